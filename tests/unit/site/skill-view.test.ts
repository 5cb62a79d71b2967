import { expect, test } from 'vitest';
import { needsByLevel } from '../../../src/site/skill-view.ts';
import { catalogueOf, contentOf, family, get, need, role, skill } from '../../support/catalogue.ts';

test('who needs a skill stands by level from aware to expert, core first, then line by line', () => {
	const catalogue = catalogueOf(
		contentOf({
			families: [family('project', { order: 2 }), family('product', { order: 1 })],
			skills: [skill('asking')],
			roles: [
				role('a', { family: 'project', skills: [need('asking', 3, 'core')] }),
				role('b', { skills: [need('asking', 3, 'optional')] }),
				role('c', { skills: [need('asking', 3, 'core')] }),
				role('d', { skills: [need('asking', 1, 'supporting')] }),
				role('e'),
			],
		}),
	);
	const columns = needsByLevel(catalogue, get(catalogue.skills, 'asking'));
	expect(columns.map(({ level, needs }) => [level, needs.map(({ role: { id } }) => id)])).toEqual([
		[1, ['d']],
		[2, []],
		[3, ['c', 'a', 'b']],
		[4, []],
	]);
});
