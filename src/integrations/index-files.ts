import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtContent } from '../adapters/built-content.ts';
import { contentHistory, routeHistory } from '../adapters/git-dates.ts';
import { fileAddresses } from '../site/addresses.ts';
import { atomFeed, feedEntries } from '../site/feed.ts';
import type { Identity } from '../site/head.ts';
import { builtAddresses } from '../site/list-parts.ts';
import { pageDates } from '../site/page-dates.ts';
import { robotsText, sitemapFiles } from '../site/sitemap.ts';

/** Writes where programs learn which pages there are and what changed: the site map, `robots.txt`, the feed. */
export function indexFiles(about: Pick<Identity, 'name' | 'description'>): AstroIntegration {
	let place = { site: '', base: '/' };
	return {
		// Starlight adds a site map of its own, without dates and at another address, unless one of this name is there.
		name: '@astrojs/sitemap',
		hooks: {
			'astro:config:done': ({ config }) => {
				// astro.config.mjs always sets the site.
				place = { site: config.site!, base: config.base };
			},
			'astro:build:done': ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				const { catalogue } = builtContent();
				const content = contentHistory();
				const pages = builtAddresses(catalogue);
				const dates = pageDates(catalogue, { content, routes: routeHistory() });
				const entries = feedEntries(catalogue, content);
				const feed = atomFeed(entries, { ...about, ...place });
				const files = new Map([
					...sitemapFiles(pages, dates, place),
					[fileAddresses.robots, robotsText(place)],
					...(feed === undefined ? [] : [[fileAddresses.feed, feed] as const]),
				]);
				for (const [address, text] of files) writeFileSync(join(out, address), text);
				logger.info(
					`Listed ${pages.length} pages, ${dates.size} with a date; ${entries.length} of them in the feed.`,
				);
			},
		},
	};
}
