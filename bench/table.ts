/** Figures in columns. */

/** A whole number with commas. */
export function count(n: number): string {
	return Math.round(n).toLocaleString('en-US');
}

/** Prints rows in columns, the first one to the left and the others to the right. */
export function table(rows: readonly string[][]): void {
	const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
	for (const row of rows) {
		console.log(
			row
				.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
				.join('  '),
		);
	}
}
