import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '../../../../src/tools/search/address.ts';

test('the address of a question takes every text, and gives it back where it is one', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('', '\ud83d', '\ude42'),
			(text, half) => {
				const question = text + half;
				const { pathname, searchParams } = new URL(addressOf(question), 'https://site.test');
				expect(pathname).toBe('/search/');
				expect(searchParams.get('q') ?? '').toBe(question.toWellFormed().trim());
			},
		),
	);
});
