import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { weighKinds } from '../../bench/pages.ts';
import { listFiles, built } from '../support/site.ts';

/**
 * The most a page may weigh, in bytes as brotli: what it consists of until it is loaded, and alone. Each is the weight of the
 * longest page of its kind in November 2026 and a little more; see docs/decisions/0033-page-styles.md.
 */
const budgets: Record<string, { whole: number; page: number }> = {
	role: { whole: 25_500, page: 21_000 },
	ladder: { whole: 23_500, page: 19_000 },
	guide: { whole: 20_500, page: 16_500 },
	transition: { whole: 20_000, page: 15_500 },
	comparison: { whole: 19_000, page: 14_500 },
	skill: { whole: 16_000, page: 11_500 },
	home: { whole: 20_500, page: 15_500 },
	map: { whole: 19_000, page: 14_000 },
};
/** One round trip: what a server may send before a browser has answered, ten packets. */
const roundTrip = 14_000;

const kinds = weighKinds(built.dir, built.base);

describe.each(kinds.filter(({ kind }) => kind in budgets))(
	'the longest page of the kind $kind',
	({ kind, whole, html, firstScreen, requests }) => {
		test('keeps to its budget', () => {
			expect(whole.brotli).toBeLessThan(budgets[kind]!.whole);
			expect(html.brotli).toBeLessThan(budgets[kind]!.page);
		});

		test('has all that its first screen needs in the first round trip', () => {
			expect(firstScreen).toBeLessThan(roundTrip);
		});

		test('is there after five requests', () => {
			expect(requests).toBeLessThanOrEqual(5);
		});

		test('is little heavier where a host knows nothing but gzip', () => {
			expect(whole.gzip / whole.brotli).toBeLessThan(1.3);
		});
	},
);

test('one font file of at most 18 KB ships', () => {
	const fonts = listFiles(built.dir).filter((file) => file.endsWith('.woff2'));
	expect(fonts).toHaveLength(1);
	expect(statSync(join(built.dir, fonts[0]!)).size).toBeLessThan(18_000);
});
