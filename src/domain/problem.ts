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

/** "Did you mean …" for a mistyped word, or the fallback when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, fallback: string): string {
	const candidates = [...known];
	if (candidates.length === 0) return fallback;
	const near = closest(word, candidates);
	const tolerance = Math.max(2, Math.ceil(word.length / 3));
	return distance(word, near) <= tolerance ? `Did you mean "${near}"?` : fallback;
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
