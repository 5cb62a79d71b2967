/** What the planner says about the ways from one job to another. Pure: drawn and written from the same words. */
import type { Family, Transition } from '../../domain/entries.ts';
import type { GapItem } from '../../domain/gap.ts';
import { jobName, jobRef, lineOf, type Job } from '../../domain/job.ts';
import {
	jobAt,
	levelsToGain,
	trackOf,
	type MoveNetwork,
	type Step,
} from '../../domain/move-network.ts';
import { lowerFirst } from '../../domain/names.ts';
import { hasRoute, jobsOf, planRoutes, type Preference, type Route } from '../../domain/route.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import { addresses } from '../../site/addresses.ts';
import { sideOf, type Side } from '../base/side.ts';
import { counted } from '../base/words.ts';

/** A job that a route passes. */
export interface StopView extends Side {
	line: Family | undefined;
}

export interface StepView {
	to: StopView;
	/** Where the line changes: the line that is left, if there is one. */
	change?: { from: Family | undefined };
	/** "Promotion on the ladder Product: individual contributors", "A move described here". */
	kind: string;
	/** The page about the move. */
	page?: Transition;
	/** How long it takes, where a source says so. */
	time?: string;
	/** "12 levels to gain in 8 skills". */
	asks: string;
	/** The skills to gain, what leans on them most first. */
	skills: GapItem[];
	/** The gap tool with the two ends of the step. */
	gap: string;
	/** The way before this one that has the same step, and says the rest: 1 is the first. */
	asIn?: number;
}

export interface RouteView {
	/** Its name inside the page. */
	id: string;
	/** "Way 1: straight there", "Way 2: by way of product owner". */
	title: string;
	/** "2 moves, 21 levels to gain, 12 of them in the longest step". */
	says: string;
	moves: number;
	levels: number;
	longest: number;
	from: StopView;
	steps: StepView[];
}

/** A link inside a sentence that ends with it. */
export interface Hint {
	text: string;
	link: string;
	address: string;
}

export interface PlanView {
	from: Side;
	to: Side;
	/** How far it is without any way, and where that is shown. */
	straight: { says: string; gap: string };
	/** Where a role that was chosen stands on its ladder under another title. */
	notes: string[];
	/** What there is, in a sentence. */
	says: string;
	routes: RouteView[];
	/** Where there is none: why, and what else there is. */
	hints: Hint[];
	/** Where there is none: the way to the job nearest to the goal, and what is missing from there. */
	nearest?: RouteView & { left: string; gap: string };
}

/** The ways from one job to another, or why there is none and what is nearest. */
export function planView(
	catalogue: ToolCatalogue,
	network: MoveNetwork,
	{ from, to, prefer }: { from: Job; to: Job; prefer: Preference },
): PlanView {
	const plan = planRoutes(network, from, to, prefer);
	const near = plan.nearest && jobAt(jobsOf(plan.nearest).at(-1)!);
	const ends = { from: sideOf(from), to: sideOf(to) };
	return {
		...ends,
		straight: {
			says: `Straight from one to the other there ${isAre(levelsToGain(from, to))} ${levels(levelsToGain(from, to))} to gain.`,
			gap: addresses.gapTool(jobRef(from), jobRef(to)),
		},
		notes: [stands(from, plan.from), stands(to, plan.to)].filter((note) => note !== ''),
		says: saysOf(ends, plan.from === plan.to, plan.routes.length),
		routes: plan.routes.map((route, i) =>
			routeView(catalogue, route, {
				id: `way-${i + 1}`,
				title: `Way ${i + 1}: ${betweenOf(route)}`,
				before: plan.routes.slice(0, i),
			}),
		),
		hints: plan.routes.length === 0 ? hintsOf(network, from, to, prefer) : [],
		...(plan.nearest &&
			near && {
				nearest: {
					...routeView(catalogue, plan.nearest, {
						id: 'nearest',
						title: `As near as a way leads: ${lowerFirst(jobName(near))}`,
					}),
					left: `From there ${isAre(plan.levelsLeft ?? 0)} ${levels(plan.levelsLeft ?? 0)} left to gain, on a way that nobody has described here.`,
					gap: addresses.gapTool(jobRef(near), jobRef(to)),
				},
			}),
	};
}

