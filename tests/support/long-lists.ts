/** Catalogues whose lists are longer than a page. */
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { catalogueOf, contentOf, term } from './catalogue.ts';

/** A glossary of so many terms: "Aa 0", "Ba 1", "Aa 2" …, half of them under each letter. */
export function longGlossary(terms: number): Catalogue {
	return catalogueOf(
		contentOf({
			terms: Array.from({ length: terms }, (_, i) => {
				const letter = i % 2 === 0 ? 'A' : 'B';
				return term(`${letter.toLowerCase()}a-${i}`, { title: `${letter}a ${i}` });
			}),
		}),
	);
}
