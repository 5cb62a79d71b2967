import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	comparedWith,
	moveRows,
	rungAddress,
	skillsByWeight,
	statementAt,
	stopStrip,
} from '../../../src/site/role-view.ts';
import {
	catalogueOf,
	comparison,
	contentOf,
	family,
	get,
	ladder,
	need,
	role,
	rung,
	skill,
	startingPoint,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const catalogue = catalogueOf(
	contentOf({
		families: [family('product'), family('project')],
		skills: ['asking', 'budgeting', 'coaching', 'deciding', 'editing'].map((id) => skill(id)),
		roles: [
			role('low', { skills: [need('asking', 1)] }),
			role('mid', {
				skills: [
					need('asking', 2, 'core'),
					need('budgeting', 4, 'optional'),
					need('coaching', 1, 'core'),
					need('deciding', 3, 'supporting'),
				],
			}),
			role('high', {
				skills: [
					need('asking', 4, 'core'),
					need('coaching', 2, 'core'),
					need('editing', 3, 'supporting'),
					need('budgeting', 1, 'optional'),
				],
			}),
			role('planner', { family: 'project' }),
			role('loose'),
		],
		startingPoints: [startingPoint('tester')],
		ladders: [
			ladder(
				'abroad',
				[rung('uk-mid', { role: 'mid', next: ['uk-high'] }), rung('uk-high', { role: 'high' })],
				{
					variant: true,
				},
			),
			ladder('climb', [
				rung('low', { role: 'low', next: ['mid'] }),
				rung('mid', { role: 'mid', next: ['mid-2', 'expert'] }),
				rung('mid-2', { role: 'mid', next: ['high', 'expert'] }),
				rung('high', { role: 'high' }),
				rung('expert'),
			]),
		],
		transitions: [
			transition('tester', 'mid', { difficulty: 4 }),
			transition('planner', 'mid'),
			transition('mid', 'planner', { difficulty: 1 }),
		],
		comparisons: [comparison('planner', 'mid'), comparison('mid', 'low')],
	}),
);
const mid = get(catalogue.roles, 'mid');

describe('required skills', () => {
	test('stand in groups by weight, high levels first, without empty groups', () => {
		const groups = (id: string) =>
			skillsByWeight(get(catalogue.roles, id)).map(({ weight, needs }) => [
				weight,
				needs.map((needed) => needed.skill.id),
			]);
		expect(groups('mid')).toEqual([
			['core', ['asking', 'coaching']],
			['supporting', ['deciding']],
			['optional', ['budgeting']],
		]);
		expect(groups('low')).toEqual([['core', ['asking']]]);
	});

	test('are all there', () => {
		fc.assert(
			fc.property(catalogues, ({ roles }) => {
				for (const one of roles.values()) {
					expect(skillsByWeight(one).flatMap(({ needs }) => needs)).toHaveLength(one.skills.length);
				}
			}),
		);
	});
});

describe('what a level looks like', () => {
	test('is said by its first statement, in whatever order the levels were written', () => {
		const levels = {
			expert: [{ id: 'e', text: 'You can teach.' }],
			skilled: [],
			working: [{ id: 'w', text: 'You can do.' }],
			aware: [
				{ id: 'a', text: 'You can tell.' },
				{ id: 'a2', text: 'You can ask.' },
			],
		};
		const { skills } = catalogueOf(contentOf({ skills: [skill('asking', { levels })] }));
		const said = ([1, 2, 3, 4] as const).map((level) =>
			statementAt({ skill: get(skills, 'asking'), level }),
		);
		expect(said).toEqual(['You can tell.', 'You can do.', 'What asking is.', 'You can teach.']);
	});
});

describe('a rung', () => {
	test.each([
		['mid', '/roles/mid/'],
		['mid-2', '/ladders/climb/#mid-2'],
		['uk-mid', '/ladders/abroad/#uk-mid'],
		['expert', '/ladders/climb/#expert'],
	])('%s is described at %s', (id, address) => {
		expect(rungAddress(get(catalogue.rungs, id))).toBe(address);
	});
});

describe('whom a role is compared with', () => {
	test('are the pairs editors wrote about, and neighbors on a ladder without such a page', () => {
		const { pages, computed } = comparedWith(catalogue, mid);
		expect(pages.map(({ page, other }) => [page.id, other.id])).toEqual([
			['planner-vs-mid', 'planner'],
			['mid-vs-low', 'low'],
		]);
		expect(computed.map(({ role: { id }, direction }) => [id, direction])).toEqual([
			['high', 'up'],
		]);
	});

	test('with the three largest steps that are not optional, in words', () => {
		expect(comparedWith(catalogue, mid).computed[0]!.most).toEqual([
			'Editing: Not needed here, Skilled there',
			'Deciding: Skilled here, Not needed there',
			'Asking: Working here, Expert there',
		]);
	});
});

describe('the moves of a role as rows', () => {
	const { out, into } = moveRows(catalogue, mid);

	test('name promotions first, then transitions, each with its effort', () => {
		expect(out.map(({ title, effort, address }) => [title, effort, address])).toEqual([
			['Mid 2', 'Next stop', '/ladders/climb/#mid-2'],
			['Expert', 'Next stop', '/ladders/climb/#expert'],
			['High', 'Next stop', '/roles/high/'],
			['Expert', 'Next stop', '/ladders/climb/#expert'],
			['Uk high', 'Next stop', '/ladders/abroad/#uk-high'],
			['Mid to planner', 'Same craft, new title', '/transitions/mid-to-planner/'],
		]);
		expect(into.map(({ title, effort }) => [title, effort])).toEqual([
			['Low', 'Stop before'],
			['Tester to mid', 'A long change'],
			['Planner to mid', 'A real change'],
		]);
	});

	test('say the line on the other side; starting points are on none', () => {
		expect(out.at(-1)!.family!.id).toBe('project');
		expect(into.map(({ family: line }) => line?.id)).toEqual(['product', undefined, 'project']);
	});

	test('say what is traded, or how far the rung reaches', () => {
		expect(out[0]!.says).toBe('How far mid-2 reaches.');
		expect(out.at(-1)!.says).toBe('What mid-to-planner is.');
	});
});

describe('the strip of stops around a role', () => {
	test('has the stop before and the next ones, other titles of its own role among them', () => {
		const strip = stopStrip(mid)!;
		expect([strip.before?.id, strip.here.id, strip.next.map(({ id }) => id)]).toEqual([
			'low',
			'mid',
			['mid-2', 'expert'],
		]);
	});

	test('begins or ends where the ladder does', () => {
		expect(stopStrip(get(catalogue.roles, 'low'))!.before).toBeUndefined();
		expect(stopStrip(get(catalogue.roles, 'high'))!.next).toEqual([]);
	});

	test('shows what follows where only one stop is next', () => {
		expect(stopStrip(get(catalogue.roles, 'low'))!.beyond.map(({ id }) => id)).toEqual([
			'mid-2',
			'expert',
		]);
		expect(stopStrip(mid)!.beyond).toEqual([]);
	});

	test('is missing for a role on no ladder', () => {
		expect(stopStrip(get(catalogue.roles, 'loose'))).toBeUndefined();
	});

	test('never leads to the stop itself, nor to one stop twice', () => {
		fc.assert(
			fc.property(catalogues, ({ roles }) => {
				for (const one of roles.values()) {
					const { here, next = [] } = stopStrip(one) ?? {};
					expect(next).not.toContain(here);
					expect(next).toHaveLength(new Set(next).size);
				}
			}),
		);
	});
});
