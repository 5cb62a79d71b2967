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
	let searcher: Searcher | undefined;
	const proceed = (until: number): Searcher | undefined => {
		while (!searcher && performance.now() < until) {
			// Steps that broke end without a searcher when they are asked for the next.
			const step: IteratorResult<undefined, Searcher | undefined> = steps.next();
			searcher = step.value;
			if (step.done && !searcher) throw new Error('The names cannot be read.');
		}
		return searcher;
	};
	return {
		names,
		complete: texts !== undefined,
		prepare: async () => {
			do await pause();
			while (!proceed(performance.now() + slice));
			await pause();
		},
		answer: (question, literal) => proceed(Infinity)!.answer(question, literal),
	};
}

/** Lets the page draw. A timer would wait for a second each time in a tab that nobody looks at. */
function pause(): Promise<void> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(undefined);
	});
}
