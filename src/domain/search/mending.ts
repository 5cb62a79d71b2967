/** Which word somebody meant who typed another one. */
import type { NameBook } from './names.ts';
import { slips, tolerance } from './spelling.ts';

/** A fuzzy index of the words of all names. */
export interface Lexicon {
	/** Telling words at most so many letters apart from this one. */
	near(word: string, most: number): string[];
	/** Words that begin so, a few at most. */
	beginning(prefix: string): string[];
}

/** What stands around a word. */
export interface Around {
	before: string | undefined;
	after: string | undefined;
	/** Whether it is all that was typed. */
	alone: boolean;
}

/** The word of some name that a word is a slip of; undefined if none is near enough, given what stands around it. */
export function meantBy(
	word: string,
	around: Around,
	book: NameBook,
	lexicon: Lexicon,
): string | undefined {
	const most = tolerance(word);
	if (most === 0) return undefined;
	let best: { candidate: string; cost: number } | undefined;
	// A changed pair of letters counts as two in the index and as one here.
	for (const candidate of lexicon.near(word, most * 2)) {
		const cost = costOf(word, candidate, most, around, book);
		if (cost < (best?.cost ?? Infinity)) best = { candidate, cost };
	}
	return best?.candidate;
}

/** How much it takes to believe that one word is a slip of the other. */
function costOf(
	word: string,
	candidate: string,
	most: number,
	{ before, after, alone }: Around,
	book: NameBook,
): number {
	const wrong = slips(word, candidate, most);
	if (wrong > most) return Infinity;
	const fits =
		(before !== undefined && book.neighbors.has(`${before} ${candidate}`)) ||
		(after !== undefined && book.neighbors.has(`${candidate} ${after}`)) ||
		(alone && book.byKey.has(candidate));
	const sameStart = word[0] === candidate[0];
	// With nothing beside it that speaks for the slip, a word is more likely to be another word.
	if (!fits && (word.length < 5 || (wrong > 1 && (word.length < 8 || !sameStart)))) return Infinity;
	// People get the first letter right, and common words are meant more often than rare ones.
	const common = Math.log10(book.holders.get(candidate)?.length ?? 1);
	return wrong + (sameStart ? 0 : 0.4) - (fits ? 0.7 : 0) - common * 0.1;
}
