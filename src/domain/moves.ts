import type { Catalogue } from './catalogue.ts';
import type { Role, Rung, Transition } from './entries.ts';

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
