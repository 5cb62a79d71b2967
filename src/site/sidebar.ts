import type { Catalogue } from '../domain/catalogue.ts';
import type { Comparison, Family, Ladder, PageEntry, Role, Transition } from '../domain/entries.ts';
import { ladderOrder } from '../domain/ladder.ts';
import { byBand } from '../domain/role.ts';
import { addresses, addressOf, hasTools, pageEntries } from './addresses.ts';
import { partsOf } from './list-parts.ts';
import type { PageModel } from './page.ts';
import { rungAddress } from './role-view.ts';
import { toolsOf } from './tools.ts';

export interface NavLink {
	title: string;
	address: string;
	current: boolean;
	/** Set for a line: its roundel is drawn. */
	family?: Family;
	/** The stops around the reader on a line or the pages around the reader in a section; absent everywhere else. */
	children?: NavLink[];
}

export interface NavGroup {
	title: string;
	links: NavLink[];
}

/** Of what is not related to the reader's page, no more than this is opened: else every page would grow with the site. */
const nearestMost = 12;

/**
 * The sidebar of a page: every line and section as one link, only the reader's own opened, as far as it has to do with the
 * page. All of a section is on the page of its own that its link leads to.
 */
export function sidebar(catalogue: Catalogue, page: PageModel): NavGroup[] {
	const { terms, sources, comparisons } = catalogue;
	const hasQuestions = pageEntries(catalogue).some(({ questions }) => questions.length > 0);
	const groups: NavGroup[] = [
		{
			title: 'Lines',
			links: [
				...catalogue.families.flatMap((family) => familyLink(family, catalogue, page)),
				...(catalogue.roles.size + catalogue.ladders.size > 0
					? [link('The map', addresses.map, page)]
					: []),
			],
		},
		{
			title: 'Advice',
			links: [
				...sectionLink('Guides', addresses.guides, catalogue.guides, page, (guide) =>
					nearest([...catalogue.guides.values()], guide),
				),
				...sectionLink('Roles compared', addresses.comparisons, comparisons, page, (comparison) =>
					[...comparisons.values()].filter((other) => sharesRole(other, comparison)),
				),
				...sectionLink(
					'Changing lines',
					addresses.transitions,
					catalogue.transitions,
					page,
					(move) => [...catalogue.transitions.values()].filter((other) => sharesJob(other, move)),
				),
			],
		},
		{
			title: 'Tools',
			// The tool that compares stands above where there are pairs that editors have compared.
			links: [
				...toolsOf(catalogue)
					.filter(({ id }) => id !== 'compare' || comparisons.size === 0)
					.map((tool) => link(tool.title, tool.address, page)),
				...(hasTools(catalogue) ? [link('All tools', addresses.tools, page)] : []),
			],
		},
		{
			title: 'Reference',
			links: [
				...skillsLink(catalogue, page),
				...(terms.size > 0 ? [link('Glossary', addresses.glossary, page)] : []),
				link('Job titles A–Z', addresses.titles, page),
				...(hasQuestions ? [link('Questions', addresses.questions, page)] : []),
				...(sources.size > 0 ? [link('Sources', addresses.sources, page)] : []),
				link('How we judge', addresses.method, page),
			],
		},
	];
	return groups
		.filter(({ links }) => links.length > 0)
		.map((group) => ({
			...group,
			links: group.links.map((own) => withParts(own, catalogue, page)),
		}));
}

/** The link of a list, opened where the reader is on a part of it. */
function withParts(own: NavLink, catalogue: Catalogue, page: PageModel): NavLink {
	if (!page.part || own.address !== `/${page.part.list}/`) return own;
	const parts = partsOf(page.part.list, catalogue);
	const here = parts.find(({ address }) => address === page.address);
	return {
		...own,
		children: nearest(parts, here).map(({ title, address }) => link(title, address, page)),
	};
}

function link(title: string, address: string, page: PageModel): NavLink {
	return { title, address, current: page.address === address };
}

function entryLink(entry: PageEntry, page: PageModel): NavLink {
	return link(entry.title, addressOf(entry), page);
}

