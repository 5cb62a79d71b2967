import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import type { Snapshot } from '../../src/schema/snapshot.ts';
import { kindTitles, type PageKind } from '../../src/site/page.ts';
import { built, elementsIn, listFiles, readSite, textOf, type Build } from '../support/site.ts';

/** What the full-text index holds of one page. */
interface Fragment {
	url: string;
	content: string;
	filters: Record<string, string[]>;
	meta: Record<string, string>;
}

function fragmentsOf({ dir }: Build): Fragment[] {
	return listFiles(join(dir, 'pagefind', 'fragment')).map((name) => {
		const text = gunzipSync(readFileSync(join(dir, 'pagefind', 'fragment', name))).toString('utf8');
		// Pagefind puts a mark of its own before the JSON.
		return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
	});
}

const fragments = fragmentsOf(built);
const catalogue = JSON.parse(
	readFileSync(join(built.dir, 'data', 'v1', 'catalogue.json'), 'utf8'),
) as Snapshot;
const { pages } = readSite(built);
const byUrl = new Map(fragments.map((fragment) => [fragment.url, fragment]));

/** Kinds that only list what other pages say. */
const notIndexed: string[] = [
	'home',
	'index',
	'search',
	'titles',
	'sources',
	'offline',
] satisfies PageKind[];

function isIgnored({ properties }: Element): boolean {
	return 'dataPagefindIgnore' in properties;
}

/** Reduces text to its words, as the index and the page space and punctuate them differently. */
function wordsOf(text: string): string {
	return (
		text
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? ''
	);
}

describe('the search index', () => {
	test('holds every page that has words of its own, and no other', () => {
		const expected = pages.filter(({ kind }) => !notIndexed.includes(kind!));
		expect([...byUrl.keys()].sort()).toEqual(expected.map(({ address }) => address).sort());
	});

	test('knows the type and the lines of every page, for the filters', () => {
		const types = fragments.map(({ url, filters }) => [url, filters['type']]);
		const kinds = new Map(pages.map(({ address, kind }) => [address, kind as PageKind]));
		expect(types).toEqual(fragments.map(({ url }) => [url, [kindTitles[kinds.get(url)!]]]));
		const { roles, families } = catalogue;
		const titles = new Map(families.map(({ id, title }) => [id, title]));
		const lines = roles.map(({ url }) => byUrl.get(url)?.filters['line']);
		expect(lines).toEqual(roles.map(({ family }) => [titles.get(family)]));
		expect(listFiles(join(built.dir, 'pagefind', 'filter'))).toHaveLength(2);
	});

	test('calls every page by its title', () => {
		const titles = new Map(
			pages.map(({ address, tree }) => [address, textOf(elementsIn(tree, 'h1')[0]!)]),
		);
		const wrong = fragments.filter(({ url, meta }) => meta['title'] !== titles.get(url));
		expect(wrong.map(({ url }) => url)).toEqual([]);
	});

	test('leaves out what pages draw from the catalogue', () => {
		const checked = new Set<string>();
		const leaked = pages.flatMap(({ address, kind, main }) => {
			const fragment = byUrl.get(address);
			if (!fragment) return [];
			const content = wordsOf(fragment.content);
			const own = wordsOf(textOf(main!, isIgnored));
			return (
				elementsIn(main!)
					.filter(isIgnored)
					.flatMap((part) => elementsIn(part, 'li', 'p', 'dd', 'td', 'h2', 'h3'))
					.map((part) => wordsOf(textOf(part)))
					// Short texts, and what the prose says too, prove nothing.
					.filter((text) => text.length >= 40 && !own.includes(text))
					.filter((text) => {
						checked.add(kind!);
						return content.includes(text);
					})
					.map((text) => `${address}: ${text}`)
			);
		});
		expect(leaked).toEqual([]);
		expect([...checked]).toContain('role');
	});

	test('leaves out navigation and what stands at the foot of a page', () => {
		const leaked = pages.flatMap(({ address, tree }) => {
			const content = wordsOf(byUrl.get(address)?.content ?? '');
			return elementsIn(tree, 'nav', 'aside', 'footer', 'header')
				.map((part) => wordsOf(textOf(part)))
				.filter((text) => text.length >= 20 && content.includes(text))
				.map((text) => `${address}: ${text}`);
		});
		expect(leaked).toEqual([]);
	});

	test('holds the same pages under a base path', () => {
		const urls = fragmentsOf(inject('underBase')).map(({ url }) => url);
		expect(urls.sort()).toEqual([...byUrl.keys()].sort());
	});
});
