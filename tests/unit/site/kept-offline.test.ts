import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAddresses } from '../../../src/site/addresses.ts';
import { keptAddress, linesKeptWith } from '../../../src/site/kept-files.ts';
import {
	cachePrefix,
	filesFor,
	sizeOf,
	wholeSite,
	type KeptFile,
} from '../../../src/site/kept-offline.ts';
import { listLimit } from '../../../src/site/list-parts.ts';
import { longGlossary } from '../../support/long-lists.ts';
import { catalogues } from '../../support/random-catalogues.ts';
import { hospital } from '../../support/search.ts';

describe('what can be kept of a build', () => {
	test('is its pages by their addresses, and what they load', () => {
		expect(
			[
				'index.html',
				'roles/a/index.html',
				'search/rest/index.html',
				'_astro/a.Bc12.js',
				'data/search/0f/names.json',
				'data/tools/0f/roles/a.json',
				'favicon.svg',
			].map(keptAddress),
		).toEqual([
			'/',
			'/roles/a/',
			'/search/rest/',
			'/_astro/a.Bc12.js',
			'/data/search/0f/names.json',
			'/data/tools/0f/roles/a.json',
			'/favicon.svg',
		]);
	});

	test('is nothing that only programs, hosts and other sites ask for', () => {
		const others = [
			'404.html',
			'roles/a/index.md',
			'data/v1/catalogue.json',
			'share/role-a.png',
			'pagefind/fragment/en_1.pf_fragment',
			'offline-worker.js',
			'offline/sizes.json',
			'_headers',
			'sitemap-0.xml',
			'llms.txt',
		];
		expect(others.filter((path) => keptAddress(path) !== undefined)).toEqual([]);
	});
});

describe('a line', () => {
	const linesOf = linesKeptWith(hospital);

	test('has the pages that are on it, on one end at least', () => {
		expect(linesOf('/roles/ward-nurse/')).toEqual(['care']);
		expect(linesOf('/transitions/porter-to-ward-nurse/')).toEqual(['care']);
	});

	test('has no skill that none of its jobs needs', () => {
		expect(linesOf('/skills/triage/')).toEqual([]);
	});

	test('comes with every list, every tool and all that is no page', () => {
		for (const address of ['/', '/roles/', '/search/rest/', '/offline/', '/_astro/a.js'])
			expect(linesOf(address), address).toBe('every');
	});

	test('comes with every part of a list that is too long for one page', () => {
		expect(linesKeptWith(longGlossary(listLimit + 1))('/glossary/letter/a/')).toBe('every');
	});

	test('does not have guides: they come with the whole site', () => {
		expect(linesOf('/guides/pay-on-the-wards/')).toEqual([]);
	});

	test('never has the full text, which must be of the same build all the same', () => {
		expect(keptAddress('pagefind/pagefind-entry.json')).toBe('/pagefind/pagefind-entry.json');
		for (const name of ['pagefind.js', 'pagefind-entry.json'])
			expect(linesOf(`/pagefind/${name}`), name).toBe('never');
	});

	test('has the comparisons of its roles', () => {
		const [pair] = [...hospital.comparisons.values()];
		expect(linesOf(`/compare/${pair!.id}/`)).toContain('care');
	});
});

describe('a choice', () => {
	const filesOf = (catalogue: typeof hospital): KeptFile[] => {
		const linesOf = linesKeptWith(catalogue);
		return ['/pagefind/pagefind.js', ...allAddresses(catalogue)].map((address) => ({
			address,
			integrity: `sha256-${address}`,
			bytes: address.length,
			lines: linesOf(address),
		}));
	};

	test('of the whole site has every page; one of a line has no more, and all of its roles and their skills', () => {
		fc.assert(
			fc.property(catalogues, (catalogue) => {
				const kept = { version: 'x', files: filesOf(catalogue) };
				const all = filesFor(wholeSite, kept).map(({ address }) => address);
				expect(all).toEqual(allAddresses(catalogue));
				for (const family of catalogue.families) {
					const line = filesFor(family.id, kept).map(({ address }) => address);
					expect(all).toEqual(expect.arrayContaining(line));
					const needed = family.roles.flatMap(({ id, skills }) => [
						`/roles/${id}/`,
						...skills.map(({ skill }) => `/skills/${skill.id}/`),
					]);
					expect(line).toEqual(expect.arrayContaining(needed));
				}
			}),
			{ numRuns: 30 },
		);
	});

	test('of a line that is no more has what every line has', () => {
		const kept = { version: 'x', files: filesOf(hospital) };
		const left = filesFor('retired', kept);
		expect(left.length).toBeGreaterThan(0);
		expect(left.every(({ lines }) => lines === 'every')).toBe(true);
	});

	test('is as large as its files together', () => {
		const [first, second] = filesOf(hospital);
		expect(sizeOf([first!, second!])).toEqual({ files: 2, bytes: first!.bytes + second!.bytes });
	});
});

test('two sites at one address have caches of different names', () => {
	const [one, two] = ['https://a.example/one/', 'https://a.example/one/two/'].map(cachePrefix);
	expect(two!.startsWith(one!)).toBe(false);
});