function saysOf({ from, to }: Record<'from' | 'to', Side>, same: boolean, count: number): string {
	const names = `${lowerFirst(from.name)} to ${lowerFirst(to.name)}`;
	if (same) return `${from.name} and ${lowerFirst(to.name)} are the same stop.`;
	if (count === 0) return `No way leads from ${names} here.`;
	return count === 1 ? 'There is one way.' : `There are ${count === 2 ? 'two' : 'three'} ways.`;
}

/** A role that stands on its ladder under another title. */
function stands(job: Job, stop: Job): string {
	if (job === stop || jobAt(stop) === job || stop.kind !== 'rung') return '';
	return `${job.title} stands on the ladder ${stop.ladder.title} as ${lowerFirst(stop.title)}.`;
}

function hintsOf(network: MoveNetwork, from: Job, to: Job, prefer: Preference): Hint[] {
	const hints: Hint[] = [];
	if (prefer === 'individual' && hasRoute(network, from, to)) {
		const manages = trackOf(to) === 'manager' ? `${jobName(to)} is a job of managing people. ` : '';
		hints.push({
			text: `${manages}If you do not mind managing people, there is`,
			link: 'a way',
			address: addresses.routeTool(jobRef(from), jobRef(to)),
		});
	}
	if (from.kind !== 'starting-point' && hasRoute(network, to, from)) {
		hints.push({
			text: 'The other way round there is one:',
			link: `from ${lowerFirst(jobName(to))} to ${lowerFirst(jobName(from))}`,
			address: addresses.routeTool(jobRef(to), jobRef(from)),
		});
	}
	return hints;
}

function routeView(
	catalogue: ToolCatalogue,
	route: Route,
	{ id, title, before = [] }: { id: string; title: string; before?: readonly Route[] },
): RouteView {
	const moves = route.steps.length;
	const longest = Math.max(...route.steps.map((step) => step.levels));
	const share = moves > 1 ? `, ${longest} of them in the longest step` : '';
	return {
		id,
		title,
		says: `${counted(moves, 'move')}, ${levels(route.levels)} to gain${share}.`,
		moves,
		levels: route.levels,
		longest,
		from: stopView(jobAt(route.steps[0]!.from)),
		steps: route.steps.map((step) => {
			const known = before.findIndex(({ steps }) => steps.includes(step));
			return { ...stepView(catalogue, step), ...(known >= 0 && { asIn: known + 1 }) };
		}),
	};
}

/** "straight there", "by way of product owner": the jobs between the two ends. */
function betweenOf(route: Route): string {
	const names = jobsOf(route)
		.slice(1, -1)
		.map((job) => lowerFirst(jobName(jobAt(job))));
	if (names.length === 0) return 'straight there';
	if (names.length <= 2) return `by way of ${names.join(' and ')}`;
	return `by way of ${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

function stopView(job: Job): StopView {
	return { ...sideOf(job), line: lineOf(job) };
}

function stepView({ times }: ToolCatalogue, step: Step): StepView {
	const [from, to] = [jobAt(step.from), jobAt(step.to)];
	const { transition, skills } = step;
	const time = transition && times.get(transition.id);
	const leaves = lineOf(from);
	return {
		to: stopView(to),
		...(leaves !== lineOf(to) && { change: { from: leaves } }),
		kind: step.promotion ? promotionOf(step) : 'A move described here',
		...(transition && { page: transition }),
		...(time !== undefined && { time }),
		asks:
			skills.length === 0
				? 'No core or supporting skill to gain'
				: `${levels(step.levels)} to gain in ${counted(skills.length, 'skill')}`,
		skills,
		gap: addresses.gapTool(jobRef(from), jobRef(to)),
	};
}

function promotionOf({ from, to }: Step): string {
	if (from.kind !== 'rung' || to.kind !== 'rung') return 'Promotion';
	const tracks = { individual: ', out of managing people', manager: ', into managing people' };
	const track = from.track === to.track ? '' : tracks[to.track];
	return from.ladder === to.ladder
		? `Promotion on the ladder ${to.ladder.title}${track}`
		: `Promotion from the ladder ${from.ladder.title} to the ladder ${to.ladder.title}${track}`;
}

function levels(count: number): string {
	return counted(count, 'level');
}

function isAre(count: number): string {
	return count === 1 ? 'is' : 'are';
}
