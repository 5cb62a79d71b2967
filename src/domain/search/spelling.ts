/** How far two words are apart, and how far a typing error may lead. */

/** How many letters may be wrong in a word: none in short ones, where every letter tells words apart. */
export function tolerance(word: string): number {
	if (/^\d+$/.test(word) || word.length < 4) return 0;
	return word.length < 7 ? 1 : 2;
}

/**
 * The number of slips that make one word of another: a letter too many, missing or wrong, or two changed places. Gives
 * up beyond `most`.
 */
export function slips(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, before[j - 2]! + 1);
			row.push(least);
		}
		if (Math.min(...row) > most) return most + 1;
		[before, last] = [last, row];
	}
	return last[b.length]!;
}
