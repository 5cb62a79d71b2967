import { expect, test } from 'vitest';
import { termsByLetter } from '../../../src/site/glossary.ts';
import { catalogueOf, contentOf, term } from '../../support/catalogue.ts';

test('terms stand A to Z under their first letter, accents and case apart', () => {
	const catalogue = catalogueOf(
		contentOf({
			terms: [
				term('okr', { title: 'OKR' }),
				term('etude', { title: 'Étude' }),
				term('outcome'),
				term('epic'),
				term('2x2', { title: '2×2 matrix' }),
			],
		}),
	);
	expect(
		termsByLetter(catalogue).map(({ letter, terms }) => [letter, terms.map(({ id }) => id)]),
	).toEqual([
		['0–9', ['2x2']],
		['E', ['epic', 'etude']],
		['O', ['okr', 'outcome']],
	]);
});

test('a glossary without terms has no letters', () => {
	expect(termsByLetter(catalogueOf(contentOf()))).toEqual([]);
});
