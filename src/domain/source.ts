import type { Source } from './entries.ts';

/** Where and when a source's figures are from, in words: "United Kingdom, 2018", "undated, no country stated". */
export function provenance({ country, date }: Pick<Source, 'country' | 'date'>): string {
	const year = /\b(?:19|20)\d\d\b/.exec(date)?.[0] ?? 'undated';
	const where = countryInWords({ country });
	return where === country ? `${country}, ${year}` : `${year}, ${where}`;
}

/** The country of a source's evidence inside a sentence; "no country stated" where the source names none. */
export function countryInWords({ country }: Pick<Source, 'country'>): string {
	return country === 'Not stated' ? 'no country stated' : country;
}
