import type { Catalogue } from '../domain/catalogue.ts';
import type { Ladder, Rung } from '../domain/entries.ts';
import { foldOptional, type GapItem } from '../domain/gap.ts';
import { ladderOrder, rungDelta, type RungDelta } from '../domain/ladder.ts';
import { interchangesAt, railsOf, type Interchange } from '../domain/network.ts';
import { bandTitles, type Band } from '../domain/vocabulary.ts';
import { hasTools } from './addresses.ts';

/** The rungs of a ladder that can be set side by side, in its order: those of which something is known. */
export function comparableRungs(catalogue: Catalogue, ladder: Ladder): Rung[] {
	if (!hasTools(catalogue)) return [];
	return ladderOrder(ladder).filter(({ skills }) => skills.length > 0);
}

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
	interchanges: Interchange[];
}

/** The stops of a ladder in order, with the rail each stands on: the first promotion stays on the main rail. */
export function stopsOf(catalogue: Pick<Catalogue, 'transitions'>, ladder: Ladder): Stop[] {
	const order = ladderOrder(ladder);
	const main = new Set(railsOf(ladder)[0]);
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
			interchanges: interchangesAt(catalogue, rung),
		};
	});
}
