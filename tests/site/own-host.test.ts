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

/** The style attributes of Starlight's own markup; ours has none. */
const starlightStyles: { tags: string[]; style: RegExp }[] = [
	// The search dialog, and the key that opens it, which a script shows.
	{ tags: ['dialog'], style: /^padding:0$/ },
	{ tags: ['kbd'], style: /^display: none;$/ },
	// The size of an icon, the width of the theme menu, the depth of an entry in the table of contents.
	{ tags: ['svg'], style: /^--sl-icon-size: [\d.]+r?em;$/ },
	{ tags: ['label'], style: /^--sl-select-width: [\d.]+em$/ },
	{ tags: ['ul', 'li', 'a', 'span'], style: /^--depth: \d;$/ },
];

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

	test('has no style attribute but those of Starlight’s own markup', () => {
		const styled = all.flatMap(({ file, tree }) =>
			elementsIn(tree).flatMap((element) => {
				const style = attribute(element, 'style');
				const known = starlightStyles.some(
					({ tags, style: theirs }) => tags.includes(element.tagName) && theirs.test(style ?? ''),
				);
				return style === undefined || known
					? []
					: [`${file}: <${element.tagName} style="${style}">`];
			}),
		);
		expect(styled).toEqual([]);
	});

	test('has no style element', () => {
		expect(all.filter(({ tree }) => elementsIn(tree, 'style').length > 0)).toEqual([]);
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

test('no component of ours writes a style, a handler or an inline script into its markup', () => {
	const forbidden = /\sstyle=|\sstyle:list=|\son[a-z]+=|is:inline|define:vars|javascript:/;
	const found = ['src/components', 'src/pages'].flatMap((dir) =>
		listFiles(join(root, dir))
			.filter((file) => file.endsWith('.astro'))
			.filter((file) => forbidden.test(readFileSync(join(root, dir, file), 'utf8')))
			.map((file) => `${dir}/${file}`),
	);
	expect(found).toEqual([]);
});
