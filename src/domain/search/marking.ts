/** Which words of a text are those of a question. */
import { isFiller, rootOf, sameWord, wordsOf } from './words.ts';

/** A piece of a text, and whether it was asked for. */
export interface MarkedPiece {
	text: string;
	marked: boolean;
}

/** Cuts a text into pieces. */
export type Marker = (text: string) => MarkedPiece[];

/** Marks the words of a question: those of the same root, and those that begin as its last word does. */
export function markerOf(question: string): Marker {
	const words = wordsOf(question).filter((word) => !isFiller(word));
	const roots = new Set(words.map((word) => rootOf(sameWord(word))));
	const last = words.at(-1) ?? '';
	const isAsked = (piece: string): boolean => {
		const word = foldedOf(piece);
		if (word === undefined || isFiller(word)) return false;
		return roots.has(rootOf(sameWord(word))) || (last.length > 1 && word.startsWith(last));
	};
	return (text) =>
		(text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []).reduce<MarkedPiece[]>(
			(done, piece) => {
				const marked = isAsked(piece);
				const before = done.at(-1);
				if (before && !before.marked && !marked) before.text += piece;
				else done.push({ text: piece, marked });
				return done;
			},
			[],
		);
}

/** A piece as a single word; undefined if it is none. Plain letters, which nearly all are, need no more than small ones. */
function foldedOf(piece: string): string | undefined {
	if (/^[a-z0-9]+$/i.test(piece)) return piece.toLowerCase();
	const words = wordsOf(piece);
	return words.length === 1 ? words[0] : undefined;
}
