import type { Catalogue } from '../domain/catalogue.ts';
import type { Ladder, Rung, Statement } from '../domain/entries.ts';
import { foldOptional, type GapItem } from '../domain/gap.ts';
import { ladderOrder, rungDelta, type RungDelta } from '../domain/ladder.ts';
import { interchangesAt, railsOf, type Interchange } from '../domain/network.ts';
import { bandTitles, levelWord, type Band, type Level } from '../domain/vocabulary.ts';
import { addresses, hasTools } from './addresses.ts';

/** The rungs of a ladder that can be set side by side, in its order: those of which something is known. */
export function comparableRungs(catalogue: Catalogue, ladder: Ladder): Rung[] {
	if (!hasTools(catalogue)) return [];
	return ladderOrder(ladder).filter(({ skills }) => skills.length > 0);
}

/** A skill that is new at a rung or needed at a higher level. */
export interface NewSkill extends GapItem {
	/** What the level that it is now needed at looks like; the levels below were asked for before, or go without saying. */
	statements: Statement[];
	/** Where that level is described. */
	address: string;
}

function newSkill(item: GapItem): NewSkill {
	const { skill, to } = item;
	// What is new or raised is needed, so it has a level.
	const word = levelWord(to as Level);
	return {
		...item,
		statements: skill.levels[word],
		address: addresses.skillLevel(skill.id, word),
	};
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
	/** Whether the branch leaves the main rail right below this stop, or comes back to it right above. */
	forksBelow: boolean;
	mergesAbove: boolean;
	first: boolean;
	delta: RungDelta;
	/** Skills worth showing, and how many optional ones are folded away. */
	skills: { shown: NewSkill[]; folded: number };
	/** Where promotions lead if that is not just the next stop. */
	fork: Rung[];
	interchanges: Interchange[];
}

/** The stops of a ladder in order, with the rail each stands on: the first promotion stays on the main rail. */
export function stopsOf(catalogue: Pick<Catalogue, 'transitions'>, ladder: Ladder): Stop[] {
	const order = ladderOrder(ladder);
	const main = new Set(railsOf(ladder)[0]);
	const rails = order.map((rung) => (main.has(rung) ? 'main' : 'branch') as Stop['rail']);
	const branch = branchOf(order, rails);
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
			branchGoesOn: i >= branch.from && i < branch.to,
			forksBelow: i === branch.fork,
			mergesAbove: i === branch.merge,
			first: i === 0,
			delta,
			skills: { shown: shown.map(newSkill), folded: folded.length },
			fork:
				rung.next.length > 1 || rung.next.some((next) => next.ladder !== ladder) ? rung.next : [],
			interchanges: interchangesAt(catalogue, rung),
		};
	});
}

/**
 * From which stop to which the branch rail is drawn, as places in the order: from the stop that leads to it, if that stands
 * on the main rail above, to the stop it leads back to, if that stands on the main rail below.
 */
function branchOf(
	order: readonly Rung[],
	rails: readonly Stop['rail'][],
): { from: number; to: number; fork?: number; merge?: number } {
	const first = rails.indexOf('branch');
	if (first < 0) return { from: 0, to: 0 };
	const last = rails.lastIndexOf('branch');
	const fork = order.findIndex(
		({ next }, i) => i < first && rails[i] === 'main' && next.includes(order[first]!),
	);
	const merge = order.findIndex((rung, i) => i > last && order[last]!.next.includes(rung));
	return {
		from: fork < 0 ? first : fork,
		to: merge < 0 ? last : merge,
		...(fork >= 0 && { fork }),
		...(merge >= 0 && { merge }),
	};
}
