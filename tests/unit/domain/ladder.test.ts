import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RungFacts } from '../../../src/domain/authored.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import type { Rung } from '../../../src/domain/entries.ts';
import {
	findCycle,
	forks,
	islands,
	ladderOrder,
	merges,
	neighbors,
	rungBelow,
	rungDelta,
} from '../../../src/domain/ladder.ts';
import {
	catalogueOf,
	contentOf,
	get,
	ladder,
	line,
	need,
	role,
	rung,
	skill,
} from '../../support/catalogue.ts';
import { catalogues, contentWithCircles } from '../../support/random-catalogues.ts';

const ids = (rungs: Iterable<{ id: string }>): string[] => [...rungs].map(({ id }) => id);

/** One ladder of these rungs. */
function ladderOf(...rungs: RungFacts[]) {
	const catalogue = catalogueOf(contentOf({ ladders: [ladder('climb', rungs)] }));
	return { climb: get(catalogue.ladders, 'climb'), rungs: catalogue.rungs };
}

/** A fork at `b` into `c` and `m`, which meet again at `d`. */
const forked = () =>
	ladderOf(
		rung('a', { next: ['b'] }),
		rung('b', { next: ['c', 'm'] }),
		rung('c', { next: ['d'] }),
		rung('m', { next: ['d'] }),
		rung('d'),
	);

describe('the order of a ladder', () => {
	test('runs every promotion inside it forward, whatever order the editors wrote', () => {
		fc.assert(
			fc.property(catalogues, ({ ladders }) => {
				for (const one of ladders.values()) {
					const order = ladderOrder(one);
					expect(new Set(order)).toEqual(new Set(one.rungs));
					for (const low of order) {
						for (const high of low.next.filter((next) => next.ladder === one)) {
							expect(order.indexOf(low)).toBeLessThan(order.indexOf(high));
						}
					}
				}
			}),
		);
		const { climb } = ladderOf(rung('c'), rung('a', { next: ['b'] }), rung('b', { next: ['c'] }));
		expect(ids(ladderOrder(climb))).toEqual(['a', 'b', 'c']);
	});

	test('keeps the editors’ order where promotions say nothing', () => {
		expect(ids(ladderOrder(forked().climb))).toEqual(['a', 'b', 'c', 'm', 'd']);
		expect(ids(ladderOrder(ladderOf(rung('z'), rung('y')).climb))).toEqual(['z', 'y']);
	});

	test('has every rung once even where promotions run in a circle', () => {
		fc.assert(
			fc.property(contentWithCircles, (content) => {
				for (const one of buildCatalogue(content).catalogue.ladders.values()) {
					expect(ids(ladderOrder(one)).sort()).toEqual(ids(one.rungs).sort());
				}
			}),
		);
	});
});

describe('forks and merges', () => {
	test('are the rungs that lead on twice, and those reached twice', () => {
		const { climb } = forked();
		expect([ids(forks(climb)), ids(merges(climb))]).toEqual([['b'], ['d']]);
	});

	test('are absent from a straight line', () => {
		const { climb } = ladderOf(...line(['a', 'b', 'c']));
		expect([forks(climb), merges(climb)]).toEqual([[], []]);
	});

	test('count a promotion onto another ladder', () => {
		const { ladders } = catalogueOf(
			contentOf({
				ladders: [
					ladder('one', [rung('a', { next: ['b', 'x'] }), rung('b')]),
					ladder('two', [rung('w', { next: ['x'] }), rung('x')]),
				],
			}),
		);
		expect(ids(forks(get(ladders, 'one')))).toEqual(['a']);
		expect(ids(merges(get(ladders, 'two')))).toEqual(['x']);
	});
});

describe('a circle of promotions', () => {
	test('is found, in order, wherever the search begins', () => {
		const { rungs } = ladderOf(
			rung('a', { next: ['b'] }),
			rung('b', { next: ['c'] }),
			rung('c', { next: ['b', 'd'] }),
			rung('d'),
		);
		for (const start of ['a', 'b']) {
			expect(ids(findCycle([get(rungs, start)])!)).toEqual(['b', 'c']);
		}
		expect(ids(findCycle([get(rungs, 'c')])!)).toEqual(['c', 'b']);
		expect(findCycle([get(rungs, 'd')])).toBeUndefined();
	});

	test('may be one rung that leads to itself', () => {
		const { rungs } = ladderOf(rung('a', { next: ['a'] }));
		expect(ids(findCycle(rungs.values())!)).toEqual(['a']);
	});

	test('is not seen in a fork that meets again', () => {
		expect(findCycle(forked().rungs.values())).toBeUndefined();
	});

	test('is never found where promotions only lead ahead', () => {
		fc.assert(
			fc.property(catalogues, ({ rungs }) => {
				expect(findCycle(rungs.values())).toBeUndefined();
			}),
		);
	});

	test('is one: each of its rungs leads to the next and the last to the first; and one is found if there is any', () => {
		fc.assert(
			fc.property(contentWithCircles, (content) => {
				const { rungs } = buildCatalogue(content).catalogue;
				const cycle = findCycle(rungs.values());
				expect(cycle !== undefined).toBe([...rungs.values()].some((one) => above(one).has(one)));
				cycle?.forEach((one, i) => expect(one.next).toContain(cycle[(i + 1) % cycle.length]));
			}),
		);
	});
});

/** All rungs that promotions lead to from here. */
function above(start: Rung): Set<Rung> {
	const reached = new Set(start.next);
	for (const one of reached) for (const next of one.next) reached.add(next);
	return reached;
}

