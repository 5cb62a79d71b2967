import { textsOf } from '../texts.ts';
import type { Rule } from '../rule.ts';

/** Prose holds no phrase that says nothing. */
export const filler: Rule = {
	id: 'filler',
	description: 'No text holds a phrase that wording.yaml lists as filler.',
	severity: 'error',
	check: (input) => {
		const instead = new Map(
			input.wording.filler.map((entry) => [entry.phrase.toLowerCase(), entry.instead]),
		);
		if (instead.size === 0) return [];
		const phrases = new RegExp(
			String.raw`(?<![\p{L}\p{N}])(?:${[...instead.keys()].map(asPattern).join('|')})(?![\p{L}\p{N}])`,
			'giu',
		);
		return textsOf(input).flatMap(({ text, where }) =>
			[...text.replaceAll('’', "'").matchAll(phrases)].map(([found]) => ({
				where,
				message: `expected words that say something, found "${found}"`,
				hint: instead.get(found.toLowerCase().replace(/\s+/g, ' '))!,
			})),
		);
	},
};

function asPattern(phrase: string): string {
	return phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}
