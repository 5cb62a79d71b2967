import { withBase } from './addresses.ts';
import { feedTag, pageTags, sitemapTag, twinTag } from './head.ts';
import { isWide, kindTitles, type PageLink, type PageModel } from './page.ts';

/** What a page's frame depends on besides the page itself. */
export interface Surroundings {
	/** The base the site is built for. */
	base: string;
	/** Address of the repository; without it there is no edit link. */
	repository: string | undefined;
	/** When the page's file last changed, if its history is known. */
	updated: Date | undefined;
	/** Whether the site has a feed of what changed. */
	feed: boolean;
	/** What machines are told, as the text of a script element. */
	data?: string | undefined;
}

/** The properties `<StarlightPage>` takes for a page. */
export function starlightProps(
	page: PageModel,
	{ base, repository, updated, feed, data }: Surroundings,
) {
	const { kind, title, definition, headings, file, prev, next } = page;
	const link = (to: PageLink | undefined) =>
		to ? { link: withBase(to.address, base), label: to.title } : false;
	const editUrl = repository && file ? `${repository}/edit/main/content/${file}` : undefined;
	return {
		frontmatter: {
			title,
			description: definition,
			...((headings.length < 2 || isWide(kind)) && { tableOfContents: false as const }),
			...(editUrl && { editUrl }),
			...(updated && { lastUpdated: updated }),
			prev: link(prev),
			next: link(next),
			head: [
				sitemapTag(base),
				...(feed ? [feedTag(base)] : []),
				...pageTags(page, updated),
				...(kind === 'notfound' ? [] : [twinTag(page.address, base)]),
				...dataTags(data),
			],
			pagefind: !['titles', 'search', 'offline', 'home', 'notfound', 'index', 'sources'].includes(
				kind,
			),
		},
		headings,
		// Our own sidebar draws itself from the catalogue; Starlight's stays empty.
		sidebar: [],
	};
}

function dataTags(content: string | undefined) {
	const attrs = { type: 'application/ld+json' };
	return content === undefined ? [] : [{ tag: 'script' as const, attrs, content }];
}

/** Where a reader says that a page is wrong: a new issue in the repository, its title filled in. */
export function reportAddress(page: PageModel, repository: string): string {
	const title = `${kindTitles[page.kind]}: ${page.title}`;
	return `${repository}/issues/new?title=${encodeURIComponent(title)}`;
}