describe('islands', () => {
	test('are the rungs that no chain of promotions joins to the first, up or down', () => {
		const { climb } = ladderOf(
			rung('a', { next: ['b'] }),
			rung('b'),
			rung('below-b', { next: ['b'] }),
			rung('alone', { next: ['island'] }),
			rung('island'),
		);
		expect(ids(islands(climb))).toEqual(['alone', 'island']);
	});

	test('do not count as joined through another ladder', () => {
		const { ladders } = catalogueOf(
			contentOf({
				ladders: [
					ladder('one', [rung('a', { next: ['x'] }), rung('b')]),
					ladder('two', [rung('x', { next: ['b'] })]),
				],
			}),
		);
		expect(ids(islands(get(ladders, 'one')))).toEqual(['b']);
	});

	test('are none on a ladder of one rung, or of none', () => {
		expect(islands(ladderOf(rung('a')).climb)).toEqual([]);
		expect(islands(ladderOf().climb)).toEqual([]);
	});
});

describe('the rung below', () => {
	test('is the one on the same ladder, before one on another', () => {
		const { rungs } = catalogueOf(
			contentOf({
				ladders: [
					ladder('one', [rung('x', { next: ['b', 'y'] })]),
					ladder('two', [rung('a', { next: ['b'] }), rung('b'), rung('y')]),
				],
			}),
		);
		expect(rungBelow(get(rungs, 'b'))).toBe(get(rungs, 'a'));
		expect(rungBelow(get(rungs, 'y'))).toBe(get(rungs, 'x'));
		expect(rungBelow(get(rungs, 'a'))).toBeUndefined();
	});
});

describe('what a rung adds', () => {
	const { rungs } = catalogueOf(
		contentOf({
			skills: [skill('asking'), skill('budgeting'), skill('coaching')],
			roles: [
				role('doer', { skills: [need('asking', 2), need('budgeting', 2)] }),
				role('lead', { skills: [need('asking', 3), need('coaching', 1)] }),
			],
			ladders: [
				ladder('climb', [
					rung('start', { role: 'doer', next: ['settled'] }),
					rung('settled', {
						role: 'doer',
						skills: [need('budgeting', 4), need('asking', 1)],
						scope: [
							{ id: 'settled-same', text: 'How far start reaches.' },
							{ id: 'settled-own', text: 'Further.' },
						],
						next: ['top'],
					}),
					rung('top', { role: 'lead' }),
				]),
			],
		}),
	);
	const steps = (list: { skill: { id: string }; from: number; to: number }[]) =>
		list.map(({ skill: { id }, from, to }) => [id, from, to]);

	test('is everything at the start of a line', () => {
		const { below, scope, added, raised } = rungDelta(get(rungs, 'start'));
		expect(below).toBeUndefined();
		expect(scope).toHaveLength(1);
		expect([steps(added), steps(raised)]).toEqual([
			[
				['asking', 0, 2],
				['budgeting', 0, 2],
			],
			[],
		]);
	});

	test('is only its own levels and statements where two rungs share a role', () => {
		const { below, scope, added, raised } = rungDelta(get(rungs, 'settled'));
		expect(below).toBe(get(rungs, 'start'));
		expect(scope.map(({ id }) => id)).toEqual(['settled-own']);
		expect([steps(added), steps(raised)]).toEqual([[], [['budgeting', 2, 4]]]);
	});

	test('compares with the levels of the rung below, not with those of its role', () => {
		const { added, raised } = rungDelta(get(rungs, 'top'));
		expect([steps(added), steps(raised)]).toEqual([[['coaching', 0, 1]], [['asking', 1, 3]]]);
	});

	test('is never what stays the same or shrinks', () => {
		fc.assert(
			fc.property(catalogues, (catalogue) => {
				for (const one of catalogue.rungs.values()) {
					const { added, raised } = rungDelta(one);
					for (const { from, to } of [...added, ...raised]) expect(to).toBeGreaterThan(from);
				}
			}),
		);
	});
});

describe('the neighbors of a role', () => {
	test('are the roles one promotion below, then those above, with both rungs', () => {
		const { roles, rungs } = catalogueOf(
			contentOf({
				roles: ['low', 'mid', 'high', 'boss'].map((id) => role(id)),
				ladders: [
					ladder('climb', [
						rung('low', { role: 'low', next: ['mid'] }),
						rung('mid', { role: 'mid', next: ['mid-2'] }),
						rung('mid-2', { role: 'mid', next: ['high', 'boss', 'planned'] }),
						rung('high', { role: 'high' }),
						rung('boss', { role: 'boss' }),
						rung('planned'),
					]),
				],
			}),
		);
		const [mid, mid2] = [get(rungs, 'mid'), get(rungs, 'mid-2')];
		expect(neighbors(get(roles, 'mid'))).toEqual([
			{ role: get(roles, 'low'), here: mid, there: get(rungs, 'low'), direction: 'down' },
			{ role: get(roles, 'high'), here: mid2, there: get(rungs, 'high'), direction: 'up' },
			{ role: get(roles, 'boss'), here: mid2, there: get(rungs, 'boss'), direction: 'up' },
		]);
	});

	test('are other roles, each once, and know each other', () => {
		fc.assert(
			fc.property(catalogues, ({ roles }) => {
				for (const one of roles.values()) {
					const found = neighbors(one).map((neighbor) => neighbor.role);
					expect(found).not.toContain(one);
					expect(found).toHaveLength(new Set(found).size);
					for (const there of found)
						expect(neighbors(there).map((back) => back.role)).toContain(one);
				}
			}),
		);
	});
});
