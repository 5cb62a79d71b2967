import { closest, distance } from 'fastest-levenshtein';
import type { FieldPath } from './authored.ts';

/** Something wrong with what editors wrote, with the place in their file. */
export interface Problem {
	rule: string;
	file: string;
	/** The field it is about; empty for the file as a whole. */
	field: FieldPath;
	/** What was expected and what was found. */
	message: string;
	/** What to do about it. */
	hint: string;
}

/**
 * The word that a mistyped one is most likely meant to be, if there is one: at most two letters off, three in a word of
 * twelve or more, and never more than half of a short one.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const candidates = [...known];
	if (candidates.length === 0) return undefined;
	const near = closest(word, candidates);
	const tolerance = Math.min(word.length >= 12 ? 3 : 2, Math.floor(word.length / 2));
	return distance(word, near) <= tolerance ? near : undefined;
}

/** "Did you mean …" for a mistyped word, or the fallback when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, fallback: string): string {
	const near = nearest(word, known);
	return near === undefined ? fallback : `Did you mean "${near}"?`;
}

/** A problem with its line, as every reporter prints it. */
export interface Issue {
	/** The rule's permanent id; `docs/rules/<id>.md` explains it. */
	rule: string;
	severity: 'error' | 'warning';
	/** Path of the file as the reader of the report knows it. */
	path: string;
	/** Counted from 1. */
	line: number;
	/** Counted from 1. */
	column: number;
	/** What was expected and what was found. */
	message: string;
	/** What to do about it. */
	hint: string;
}
