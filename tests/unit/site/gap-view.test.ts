import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GapItem } from '../../../src/domain/gap.ts';
import { gapBar, gapParts } from '../../../src/site/gap-view.ts';
import { catalogueOf, contentOf, get, need, role, skill } from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const { roles, skills } = catalogueOf(
	contentOf({
		skills: ['asking', 'budgeting', 'coaching', 'deciding', 'editing'].map((id) => skill(id)),
		roles: [
			role('here', { skills: [need('asking', 2), need('coaching', 3), need('deciding', 1)] }),
			role('there', {
				skills: [
					need('asking', 3),
					need('budgeting', 1, 'optional'),
					need('coaching', 1),
					need('editing', 2),
				],
			}),
		],
	}),
);

describe('the parts of a gap', () => {
	test('are four, what asks for work first; optional skills are counted and folded', () => {
		const parts = gapParts(get(roles, 'here'), get(roles, 'there'));
		expect(
			parts.map(({ title, count, shown, folded }) => [
				title,
				count,
				shown.map((item) => item.skill.id),
				folded.map((item) => item.skill.id),
			]),
		).toEqual([
			['Raise', 1, ['asking'], []],
			['New', 2, ['editing'], ['budgeting']],
			['Carries over', 1, ['coaching'], []],
			['Set aside', 1, ['deciding'], []],
		]);
	});

	test('count what they show and what they fold', () => {
		fc.assert(
			fc.property(catalogues, (catalogue) => {
				const [a, b] = [[...catalogue.roles.values()][0]!, [...catalogue.roles.values()].at(-1)!];
				for (const { count, shown, folded } of gapParts(a, b))
					expect(shown.length + folded.length).toBe(count);
			}),
		);
	});
});

describe('the bar of a skill', () => {
	test.each<[string, Pick<GapItem, 'from' | 'to'>, ReturnType<typeof gapBar>]>([
		[
			'a raise goes from the level you have to the one asked for',
			{ from: 1, to: 3 },
			{ level: 3, from: 1 },
		],
		['a new skill goes from nothing', { from: 0, to: 2 }, { level: 2, from: 0 }],
		[
			'a carry-over shows the level asked for, not the one you have',
			{ from: 4, to: 2 },
			{ level: 2, from: 2 },
		],
		['a skill set aside shows the level you leave', { from: 3, to: 0 }, { level: 3, from: 3 }],
	])('of %s', (_, levels, bar) => {
		expect(gapBar({ skill: get(skills, 'asking'), weight: 'core', ...levels })).toEqual(bar);
	});
});
