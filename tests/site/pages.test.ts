import { describe, expect, inject, test } from 'vitest';
import { recipes } from '../../src/recipes/recipes.ts';
import {
	addressesInSitemap,
	attribute,
	built,
	canonicalOf,
	elementsIn,
	emptySections,
	expectedAddresses,
	readSite,
	textOf,
} from '../support/site.ts';

const { pages, notFound } = readSite(built);
const underBase = inject('underBase');

/** What `data-kind` must say, by the first folder of an address. */
const kindOfFolder: Record<string, { page: string; list: string }> = {
	roles: { page: 'role', list: 'index' },
	skills: { page: 'skill', list: 'index' },
	ladders: { page: 'ladder', list: 'index' },
	transitions: { page: 'transition', list: 'index' },
	compare: { page: 'comparison', list: 'tool' },
	guides: { page: 'guide', list: 'index' },
	tools: { page: 'tool', list: 'index' },
	...Object.fromEntries(
		['about', 'accessibility', 'data', 'privacy'].map((id) => [
			id,
			{ page: 'about', list: 'about' },
		]),
	),
};

function expectedMark(address: string): { kind: string; id: string } {
	const [folder = '', id] = address.split('/').filter(Boolean);
	if (folder === '') return { kind: 'home', id: 'home' };
	const kinds = kindOfFolder[folder];
	if (!kinds) return { kind: folder, id: folder };
	return id ? { kind: kinds.page, id } : { kind: kinds.list, id: folder };
}

describe('the built site', () => {
	test('has a page for every page of content/ and for every list, and no other', () => {
		expect(pages.map(({ address }) => address).sort()).toEqual(expectedAddresses());
	});

	test('has the same pages under a base path', () => {
		const addresses = readSite(underBase).pages.map(({ address }) => address);
		expect(addresses.sort()).toEqual(expectedAddresses());
	});

	test('has a page for addresses that do not exist', () => {
		expect(notFound).toMatchObject({ kind: 'notfound', id: '404' });
	});

	test.each([
		['at its own base', built],
		['under a base path', underBase],
	])('lists exactly its pages in the sitemap, %s', (_where, build) => {
		expect(addressesInSitemap(build).sort()).toEqual(expectedAddresses());
	});
});

describe('every page', () => {
	test('says on <main> what kind of page it is, and which', () => {
		const marks = pages.map(({ address, kind, id }) => ({ address, kind, id }));
		expect(marks).toEqual(pages.map(({ address }) => ({ address, ...expectedMark(address) })));
	});

	test('has one title', () => {
		const wrong = pages.filter(({ tree }) => elementsIn(tree, 'h1').length !== 1);
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('describes itself', () => {
		const wrong = pages.filter(({ tree }) => {
			const description = elementsIn(tree, 'meta').find(
				(meta) => attribute(meta, 'name') === 'description',
			);
			return (attribute(description, 'content') ?? '').length < 20;
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test.each([
		['at its own base', built],
		['under a base path', underBase],
	])('names its own address as the canonical one, %s', (_where, build) => {
		const wrong = readSite(build).pages.filter(({ address, tree }) => {
			const canonical = canonicalOf(tree);
			return !canonical || new URL(canonical).pathname !== build.base + address.slice(1);
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('has something under every heading and in every list', () => {
		const empty = pages.flatMap(({ file, main }) =>
			emptySections(main!).map((title) => `${file}: ${title}`),
		);
		expect(empty).toEqual([]);
	});
});

describe('every role page', () => {
	const { sections, generated } = recipes.roles;
	const place = (wanted: string): string[] =>
		generated.filter((section) => section.place === wanted).map(({ title }) => title);
	const expected = [...place('before'), ...sections.map(({ title }) => title), ...place('after')];
	const roles = pages.filter(({ kind }) => kind === 'role');

	test('has its 18 sections, in the recipe’s order', () => {
		expect(expected).toHaveLength(18);
		expect(roles).not.toHaveLength(0);
		const found = roles.map(({ file, main }) => [
			file,
			elementsIn(main!, 'h2').map((h2) => textOf(h2)),
		]);
		expect(found).toEqual(roles.map(({ file }) => [file, expected]));
	});

	test('leads to each of its sections from its table of contents', () => {
		const missing = roles.flatMap(({ file, tree, main }) => {
			const links = elementsIn(tree, 'a').map((link) => attribute(link, 'href'));
			return elementsIn(main!, 'h2')
				.filter((h2) => !links.includes(`#${attribute(h2, 'id')}`))
				.map((h2) => `${file}: ${textOf(h2)}`);
		});
		expect(missing).toEqual([]);
	});
});
