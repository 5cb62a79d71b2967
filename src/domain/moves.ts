import type { Catalogue } from './catalogue.ts';
import type { Role, Rung, StartingPoint, Transition } from './entries.ts';
import { roleOf, type Job } from './job.ts';

/** Where a role can lead and where people come from: promotions along ladders, transitions between lines. */
export interface Moves {
	promotionsTo: { from: Rung; to: Rung }[];
	promotionsFrom: { from: Rung; to: Rung }[];
	transitionsTo: Transition[];
	transitionsFrom: Transition[];
}

/** All moves that begin or end at a role. A promotion between two rungs of the same role counts as one, too. */
export function movesOf(catalogue: Pick<Catalogue, 'transitions'>, role: Role): Moves {
	const transitions = [...catalogue.transitions.values()];
	return {
		promotionsFrom: role.rungs.flatMap((from) => from.next.map((to) => ({ from, to }))),
		promotionsTo: role.rungs.flatMap((to) =>
			to.previous.filter((from) => from.role !== role).map((from) => ({ from, to })),
		),
		transitionsFrom: transitions.filter(({ from }) => from === role),
		transitionsTo: transitions.filter(({ to }) => to === role),
	};
}

/** How many moves there are in all. */
export function countMoves(moves: Moves): number {
	return Object.values(moves).reduce((sum, list: unknown[]) => sum + list.length, 0);
}

/** What leads from one job straight to another. */
export interface WayBetween {
	/** The two rungs of a promotion. */
	promotion?: { from: Rung; to: Rung };
	/** The page of the move, between their roles. */
	transition?: Transition;
}

/** The promotion and the transition that lead straight from one job to another, as far as there are any. */
export function wayBetween(
	{ transitions }: Pick<Catalogue, 'transitions'>,
	from: Job,
	to: Job,
): WayBetween {
	if (from === to) return {};
	const arrivals = new Set(rungsOf(to));
	const promotion = rungsOf(from)
		.flatMap((rung) => rung.next.map((next) => ({ from: rung, to: next })))
		.find((step) => arrivals.has(step.to));
	const start: Role | StartingPoint | undefined =
		from.kind === 'starting-point' ? from : roleOf(from);
	const end = roleOf(to);
	const transition = [...transitions.values()].find(
		(move) => move.from === start && move.to === end && start !== end,
	);
	return { ...(promotion && { promotion }), ...(transition && { transition }) };
}

function rungsOf(job: Job): readonly Rung[] {
	return job.kind === 'rung' ? [job] : job.kind === 'role' ? job.rungs : [];
}
