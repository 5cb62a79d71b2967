import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowOrder } from '../../../src/tools/sort-table/order.ts';

describe('a sorted table', () => {
	test('has numbers by size and words by the alphabet', () => {
		expect(rowOrder(['10', '9', '2'], false)).toEqual([2, 1, 0]);
		expect(rowOrder(['b', 'a', 'C'], false)).toEqual([1, 0, 2]);
	});

	test('turns round, and rows of equal value keep their order either way', () => {
		expect(rowOrder(['1', '2', '1'], true)).toEqual([1, 0, 2]);
		expect(rowOrder(['1', '2', '1'], false)).toEqual([0, 2, 1]);
	});

	test('loses no row', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), fc.boolean(), (values, descending) => {
				const order = rowOrder(values, descending);
				expect(order.toSorted((a, b) => a - b)).toEqual(values.map((_, i) => i));
			}),
		);
	});
});
