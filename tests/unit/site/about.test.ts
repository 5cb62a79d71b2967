import { describe, expect, test } from 'vitest';
import { aboutIds, aboutPage, aboutPages } from '../../../src/site/about.ts';
import { allAddresses } from '../../../src/site/addresses.ts';
import { citationOf } from '../../../src/site/cite.ts';
import { searchNames } from '../../../src/site/search-names.ts';
import { catalogueOf, contentOf, fullContent, role } from '../../support/catalogue.ts';

const catalogue = catalogueOf(fullContent());

describe('the pages about the site', () => {
	test('are on every site, with headings of their own', () => {
		const everywhere = allAddresses(catalogueOf(contentOf({ families: [], skillGroups: [] })));
		for (const id of aboutIds) {
			const { address, headings, kind } = aboutPage(id);
			expect(everywhere).toContain(address);
			expect(kind).toBe('about');
			const slugs = headings.map(({ slug }) => slug);
			expect(slugs).toHaveLength(new Set(slugs).size);
		}
	});

	test.each([
		['privacy', '/privacy/'],
		['cookies', '/privacy/'],
		['accessibility', '/accessibility/'],
		['open data', '/data/'],
		['license', '/about/'],
		['licence', '/about/'],
		['about', '/about/'],
	])('are found under "%s"', (word, address) => {
		const found = searchNames(catalogue).entries.filter(({ title, aliases }) =>
			[title, ...aliases].some((name) => name.toLowerCase() === word),
		);
		expect(found.map((entry) => entry.address)).toEqual([address]);
	});

	test('have short names for the foot of a page, all different', () => {
		const names = aboutIds.map((id) => aboutPages[id].short);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('how to cite', () => {
	const identity = { name: 'Ward Atlas', site: 'https://atlas.example', base: '/under/' };

	test('is shown by a page whose day is known: by its history, else by its review', () => {
		const content = contentOf({
			roles: [role('porter'), role('nurse', { reviewed: { date: '2026-11-05' } })],
		});
		const roles = catalogueOf(content);
		expect(citationOf(roles, new Map(), identity)).toBe(
			'Ward Atlas contributors: “Nurse”. Ward Atlas, 2026-11-05. https://atlas.example/under/roles/nurse/. CC BY 4.0.',
		);
		const history = new Map([['roles/porter.mdx', { changed: new Date('2026-11-01T10:00:00Z') }]]);
		expect(citationOf(roles, history, identity)).toContain('“Porter”. Ward Atlas, 2026-11-01.');
	});

	test('is not shown where no day is known', () => {
		expect(citationOf(catalogue, new Map(), identity)).toBeUndefined();
	});
});
