/**
 * A name with everything taken away in which people vary: case, accents, punctuation, spaces at the ends.
 * "Go-to-market" and "go to market" have the same key.
 */
export function nameKey(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
