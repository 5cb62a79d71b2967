/** The names, loaded and ready: an answer as soon as the first file is there, a fuller one with the second. */
import { searcherOf, type Answer } from '../../domain/search/answer.ts';
import type { SearchNames } from '../../domain/search/entries.ts';
import type { PackedNames, PackedTexts } from '../../domain/search/pack.ts';
import { unpackNames, withTexts } from '../../domain/search/unpack.ts';
import { lexiconOf } from './lexicon.ts';

export interface Engine {
	names: SearchNames;
	/** Whether questions and definitions are among the names. */
	complete: boolean;
	answer(question: string, literal?: boolean): Answer;
}

/** An engine over the names of the first file, or of both. */
export function engineOf(packed: PackedNames, texts?: PackedTexts): Engine {
	const first = unpackNames(packed);
	const names = texts ? withTexts(first, texts) : first;
	const searcher = searcherOf(names, lexiconOf);
	return {
		names,
		complete: texts !== undefined,
		answer: (question, literal) => searcher.answer(question, literal),
	};
}
