/** The site map: every page with the day it last changed, after the protocol at sitemaps.org. */
import { fileAddresses, withBase } from './addresses.ts';
import type { Place } from './head.ts';
import { xml, xmlHeader, xmlText } from './xml.ts';

/** How many addresses a file may list. */
const most = 50_000;

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/**
 * The files of the site map, by address. One, unless there are more pages than it may list: then it names the others.
 *
 * @param pages addresses without the base
 * @param dates when each page last changed; one that is not known is not said
 */
export function sitemapFiles(
	pages: readonly string[],
	dates: ReadonlyMap<string, Date>,
	{ site, base }: Place,
	limit = most,
): ReadonlyMap<string, string> {
	const located = (name: string, address: string, date: Date | undefined): string =>
		xml(
			name,
			{},
			xml('loc', {}, xmlText(new URL(withBase(address, base), site).href)),
			...(date ? [xml('lastmod', {}, date.toISOString())] : []),
		);
	const listOf = (some: readonly string[]): string =>
		file(
			'urlset',
			some.map((address) => located('url', address, dates.get(address))),
		);
	if (pages.length <= limit) return new Map([[fileAddresses.sitemap, listOf(pages)]]);
	const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, i) => ({
		address: fileAddresses.sitemapPart(i + 1),
		pages: pages.slice(i * limit, (i + 1) * limit),
	}));
	return new Map([
		[
			fileAddresses.sitemap,
			file(
				'sitemapindex',
				parts.map(({ address }) => located('sitemap', address, undefined)),
			),
		],
		...parts.map((part) => [part.address, listOf(part.pages)] as const),
	]);
}

function file(name: string, children: readonly string[]): string {
	const lines = children.map((child) => `${child}\n`);
	return `${xmlHeader}${xml(name, namespace, '\n', ...lines)}\n`;
}

/** What programs that visit are told: they may read everything, and where the site map lies. */
export function robotsText({ site, base }: Place): string {
	const map = new URL(withBase(fileAddresses.sitemap, base), site).href;
	return `User-agent: *\nAllow: /\n\nSitemap: ${map}\n`;
}
