import type { Source } from './entries.ts';

/** Where and when a source's figures are from, in words: "United Kingdom, 2018", "undated, no country stated". */
export function provenance({ country, date }: Pick<Source, 'country' | 'date'>): string {
	const year = /\b(?:19|20)\d\d\b/.exec(date)?.[0] ?? 'undated';
	return country === 'Not stated' ? `${year}, no country stated` : `${country}, ${year}`;
}
