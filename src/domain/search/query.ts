/** What somebody typed, word by word, with typing errors mended by the site's own words. */
import { kindsOf } from './aspects.ts';
import type { SearchKind } from './entries.ts';
import { meantBy, type Lexicon } from './mending.ts';
import { namesFor, type NameBook } from './names.ts';
import { plainly } from './phrases.ts';
import { slips } from './spelling.ts';
import { groupOf } from './related.ts';
import { isFiller, isFormOf, keyOf, rootOf, sameWord, wordsOf } from './words.ts';

export interface QueryWord {
	/** As typed, lower case. */
	typed: string;
	/** What it stands for: itself, or the word that was meant. */
	word: string;
	root: string;
	/** Whether any name holds it or a relative, or the question needs it only to hang together. */
	known: boolean;
	/** The kinds of page it asks for: "skills" for skills, "levels" for ladders. */
	asks: ReadonlySet<SearchKind>;
	/** Whether it may still grow: the last word, while it is being typed. */
	open: boolean;
}

export interface Reading {
	words: QueryWord[];
	/** The question with its errors mended; absent if nothing was. */
	mended?: string;
}

/** A word on its way from what was typed to what is meant. */
interface Piece {
	typed: string;
	word: string;
	state: 'plain' | 'mended' | 'doubtful';
}

/**
 * Reads a question. A word that no name holds, and that looks like a slip of one that does, is mended; two words written
 * as one, and one as two, are put right without a word about it.
 *
 * @param sound words that are right although no name holds them
 * @param literal take every word as typed
 */
export function readQuery(
	text: string,
	book: NameBook,
	lexicon: Lexicon,
	sound: ReadonlySet<string>,
	literal = false,
): Reading {
	const typed = plainly(wordsOf(text));
	const grows = /[\p{L}\p{N}]$/u.test(text);
	const knows = (word: string): boolean => isHeld(word, book) || isRelative(word, book);
	const isWhole = isName(typed, book);
	const pieces = joined(typed, book, knows).flatMap((piece, i, all): Piece[] => {
		const { word } = piece;
		const growing = grows && i === all.length - 1 && lexicon.beginning(word).length > 0;
		if (literal || isWhole || isHeld(word, book) || sound.has(word) || growing) return [piece];
		const meant = misspelled(word, book);
		if (meant !== undefined) return [{ ...piece, word: meant, state: 'mended' }];
		if (knows(word)) return [piece];
		const parts = splitWord(word, book);
		if (parts) return parts.map((part) => ({ typed: part, word: part, state: 'plain' }));
		return [{ ...piece, state: 'doubtful' }];
	});
	// Twice: what is mended in the first round speaks for what is beside it in the second.
	for (const round of [1, 2]) mend(pieces, round, book, lexicon);
	const words = pieces.flatMap(({ typed: from, word, state }, i) => {
		// A whole name written as one word may have been meant.
		const parts = book.holders.has(word) ? [word] : (book.byKey.get(word)?.[0]?.words ?? [word]);
		const open = grows && i === pieces.length - 1 && state !== 'mended';
		return parts.map((part) => wordFrom(from, part, { known: knows(part), open }));
	});
	words.forEach((word, i) => {
		if (leadsAcross(word, words[i - 1], words[i + 1])) words[i] = { ...word, asks: across };
	});
	if (!pieces.some(({ state }) => state === 'mended')) return { words };
	const shown = pieces.map(({ typed: from, word, state }) =>
		state === 'mended' ? spelled(word, book) : from,
	);
	return { words, mended: shown.join(' ') };
}

const across: ReadonlySet<SearchKind> = new Set(['transition']);

/** Whether a "to" leads from one thing to another: that of "how to learn" does not. */
function leadsAcross(
	{ word }: QueryWord,
	before: QueryWord | undefined,
	after: QueryWord | undefined,
): boolean {
	return word === 'to' && !!before && !!after && !isFiller(before.word) && !isFiller(after.word);
}

/** A word of a question; known and complete, unless something else is said. */
export function wordFrom(
	typed: string,
	word: string,
	{ known = true, open = false } = {},
): QueryWord {
	const root = rootOf(word);
	return { typed, word, root, known, asks: kindsOf(root), open };
}

function isName(words: readonly string[], book: NameBook): boolean {
	const same = words.map(sameWord);
	return namesFor(same, book).length > 0 || book.abbreviations.has(keyOf(same));
}

function isHeld(word: string, book: NameBook): boolean {
	return book.holders.has(word) || book.abbreviations.has(word) || isFiller(word);
}

/** Whether a word is a form of one that some name holds, or means nearly the same as one. */
function isRelative(word: string, book: NameBook): boolean {
	const root = rootOf(word);
	if (groupOf(root) !== undefined) return true;
	return (book.kin.get(root) ?? []).some((other) => isFormOf(word, other));
}

/** The word that a relative of it is with a slip inside: "managment" is no form of "manager". */
function misspelled(word: string, book: NameBook): string | undefined {
	const root = rootOf(word);
	// A short root proves no kinship.
	const relatives = root.length < 5 ? [] : (book.kin.get(root) ?? []);
	const end = word.slice(-2);
	return relatives.find((other) => other.endsWith(end) && slips(word, other, 1) === 1);
}

/** The words one by one; "stake holder" as one, where names hold it so and not its two halves. */
function joined(
	typed: readonly string[],
	book: NameBook,
	knows: (word: string) => boolean,
): Piece[] {
	const pieces: Piece[] = [];
	for (let i = 0; i < typed.length; i++) {
		const [here, next] = [typed[i]!, typed[i + 1]];
		const both = next === undefined ? '' : sameWord(here + next);
		const isOne = book.holders.has(both) && !(knows(sameWord(here)) && knows(sameWord(next!)));
		if (isOne) i += 1;
		// A word may be known only as it was typed: "PMs" is no plural of a word, "SMS" none of "SM".
		const word = isOne ? both : knows(sameWord(here)) || !knows(here) ? sameWord(here) : here;
		pieces.push({ typed: isOne ? `${here} ${next!}` : here, word, state: 'plain' });
	}
	return pieces;
}

/** "scrummaster" is "scrum master": a name in one word, or two words that stand side by side in a name. */
function splitWord(word: string, book: NameBook): readonly string[] | undefined {
	const name = book.byKey.get(word)?.[0];
	if (name) return name.words;
	for (let at = 2; at <= word.length - 2; at++) {
		const pair = [word.slice(0, at), sameWord(word.slice(at))];
		if (book.neighbors.has(pair.join(' '))) return pair;
	}
	return undefined;
}

function mend(pieces: Piece[], round: number, book: NameBook, lexicon: Lexicon): void {
	pieces.forEach((piece, i) => {
		if (piece.state !== 'doubtful') return;
		const around = { before: pieces[i - 1]?.word, after: pieces[i + 1]?.word };
		const alone = pieces.length === 1;
		const meant = meantBy(piece.word, { ...around, alone }, book, lexicon);
		if (meant !== undefined) Object.assign(piece, { word: meant, state: 'mended' });
		else if (round === 2) piece.state = 'plain';
	});
}

/** A word as people write it; of a whole name its words. */
function spelled(word: string, book: NameBook): string {
	const parts = book.holders.has(word) ? [word] : (book.byKey.get(word)?.[0]?.words ?? [word]);
	return parts.map((part) => book.spellings.get(part) ?? part).join(' ');
}
