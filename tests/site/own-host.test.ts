import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { attribute, built, elementsIn, listFiles, readSite, relOf, root } from '../support/site.ts';

const { pages, notFound } = readSite(built);
const all = [...pages, ...(notFound ? [notFound] : [])];

/** Addresses that a browser fetches by itself when it shows an element. */
function fetchedBy(element: Element): string[] {
	const { tagName } = element;
	const named = (...names: string[]): string[] =>
		names.flatMap((name) => attribute(element, name) ?? []);
	if (tagName === 'link') {
		return relOf(element).some((rel) => fetchedRels.has(rel)) ? named('href') : [];
	}
	if (tagName === 'use' || tagName === 'image') return named('href', 'xLinkHref');
	const { srcSet } = element.properties;
	const sources = Array.isArray(srcSet) ? srcSet.map((part) => String(part).split(/\s/)[0]!) : [];
	return [...named('src', 'poster', 'data', 'background'), ...sources];
}

const fetchedRels = new Set([
	'stylesheet',
	'icon',
	'apple-touch-icon',
	'manifest',
	'preload',
	'modulepreload',
	'prefetch',
	'preconnect',
	'dns-prefetch',
]);

/** Whether an address leaves the site's own host. */
function isElsewhere(url: string): boolean {
	return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url);
}

describe('every page', () => {
	test('loads scripts, styles, images and fonts from its own host alone', () => {
		const outside = all.flatMap(({ file, tree }) =>
			elementsIn(tree)
				.flatMap(fetchedBy)
				.filter(isElsewhere)
				.map((url) => `${file}: ${url}`),
		);
		expect(outside).toEqual([]);
	});

	test('has no event handler in an attribute', () => {
		const handlers = all.flatMap(({ file, tree }) =>
			elementsIn(tree).flatMap(({ tagName, properties }) =>
				Object.keys(properties)
					.filter((name) => /^on[A-Z]/.test(name))
					.map((name) => `${file}: <${tagName}> ${name}`),
			),
		);
		expect(handlers).toEqual([]);
	});

	test('has no style attribute, which its policy forbids', () => {
		const styled = all.flatMap(({ file, tree }) =>
			elementsIn(tree)
				.filter((element) => attribute(element, 'style') !== undefined)
				.map(({ tagName }) => `${file}: <${tagName}>`),
		);
		expect(styled).toEqual([]);
	});

	test('has its styles in its head, and asks for no style sheet but that for paper', () => {
		const pages = all.filter(({ tree }) => elementsIn(tree, 'main').length > 0);
		const wrong = pages.filter(
			({ tree }) =>
				elementsIn(tree, 'style').length !== 1 ||
				elementsIn(tree, 'link').some(
					(link) => attribute(link, 'rel') === 'stylesheet' && attribute(link, 'media') !== 'print',
				),
		);
		expect(pages.length).toBeGreaterThan(0);
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});
});

test('no style sheet loads anything from another host', () => {
	const outside = listFiles(built.dir)
		.filter((file) => file.startsWith('_astro/') && file.endsWith('.css'))
		.flatMap((file) => {
			const css = readFileSync(join(built.dir, file), 'utf8');
			const urls = [...css.matchAll(/(?:url\(\s*|@import\s*)["']?([^"')\s]+)/g)].map(
				([, url]) => url!,
			);
			return urls.filter(isElsewhere).map((url) => `${file}: ${url}`);
		});
	expect(outside).toEqual([]);
});

/** What must stand in a page before it is drawn; the policy of every page names it by its hash. */
const inPage = ['src/components/frame/Head.astro', 'src/components/frame/ThemeProvider.astro'];

test('no component but two writes a style, a handler or an inline script into its markup', () => {
	const forbidden = /\sstyle=|\sstyle:list=|\son[a-z]+=|is:inline|define:vars|javascript:/;
	const found = ['src/components', 'src/pages'].flatMap((dir) =>
		listFiles(join(root, dir))
			.filter((file) => file.endsWith('.astro'))
			.filter((file) => forbidden.test(readFileSync(join(root, dir, file), 'utf8')))
			.map((file) => `${dir}/${file}`),
	);
	expect(found).toEqual(inPage);
});