/** A family's line: one link to its first ladder, or to its roles; opened where the reader is on it. */
function familyLink(family: Family, catalogue: Catalogue, page: PageModel): NavLink[] {
	const first = firstOf(family);
	if (family.roles.length === 0 && !first) return [];
	const address = first ? addresses.ladder(first.id) : addresses.family(family.id);
	const own = link(family.title, address, page);
	if (page.family !== family) return [{ ...own, family }];
	const children = stopsOf(family, catalogue, page);
	// Where a ladder has its own link below, that one is the current page.
	const current = own.current && !children.some((child) => child.current);
	return [{ ...own, current, family, children }];
}

/** The ladder that the link of a line leads to. */
function firstOf({ ladders }: Family): Ladder | undefined {
	return ladders.find(({ variant }) => !variant);
}

function stopsOf(family: Family, catalogue: Catalogue, page: PageModel): NavLink[] {
	const role = page.kind === 'role' ? catalogue.roles.get(page.id) : undefined;
	const ladder = page.kind === 'ladder' ? catalogue.ladders.get(page.id) : undefined;
	const joined = joinedTo(family, [...(ladder ? [ladder] : []), ...(role ? laddersOf(role) : [])]);
	const ladders = family.ladders.filter((one) => joined.has(one));
	const stops = ladders.flatMap((one) => [
		...(ladders.length > 1 ? [{ ...entryLink(one, page), title: `Ladder: ${one.title}` }] : []),
		// A variant repeats the stops of its line under other titles.
		...(one.variant ? [] : ladderOrder(one)).map((rung) =>
			link(rung.title, rungAddress(rung), page),
		),
	]);
	const shown = new Set(stops.map(({ address }) => address));
	const others = byBand(family.roles).filter((one) => !shown.has(addressOf(one)));
	const beside = others.filter((one) => laddersOf(one).some((its) => joined.has(its)));
	const alone = nearest(
		others.filter((one) => laddersOf(one).length === 0),
		role,
	);
	const besides = byBand([...beside, ...alone]);
	return [...stops, ...besides.map((one) => entryLink(one, page))];
}

/** The ladders of its line that a role stands on or beside. */
function laddersOf({ rungs, beside, family }: Role): Ladder[] {
	return [...rungs, ...(beside ? [beside] : [])]
		.map(({ ladder }) => ladder)
		.filter((ladder) => ladder.family === family);
}

/** The ladders of a family that promotions and shared roles join to some of them. */
function joinedTo(family: Family, ladders: readonly Ladder[]): ReadonlySet<Ladder> {
	const joined = new Set(ladders);
	for (const { rungs } of joined) {
		for (const { role, next, previous } of rungs) {
			for (const { ladder } of [...(role?.rungs ?? []), ...next, ...previous]) {
				if (ladder.family === family) joined.add(ladder);
			}
		}
	}
	return joined;
}

/** The items around one of them, in their order; the first ones, if it is not among them. */
function nearest<T>(items: readonly T[], item: T | undefined): T[] {
	const at = item === undefined ? 0 : items.indexOf(item);
	const first = Math.max(0, Math.min(at - nearestMost / 2, items.length - nearestMost));
	return items.slice(first, first + nearestMost);
}

function sharesRole(one: Comparison, other: Comparison): boolean {
	return [one.a, one.b].some((role) => role === other.a || role === other.b);
}

function sharesJob(one: Transition, other: Transition): boolean {
	return [one.from, one.to].some((job) => job === other.from || job === other.to);
}

function sectionLink<Entry extends PageEntry>(
	title: string,
	address: string,
	entries: ReadonlyMap<string, Entry>,
	page: PageModel,
	around: (entry: Entry) => readonly Entry[],
): NavLink[] {
	const [first] = entries.values();
	if (!first) return [];
	const own = link(title, address, page);
	const here = page.kind === first.kind ? entries.get(page.id) : undefined;
	return [here ? { ...own, children: around(here).map((entry) => entryLink(entry, page)) } : own];
}

function skillsLink(catalogue: Catalogue, page: PageModel): NavLink[] {
	if (catalogue.skills.size === 0) return [];
	const own = link('Skills', addresses.skills, page);
	const group = page.kind === 'skill' ? catalogue.skills.get(page.id)?.group.skills : undefined;
	return [group ? { ...own, children: group.map((skill) => entryLink(skill, page)) } : own];
}
