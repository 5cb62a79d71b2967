import type { Catalogue } from '../domain/catalogue.ts';
import type { Ladder, Rung, Transition } from '../domain/entries.ts';
import { foldOptional, type GapItem } from '../domain/gap.ts';
import { ladderOrder, rungDelta, type RungDelta } from '../domain/ladder.ts';
import { homeRung } from '../domain/role.ts';
import { bandTitles, type Band } from '../domain/vocabulary.ts';

/** One stop of the line diagram. */
export interface Stop {
	rung: Rung;
	rail: 'main' | 'branch';
	/** The band, where it begins here. */
	band?: string;
	/** Whether the main and the branch rail run on below this stop. */
	mainGoesOn: boolean;
	branchGoesOn: boolean;
	first: boolean;
	delta: RungDelta;
	/** Skills worth showing, and how many optional ones are folded away. */
	skills: { shown: GapItem[]; folded: number };
	/** Where promotions lead if that is not just the next stop. */
	fork: Rung[];
	interchanges: Transition[];
}

/** The stops of a ladder in order, with the rail each stands on: the first promotion stays on the main rail. */
export function stopsOf(catalogue: Pick<Catalogue, 'transitions'>, ladder: Ladder): Stop[] {
	const order = ladderOrder(ladder);
	const main = mainRail(ladder, order);
	const rails = order.map((rung) => (main.has(rung) ? 'main' : 'branch') as Stop['rail']);
	let band: Band | undefined;
	return order.map((rung, i) => {
		const delta = rungDelta(rung);
		const { shown, folded } = foldOptional([...delta.added, ...delta.raised]);
		const begins = rung.band !== band;
		band = rung.band;
		return {
			rung,
			rail: rails[i]!,
			...(begins && { band: bandTitles[rung.band] }),
			mainGoesOn: rails.slice(i + 1).includes('main'),
			branchGoesOn:
				i >= rails.indexOf('branch') &&
				rails.includes('branch') &&
				rails.slice(i + 1).includes('branch'),
			first: i === 0,
			delta,
			skills: { shown, folded: folded.length },
			fork:
				rung.next.length > 1 || rung.next.some((next) => next.ladder !== ladder) ? rung.next : [],
			interchanges:
				rung.role && homeRung(rung.role) === rung ? interchangesAt(catalogue, rung) : [],
		};
	});
}

function mainRail(ladder: Ladder, order: readonly Rung[]): Set<Rung> {
	const main = new Set<Rung>();
	let rung: Rung | undefined = order[0];
	while (rung && !main.has(rung)) {
		main.add(rung);
		rung = rung.next.find((next) => next.ladder === ladder);
	}
	return main;
}

/** Transitions from the role of a rung to another line. */
export function interchangesAt(
	{ transitions }: Pick<Catalogue, 'transitions'>,
	rung: Rung,
): Transition[] {
	return [...transitions.values()].filter(
		({ from, to }) => from === rung.role && to.family !== rung.ladder.family,
	);
}
