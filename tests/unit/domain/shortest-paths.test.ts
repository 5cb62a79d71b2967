import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachedFrom, shortestPaths, type Arc } from '../../../src/domain/shortest-paths.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Small graphs, where many arcs have one weight and many ways therefore too. */
const graphs: fc.Arbitrary<Arc[]> = fc
	.uniqueArray(
		fc.record({
			from: fc.constantFrom(...ids),
			to: fc.constantFrom(...ids),
			weight: fc.integer({ min: 1, max: 4 }),
		}),
		{ maxLength: 18, selector: ({ from, to }) => `${from}${to}` },
	)
	.map((arcs) => arcs.filter(({ from, to }) => from !== to));
const ends = fc.constantFrom(...ids);

/** Every way that passes no node twice, by trying all. */
function all(arcs: readonly Arc[], from: string, to: string): string[][] {
	const found: { path: string[]; weight: number }[] = [];
	const visit = (path: string[], weight: number): void => {
		const at = path.at(-1)!;
		if (at === to) return void found.push({ path, weight });
		for (const arc of arcs) {
			if (arc.from === at && !path.includes(arc.to)) visit([...path, arc.to], weight + arc.weight);
		}
	};
	visit([from], 0);
	return found
		.sort((a, b) => a.weight - b.weight || (a.path.join() < b.path.join() ? -1 : 1))
		.map(({ path }) => path);
}

function known(arcs: readonly Arc[], id: string): boolean {
	return arcs.some(({ from, to }) => from === id || to === id);
}

describe('the shortest ways', () => {
	test('are all there are, in the order of weight and then of ids', () => {
		fc.assert(
			fc.property(graphs, ends, ends, (arcs, from, to) => {
				fc.pre(from !== to && known(arcs, from) && known(arcs, to));
				expect([...shortestPaths(arcs, from, to)]).toEqual(all(arcs, from, to));
			}),
			{ numRuns: 400 },
		);
	});

	test('do not depend on the order in which arcs are given', () => {
		fc.assert(
			fc.property(graphs, ends, ends, (arcs, from, to) => {
				const ways = [...shortestPaths(arcs, from, to)];
				expect([...shortestPaths(arcs.toReversed(), from, to)]).toEqual(ways);
			}),
		);
	});

	test('are none to or from what the graph does not hold', () => {
		const arcs = [{ from: 'a', to: 'b', weight: 1 }];
		expect([...shortestPaths(arcs, 'a', 'z')]).toEqual([]);
		expect([...shortestPaths(arcs, 'z', 'b')]).toEqual([]);
	});
});

describe('what can be reached', () => {
	test('is every node that a way leads to, at the weight of the shortest', () => {
		fc.assert(
			fc.property(graphs, ends, (arcs, from) => {
				const weigh = (path: string[]): number =>
					path
						.slice(1)
						.map((to, i) => arcs.find((arc) => arc.from === path[i] && arc.to === to)!.weight)
						.reduce((a, b) => a + b, 0);
				const expected = ids.flatMap((to) => {
					const [best] = all(arcs, from, to);
					return best ? [[to, weigh(best)] as const] : [];
				});
				expect(new Map([...reachedFrom(arcs, from)].sort())).toEqual(new Map(expected));
			}),
		);
	});
});
