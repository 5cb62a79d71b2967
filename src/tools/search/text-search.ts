import { openFullText, type FullText, type TextFilters } from '../../adapters/browser/pagefind.ts';
import { textAnswer, type TextAnswer } from './full-text.ts';
import { inTime } from './load.ts';

/** The full text as a search asks it: opened with the first question, and after a failure once more with the next. */
export class TextSearch {
	readonly #root: string;
	#index: Promise<FullText> | undefined;
	#failures = 0;

	/** @param root where its files lie, with a slash at the end */
	constructor(root: string) {
		this.#root = root;
	}

	/** What it holds of a question; undefined where it could not be searched, offline or because it is not there. */
	async answer(
		question: string,
		doubtful: readonly string[],
		filters: TextFilters,
	): Promise<TextAnswer | undefined> {
		const index = (this.#index ??= openFullText(this.#root, this.#failures));
		try {
			return await inTime(index.then((text) => textAnswer(question, doubtful, filters, text)));
		} catch {
			// Where a later question has opened it again already, that one stands.
			if (this.#index === index) {
				this.#index = undefined;
				this.#failures += 1;
			}
			return undefined;
		}
	}
}
