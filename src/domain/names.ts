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

/** "Product manager" inside a sentence; an abbreviation at the start keeps its capitals. */
export function lowerFirst(title: string): string {
	return /^[A-Z][a-z]/.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
}

/** What most comparisons are called: "Product manager or project manager?" */
export function usualTitle(a: { title: string }, b: { title: string }): string {
	return `${a.title} or ${lowerFirst(b.title)}?`;
}

/** What most ids say: "product-manager" is "Product manager". */
export function titleOfId(id: string): string {
	return upperFirst(id.replaceAll('-', ' '));
}

/** Words as they stand at the start of a line. */
export function upperFirst(words: string): string {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
