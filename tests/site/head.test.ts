import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readFeed } from '../support/atom.ts';
import {
	attribute,
	built,
	canonicalOf,
	elementsIn,
	readSite,
	relOf,
	textOf,
	type Build,
	type BuiltPage,
} from '../support/site.ts';
import { childrenOf, parseXml, textOfChild } from '../support/xml.ts';

const builds = (
	[
		['our content', built],
		['our content under a base path', inject('underBase')],
		['other content', inject('fork')],
	] as const
).map(([what, build]) => [what, build, readSite(build)] as const);

/** What a page says of itself to those who share it, by property; a property that is there twice is joined. */
function sharedBy({ head }: BuiltPage): Record<string, string> {
	const found: Record<string, string> = {};
	for (const meta of elementsIn(head, 'meta')) {
		const property = attribute(meta, 'property');
		if (property === undefined) continue;
		const content = attribute(meta, 'content') ?? '';
		found[property] = property in found ? `${found[property]} | ${content}` : content;
	}
	return found;
}

/** The addresses of a page's links of a kind in its head. */
function headLinks({ head }: BuiltPage, rel: string, type?: string): string[] {
	return elementsIn(head, 'link')
		.filter((link) => relOf(link).includes(rel))
		.filter((link) => type === undefined || attribute(link, 'type') === type)
		.map((link) => attribute(link, 'href')!);
}

const read = ({ dir }: Build, file: string): string => readFileSync(join(dir, file), 'utf8');
const entryKinds = ['role', 'skill', 'ladder', 'transition', 'comparison', 'guide'];

describe.each(builds)('the head of every page, %s', (_what, build, { pages, notFound }) => {
	test('says to those who share it the title, description and address that the page has', () => {
		const wrong = pages.filter((page) => {
			const shared = sharedBy(page);
			const description = elementsIn(page.head, 'meta').find(
				(meta) => attribute(meta, 'name') === 'description',
			);
			const title = textOf(elementsIn(page.head, 'title')[0]!);
			return !(
				shared['og:title'] &&
				title.startsWith(shared['og:title']) &&
				shared['og:description'] === attribute(description, 'content') &&
				shared['og:url'] !== undefined &&
				shared['og:url'] === canonicalOf(page.head)
			);
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('names one picture, which is there', () => {
		const missing = pages.filter((page) => {
			const image = sharedBy(page)['og:image'];
			if (!image || !URL.canParse(image)) return true;
			return !existsSync(join(build.dir, new URL(image).pathname.slice(build.base.length)));
		});
		expect(missing.map(({ file }) => file)).toEqual([]);
	});

	test('calls what an editor wrote an article, and everything else a part of the site', () => {
		const types = pages.map((page) => [page.file, sharedBy(page)['og:type']]);
		expect(types).toEqual(
			pages.map(({ file, kind }) => [file, entryKinds.includes(kind!) ? 'article' : 'website']),
		);
	});

	test('names the one site map that robots.txt names', () => {
		const found = [...pages, notFound!].map((page) => headLinks(page, 'sitemap'));
		expect(new Set(found.map(String))).toEqual(new Set([`${build.base}sitemap.xml`]));
		const [, named] = /^Sitemap: (\S+)$/m.exec(read(build, 'robots.txt'))!;
		expect(new URL(named!).pathname).toBe(`${build.base}sitemap.xml`);
		expect(existsSync(join(build.dir, 'sitemap-index.xml'))).toBe(false);
	});

	test('dates a page as the site map does', () => {
		const listed = childrenOf(parseXml(read(build, 'sitemap.xml')), 'url').map((url) => [
			new URL(textOfChild(url, 'loc')).pathname,
			childrenOf(url, 'lastmod')[0]?.text,
		]);
		const days = new Map(listed as [string, string | undefined][]);
		const wrong = pages
			.filter(({ kind }) => entryKinds.includes(kind!))
			.filter((page) => {
				const day = days.get(build.base + page.address.slice(1));
				return sharedBy(page)['article:modified_time'] !== day;
			});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('leads to the feed where there is one, and to none where there is not', () => {
		const found = pages.map((page) => headLinks(page, 'alternate', 'application/atom+xml'));
		const feed = existsSync(join(build.dir, 'feed.xml')) ? `${build.base}feed.xml` : '';
		expect(new Set(found.map(String))).toEqual(new Set([feed]));
	});

	test('gives what is not found neither an address of its own nor a day', () => {
		expect(canonicalOf(notFound!.head)).toBeUndefined();
		expect(Object.keys(sharedBy(notFound!))).not.toContain('og:url');
		expect(Object.keys(sharedBy(notFound!))).not.toContain('article:modified_time');
	});
});

describe.each(builds)('the feed, %s', (_what, build, { pages }) => {
	test('is valid Atom and leads to pages by their titles; it is missing only where no page has a day', () => {
		if (!existsSync(join(build.dir, 'feed.xml'))) {
			expect(pages.filter(({ html }) => html.includes('"dateModified":'))).toEqual([]);
			return;
		}
		const titles = new Map(
			pages.map(({ head, tree }) => [canonicalOf(head), textOf(elementsIn(tree, 'h1')[0]!)]),
		);
		const feed = readFeed(read(build, 'feed.xml'));
		expect(new URL(feed.self).pathname).toBe(`${build.base}feed.xml`);
		expect(feed.entries.length).toBeGreaterThan(0);
		expect(feed.entries.map(({ title }) => title)).toEqual(
			feed.entries.map(({ link }) => titles.get(link)),
		);
	});
});
