import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addresses,
	addressOf,
	allAddresses,
	indexAddresses,
	pageEntries,
	reverseId,
	withBase,
	withoutBase,
} from '../../../src/site/addresses.ts';
import {
	catalogueOf,
	contentOf,
	fullContent,
	get,
	guide,
	question,
	role,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const bases = fc.constantFrom('/', '/pm-atlas', '/pm-atlas/', '/a/b/', '/a/b//', '');
/** Addresses of this site: from the root, never those of another host. */
const own = fc.webPath().map((path) => `/${path.replace(/^\/+/, '')}`);

describe('an address under a base', () => {
	test('loses the base again', () => {
		fc.assert(
			fc.property(own, bases, (address, base) => {
				expect(withoutBase(withBase(address, base), base)).toBe(address);
			}),
		);
	});

	test('begins with the base, and with one slash', () => {
		expect(withBase('/roles/x/', '/pm-atlas/')).toBe('/pm-atlas/roles/x/');
		expect(withBase('/roles/x/', '/pm-atlas')).toBe('/pm-atlas/roles/x/');
		expect(withBase('/', '/pm-atlas/')).toBe('/pm-atlas/');
		expect(withBase('/roles/x/', '/')).toBe('/roles/x/');
	});

	test.each(['https://example.org/', '//example.org/', '#here', 'mailto:a@example.org', 'x/', ''])(
		'stays %j where it is none of this site',
		(address) => {
			expect(withBase(address, '/pm-atlas/')).toBe(address);
		},
	);
});

describe('an address without the base', () => {
	test.each([
		['/pm-atlas/roles/', '/pm-atlas/', '/roles/'],
		['/pm-atlas/', '/pm-atlas', '/'],
		['/pm-atlas', '/pm-atlas/', '/'],
		['/roles/', '/', '/roles/'],
	])('%j at %j is %j', (address, base, expected) => {
		expect(withoutBase(address, base)).toBe(expected);
	});

	test.each([
		['/roles/', '/pm-atlas/'],
		['/pm-atlas-2/roles/', '/pm-atlas/'],
		['roles/', '/'],
		['', '/'],
	])('%j does not lie under %j', (address, base) => {
		expect(withoutBase(address, base)).toBeUndefined();
	});
});

describe('the addresses of the site', () => {
	const catalogue = catalogueOf(fullContent());

	test('are those of the architecture', () => {
		expect([
			addresses.role('x'),
			addresses.skill('x'),
			addresses.skillLevel('x', 'aware'),
			addresses.ladder('x'),
			addresses.rung('x', 'y'),
			addresses.transition('a-to-b'),
			addresses.comparison('a-vs-b'),
			addresses.guide('x'),
			addresses.question('x'),
			addresses.term('x'),
			addresses.source('x'),
			addresses.titles,
			addresses.family('x'),
			addresses.abbreviation('x'),
			addresses.startingPoint('x'),
			addresses.catalogueData,
		]).toEqual([
			'/roles/x/',
			'/skills/x/',
			'/skills/x/#aware',
			'/ladders/x/',
			'/ladders/x/#y',
			'/transitions/a-to-b/',
			'/compare/a-vs-b/',
			'/guides/x/',
			'/questions/#x',
			'/glossary/#x',
			'/sources/#x',
			'/titles/',
			'/roles/#x',
			'/titles/#x',
			'/titles/#x',
			addresses.dataFile('catalogue.json'),
		]);
	});

	test('give every entry with a page of its own the address of its kind', () => {
		expect(pageEntries(catalogue).map(addressOf)).toEqual([
			'/roles/junior/',
			'/roles/senior/',
			'/skills/listening/',
			'/skills/deciding/',
			'/ladders/climb/',
			'/transitions/tester-to-junior/',
			'/compare/junior-vs-senior/',
			'/guides/choosing/',
		]);
	});

	test('turn a comparison round', () => {
		const page = get(catalogue.comparisons, 'junior-vs-senior');
		expect(addresses.comparison(reverseId(page))).toBe('/compare/senior-vs-junior/');
	});

	test('hold a list only where there is something to list', () => {
		const empty = catalogueOf(contentOf({ families: [], skillGroups: [] }));
		expect(indexAddresses(empty)).toEqual([
			'/',
			'/titles/',
			'/search/',
			'/method/',
			'/about/',
			'/data/',
			'/accessibility/',
			'/privacy/',
			'/offline/',
		]);
		expect(indexAddresses(catalogueOf(contentOf({ roles: [role('x')] })))).toContain('/roles/');
		expect(indexAddresses(catalogue)).not.toContain('/questions/');
		const asking = contentOf({ guides: [guide('x', { questions: [question('why')] })] });
		expect(indexAddresses(catalogueOf(asking))).toContain('/questions/');
	});

	test('are all different, and begin and end with a slash', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const all = allAddresses(random);
				expect(new Set(all).size).toBe(all.length);
				for (const address of all) expect(address).toMatch(/^\/([a-z0-9-]+\/)*$/);
			}),
		);
	});
});
