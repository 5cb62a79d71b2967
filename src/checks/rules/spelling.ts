import { textsOf } from '../texts.ts';
import type { Rule } from '../rule.ts';

/** Every word is in a dictionary or in the project's own list. */
export const spelling: Rule = {
	id: 'spelling',
	description: 'Every word is in the dictionary, or in the list "spelling" of wording.yaml.',
	severity: 'error',
	check: (input) => {
		const { wording, dictionary } = input;
		const own = new Set(wording.spelling.map((word) => word.toLowerCase()));
		const known = new Map<string, boolean>();
		const isKnown = (word: string): boolean => {
			const before = known.get(word);
			if (before !== undefined) return before;
			const found = own.has(word.toLowerCase()) || dictionary.has(word);
			known.set(word, found);
			return found;
		};
		return textsOf(input).flatMap(({ text, where }) =>
			wordsOf(text)
				.filter((word) => !isKnown(word))
				.map((word) => {
					const meant = dictionary.suggest(word)[0];
					const list = `add "${word}" to "spelling" in wording.yaml if it is right`;
					return {
						where,
						message: `expected a word of the dictionary, found "${word}"`,
						hint: meant ? `Did you mean "${meant}"? Otherwise ${list}.` : `Mend it, or ${list}.`,
					};
				}),
		);
	},
};

/**
 * The words of a text that can be looked up: possessives without their ending, compounds in their parts. What holds a
 * digit, other scripts, addresses and single letters are none.
 */
export function wordsOf(text: string): string[] {
	return text
		.replace(/\S+@\S+|https?:\S+|www\.\S+/g, ' ')
		.replaceAll('’', "'")
		.split(/[^\p{L}\p{M}\p{N}']+/u)
		.map((word) => word.replace(/^'+|'+$/g, '').replace(/'s$/i, ''))
		.filter((word) => /^\p{Script=Latin}[\p{Script=Latin}\p{M}']+$/u.test(word));
}
