import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTexts } from '../../bench/generated-content.ts';
import { listLimit } from '../../src/site/list-parts.ts';
import { longContent } from '../support/long-content.ts';
import { alone } from '../support/one-build.ts';
import { faultsOfScript } from '../support/schema-org.ts';
import {
	addressesInSitemap,
	attribute,
	canonicalOf,
	contentFiles,
	contentList,
	elementsIn,
	expectedAddresses,
	readSite,
	root,
	runScript,
	textOf,
	type Build,
	type BuiltPage,
	type Site,
} from '../support/site.ts';

const temp = mkdtempSync(join(tmpdir(), 'pm-atlas-long-'));
const content = join(temp, 'content');
const build: Build = { dir: join(temp, 'site', 'dist'), base: '/atlas/' };

/** The lists that are too long for one page. */
const long = ['glossary', 'sources', 'questions', 'titles'] as const;

/** The ids that have a place on a list, by what an editor wrote. */
function idsOf(list: string): string[] {
	switch (list) {
		case 'glossary':
			return contentFiles('glossary', content).map(({ id }) => id);
		case 'sources':
			return contentList('sources.yaml', content).map(({ id }) => String(id));
		case 'questions':
			return contentFiles('roles', content).flatMap(({ facts }) =>
				((facts['questions'] ?? []) as { id: string }[]).map(({ id }) => id),
			);
		default:
			return contentList('abbreviations.yaml', content).map(({ id }) => String(id));
	}
}

const idsIn = ({ tree }: BuiltPage): string[] =>
	elementsIn(tree).flatMap((element) => attribute(element, 'id') ?? []);

/** What an entry of a list is on a page that shows it whole. */
const entryTag = { glossary: 'article', sources: 'li', questions: 'li', titles: 'dt' } as const;

/** How many entries a page of a list shows whole. */
function entriesOn(list: keyof typeof entryTag, { main }: BuiltPage): number {
	const tag = entryTag[list];
	return elementsIn(main!, tag).filter(({ properties }) => tag !== 'li' || properties.id).length;
}

describe('a site whose lists are too long for one page', () => {
	let site: Site;
	let pages: ReadonlyMap<string, BuiltPage>;
	const indexOf = (list: string): BuiltPage => pages.get(`/${list}/`)!;
	const partsOf = (list: string): BuiltPage[] =>
		site.pages.filter(({ address }) => address.startsWith(`/${list}/`) && address !== `/${list}/`);

	beforeAll(async () => {
		writeTexts(longContent(), content);
		const { code, output } = await alone(() =>
			runScript('build.ts', ['--content', content, '--out', build.dir], { BASE_PATH: build.base }),
		);
		if (code !== 0) throw new Error(`The build failed:\n${output}`);
		site = readSite(build);
		pages = new Map(site.pages.map((page) => [page.address, page]));
	}, 600_000);
	afterAll(() => rmSync(temp, { recursive: true, force: true }));

	test.each(long)('keeps every place that /%s/ ever had', (list) => {
		const lost = new Set(idsOf(list));
		for (const id of idsIn(indexOf(list))) lost.delete(id);
		expect([...lost]).toEqual([]);
		expect(partsOf(list).length).toBeGreaterThan(1);
	});

	test.each(['glossary', 'sources', 'questions'])(
		'leads from each name on /%s/ to the entry itself, on one part each',
		(list) => {
			const names = elementsIn(indexOf(list).main!, 'li').filter(
				({ properties }) => properties.id !== undefined,
			);
			expect(names.length).toBeGreaterThan(listLimit);
			const targets = names.map((name) => {
				const url = new URL(attribute(elementsIn(name, 'a')[0], 'href')!, 'https://atlas.example');
				expect(url.hash).toBe(`#${attribute(name, 'id')}`);
				const part = pages.get(url.pathname.slice(build.base.length - 1));
				expect(idsIn(part!)).toContain(attribute(name, 'id'));
				return part!.address;
			});
			expect([...new Set(targets)].sort()).toEqual(
				partsOf(list)
					.map(({ address }) => address)
					.sort(),
			);
		},
	);

	test.each(long)('shows every entry of /%s/ once, and no more on a page than it may', (list) => {
		const counts = partsOf(list).map((part) => entriesOn(list, part));
		expect(Math.max(...counts)).toBeLessThanOrEqual(listLimit);
		const names = elementsIn(indexOf(list).main!, 'ul')
			.filter(({ properties }) => String(properties.className).includes('list-index'))
			.flatMap((names) => elementsIn(names, 'li'));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(names.length);
		expect(names.length).toBeGreaterThan(listLimit);
	});

	test('lists its parts in the site map, beside the pages that always stay', () => {
		const parts = long.flatMap((list) => partsOf(list).map(({ address }) => address));
		expect(addressesInSitemap(build).sort()).toEqual(
			[...expectedAddresses(content), ...parts].sort(),
		);
		expect([...pages.keys()].sort()).toEqual(addressesInSitemap(build).sort());
	});

	test('leads from each part to the one before, the one after and the whole list', () => {
		for (const list of long) {
			const parts = partsOf(list);
			const linked = parts.map(({ tree }) =>
				elementsIn(tree, 'a').flatMap((link) =>
					String(link.properties.rel) === 'next' ? attribute(link, 'href')! : [],
				),
			);
			// All but the last one lead on, each to another.
			expect(new Set(linked.flat()).size).toBe(parts.length - 1);
			for (const { main } of parts) {
				const links = elementsIn(main!, 'a').map((link) => attribute(link, 'href'));
				expect(links).toContain(`${build.base}${list}/`);
			}
		}
	});

	test('says of each part what it is called, where it is, and nothing that schema.org does not know', () => {
		const parts = long.flatMap((list) => [indexOf(list), ...partsOf(list)]);
		const titles = parts.map(({ main }) => textOf(elementsIn(main!, 'h1')[0]!));
		expect(new Set(titles).size).toBe(titles.length);
		for (const { address, tree } of parts) {
			expect(new URL(canonicalOf(tree)!).pathname).toBe(`${build.base}${address.slice(1)}`);
			const scripts = elementsIn(tree, 'script').filter(
				({ properties }) => properties.type === 'application/ld+json',
			);
			for (const script of scripts) expect(faultsOfScript(textOf(script))).toEqual([]);
		}
	});

	test('is valid HTML on its indexes and parts', async () => {
		const config = readFileSync(join(root, '.htmlvalidate.json'), 'utf8');
		const validator = new HtmlValidate(JSON.parse(config) as ConfigData);
		for (const list of long) {
			for (const { file, html } of [indexOf(list), partsOf(list)[0]!]) {
				const { results } = await validator.validateString(html, file);
				expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual(
					[],
				);
			}
		}
	});

	test('has every part as Markdown', () => {
		for (const { address, main } of partsOf('glossary')) {
			const twin = readFileSync(join(build.dir, address, 'index.md'), 'utf8');
			expect(twin).toContain(`# ${textOf(elementsIn(main!, 'h1')[0]!)}\n`);
		}
	});
});
