import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { History } from '../../../src/domain/history.ts';
import { addressOf, pageEntries } from '../../../src/site/addresses.ts';
import { atomFeed, feedEntries, hasFeed } from '../../../src/site/feed.ts';
import { readFeed } from '../../support/atom.ts';
import { catalogueOf, contentOf, fullContent, guide, role } from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const identity = {
	name: 'Ward & Atlas',
	description: 'Careers on a ward <beta>.',
	site: 'https://atlas.example',
	base: '/under/',
};
const day = (date: string): Date => new Date(`${date}T12:00:00Z`);
const none: History = new Map();

const reviewed = (date: string) => ({ reviewed: { date } });
const catalogue = catalogueOf(
	contentOf({
		roles: [role('nurse', reviewed('2026-11-05')), role('matron'), role('porter')],
		guides: [guide('pay', { title: 'Pay <& "more">', ...reviewed('2026-11-03') })],
	}),
);
const history: History = new Map([
	['roles/nurse.mdx', { created: day('2026-11-01'), changed: day('2026-11-04') }],
	['roles/matron.mdx', { created: day('2026-11-06'), changed: day('2026-11-06') }],
	['roles/gone.mdx', { created: day('2026-11-01'), changed: day('2026-11-20') }],
]);

describe('what changed', () => {
	test('is told by page, the newest first, with the kind of change and nothing that is not known', () => {
		expect(
			feedEntries(catalogue, history).map(({ address, updated, says }) => [
				address,
				updated.toISOString(),
				says,
			]),
		).toEqual([
			['/roles/matron/', '2026-11-06T12:00:00.000Z', 'New page. What matron is.'],
			[
				'/roles/nurse/',
				'2026-11-04T12:00:00.000Z',
				'Changed. Reviewed by a second editor on 2026-11-05. What nurse is.',
			],
			['/guides/pay/', '2026-11-03T00:00:00.000Z', 'Reviewed by a second editor. What pay is.'],
		]);
	});

	test('is dated by reviews where there is no history, and is nothing where there is neither', () => {
		expect(feedEntries(catalogue, none).map(({ address }) => address)).toEqual([
			'/roles/nurse/',
			'/guides/pay/',
		]);
		const silent = catalogueOf(fullContent());
		expect(hasFeed(silent, none)).toBe(false);
		expect(atomFeed(feedEntries(silent, none), identity)).toBeUndefined();
	});

	test('does not call a page new whose first day is not known', () => {
		const cut: History = new Map([['roles/matron.mdx', { changed: day('2026-11-06') }]]);
		expect(feedEntries(catalogue, cut)[0]!.says).toBe('Changed. What matron is.');
	});

	test('ends after fifty pages, in the order of their addresses where they changed at once', () => {
		const roles = Array.from({ length: 60 }, (_, i) => role(`r${String(i).padStart(2, '0')}`));
		const many = catalogueOf(contentOf({ roles: roles.toReversed() }));
		const changed: History = new Map(
			roles.map(({ file }) => [file, { changed: day('2026-11-06') }]),
		);
		const addresses = feedEntries(many, changed).map(({ address }) => address);
		expect(addresses).toHaveLength(50);
		expect(addresses).toEqual(addresses.toSorted());
	});
});

describe('the feed', () => {
	test('is Atom: what the format asks for is there, and text is text', () => {
		const entries = feedEntries(catalogue, history);
		const feed = readFeed(atomFeed(entries, identity)!);
		expect(feed).toMatchObject({
			title: 'Ward & Atlas: what changed',
			self: 'https://atlas.example/under/feed.xml',
			updated: '2026-11-06T12:00:00.000Z',
		});
		expect(feed.entries[2]).toEqual({
			id: 'https://atlas.example/under/guides/pay/',
			title: 'Pay <& "more">',
			updated: '2026-11-03T00:00:00.000Z',
			link: 'https://atlas.example/under/guides/pay/',
			summary: 'Reviewed by a second editor. What pay is.',
		});
	});

	test('is valid, and the same for the same history, whatever the catalogue', () => {
		fc.assert(
			fc.property(
				catalogues,
				fc.infiniteStream(
					fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
				),
				(random, dates) => {
					const known: History = new Map(
						pageEntries(random).map(({ file }) => [file, { changed: dates.next().value }]),
					);
					const entries = feedEntries(random, known);
					fc.pre(entries.length > 0);
					const text = atomFeed(entries, identity)!;
					const shuffled: History = new Map([...known].reverse());
					expect(atomFeed(feedEntries(random, shuffled), identity)).toBe(text);
					const feed = readFeed(text);
					const pages = pageEntries(random).map(
						(page) => `https://atlas.example/under${addressOf(page)}`,
					);
					for (const { link } of feed.entries) expect(pages).toContain(link);
					const order = feed.entries.map(({ updated }) => updated);
					expect(order).toEqual(order.toSorted().reverse());
					expect(feed.updated).toBe(order[0]);
				},
			),
			{ numRuns: 50 },
		);
	});
});
