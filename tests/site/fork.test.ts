import { describe, expect, inject, test } from 'vitest';
import {
	attribute,
	contentFiles,
	elementsIn,
	emptySections,
	expectedAddresses,
	forkContentDir,
	listFiles,
	readSite,
	runScript,
} from '../support/site.ts';

/** What issues need: three roles of one family in another field, without comparisons and guides. */
describe('content of another field', () => {
	const fork = inject('fork');
	const { pages, notFound, redirects } = readSite(fork);
	const all = [...pages, ...(notFound ? [notFound] : [])];

	test('is small: three roles, one ladder, no comparison, no guide', () => {
		const counts = ['roles', 'ladders', 'comparisons', 'guides'].map(
			(folder) => contentFiles(folder, forkContentDir).length,
		);
		expect(counts).toEqual([3, 1, 0, 0]);
	});

	test('passes the check without an issue', async () => {
		const { code, stdout } = await runScript('check.ts', [
			'--content',
			forkContentDir,
			'--format',
			'json',
			'--today',
			'2026-11-22',
		]);
		expect({ code, ...(JSON.parse(stdout) as object) }).toEqual({ code: 0, issues: [] });
	});

	test('gives a page for each of its own, and none for what it does not have', () => {
		expect(pages.map(({ address }) => address).sort()).toEqual(expectedAddresses(forkContentDir));
		expect(redirects).toEqual([]);
		const addresses = pages.map(({ address }) => address);
		expect(addresses.filter((address) => address.startsWith('/compare/'))).toEqual(['/compare/']);
		expect(addresses).not.toContain('/guides/');
	});

	test('shows no empty section, list or group of links', () => {
		const empty = all.flatMap(({ file, tree, main }) => [
			...emptySections(main!).map((title) => `${file}: ${title}`),
			...elementsIn(tree, 'section', 'nav')
				.filter((part) => elementsIn(part, 'a', 'p', 'li', 'dd').length === 0)
				.map(({ tagName }) => `${file}: <${tagName}> without content`),
		]);
		expect(empty).toEqual([]);
	});

	test('has no link that leads nowhere', () => {
		const ids = new Map(
			all.map(({ address, tree }) => [
				address,
				new Set(elementsIn(tree).flatMap((element) => attribute(element, 'id') ?? [])),
			]),
		);
		const files = new Set(listFiles(fork.dir));
		const dead = all.flatMap(({ address, tree }) =>
			elementsIn(tree, 'a').flatMap((link) => {
				const url = new URL(attribute(link, 'href') ?? '', `http://fork.example${address}`);
				if (url.host !== 'fork.example') return [];
				const fragments = ids.get(url.pathname);
				const exists = fragments
					? url.hash === '' || fragments.has(decodeURIComponent(url.hash.slice(1)))
					: files.has(url.pathname.slice(1));
				return exists ? [] : [`${address} → ${url.pathname}${url.hash}`];
			}),
		);
		expect(dead).toEqual([]);
	});

	test('names no job of another field', () => {
		const ours = contentFiles('roles').map(({ facts }) => String(facts['title']).toLowerCase());
		const theirs = contentFiles('roles', forkContentDir).map(({ facts }) =>
			String(facts['title']).toLowerCase(),
		);
		const found = all.flatMap(({ file, html }) =>
			ours
				.filter((title) => !theirs.includes(title) && html.toLowerCase().includes(title))
				.map((title) => `${file}: ${title}`),
		);
		expect(found).toEqual([]);
	});
});
