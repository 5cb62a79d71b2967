/** The names, loaded and ready: an answer as soon as the first file is there, a fuller one with the second. */
import { preparing, type Answer, type Searcher } from '../../domain/search/answer.ts';
import type { SearchNames } from '../../domain/search/entries.ts';
import type { PackedNames, PackedTexts } from '../../domain/search/pack.ts';
import { unpackNames, withTexts } from '../../domain/search/unpack.ts';
import { lexiconOf } from './lexicon.ts';

export interface Engine {
	names: SearchNames;
	/** Whether questions and definitions are among the names. */
	complete: boolean;
	/** Gets ready to answer, in slices that leave the page room to draw. Without it the first answer waits for all of it. */
	prepare(): Promise<void>;
	answer(question: string, literal?: boolean): Answer;
}

/** How long the page waits for one slice, in milliseconds; the step that begins within it is brought to its end. */
const slice = 8;

/** An engine over the names of the first file, or of both. */
export function engineOf(packed: PackedNames, texts?: PackedTexts): Engine {
	const first = unpackNames(packed);
	const names = texts ? withTexts(first, texts) : first;
	const steps = preparing(names, lexiconOf);
	let step: IteratorResult<undefined, Searcher> | undefined;
	const proceed = (until: number): boolean => {
		while (!step?.done && performance.now() < until) step = steps.next();
		return step?.done === true;
	};
	return {
		names,
		complete: texts !== undefined,
		prepare: async () => {
			while (!proceed(performance.now() + slice)) await new Promise((go) => setTimeout(go));
		},
		answer: (question, literal) => {
			proceed(Infinity);
			return (step!.value as Searcher).answer(question, literal);
		},
	};
}
