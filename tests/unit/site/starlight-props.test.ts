import { describe, expect, test } from 'vitest';
import { pageKinds, plainPage, type PageModel } from '../../../src/site/page.ts';
import { reportAddress, starlightProps } from '../../../src/site/starlight-props.ts';

const page: PageModel = {
	...plainPage('role', 'x', '/roles/x/', 'Lead & owner?', 'What x is.', [
		{ depth: 2, slug: 'a', text: 'A' },
		{ depth: 2, slug: 'b', text: 'B' },
	]),
	file: 'roles/x.mdx',
	prev: { title: 'W', address: '/roles/w/' },
};
const nowhere = { base: '/', repository: undefined, updated: undefined, feed: false };

describe('what Starlight is told of a page', () => {
	test('is its title, description, headings and neighbors, under the base', () => {
		const { frontmatter, headings, sidebar } = starlightProps(page, {
			...nowhere,
			base: '/pm-atlas/',
		});
		expect(frontmatter).toEqual({
			title: 'Lead & owner?',
			description: 'What x is.',
			head: [
				{ tag: 'link', attrs: { rel: 'sitemap', href: '/pm-atlas/sitemap.xml' } },
				{ tag: 'meta', attrs: { property: 'og:type', content: 'article' } },
				{
					tag: 'link',
					attrs: {
						rel: 'alternate',
						type: 'text/markdown',
						href: '/pm-atlas/roles/x/index.md',
					},
				},
			],
			prev: { link: '/pm-atlas/roles/w/', label: 'W' },
			next: false,
			pagefind: true,
		});
		expect(headings).toBe(page.headings);
		expect(sidebar).toEqual([]);
	});

	test('names the feed only where there is one, and no Markdown of what is not found', () => {
		const linksOf = (given: PageModel, feed: boolean) =>
			starlightProps(given, { ...nowhere, feed }).frontmatter.head.flatMap(({ attrs }) =>
				'href' in attrs ? [attrs.href] : [],
			);
		expect(linksOf(page, true)).toEqual(['/sitemap.xml', '/feed.xml', '/roles/x/index.md']);
		expect(linksOf(page, false)).toEqual(['/sitemap.xml', '/roles/x/index.md']);
		expect(linksOf({ ...page, kind: 'notfound' }, false)).toEqual(['/sitemap.xml']);
	});

	test('has an edit link only for a page with a file, in a known repository', () => {
		const known = { ...nowhere, repository: 'https://example.org/atlas' };
		expect(starlightProps(page, known).frontmatter).toMatchObject({
			editUrl: 'https://example.org/atlas/edit/main/content/roles/x.mdx',
		});
		expect(starlightProps({ ...page, file: undefined }, known).frontmatter).not.toHaveProperty(
			'editUrl',
		);
		expect(starlightProps(page, nowhere).frontmatter).not.toHaveProperty('editUrl');
	});

	test('has the day of the last change where it is known', () => {
		const updated = new Date('2026-11-22');
		expect(starlightProps(page, { ...nowhere, updated }).frontmatter).toMatchObject({
			lastUpdated: updated,
		});
		expect(starlightProps(page, nowhere).frontmatter).not.toHaveProperty('lastUpdated');
	});

	test('has no table of contents for fewer than two headings', () => {
		const short = { ...page, headings: page.headings.slice(0, 1) };
		expect(starlightProps(short, nowhere).frontmatter).toMatchObject({ tableOfContents: false });
		expect(starlightProps(page, nowhere).frontmatter).not.toHaveProperty('tableOfContents');
	});

	test('leaves out of the search the pages that only repeat others', () => {
		const kept = pageKinds.filter(
			(kind) => starlightProps({ ...page, kind }, nowhere).frontmatter.pagefind,
		);
		expect(kept).toEqual([
			'role',
			'ladder',
			'skill',
			'transition',
			'comparison',
			'guide',
			'questions',
			'glossary',
			'tool',
			'map',
			'method',
			'about',
		]);
	});

	test('has no table of contents beside the map', () => {
		const narrow = pageKinds.filter(
			(kind) => starlightProps({ ...page, kind }, nowhere).frontmatter.tableOfContents === false,
		);
		expect(narrow).toEqual(['home', 'map']);
	});
});

test('a report names the page in the title of a new issue', () => {
	expect(reportAddress(page, 'https://example.org/atlas')).toBe(
		'https://example.org/atlas/issues/new?title=Role%3A%20Lead%20%26%20owner%3F',
	);
});
