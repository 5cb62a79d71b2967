/** The order in which a table's rows stand after a click on a column. */

/**
 * Sorts rows by the value of one column: numbers by size, words by the alphabet; rows of equal value keep their order.
 *
 * @param values the column's values, a row each
 * @param descending largest or last first
 * @returns the rows' indexes in their new order
 */
export function rowOrder(values: readonly string[], descending: boolean): number[] {
	const numeric = values.every((value) => value !== '' && !Number.isNaN(Number(value)));
	const compare = (a: string, b: string): number =>
		numeric ? Number(a) - Number(b) : a.localeCompare(b, 'en');
	return values
		.map((value, index) => ({ value, index }))
		.sort((a, b) => {
			const difference = compare(a.value, b.value);
			return (descending ? -difference : difference) || a.index - b.index;
		})
		.map(({ index }) => index);
}
