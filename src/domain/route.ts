/** Routes from one job to another, over promotions and transitions. */
import { jobRef, type Job } from './job.ts';
import { levelsToGain, stopOf, trackOf, type MoveNetwork, type Step } from './move-network.ts';
import { reachedFrom, shortestPaths, type Arc } from './shortest-paths.ts';

/** What a reader wants of a route; the first is taken where nothing is said. */
export const preferences = ['smallest-gap', 'fewest-moves', 'individual'] as const;
export type Preference = (typeof preferences)[number];

/** A way from one job to another, which passes no job twice. */
export interface Route {
	steps: Step[];
	/** Levels to gain over all its steps. */
	levels: number;
}

export interface Plan {
	/** Where the two jobs stand. */
	from: Job;
	to: Job;
	/** The best first; none where no way leads there. */
	routes: Route[];
	/** Where no way leads there: the way to the job nearest to it, unless that is the one you have. */
	nearest?: Route;
	/** Where there is no route: levels to gain from the nearest job to the one that was asked for. */
	levelsLeft?: number;
}

/** How many routes a plan has at most: enough to see another way, few enough to weigh against each other. */
const routeCount = 3;

/** How many of the shortest ways are looked at for them. */
const lookedAt = 12;

/** More than any route has of the lesser of the two things it is measured by, moves or levels. */
const scale = 1_000_000;

/**
 * Up to three routes that are really different: of the shortest ways that pass no job twice those that are no mere detour
 * of a shorter one (`isDetour`). The cost of a route is the sum of the levels to gain over its steps, where each step is taken by
 * somebody who holds the job before it and no more; what was learned further back and left unused is gained again. Routes
 * of one cost run by the number of moves, then by the ids of their jobs. With `fewest-moves` the moves come first and the
 * levels second. With `individual` a route passes only jobs that a ladder puts on the individual track, and ends at none
 * that it puts on the manager track; it may begin anywhere.
 */
export function planRoutes(
	network: MoveNetwork,
	from: Job,
	to: Job,
	preference: Preference = 'smallest-gap',
): Plan {
	const [start, end] = [stopOf(from, to), stopOf(to, from)];
	const arcs = arcsOf(network, preference, start, end);
	const ways = (goal: Job): Iterable<string[]> => shortestPaths(arcs, jobRef(start), jobRef(goal));
	const plan = { from: start, to: end };
	if (start === end) return { ...plan, routes: [] };
	const found = differing(network, ways(end));
	if (found.length > 0) return { ...plan, routes: found };
	const near = nearestTo(network, reachedFrom(arcs, jobRef(start)), start, end);
	const [nearest] = near === start ? [] : differing(network, ways(near), 1);
	return { ...plan, routes: [], ...(nearest && { nearest }), levelsLeft: levelsToGain(near, end) };
}

/** Whether some way leads from one job to another. */
export function hasRoute(
	network: MoveNetwork,
	from: Job,
	to: Job,
	preference: Preference = 'smallest-gap',
): boolean {
	const [start, end] = [stopOf(from, to), stopOf(to, from)];
	const reached = reachedFrom(arcsOf(network, preference, start, end), jobRef(start));
	return start !== end && reached.has(jobRef(end));
}

/** The first of these ways that are no detour of one before. */
function differing(
	network: MoveNetwork,
	ways: Iterable<readonly string[]>,
	most = routeCount,
): Route[] {
	const found: Route[] = [];
	let seen = 0;
	for (const way of ways) {
		const route = routeOf(network, way);
		if (!found.some((known) => isDetour(route, known))) found.push(route);
		if (found.length === most || ++seen === lookedAt) break;
	}
	return found;
}

/**
 * Whether a route passes every job of a shorter one, in the same order, and more of them for nothing: where its hardest
 * step is no easier. A stop on the way is worth showing if it makes a long step short.
 */
export function isDetour(route: Route, shorter: Route): boolean {
	const passed = jobsOf(route);
	let at = 0;
	for (const job of jobsOf(shorter)) {
		at = passed.indexOf(job, at) + 1;
		if (at === 0) return false;
	}
	return hardest(route) >= hardest(shorter);
}

/** The jobs a route passes, both ends included. */
export function jobsOf({ steps }: Route): Job[] {
	return [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
}

function hardest({ steps }: Route): number {
	return Math.max(...steps.map(({ levels }) => levels));
}

/** The steps that a preference allows, each with its weight in the order that the preference asks for. */
function arcsOf({ steps }: MoveNetwork, preference: Preference, start: Job, end: Job): Arc[] {
	const allowed = (step: Step): boolean =>
		preference !== 'individual' ||
		((step.from === start || trackOf(step.from) === 'individual') &&
			(step.to === end ? trackOf(end) !== 'manager' : trackOf(step.to) === 'individual'));
	return steps.filter(allowed).map(({ from, to, levels }) => ({
		from: jobRef(from),
		to: jobRef(to),
		weight: preference === 'fewest-moves' ? scale + levels : levels * scale + 1,
	}));
}

function routeOf(network: MoveNetwork, path: readonly string[]): Route {
	const steps = path.slice(1).map((ref, i) => network.step(path[i]!, ref)!);
	return { steps, levels: steps.reduce((sum, { levels }) => sum + levels, 0) };
}

/**
 * Of the jobs that can be reached, and from which less is missing for the goal than from the start, the one most like the
 * goal: by the levels in which the two differ, either way, so that a job far above it is not the nearest because nothing is
 * missing there. Then the one that is reached at the lower weight, then the one of the smaller id. The start, if there is none.
 */
function nearestTo(
	{ steps }: MoveNetwork,
	reached: ReadonlyMap<string, number>,
	start: Job,
	goal: Job,
): Job {
	const missing = levelsToGain(start, goal);
	const stops = new Map(steps.map(({ to }) => [jobRef(to), to]));
	const [nearest] = [...reached]
		.map(([ref, weight]) => ({ ref, weight, stop: stops.get(ref) ?? start }))
		.filter(({ stop }) => levelsToGain(stop, goal) < missing)
		.map((one) => ({ ...one, far: levelsBetween(one.stop, goal) }))
		.sort((a, b) => a.far - b.far || a.weight - b.weight || (a.ref < b.ref ? -1 : 1));
	return nearest?.stop ?? start;
}

/** The levels in which two jobs differ in what is core or supporting, either way. */
function levelsBetween(a: Job, b: Job): number {
	return levelsToGain(a, b) + levelsToGain(b, a);
}
