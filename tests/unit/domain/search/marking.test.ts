import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markerOf } from '../../../../src/domain/search/marking.ts';

const shown = (text: string, question: string): string =>
	markerOf(question)(text)
		.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
		.join('');

test('the words of a question are marked in every form, and small words are not', () => {
	expect(shown('What managers do', 'what does management do')).toBe('What [managers] do');
	expect(shown('Program manager', 'programme managers')).toBe('[Program] [manager]');
	expect(shown('Évangéliste', 'evangeliste')).toBe('[Évangéliste]');
});

test('the last word is marked while it is being typed', () => {
	expect(shown('Product manager', 'product man')).toBe('[Product] [manager]');
	expect(shown('Product manager', 'product m')).toBe('[Product] manager');
});

test('a text in pieces is the text, whatever is asked', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, question) => {
			const pieces = markerOf(question)(text);
			expect(pieces.map((piece) => piece.text).join('')).toBe(text);
		}),
	);
});
