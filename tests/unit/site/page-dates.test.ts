import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { History } from '../../../src/domain/history.ts';
import { allAddresses } from '../../../src/site/addresses.ts';
import { listLimit } from '../../../src/site/list-parts.ts';
import { pageDates } from '../../../src/site/page-dates.ts';
import { catalogueOf, fullContent, term } from '../../support/catalogue.ts';
import { longGlossary } from '../../support/long-lists.ts';
import { catalogues } from '../../support/random-catalogues.ts';

/** A history in which files changed on days of November 2026. */
function historyOf(days: Record<string, number>): History {
	return new Map(
		Object.entries(days).map(([file, day]) => [
			file,
			{ changed: new Date(Date.UTC(2026, 10, day)) },
		]),
	);
}

const catalogue = catalogueOf(fullContent({ terms: [term('sprint'), term('backlog')] }));
const none: History = new Map();

/** The days in November of the pages that have one. */
function daysOf(content: History, routes: History = none): Record<string, number> {
	return Object.fromEntries(
		[...pageDates(catalogue, { content, routes })].map(([address, date]) => [
			address,
			date.getUTCDate(),
		]),
	);
}

test('a page that an editor wrote has the day of its own file', () => {
	const days = daysOf(historyOf({ 'roles/junior.mdx': 3, 'roles/senior.mdx': 5 }));
	expect([days['/roles/junior/'], days['/roles/senior/']]).toEqual([3, 5]);
});

test('a page made of many files has the newest of what it shows', () => {
	const days = daysOf(
		historyOf({
			'families.yaml': 1,
			'roles/junior.mdx': 3,
			'roles/senior.mdx': 5,
			'glossary/sprint.mdx': 9,
			'glossary/backlog.mdx': 8,
			'sources.yaml': 7,
			'skills/listening.mdx': 6,
		}),
	);
	expect(days).toMatchObject({
		'/roles/': 5,
		'/glossary/': 9,
		'/sources/': 7,
		'/skills/': 6,
		'/map/': 5,
		'/titles/': 9,
		'/tools/gap/': 6,
	});
});

test('a list changes when a page of it goes', () => {
	expect(daysOf(historyOf({ 'roles/junior.mdx': 3, 'roles/gone.mdx': 4 }))['/roles/']).toBe(4);
});

test('a page whose words are in its route has the day of the route', () => {
	expect(daysOf(none, historyOf({ 'privacy.astro': 2 }))).toEqual({ '/privacy/': 2 });
});

test('no page has a day without a history', () => {
	expect(daysOf(none)).toEqual({});
});

test('only pages of the site have days, and never another than one of the histories', () => {
	fc.assert(
		fc.property(catalogues, fc.integer({ min: 1, max: 30 }), (random, day) => {
			const all = allAddresses(random);
			const content = historyOf({ 'roles/x.mdx': day, 'glossary/x.mdx': 31 - day });
			for (const [address, date] of pageDates(random, { content, routes: none })) {
				expect(all).toContain(address);
				expect([day, 31 - day]).toContain(date.getUTCDate());
			}
		}),
		{ numRuns: 30 },
	);
});

test('a part of a long list has the day of the list', () => {
	const content = historyOf({ 'glossary/aa-0.mdx': 4, 'glossary/ba-1.mdx': 6 });
	const days = pageDates(longGlossary(listLimit + 1), { content, routes: none });
	expect(days.get('/glossary/letter/a/')?.getUTCDate()).toBe(6);
	expect(days.get('/glossary/')?.getUTCDate()).toBe(6);
});
