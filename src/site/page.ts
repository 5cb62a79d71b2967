/** What a page says about itself: title, place, neighbors. Components draw it; nothing here knows Astro. */
import { lowerFirst, type Catalogue } from '../domain/catalogue.ts';
import type { Family, Ladder, PageEntry, Role } from '../domain/entries.ts';
import { ladderOrder } from '../domain/ladder.ts';
import { homeRung } from '../domain/role.ts';
import { bandTitles, difficultyTitles } from '../domain/vocabulary.ts';
import { recipeOf, type RecipeKind } from '../recipes/recipes.ts';
import { addressOf } from './addresses.ts';
import type { ListPart } from './list-parts.ts';

export const pageKinds = [
	'role',
	'ladder',
	'skill',
	'transition',
	'comparison',
	'guide',
	'questions',
	'glossary',
	'sources',
	'titles',
	'tool',
	'index',
	'home',
	'map',
	'method',
	'about',
	'search',
	'offline',
	'notfound',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** What search results and filters call a kind. */
export const kindTitles: Record<PageKind, string> = {
	role: 'Role',
	ladder: 'Ladder',
	skill: 'Skill',
	transition: 'Transition',
	comparison: 'Comparison',
	guide: 'Guide',
	questions: 'Question',
	glossary: 'Term',
	sources: 'Source',
	titles: 'Title',
	tool: 'Tool',
	index: 'List',
	home: 'Home',
	map: 'Map',
	method: 'Method',
	about: 'About',
	search: 'Search',
	offline: 'Offline',
	notfound: 'Not found',
};

/** Whether a page uses the whole width: those with the map. They have neither a sidebar nor a table of contents beside it. */
export function isWide(kind: PageKind): boolean {
	return kind === 'home' || kind === 'map';
}

export interface TocEntry {
	depth: number;
	slug: string;
	text: string;
}

export interface PageLink {
	title: string;
	address: string;
}

export interface PageModel {
	kind: PageKind;
	id: string;
	address: string;
	title: string;
	/** Shown under the title, and the page's description. */
	definition: string;
	/** The line the page is on; none for pages about two lines or none. */
	family?: Family;
	/** What stands above the title, after the line's name. */
	where?: string;
	aliases: string[];
	headings: TocEntry[];
	/** Path inside the content folder, for the edit link and the dates. */
	file?: string;
	reviewed?: string;
	prev?: PageLink;
	next?: PageLink;
	/** Set for a part of a list that is too long for one page. */
	part?: ListPart;
	/** Ids of cited sources in order of first use: their numbers on the page. */
	citations: string[];
}

/** The model of a page that an editor wrote. */
export function pageModel(catalogue: Catalogue, entry: PageEntry): PageModel {
	const { prev, next } = around(siblings(catalogue, entry), entry);
	const citations = citationsOf(entry);
	const where = whereLine(entry);
	const family = familyOf(entry);
	return {
		kind: entry.kind,
		id: entry.id,
		address: addressOf(entry),
		title: entry.title,
		definition: entry.definition,
		...(family && { family }),
		...(where && { where }),
		aliases: entry.aliases,
		headings: tableOfContents(entry, citations),
		file: entry.file,
		...(entry.reviewed && { reviewed: entry.reviewed }),
		...(prev && { prev: { title: prev.title, address: addressOf(prev) } }),
		...(next && { next: { title: next.title, address: addressOf(next) } }),
		citations,
	};
}

/** The model of a page that is not in `content/`: an index, the home page, the method. */
export function plainPage(
	kind: PageKind,
	id: string,
	address: string,
	title: string,
	definition: string,
	headings: TocEntry[] = [],
): PageModel {
	return { kind, id, address, title, definition, aliases: [], headings, citations: [] };
}

function familyOf(entry: PageEntry): Family | undefined {
	return entry.kind === 'role' || entry.kind === 'ladder' ? entry.family : undefined;
}

function whereLine(entry: PageEntry): string | undefined {
	switch (entry.kind) {
		case 'role':
			return [bandTitles[entry.band], stopText(entry)].filter(Boolean).join(', ');
		case 'ladder':
			return countTitles(entry);
		case 'skill':
			return `Skill: ${lowerFirst(entry.group.title)}`;
		case 'transition':
			return `Transition: ${lowerFirst(difficultyTitles[entry.difficulty])}`;
		case 'comparison':
			return 'Comparison';
		case 'guide':
			return 'Guide';
	}
}

/** "5 job titles". */
export function countTitles({ rungs }: Ladder): string {
	return rungs.length === 1 ? '1 job title' : `${rungs.length} job titles`;
}

function stopText(role: Role): string | undefined {
	const rung = homeRung(role);
	if (rung)
		return `stop ${ladderOrder(rung.ladder).indexOf(rung) + 1} of ${rung.ladder.rungs.length}`;
	return role.beside && `beside ${lowerFirst(role.beside.title)}`;
}

/** Sources in order of first use: the prose first, then what the page adds from its facts. */
export function citationsOf(entry: PageEntry): string[] {
	const fromFacts =
		entry.kind === 'ladder'
			? entry.rungs.flatMap(({ years }) => years.map(({ source }) => source.id))
			: entry.kind === 'transition' && entry.time
				? [entry.time.source.id]
				: entry.kind === 'role'
					? entry.rungs.flatMap(({ years }) => years.map(({ source }) => source.id))
					: [];
	return [...new Set([...entry.body.citations, ...fromFacts])];
}

const collectionOfKind = {
	role: 'roles',
	skill: 'skills',
	ladder: 'ladders',
	transition: 'transitions',
	comparison: 'comparisons',
	guide: 'guides',
} as const satisfies Record<PageEntry['kind'], RecipeKind>;

/** H2 headings in the order of the page: drawn before, written, drawn after. */
function tableOfContents(entry: PageEntry, citations: string[]): TocEntry[] {
	const { generated } = recipeOf(collectionOfKind[entry.kind]);
	const drawn = (place: 'before' | 'after'): TocEntry[] =>
		generated
			.filter((section) => section.place === place)
			.filter(({ slug }) => slug !== 'sources' || citations.length > 0)
			.map(({ title, slug }) => ({ depth: 2, slug, text: title }));
	return [
		...drawn('before'),
		...entry.body.headings
			.filter(({ depth }) => depth === 2)
			.map(({ depth, slug, title }) => ({ depth, slug, text: title })),
		...drawn('after'),
	];
}

/** The pages of the same kind, in reading order; roles have none: the stop strip takes their place. */
function siblings(catalogue: Catalogue, entry: PageEntry): PageEntry[] {
	switch (entry.kind) {
		case 'role':
			return [];
		case 'skill':
			return catalogue.skillGroups.flatMap(({ skills }) => skills);
		case 'ladder':
			return [...catalogue.ladders.values()];
		case 'transition':
			return [...catalogue.transitions.values()];
		case 'comparison':
			return [...catalogue.comparisons.values()];
		case 'guide':
			return [...catalogue.guides.values()];
	}
}

function around<T>(list: readonly T[], item: T): { prev?: T; next?: T } {
	const index = list.indexOf(item);
	return index < 0 ? {} : { prev: list[index - 1], next: list[index + 1] };
}
