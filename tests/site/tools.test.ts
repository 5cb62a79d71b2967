import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { weigh, weighPage } from '../../bench/weight.ts';
import type { PackedCatalogue } from '../../src/domain/packed.ts';
import { weightLimits } from '../../src/domain/vocabulary.ts';
import {
	attribute,
	built,
	contentDir,
	elementsIn,
	finderIds,
	forkContentDir,
	listFiles,
	readSite,
	textOf,
	type Build,
	type BuiltPage,
} from '../support/site.ts';

/** What a tool may load over a plain page, in bytes of brotli: script and data. */
const budget = 25_000;

const read = new Map<string, BuiltPage[]>();

/** The pages of a build, read once: that takes seconds. */
function pagesOf(build: Build): BuiltPage[] {
	const pages = read.get(build.dir) ?? readSite(build).pages;
	read.set(build.dir, pages);
	return pages;
}

/** The tools of a build by the names of their elements, with the folder of their data inside the build. */
function toolsIn(build: Build) {
	return pagesOf(build).flatMap(({ tree, file }) =>
		elementsIn(tree)
			// The search loads files, too, and is on every page.
			.filter(
				(element) =>
					[element.properties.className].flat().includes('tool') &&
					attribute(element, 'dataFiles') !== undefined,
			)
			.map((element) => {
				const url = attribute(element, 'dataFiles')!;
				expect(url.startsWith(build.base)).toBe(true);
				return {
					name: element.tagName,
					file,
					folder: join(build.dir, url.slice(build.base.length)),
				};
			}),
	);
}

const tools = toolsIn(built);

describe('the data of the tools', () => {
	test.each([
		['of the site', () => built, contentDir],
		['of the site under a base path', () => inject('underBase'), contentDir],
		['of a site of other content', () => inject('fork'), forkContentDir],
	])('%s lie where its pages say, and hold every role and skill', (_where, build, content) => {
		const all = toolsIn(build());
		expect(all.map(({ name }) => name)).toEqual([
			'compare-tool',
			'gap-tool',
			'hiring-pack-tool',
			'route-tool',
			'self-check-tool',
			...finderIds(content).map(() => 'finder-tool'),
		]);
		for (const id of finderIds(content))
			expect(existsSync(join(all[0]!.folder, `finders/${id}.json`))).toBe(true);
		for (const { folder } of all) {
			const packed = JSON.parse(
				readFileSync(join(folder, 'catalogue.json'), 'utf8'),
			) as PackedCatalogue;
			for (const [id] of packed.roles)
				expect(existsSync(join(folder, `roles/${id}.json`))).toBe(true);
			for (const [id] of packed.skills)
				expect(existsSync(join(folder, `skills/${id}.json`))).toBe(true);
		}
	});

	test('are the same under a base path, to the byte', () => {
		const [own, other] = [tools[0]!.folder, toolsIn(inject('underBase'))[0]!.folder];
		expect(listFiles(other)).toEqual(listFiles(own));
		const texts = (dir: string) =>
			listFiles(dir).map((name) => readFileSync(join(dir, name), 'utf8'));
		expect(texts(other)).toEqual(texts(own));
	});
});

describe('the page of a tool', () => {
	/** The largest files of a folder of data: the worst choice a reader can make. */
	const largest = (folder: string, kind: string, count: number): Uint8Array[] =>
		listFiles(join(folder, kind))
			.map((name) => join(folder, kind, name))
			.sort((a, b) => statSync(b).size - statSync(a).size)
			.slice(0, count)
			.map((path) => readFileSync(path));
	const loads: Record<string, [kind: string, count: number][]> = {
		'compare-tool': [
			['roles', 2],
			['ladders', 2],
		],
		'gap-tool': [['moves', 1]],
		'route-tool': [],
		'finder-tool': [['finders', 1]],
		// A role has at most so many core skills, whose texts a pack is made of.
		'hiring-pack-tool': [
			['roles', 1],
			['ladders', 1],
			['skills', weightLimits.core[1]],
		],
		// The first question is open; each other one loads what it needs when it is opened.
		'self-check-tool': [['skills', 1]],
	};

	test.each(tools)('$name loads at most 25 kB over a plain page, whatever is chosen', (tool) => {
		const { name, file, folder } = tool;
		const script = (page: string): number => weighPage(built.dir, page, built.base).js.brotli;
		const data = [
			readFileSync(join(folder, 'catalogue.json')),
			...loads[name]!.flatMap(([kind, count]) => largest(folder, kind, count)),
		];
		const bytes = script(file) - script('method/index.html') + weigh(data).brotli;
		expect(bytes).toBeGreaterThan(5000);
		expect(bytes).toBeLessThanOrEqual(budget);
	});

	test.each(tools)('$name has its form, its message and its limits without a script', (tool) => {
		const page = pagesOf(built).find(({ file }) => file === tool.file)!;
		const main = page.main!;
		const [form] = elementsIn(main, 'form');
		expect(attribute(form, 'method')).toBe('get');
		if (tool.name === 'finder-tool') {
			// Whoever has no script has the tables instead of a form.
			expect(elementsIn(main, 'table')).toHaveLength(elementsIn(form!, 'fieldset').length);
		} else {
			const selects = elementsIn(form!, 'select');
			expect(selects.length).toBeGreaterThan(0);
			for (const select of selects)
				expect(elementsIn(select, 'optgroup').length).toBeGreaterThan(1);
		}
		expect(textOf(main)).toContain('This tool needs JavaScript.');
		expect(elementsIn(main, 'h2').map((h2) => textOf(h2))).toEqual(
			expect.arrayContaining(['What the tool cannot know', 'The tables it reads from']),
		);
	});
});
