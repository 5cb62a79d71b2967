import SearchableMap from 'minisearch/SearchableMap';
import type { Lexicon } from '../../domain/search/mending.ts';

/** How many words may complete one that is being typed. */
const fewBeginnings = 24;

/**
 * Two radix trees: what begins so, what is nearly so.
 *
 * @param words all words of all names
 * @param telling those that a typing error may have hidden
 */
export function lexiconOf(words: readonly string[], telling: readonly string[]): Lexicon {
	const treeOf = (list: readonly string[]) =>
		SearchableMap.from<true>(list.map((word) => [word, true]));
	const tree = treeOf(words);
	const meant = treeOf(telling);
	return {
		near: (word, most) => [...meant.fuzzyGet(word, most).keys()],
		beginning: (prefix) => {
			const found: string[] = [];
			for (const word of tree.atPrefix(prefix).keys()) {
				found.push(word);
				if (found.length === fewBeginnings) break;
			}
			return found;
		},
	};
}
