/** How well each name fits a question, word by word. */
import type { SearchEntry } from './entries.ts';
import type { NameBook } from './names.ts';
import { groupOf } from './related.ts';
import type { Lexicon } from './mending.ts';
import type { QueryWord } from './query.ts';
import { isFiller } from './words.ts';

export interface Fit {
	entry: SearchEntry;
	/** Index of the name that fits best. */
	name: number;
	/** 0 to 1. */
	score: number;
	/** How well each word of the question is met by any name of the entry: 0 to 1. */
	met: readonly number[];
}

/** How much a match counts: the word itself, a relative, a word of nearly the same meaning, a beginning. */
const worth = { same: 1, root: 0.72, near: 0.6, beginning: 0.9, part: 0.45 };

/** What the best name counts for, and what all names of the entry together do. */
const shares = { best: 0.8, all: 0.2 };

/** The words of names that a word of the question may mean, with how much each counts. */
function meetings(
	{ word, root, open }: QueryWord,
	book: NameBook,
	lexicon: Lexicon,
): Map<string, number> {
	const met = new Map<string, number>();
	const allow = (others: readonly string[] | undefined, value: number): void => {
		for (const other of others ?? []) if (value > (met.get(other) ?? 0)) met.set(other, value);
	};
	if (!isFiller(word)) {
		const group = groupOf(root);
		if (group !== undefined) allow(book.kin.get(`#${group}`), worth.near);
		allow(book.kin.get(root), worth.root);
	}
	if (open && word.length > 1) {
		for (const other of lexicon.beginning(word)) {
			const typed = word.length / other.length;
			allow([other], worth.part + (worth.beginning - worth.part) * typed);
		}
	} else if (word.length > 2 && !book.holders.has(word) && !isFiller(word)) {
		allow(lexicon.beginning(word), worth.part);
	}
	allow([word], worth.same);
	return met;
}

/** Every entry that shares a word with the question, and how well its best name fits. */
export function fitsOf(
	words: readonly QueryWord[],
	book: NameBook,
	lexicon: Lexicon,
): Map<SearchEntry, Fit> {
	const { names, holders, weightOf } = book;
	const weights = words.map((word) => weightOf(word.word) * share(word, words));
	const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
	// For each word of the question a row with a cell for each name: how well the name meets the word.
	const rows = words.map(() => new Float32Array(names.length));
	const best = new Map<string, number>();
	words.forEach((word, i) => {
		for (const [other, value] of meetings(word, book, lexicon)) {
			for (const name of holders.get(other) ?? [])
				if (value > rows[i]![name]!) rows[i]![name] = value;
			if (value > (best.get(other) ?? 0)) best.set(other, value);
		}
	});
	// Of each name, what its words that are in the question weigh.
	const covered = new Float32Array(names.length);
	for (const [other, value] of best)
		for (const name of holders.get(other) ?? []) covered[name]! += weightOf(other) * value;

	const askedBy = (met: (i: number) => number): number =>
		weights.reduce((sum, weight, i) => sum + weight * met(i), 0) / total;
	const closeness = (index: number): number => {
		const { words: held, roots } = names[index]!;
		const isRival = words.some(({ word }, i) => {
			const rivals = rows[i]![index] === 0 ? book.rivals.get(word) : undefined;
			return rivals !== undefined && held.some((other) => rivals.has(other) && !best.has(other));
		});
		return (isRival ? 0.7 : 1) * (standTogether(roots, words) ? 1.06 : 1);
	};
	const fits = new Map<SearchEntry, Fit & { met: number[] }>();
	names.forEach((name, index) => {
		if (covered[index] === 0) return;
		const asked = askedBy((i) => rows[i]![index]!);
		const share = Math.min(1, covered[index]! / name.weight);
		const fitting = balance(asked, share) * (name.via === 'title' ? 1 : 0.97);
		// Where little is shared, neither the order of the words nor what stands in place of a word is worth a look.
		const score = fitting > 0.3 ? fitting * closeness(index) : fitting;
		let fit = fits.get(name.entry);
		if (!fit) {
			fit = { entry: name.entry, name: index, score: 0, met: words.map(() => 0) };
			fits.set(name.entry, fit);
		}
		for (let i = 0; i < rows.length; i++) fit.met[i] = Math.max(fit.met[i]!, rows[i]![index]!);
		if (score > fit.score) Object.assign(fit, { name: index, score });
	});
	for (const fit of fits.values()) {
		// Other names of the same thing may meet the words that the best one leaves open.
		fit.score = fit.score * shares.best + askedBy((i) => fit.met[i]!) * shares.all;
	}
	return fits;
}

/** How much of its weight a word of the question keeps: one that no name holds, or that only asks for a kind of page, less. */
function share({ known, asks }: QueryWord, words: readonly QueryWord[]): number {
	if (!known) return 0.6;
	const alone = words.every((other) => other.asks.size > 0 || isFiller(other.word));
	return asks.size > 0 && !alone ? 0.5 : 1;
}

/** One measure of two: what share of the question is met, which counts double, and what share of the name was asked for. */
function balance(asked: number, covered: number): number {
	return asked + covered === 0 ? 0 : (3 * asked * covered) / (2 * covered + asked);
}

/** Whether the words that a name shares with the question stand side by side there, in the same order. */
function standTogether(roots: readonly string[], words: readonly QueryWord[]): boolean {
	let last = -1;
	let shared = 0;
	for (const root of roots) {
		const place = words.findIndex((word) => word.root === root);
		if (place < 0) continue;
		if (shared > 0 && place !== last + 1) return false;
		last = place;
		shared += 1;
	}
	return shared > 1;
}
