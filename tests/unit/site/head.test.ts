import { describe, expect, test } from 'vitest';
import {
	cardTags,
	feedTag,
	pageTags,
	sitemapTag,
	siteTags,
	webManifest,
	withTags,
} from '../../../src/site/head.ts';
import { siteCard } from '../../../src/site/share-card.ts';

const card = siteCard('PM Atlas', 'Careers.', []);

describe('the tags of a card', () => {
	test('name its picture by an absolute address under the base, its size and what it shows', () => {
		const tags = cardTags(card, { site: 'https://ada.example', base: '/pm-atlas/' });
		expect(tags.map(({ attrs }) => [attrs['property'], attrs['content']])).toEqual([
			['og:image', 'https://ada.example/pm-atlas/share/site.png'],
			['og:image:type', 'image/png'],
			['og:image:width', '1200'],
			['og:image:height', '630'],
			['og:image:alt', 'PM Atlas. Careers.'],
		]);
	});

	test('take the place of the same tags and of no others', () => {
		const meta = (property: string, content: string) => ({
			tag: 'meta' as const,
			attrs: { property, content },
		});
		const head = [
			{ tag: 'link' as const, attrs: { rel: 'icon' } },
			meta('og:image', 'shared'),
			meta('og:title', 'title'),
		];
		expect(withTags<(typeof head)[number]>(head, [meta('og:image', 'own')])).toEqual([
			head[0],
			head[2],
			meta('og:image', 'own'),
		]);
	});
});

test('all pages name a color for each theme, the icon for phones and the manifest', () => {
	expect(siteTags({ light: '#fff', dark: '#000' }, '/pm-atlas/').map(({ attrs }) => attrs)).toEqual(
		[
			{ name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#fff' },
			{ name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#000' },
			{ rel: 'apple-touch-icon', href: '/pm-atlas/apple-touch-icon.png' },
			{ rel: 'manifest', href: '/pm-atlas/manifest.webmanifest' },
		],
	);
});

test('all pages name the site map and the feed, under the base', () => {
	expect([sitemapTag('/pm-atlas/'), feedTag('/pm-atlas/')].map(({ attrs }) => attrs)).toEqual([
		{ rel: 'sitemap', href: '/pm-atlas/sitemap.xml' },
		{
			rel: 'alternate',
			type: 'application/atom+xml',
			title: 'What changed',
			href: '/pm-atlas/feed.xml',
		},
	]);
});

test('a page that an editor wrote is an article, with the day of its last change; all others are a part of the site', () => {
	const tagsOf = (file: string | undefined, updated?: Date) =>
		pageTags({ ...(file && { file }) }, updated).map(({ attrs }) => Object.values(attrs));
	const updated = new Date('2026-11-22T10:00:00Z');
	expect(tagsOf('roles/x.mdx', updated)).toEqual([
		['og:type', 'article'],
		['article:modified_time', '2026-11-22T10:00:00.000Z'],
	]);
	expect(tagsOf('roles/x.mdx')).toEqual([['og:type', 'article']]);
	expect(tagsOf(undefined, updated)).toEqual([['og:type', 'website']]);
});

test('the manifest stays under the base', () => {
	const about = { title: 'PM Atlas', description: 'Careers.', paper: '#fff' };
	expect(webManifest(about, '/pm-atlas')).toMatchObject({
		name: 'PM Atlas',
		start_url: '/pm-atlas/',
		scope: '/pm-atlas/',
		icons: [
			{ src: '/pm-atlas/icon-192.png', sizes: '192x192' },
			{ src: '/pm-atlas/icon-512.png', sizes: '512x512' },
		],
	});
});
