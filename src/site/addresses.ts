/** Every address of the site, without the base. This file owns them all. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { PageEntry } from '../domain/entries.ts';
import { hasTwoJobs } from '../domain/job.ts';
import type { FinderId, LevelWord } from '../domain/vocabulary.ts';

export const addresses = {
	home: '/',
	map: '/map/',
	roles: '/roles/',
	family: (id: string) => `/roles/#${id}`,
	role: (id: string) => `/roles/${id}/`,
	skills: '/skills/',
	skill: (id: string) => `/skills/${id}/`,
	skillLevel: (id: string, word: LevelWord) => `/skills/${id}/#${word}`,
	ladders: '/ladders/',
	ladder: (id: string) => `/ladders/${id}/`,
	rung: (ladder: string, id: string) => `/ladders/${ladder}/#${id}`,
	transitions: '/transitions/',
	transition: (id: string) => `/transitions/${id}/`,
	comparisons: '/compare/',
	comparison: (id: string) => `/compare/${id}/`,
	guides: '/guides/',
	guide: (id: string) => `/guides/${id}/`,
	glossary: '/glossary/',
	term: (id: string) => `/glossary/#${id}`,
	sources: '/sources/',
	source: (id: string) => `/sources/#${id}`,
	questions: '/questions/',
	question: (id: string) => `/questions/#${id}`,
	titles: '/titles/',
	abbreviation: (id: string) => `/titles/#${id}`,
	startingPoint: (id: string) => `/titles/#${id}`,
	method: '/method/',
	about: '/about/',
	data: '/data/',
	accessibility: '/accessibility/',
	privacy: '/privacy/',
	notFound: '/404.html',
	dataFile: (name: string) => `/data/v1/${name}`,
	catalogueData: '/data/v1/catalogue.json',
	search: '/search/',
	searchFor: (question: string) => `/search/?q=${encodeURIComponent(question.trim())}`,
	/** What the dialog of the search shows below its field: HTML, but no page. */
	searchRest: '/search/rest/',
	/** The folder of what search loads; the hash changes with every byte in it. */
	searchData: (hash: string) => `/data/search/${hash}/`,
	/** The folder of the full-text index. */
	fullText: '/pagefind/',
	/** The folder of what the tools load; the hash changes with every byte in it. */
	toolData: (hash: string) => `/data/tools/${hash}/`,
	tools: '/tools/',
	/** A tool with its state: jobs by their references (`jobRef`). */
	compareTool: (a?: string, b?: string) => withState('/compare/', { a, b }),
	gapTool: (from?: string, to?: string) => withState('/tools/gap/', { from, to }),
	routeTool: (from?: string, to?: string, prefer?: string) =>
		withState('/tools/route/', { from, to, prefer }),
	/** The ratings that are passed on, if any, as `skill-id.2,other-skill.0`. */
	selfCheckTool: (to?: string, r?: string) => withState('/tools/self-check/', { to, r }),
	/** A finder with the answers given: answers by their ids, in the order of the questions. */
	finderTool: (id: FinderId, answers: readonly string[] = []) =>
		withState(`/tools/${id}/`, { a: answers.join(',') }),
	hiringPackTool: (job?: string) => withState('/tools/hiring-pack/', { job }),
	/** The Markdown of a page beside its HTML. */
	twin: (address: string) => `${address}index.md`,
	/** Where readers have the site kept on their device. */
	offline: '/offline/',
	/** What answers for the site on a device that keeps it. */
	offlineWorker: '/offline-worker.js',
	/** How much there is to keep. */
	offlineSizes: '/offline/sizes.json',
} as const;

/** Files for programs and for other sites. They stand apart because no script of a page needs them. */
export const fileAddresses = {
	llms: '/llms.txt',
	robots: '/robots.txt',
	sitemap: '/sitemap.xml',
	/** A part of a site map that is too long for one file; parts count from 1. */
	sitemapPart: (part: number) => `/sitemap-${part}.xml`,
	feed: '/feed.xml',
	/** Where Netlify looks for addresses that redirect. */
	redirectRules: '/_redirects',
	shareImage: (kind: string, id: string) => `/share/${kind}-${id}.png`,
	siteImage: '/share/site.png',
	touchIcon: '/apple-touch-icon.png',
	icon: (size: number) => `/icon-${size}.png`,
	manifest: '/manifest.webmanifest',
} as const;

/** The version of the states that addresses carry; a tool reads no other. */
export const stateVersion = '1';

/** An address with a state in its query: ids, never positions, and the version of what they mean. */
export function withState(address: string, state: Record<string, string | undefined>): string {
	const given = Object.entries(state).filter(([, value]) => value !== undefined && value !== '');
	const pairs = [['v', stateVersion], ...given].map(
		// Colons and commas may stand in a query, and `rung%3A` is hard to read.
		([key, value]) =>
			`${key}=${encodeURIComponent(value!).replaceAll('%3A', ':').replaceAll('%2C', ',')}`,
	);
	return given.length === 0 ? address : `${address}?${pairs.join('&')}`;
}

const ofKind = {
	role: addresses.role,
	skill: addresses.skill,
	ladder: addresses.ladder,
	transition: addresses.transition,
	comparison: addresses.comparison,
	guide: addresses.guide,
} as const satisfies Record<PageEntry['kind'], (id: string) => string>;

