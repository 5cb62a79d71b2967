/** The shortest ways through a graph. It knows nothing of jobs. */
import { alg, Graph, type Edge } from '@dagrejs/graphlib';

/** A step from one node to another, by their ids; one at most for an ordered pair. */
export interface Arc {
	from: string;
	to: string;
	/** What the step costs: a whole number, 1 or more. */
	weight: number;
}

/** A way that was found, and how the next ones are told apart from it. */
interface Candidate {
	path: string[];
	weight: number;
	/** The place in the path from which on it was free to choose. */
	free: number;
	/** Nodes that it was not to go to from there. */
	barred: ReadonlySet<string>;
}

/**
 * The ways from one node to a different one that pass no node twice, shortest first, for as long as they are asked for. Ways of one
 * weight run by the ids they pass, so that nothing depends on the order of the arcs.
 *
 * This is Yen's algorithm with Lawler's division: whoever is not the shortest way leaves it at some node, so each further
 * way is the shortest of those that share its beginning and then turn off. Dijkstra's distances to the end are the
 * library's; among steps that keep to the shortest distance the smallest id is taken.
 */
export function* shortestPaths(
	arcs: readonly Arc[],
	from: string,
	to: string,
): Generator<string[], void, void> {
	const graph = graphOf(between(arcs, from, to));
	if (!graph.hasNode(from) || !graph.hasNode(to)) return;
	const weigh = (edge: Edge): number => graph.edge(edge) as number;
	const best = (begun: readonly string[], barred: ReadonlySet<string>): Candidate | undefined => {
		const last = begun.at(-1)!;
		const passed = new Set(begun.slice(0, -1));
		const allowed = ({ v, w }: Edge): boolean =>
			!passed.has(v) && !passed.has(w) && !(v === last && barred.has(w));
		// Most nodes lead on to one other: where that is barred there is nothing to compute.
		if (last !== to && !graph.outEdges(last)!.some(allowed)) return undefined;
		const left = alg.dijkstra(graph, to, weigh, (node) => graph.inEdges(node)!.filter(allowed));
		if (left[last]!.distance === Infinity) return undefined;
		const path = [...begun];
		for (let at = last; at !== to; at = path.at(-1)!) {
			const ahead = graph
				.outEdges(at)!
				.filter((edge) => allowed(edge))
				.filter((edge) => weigh(edge) + left[edge.w]!.distance === left[at]!.distance)
				.map(({ w }) => w);
			path.push(ahead.reduce((a, b) => (a < b ? a : b)));
		}
		return { path, weight: weightOf(path), free: begun.length - 1, barred };
	};
	const weightOf = (path: readonly string[]): number =>
		path.slice(1).reduce((sum, w, i) => sum + weigh({ v: path[i]!, w }), 0);

	const first = best([from], new Set());
	const waiting = first ? [first] : [];
	while (waiting.length > 0) {
		waiting.sort(byWeightThenIds);
		const { path, free, barred } = waiting.shift()!;
		yield [...path];
		for (let i = free; i < path.length - 1; i++) {
			const turned = new Set(i === free ? barred : []).add(path[i + 1]!);
			const next = best(path.slice(0, i + 1), turned);
			if (next) waiting.push(next);
		}
	}
}

/** Every node that can be reached from one, itself included, with the weight of the shortest way there. */
export function reachedFrom(arcs: readonly Arc[], from: string): Map<string, number> {
	const graph = graphOf(arcs);
	if (!graph.hasNode(from)) return new Map([[from, 0]]);
	const all = alg.dijkstra(graph, from, (edge) => graph.edge(edge) as number);
	return new Map(
		Object.entries(all).flatMap(([node, { distance }]) =>
			distance === Infinity ? [] : [[node, distance] as const],
		),
	);
}

/** The arcs that some way from one node to another could use. */
function between(arcs: readonly Arc[], from: string, to: string): Arc[] {
	const ahead = nodesFrom(
		Map.groupBy(arcs, (arc) => arc.from),
		from,
		(arc) => arc.to,
	);
	const behind = nodesFrom(
		Map.groupBy(arcs, (arc) => arc.to),
		to,
		(arc) => arc.from,
	);
	return arcs.filter((arc) => ahead.has(arc.from) && behind.has(arc.to));
}

function nodesFrom(
	arcs: ReadonlyMap<string, Arc[]>,
	start: string,
	follow: (arc: Arc) => string,
): Set<string> {
	const reached = new Set([start]);
	// A set that grows while it is gone through is gone through to its end.
	for (const node of reached) for (const arc of arcs.get(node) ?? []) reached.add(follow(arc));
	return reached;
}

function graphOf(arcs: readonly Arc[]): Graph {
	const graph = new Graph();
	for (const { from, to, weight } of arcs) graph.setEdge(from, to, weight);
	return graph;
}

function byWeightThenIds(a: Candidate, b: Candidate): number {
	if (a.weight !== b.weight) return a.weight - b.weight;
	const i = a.path.findIndex((id, n) => id !== b.path[n]);
	return a.path[i]! < b.path[i]! ? -1 : 1;
}
