/** What changed lately, as an Atom feed (RFC 4287): one entry a page, dated by its history or its review. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { History } from '../domain/history.ts';
import { addressOf, addresses, fileAddresses, pageEntries, withBase } from './addresses.ts';
import type { Identity } from './head.ts';
import { license } from './license.ts';
import { xml, xmlHeader, xmlText } from './xml.ts';

/** How many entries a feed has at most. */
const most = 50;

export interface FeedEntry {
	address: string;
	title: string;
	updated: Date;
	/** What kind of change it was, and what the page is about. */
	says: string;
}

/**
 * The pages that changed last, the newest first. A page without a known history is dated by its review; one that has neither
 * is left out, so that a feed never names a day on which nothing happened.
 *
 * @param history of the content folder
 */
export function feedEntries(catalogue: Catalogue, history: History): FeedEntry[] {
	return pageEntries(catalogue)
		.flatMap((entry) => {
			const change = changeOf(history, entry);
			if (!change) return [];
			const { updated, kind } = change;
			const says = `${kind} ${entry.definition}`;
			return [{ address: addressOf(entry), title: entry.title, updated, says }];
		})
		.sort((a, b) => b.updated.getTime() - a.updated.getTime() || (a.address < b.address ? -1 : 1))
		.slice(0, most);
}

function changeOf(
	history: History,
	{ file, reviewed }: { file: string; reviewed?: string },
): { updated: Date; kind: string } | undefined {
	const dates = history.get(file);
	const review = reviewed === undefined ? undefined : new Date(`${reviewed}T00:00:00Z`);
	if (!dates) return review && { updated: review, kind: 'Reviewed by a second editor.' };
	const kind = dates.created?.getTime() === dates.changed.getTime() ? 'New page.' : 'Changed.';
	const note = reviewed === undefined ? '' : ` Reviewed by a second editor on ${reviewed}.`;
	return { updated: dates.changed, kind: `${kind}${note}` };
}

/** Whether there is anything to tell; a feed must have a date, so there is none otherwise. */
export function hasFeed(catalogue: Catalogue, history: History): boolean {
	return feedEntries(catalogue, history).length > 0;
}

/**
 * The feed; undefined where there is nothing to tell.
 *
 * @param entries the newest first
 */
export function atomFeed(
	entries: readonly FeedEntry[],
	{ name, description, site, base }: Identity,
): string | undefined {
	const [latest] = entries;
	if (!latest) return undefined;
	const link = (address: string): string => new URL(withBase(address, base), site).href;
	const text = (tag: string, words: string): string => xml(tag, {}, xmlText(words));
	const to = (rel: string, address: string, type: string): string =>
		xml('link', { rel, type, href: link(address) });
	const lines = [
		text('id', link(fileAddresses.feed)),
		text('title', `${name}: what changed`),
		text('subtitle', description),
		text('updated', latest.updated.toISOString()),
		xml('author', {}, text('name', `${name} contributors`)),
		to('self', fileAddresses.feed, 'application/atom+xml'),
		to('alternate', addresses.home, 'text/html'),
		text('rights', license.title),
		...entries.map(({ address, title, updated, says }) =>
			xml(
				'entry',
				{},
				text('id', link(address)),
				text('title', title),
				text('updated', updated.toISOString()),
				to('alternate', address, 'text/html'),
				text('summary', says),
			),
		),
	].map((line) => `${line}\n`);
	const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' };
	return `${xmlHeader}${xml('feed', attributes, '\n', ...lines)}\n`;
}
