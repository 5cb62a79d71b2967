import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RungFacts } from '../../../src/domain/authored.ts';
import { ladderOrder } from '../../../src/domain/ladder.ts';
import { comparableRungs, stopsOf } from '../../../src/site/ladder-view.ts';
import {
	catalogueOf,
	contentOf,
	family,
	get,
	ladder,
	line,
	need,
	role,
	rung,
	skill,
	startingPoint,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

/** The stops of a ladder drawn as text: rail, title, and which rails go on below. */
function drawn(...rungs: RungFacts[]): string[] {
	const catalogue = catalogueOf(contentOf({ ladders: [ladder('climb', rungs)] }));
	return stopsOf(catalogue, get(catalogue.ladders, 'climb')).map(
		({ rung: { id }, rail, mainGoesOn, branchGoesOn }) =>
			`${rail === 'main' ? '●' : '  ●'} ${id} ${mainGoesOn ? '│' : ''}${branchGoesOn ? '│' : ''}`.trimEnd(),
	);
}

describe('the stops of a ladder', () => {
	test('stand on one rail where promotions lead straight on', () => {
		expect(drawn(...line(['a', 'b', 'c']))).toEqual(['● a │', '● b │', '● c']);
	});

	test('leave the main rail at a fork: the first promotion stays on it', () => {
		const stops = drawn(
			rung('a', { next: ['b', 'm'] }),
			rung('b', { next: ['c'] }),
			rung('m', { next: ['n'] }),
			rung('c'),
			rung('n'),
		);
		expect(stops).toEqual(['● a ││', '● b ││', '  ● m ││', '● c │', '  ● n']);
	});

	test('come back to the main rail where the branch leads there', () => {
		const catalogue = catalogueOf(
			contentOf({
				ladders: [
					ladder('climb', [
						rung('a', { next: ['b', 'm'] }),
						rung('b', { next: ['c'] }),
						rung('m', { next: ['c'] }),
						rung('c'),
					]),
				],
			}),
		);
		const bends = stopsOf(catalogue, get(catalogue.ladders, 'climb')).map(
			({ rung: { id }, forksBelow, mergesAbove, branchGoesOn }) => [
				id,
				forksBelow,
				mergesAbove,
				branchGoesOn,
			],
		);
		expect(bends).toEqual([
			['a', true, false, true],
			['b', false, false, true],
			['m', false, false, true],
			['c', false, true, false],
		]);
	});

	test('follow promotions, not the order of the file', () => {
		expect(drawn(rung('b'), rung('a', { next: ['b'] }))).toEqual(['● a │', '● b']);
	});

	test('are drawn even where promotions run in a circle', () => {
		expect(drawn(rung('a', { next: ['b'] }), rung('b', { next: ['a'] }))).toEqual(['● a │', '● b']);
	});

	const catalogue = catalogueOf(
		contentOf({
			families: [family('product'), family('project')],
			skills: [skill('asking'), skill('budgeting')],
			roles: [
				role('doer', {
					band: 'entry',
					skills: [need('asking', 1), need('budgeting', 1, 'optional')],
				}),
				role('lead', { band: 'lead' }),
				role('planner', { family: 'project' }),
			],
			startingPoints: [startingPoint('tester')],
			ladders: [
				ladder('climb', [
					rung('doer', { role: 'doer', next: ['doer-2'] }),
					rung('doer-2', { role: 'doer', next: ['lead', 'other'] }),
					rung('lead', { role: 'lead', next: ['elsewhere'] }),
					rung('other'),
				]),
				ladder('away', [rung('elsewhere')]),
			],
			transitions: [
				transition('doer', 'planner'),
				transition('doer', 'lead'),
				transition('tester', 'doer'),
			],
		}),
	);
	const stops = stopsOf(catalogue, get(catalogue.ladders, 'climb'));

	test('name a band where it begins', () => {
		expect(stops.map(({ band }) => band)).toEqual([
			'Starting out',
			undefined,
			'Lead',
			'Practitioner',
		]);
		expect(stops.map(({ first }) => first)).toEqual([true, false, false, false]);
	});

	test('show what is new, with optional skills counted', () => {
		expect(stops[0]!.skills.shown.map(({ skill: { id } }) => id)).toEqual(['asking']);
		expect(stops[0]!.skills.folded).toBe(1);
		expect(stops[1]!.skills).toEqual({ shown: [], folded: 0 });
	});

	test('say what the level of a new skill looks like, and nothing of the levels below', () => {
		const raised = catalogueOf(
			contentOf({
				skills: [skill('asking')],
				roles: [
					role('low', { skills: [need('asking', 1)] }),
					role('high', { skills: [need('asking', 3)] }),
				],
				ladders: [ladder('climb', line(['low', 'high'], ['low', 'high']))],
			}),
		);
		const { levels } = get(raised.skills, 'asking');
		const said = stopsOf(raised, get(raised.ladders, 'climb')).map(({ skills }) =>
			skills.shown.map(({ statements, address }) => [address, statements]),
		);
		expect(said).toEqual([
			[['/skills/asking/#aware', levels.aware]],
			[['/skills/asking/#skilled', levels.skilled]],
		]);
		expect(levels.skilled.length).toBeGreaterThan(0);
	});

	test('say where promotions lead if not just to the next stop', () => {
		expect(stops.map(({ fork }) => fork.map(({ id }) => id))).toEqual([
			[],
			['lead', 'other'],
			['elsewhere'],
			[],
		]);
	});

	test('show changes of line once, at the first stop of the role', () => {
		expect(stops.map(({ interchanges }) => interchanges.map(({ to }) => to.id))).toEqual([
			['planner'],
			[],
			[],
			[],
		]);
	});
});

test('every rung is one stop, the first on the main rail, and no rail goes on below the last', () => {
	fc.assert(
		fc.property(catalogues, (catalogue) => {
			for (const one of catalogue.ladders.values()) {
				const stops = stopsOf(catalogue, one);
				expect(stops.map((stop) => stop.rung)).toEqual(ladderOrder(one));
				expect(stops[0]!.rail).toBe('main');
				expect(stops.filter(({ first }) => first)).toEqual([stops[0]]);
				stops.forEach((stop, i) => {
					const below = stops.slice(i + 1).map(({ rail }) => rail);
					expect(stop.mainGoesOn).toBe(below.includes('main'));
					const ends = below.includes('branch') || stops.slice(i + 1).some((s) => s.mergesAbove);
					if (stop.branchGoesOn) expect(ends).toBe(true);
					if (stop.rail === 'branch') expect(stop.branchGoesOn).toBe(ends);
				});
			}
		}),
	);
});

describe('the rungs that can be set side by side', () => {
	const content = contentOf({
		skills: [skill('x')],
		roles: [role('low', { skills: [need('x', 1)] }), role('high', { skills: [need('x', 2)] })],
		ladders: [ladder('climb', line(['low', 'high', 'dream'], ['low', 'high']))],
	});

	test('are those of which something is known, in the order of promotions', () => {
		const catalogue = catalogueOf(content);
		const rungs = comparableRungs(catalogue, get(catalogue.ladders, 'climb'));
		expect(rungs.map(({ id }) => id)).toEqual(['low', 'high']);
	});

	test('are none where there are no two jobs', () => {
		const catalogue = catalogueOf(contentOf({ ladders: [ladder('climb', line(['dream']))] }));
		expect(comparableRungs(catalogue, get(catalogue.ladders, 'climb'))).toEqual([]);
	});
});
