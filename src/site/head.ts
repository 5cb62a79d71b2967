/** What the head of a page says to those who show the site elsewhere: as a card, as an icon, as a color around the page. */
import { addresses, fileAddresses, withBase } from './addresses.ts';
import type { PageModel } from './page.ts';
import { altText, type ShareCard } from './share-card.ts';

/** A tag as Starlight takes it. */
export interface HeadTag {
	tag: 'meta' | 'link';
	attrs: Record<string, string>;
}

/** Where the site is published. */
export interface Place {
	site: string | URL;
	base: string;
}

/** What the site is called, what it is about, and where it is published. */
export interface Identity extends Place {
	name: string;
	description: string;
}

/** How large a card is drawn, in pixels: what the networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The sizes of the icons in the manifest, in pixels. */
export const iconSizes = [192, 512] as const;

/** The card of a page. Its address is absolute: whoever shows it comes from elsewhere. */
export function cardTags(card: ShareCard, { site, base }: Place): HeadTag[] {
	return Object.entries({
		'og:image': new URL(withBase(card.address, base), site).href,
		'og:image:type': 'image/png',
		'og:image:width': String(cardSize.width),
		'og:image:height': String(cardSize.height),
		'og:image:alt': altText(card),
	}).map(([property, content]) => ({ tag: 'meta', attrs: { property, content } }));
}

/** The icons and colors that all pages share. */
export function siteTags(paper: { light: string; dark: string }, base: string): HeadTag[] {
	return [
		...(['light', 'dark'] as const).map((scheme) => ({
			tag: 'meta' as const,
			attrs: {
				name: 'theme-color',
				media: `(prefers-color-scheme: ${scheme})`,
				content: paper[scheme],
			},
		})),
		{
			tag: 'link',
			attrs: { rel: 'apple-touch-icon', href: withBase(fileAddresses.touchIcon, base) },
		},
		{ tag: 'link', attrs: { rel: 'manifest', href: withBase(fileAddresses.manifest, base) } },
	];
}

/** Where the Markdown of a page lies. */
export function twinTag(address: string, base: string): HeadTag {
	const href = withBase(addresses.twin(address), base);
	return { tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href } };
}

/**
 * What a browser may fetch before it is asked for: the pages a reader points at. Browsers hold back where readers save data,
 * and those that do not know the rules do nothing.
 *
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export function speculationRules(base: string): string {
	const pages = { href_matches: withBase('/*', base) };
	return JSON.stringify({ prefetch: [{ where: pages, eagerness: 'moderate' }] });
}

/** What kind of thing a page is for those who share it: an article, with the day of its last change, or a part of a site. */
export function pageTags({ file }: Pick<PageModel, 'file'>, updated: Date | undefined): HeadTag[] {
	const meta = (property: string, content: string): HeadTag => ({
		tag: 'meta',
		attrs: { property, content },
	});
	if (file === undefined) return [meta('og:type', 'website')];
	return [
		meta('og:type', 'article'),
		...(updated ? [meta('article:modified_time', updated.toISOString())] : []),
	];
}

/** Where the list of all pages lies. */
export function sitemapTag(base: string): HeadTag {
	return { tag: 'link', attrs: { rel: 'sitemap', href: withBase(fileAddresses.sitemap, base) } };
}

/** Where one can follow what changes. */
export function feedTag(base: string): HeadTag {
	const href = withBase(fileAddresses.feed, base);
	const attrs = { rel: 'alternate', type: 'application/atom+xml', title: 'What changed', href };
	return { tag: 'link', attrs };
}

/** A head in which some tags take the place of those that say the same thing. */
export function withTags<Tag extends { attrs?: Record<string, unknown> | undefined }>(
	head: readonly Tag[],
	tags: readonly Tag[],
): Tag[] {
	const said = new Set(tags.map(({ attrs }) => attrs?.['property']).filter(Boolean));
	return [...head.filter(({ attrs }) => !said.has(attrs?.['property'])), ...tags];
}

/** The web manifest: what a phone calls the site, and shows for it, on its first screen. */
export function webManifest(
	{ title, description, paper }: { title: string; description: string; paper: string },
	base: string,
): object {
	return {
		name: title,
		short_name: title,
		description,
		start_url: withBase(addresses.home, base),
		scope: withBase(addresses.home, base),
		// A page of the web and not an app: readers keep the address and the way back.
		display: 'browser',
		theme_color: paper,
		background_color: paper,
		icons: iconSizes.map((size) => ({
			src: withBase(fileAddresses.icon(size), base),
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: 'any maskable',
		})),
	};
}
