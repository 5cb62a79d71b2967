import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, allAddresses, reverseId } from '../../../src/site/addresses.ts';
import {
	formerFragments,
	redirectRules,
	redirectsOf,
	withFormerFragment,
} from '../../../src/site/redirects.ts';
import { catalogues } from '../../support/random-catalogues.ts';
import { checkContent } from '../../support/content.ts';

const { catalogue } = checkContent({});
const retire = (...pairs: [string, string][]) =>
	pairs.map(([was, successor]) => ({ was, successor }));

describe('a retired page redirects', () => {
	const to = { from: '/roles/matron/', to: '/roles/charge-nurse/' };

	test.each([
		['by its name', retire(['role:matron', 'role:charge-nurse']), to],
		['by its address', retire(['/roles/matron/', '/roles/charge-nurse/']), to],
		[
			'once, by its address, where both are listed',
			retire(['role:matron', 'role:staff-nurse'], ['/roles/matron/', '/roles/charge-nurse/']),
			to,
		],
		[
			'to a rung on its ladder',
			retire(['role:matron', 'rung:charge-nurse']),
			{ from: '/roles/matron/', to: '/ladders/bedside-nursing/#charge-nurse' },
		],
		[
			'to a term of the glossary',
			retire(['guide:shifts', 'term:handover']),
			{ from: '/guides/shifts/', to: '/glossary/#handover' },
		],
	])('%s', (_, retired, redirect) => {
		expect(redirectsOf(catalogue, retired)).toEqual([redirect]);
	});

	test('to the last of its successors', () => {
		const retired = retire(['role:sister', 'role:matron'], ['role:matron', 'role:charge-nurse']);
		expect(redirectsOf(catalogue, retired)).toEqual([
			{ from: '/roles/sister/', to: '/roles/charge-nurse/' },
			to,
		]);
	});

	test('never where a page is', () => {
		expect(redirectsOf(catalogue, retire(['/roles/staff-nurse/', '/roles/charge-nurse/']))).toEqual(
			[],
		);
	});
});

test('names without a page of their own give no redirect', () => {
	const retired = retire(
		['term:report', 'term:handover'],
		['statement:teaching-aware-old', 'statement:teaching-aware-shows'],
		['role:matron', 'statement:teaching-aware-shows'],
	);
	expect(redirectsOf(catalogue, retired)).toEqual([]);
});

test('rules for Netlify have the base on both sides', () => {
	const redirect = { from: '/roles/matron/', to: '/glossary/#handover' };
	expect(redirectRules([redirect], '/')).toBe('/roles/matron/ /glossary/#handover 301!\n');
	expect(redirectRules([redirect], '/careers/')).toBe(
		'/careers/roles/matron/ /careers/glossary/#handover 301!\n',
	);
});

describe('a fragment that a page had', () => {
	test('stays where its successor is on the same page', () => {
		const retired = retire(
			['term:report', 'term:handover'],
			['rung:matron', 'rung:charge-nurse'],
			['term:elsewhere', 'role:charge-nurse'],
			['role:matron', 'role:charge-nurse'],
		);
		expect(formerFragments(catalogue, retired)).toEqual([
			{ page: '/glossary/', was: 'report', now: 'handover' },
			{ page: '/ladders/bedside-nursing/', was: 'matron', now: 'charge-nurse' },
		]);
	});

	test('is put at the start of its successor, once', () => {
		const html = '<ul><li class="a" id="new">Words</li><li id="newer"></li></ul>';
		const once = withFormerFragment(html, { was: 'old', now: 'new' });
		expect(once).toBe(
			'<ul><li class="a" id="new"><span id="old"></span>Words</li><li id="newer"></li></ul>',
		);
		expect(withFormerFragment(once, { was: 'old', now: 'new' })).toBe(once);
		expect(withFormerFragment(html, { was: 'old', now: 'gone' })).toBe(html);
	});
});

test('in any catalogue, no page redirects, and the reverse of a comparison is a page or leads to it', () => {
	fc.assert(
		fc.property(catalogues, (any) => {
			const found = new Map(redirectsOf(any, []).map(({ from, to }) => [from, to]));
			const pages = new Set(allAddresses(any));
			expect([...found.keys()].filter((from) => pages.has(from))).toEqual([]);
			for (const pair of any.comparisons.values()) {
				const reverse = `/compare/${reverseId(pair)}/`;
				expect(pages.has(reverse) || found.get(reverse) === addressOf(pair)).toBe(true);
			}
		}),
		{ numRuns: 20 },
	);
});