/** The address of an entry that has a page of its own. */
export function addressOf({ kind, id }: Pick<PageEntry, 'kind' | 'id'>): string {
	return ofKind[kind](id);
}

/** Kinds of name that have a place on a page of many. */
const placeOnPage = new Map<string, (id: string) => string>([
	['family', addresses.family],
	['term', addresses.term],
	['source', addresses.source],
	['question', addresses.question],
	['abbreviation', addresses.abbreviation],
	['starting-point', addresses.startingPoint],
]);

/** The address of the page that a name like `role:product-manager` has, now or once; undefined if it has none of its own. */
export function addressOfName(name: string): string | undefined {
	const [kind = '', id = ''] = name.split(':');
	return Object.hasOwn(ofKind, kind)
		? addressOf({ kind: kind as PageEntry['kind'], id })
		: undefined;
}

/**
 * Where a reader finds what a name means: a page, or a place on one; undefined for what has no place of its own, such as a
 * statement.
 */
export function placeOfName(catalogue: Catalogue, name: string): string | undefined {
	const [kind = '', id = ''] = name.split(':');
	if (kind === 'rung') {
		const rung = catalogue.rungs.get(id);
		return rung && addresses.rung(rung.ladder.id, id);
	}
	return addressOfName(name) ?? placeOnPage.get(kind)?.(id);
}

/** The id of a comparison with its two roles the other way round; its address redirects. */
export function reverseId({ a, b }: { a: { id: string }; b: { id: string } }): string {
	return `${b.id}-vs-${a.id}`;
}

/** All entries that have a page of their own. */
export function pageEntries(catalogue: Catalogue): PageEntry[] {
	const { roles, skills, ladders, transitions, comparisons, guides } = catalogue;
	return [roles, skills, ladders, transitions, comparisons, guides].flatMap((map) => [
		...(map as ReadonlyMap<string, PageEntry>).values(),
	]);
}

/** The entry that a page is about, if an editor wrote it. */
export function pageEntry(
	{ roles, skills, ladders, transitions, comparisons, guides }: Catalogue,
	{ kind, id }: { kind: string; id: string },
): PageEntry | undefined {
	switch (kind) {
		case 'role':
			return roles.get(id);
		case 'skill':
			return skills.get(id);
		case 'ladder':
			return ladders.get(id);
		case 'transition':
			return transitions.get(id);
		case 'comparison':
			return comparisons.get(id);
		case 'guide':
			return guides.get(id);
		default:
			return undefined;
	}
}

/** The pages that every site has, with the collection each lists: one that lists nothing is not built. */
export function indexAddresses(catalogue: Catalogue): string[] {
	const { roles, skills, ladders, transitions, comparisons, guides, terms, sources } = catalogue;
	const lists: [string, number][] = [
		[addresses.roles, roles.size],
		[addresses.skills, skills.size],
		[addresses.ladders, ladders.size],
		[addresses.transitions, transitions.size],
		[addresses.comparisons, hasTools(catalogue) ? 1 : comparisons.size],
		[addresses.guides, guides.size],
		[addresses.glossary, terms.size],
		[addresses.sources, sources.size],
		[addresses.questions, pageEntries(catalogue).flatMap(({ questions }) => questions).length],
	];
	return [
		addresses.home,
		...(roles.size + ladders.size > 0 ? [addresses.map] : []),
		...lists.flatMap(([address, size]) => (size > 0 ? [address] : [])),
		...(hasTools(catalogue)
			? [
					addresses.tools,
					addresses.gapTool(),
					addresses.routeTool(),
					addresses.selfCheckTool(),
					addresses.hiringPackTool(),
				]
			: []),
		...[...catalogue.finders.values()].map(({ id }) => addresses.finderTool(id)),
		addresses.titles,
		addresses.search,
		addresses.method,
		addresses.about,
		addresses.data,
		addresses.accessibility,
		addresses.privacy,
		addresses.offline,
	];
}

/** Whether there are two jobs to choose between, without which no tool has anything to say. */
export function hasTools(catalogue: Catalogue): boolean {
	return hasTwoJobs(catalogue);
}

/** Every page address that stays: those of the built site, 404, redirects and parts of long lists apart. */
export function allAddresses(catalogue: Catalogue): string[] {
	return [...indexAddresses(catalogue), ...pageEntries(catalogue).map(addressOf)];
}

/**
 * The page of a part of a list that is too long for one. It stands apart because no script of a page needs it.
 *
 * @param path what the part holds, as `letter/s`
 * @param number which of the pages of that path, from 1
 */
export function listPartAddress(list: string, path: string, number: number): string {
	return `/${list}/${path}/${number > 1 ? `${number}/` : ''}`;
}

/** An address under the site's base: `/roles/x/` at `/pm-atlas/` is `/pm-atlas/roles/x/`. All others stay as they are. */
export function withBase(address: string, base: string): string {
	return /^\/(?!\/)/.test(address) ? `${base.replace(/\/+$/, '')}${address}` : address;
}

/** An address without the site's base; undefined if it does not lie under it. */
export function withoutBase(address: string, base: string): string | undefined {
	const prefix = base.replace(/\/+$/, '');
	if (prefix !== '' && address === prefix) return '/';
	return address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : undefined;
}
