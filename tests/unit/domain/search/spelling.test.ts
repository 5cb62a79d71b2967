import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slips, tolerance } from '../../../../src/domain/search/spelling.ts';

const words = fc.stringMatching(/^[a-e]{0,7}$/);
const many = 20;

describe('the slips between two words', () => {
	test.each([
		['product', 'prodcut', 1],
		['manager', 'manger', 1],
		['manager', 'mannager', 1],
		['manager', 'manazer', 1],
		['owner', 'onwer', 1],
		['releese', 'release', 1],
		['project', 'product', 2],
	])('%s and %s are %i', (one, other, count) => {
		expect(slips(one, other, many)).toBe(count);
	});

	test('are as many one way as the other, and none between a word and itself', () => {
		fc.assert(
			fc.property(words, words, (a, b) => {
				expect(slips(a, b, many)).toBe(slips(b, a, many));
				expect(slips(a, a, many)).toBe(0);
				expect(slips(a, b, many) === 0).toBe(a === b);
			}),
		);
	});

	test('are at least the difference in length, and at most the longer length', () => {
		fc.assert(
			fc.property(words, words, (a, b) => {
				expect(slips(a, b, many)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
				expect(slips(a, b, many)).toBeLessThanOrEqual(Math.max(a.length, b.length));
			}),
		);
	});

	test('are counted no further than asked', () => {
		fc.assert(
			fc.property(words, words, fc.nat(4), (a, b, most) => {
				const all = slips(a, b, many);
				const counted = slips(a, b, most);
				expect(all <= most ? counted === all : counted > most).toBe(true);
			}),
		);
	});
});

test('short words and numbers are taken as they are', () => {
	for (const word of ['pm', 'apm', '2026']) expect(tolerance(word)).toBe(0);
	expect(tolerance('scrum')).toBe(1);
	expect(tolerance('management')).toBe(2);
});
