import { describe, expect, test } from 'vitest';
import { interchangesAt } from '../../../src/domain/network.ts';
import { changeOf, stationName } from '../../../src/site/changes.ts';
import {
	catalogueOf,
	contentOf,
	family,
	get,
	ladder,
	line,
	role,
	rung,
	transition,
} from '../../support/catalogue.ts';

const catalogue = catalogueOf(
	contentOf({
		families: [family('product', { order: 1 }), family('project', { order: 2 })],
		roles: [
			role('maker'),
			role('tester'),
			role('planner', { family: 'project' }),
			role('IT-lead', { family: 'project', title: 'IT lead' }),
		],
		ladders: [
			ladder('make', line(['maker', 'tester'], ['maker', 'tester'])),
			ladder('plan', [rung('planner', { role: 'planner' }), rung('taster', { role: 'tester' })], {
				family: 'project',
			}),
		],
		transitions: [
			transition('maker', 'planner'),
			transition('planner', 'maker'),
			transition('maker', 'IT-lead'),
			transition('planner', 'tester'),
		],
	}),
);
const changesAt = (id: string) =>
	interchangesAt(catalogue, get(catalogue.rungs, id))
		.map(changeOf)
		.map(({ says, address }) => [says, address]);

describe('a change', () => {
	test('says the way and leads to the move out first; capitals of a name stay', () => {
		expect(changesAt('maker')).toEqual([
			['to and from planner', '/transitions/maker-to-planner/'],
			['to IT lead', '/transitions/maker-to-IT-lead/'],
		]);
	});

	test('says where people come from, and where the lines share a job', () => {
		expect(changesAt('tester')).toEqual([
			['from planner', '/transitions/planner-to-tester/'],
			['same job as taster', '/ladders/plan/#taster'],
		]);
	});
});

test('the name of a station says its line, its band and whether it is an interchange', () => {
	const product = catalogue.families[0]!;
	const plain = { title: 'Maker', family: product, interchanges: [] };
	expect(stationName(plain, 'Senior')).toBe('Maker, Product line, Senior');
	const busy = {
		...plain,
		interchanges: [{ family: product, to: get(catalogue.roles, 'maker'), moves: [] }],
	};
	expect(stationName(busy, 'Senior')).toBe('Maker, Product line, Senior, interchange');
});
