import { expect, test } from 'vitest';
import { robotsText, sitemapFiles } from '../../../src/site/sitemap.ts';

const place = { site: 'https://atlas.example', base: '/under/' };
const dates = new Map([['/a/', new Date('2026-11-02T03:04:05Z')]]);

test('the site map lists every page by its whole address, with its day where that is known', () => {
	expect([...sitemapFiles(['/', '/a/'], dates, place)]).toEqual([
		[
			'/sitemap.xml',
			`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://atlas.example/under/</loc></url>
<url><loc>https://atlas.example/under/a/</loc><lastmod>2026-11-02T03:04:05.000Z</lastmod></url>
</urlset>
`,
		],
	]);
});

test('more pages than one file may list are in files that the site map names', () => {
	const pages = ['/a/', '/b/', '/c/', '/d/', '/e/'];
	const files = sitemapFiles(pages, dates, place, 2);
	expect([...files.keys()]).toEqual([
		'/sitemap.xml',
		'/sitemap-1.xml',
		'/sitemap-2.xml',
		'/sitemap-3.xml',
	]);
	const listed = (address: string): string[] =>
		[...files.get(address)!.matchAll(/<loc>https:\/\/atlas\.example\/under(.*?)<\/loc>/g)].map(
			([, path]) => path!,
		);
	expect(listed('/sitemap.xml')).toEqual([...files.keys()].slice(1));
	expect(files.get('/sitemap.xml')).toContain('<sitemapindex ');
	expect([...files.keys()].slice(1).flatMap(listed)).toEqual(pages);
	expect([...sitemapFiles(pages, dates, place, 5).keys()]).toEqual(['/sitemap.xml']);
});

test('fifty thousand pages still are one file, and one more is not', () => {
	const pages = Array.from({ length: 50_001 }, (_, i) => `/${i}/`);
	expect(sitemapFiles(pages.slice(1), dates, place).size).toBe(1);
	expect(sitemapFiles(pages, dates, place).size).toBe(3);
});

test('programs that visit are told where the site map lies', () => {
	expect(robotsText(place)).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://atlas.example/under/sitemap.xml\n',
	);
});
