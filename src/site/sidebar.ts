import type { Catalogue } from '../domain/catalogue.ts';
import type { Family, PageEntry } from '../domain/entries.ts';
import { ladderOrder } from '../domain/ladder.ts';
import { byBand } from '../domain/role.ts';
import { addresses, addressOf, hasTools, pageEntries } from './addresses.ts';
import type { PageModel } from './page.ts';
import { rungAddress } from './role-view.ts';
import { toolsOf } from './tools.ts';

export interface NavLink {
	title: string;
	address: string;
	current: boolean;
	/** Set for a line: its roundel is drawn. */
	family?: Family;
	/** The stops of the reader's line or the pages of the reader's section; absent everywhere else. */
	children?: NavLink[];
}

export interface NavGroup {
	title: string;
	links: NavLink[];
}

/** The sidebar of a page: every line and section as one link, only the reader's own opened. */
export function sidebar(catalogue: Catalogue, page: PageModel): NavGroup[] {
	const { comparisons, transitions, guides, terms, sources } = catalogue;
	const hasQuestions = pageEntries(catalogue).some(({ questions }) => questions.length > 0);
	const groups: NavGroup[] = [
		{
			title: 'Lines',
			links: [
				...catalogue.families.flatMap((family) => familyLink(family, page)),
				...(catalogue.roles.size + catalogue.ladders.size > 0
					? [link('The map', addresses.map, page)]
					: []),
			],
		},
		{
			title: 'Advice',
			links: [
				...sectionLink('Guides', addresses.guides, 'guide', [...guides.values()], page),
				...sectionLink(
					'Roles compared',
					addresses.comparisons,
					'comparison',
					[...comparisons.values()],
					page,
				),
				...sectionLink(
					'Changing lines',
					addresses.transitions,
					'transition',
					[...transitions.values()],
					page,
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
	return groups.filter(({ links }) => links.length > 0);
}

function link(title: string, address: string, page: PageModel): NavLink {
	return { title, address, current: page.address === address };
}

function entryLink(entry: PageEntry, page: PageModel): NavLink {
	return link(entry.title, addressOf(entry), page);
}

/** A family's line: one link to its first ladder, or to its roles; opened where the reader is on it. */
function familyLink(family: Family, page: PageModel): NavLink[] {
	const ladders = family.ladders.filter(({ variant }) => !variant);
	const [first] = ladders;
	if (family.roles.length === 0 && !first) return [];
	const address = first ? addresses.ladder(first.id) : addresses.family(family.id);
	// Where each ladder has its own link below, that one is the current page.
	const current = page.address === address && family.ladders.length <= 1;
	const own = { title: family.title, address, current, family };
	return [page.family === family ? { ...own, children: stopsOf(family, page) } : own];
}

function stopsOf(family: Family, page: PageModel): NavLink[] {
	const stops = family.ladders.flatMap((ladder) => [
		...(family.ladders.length > 1
			? [{ ...entryLink(ladder, page), title: `Ladder: ${ladder.title}` }]
			: []),
		// A variant repeats the stops of its line under other titles.
		...(ladder.variant ? [] : ladderOrder(ladder)).map((rung) =>
			link(rung.title, rungAddress(rung), page),
		),
	]);
	const shown = new Set(stops.map(({ address }) => address));
	const besides = byBand(family.roles).filter((role) => !shown.has(addressOf(role)));
	return [...stops, ...besides.map((role) => entryLink(role, page))];
}

function sectionLink(
	title: string,
	address: string,
	kind: PageModel['kind'],
	entries: PageEntry[],
	page: PageModel,
): NavLink[] {
	if (entries.length === 0) return [];
	const own = link(title, address, page);
	const here = page.kind === kind || page.address === address;
	return [here ? { ...own, children: entries.map((entry) => entryLink(entry, page)) } : own];
}

function skillsLink(catalogue: Catalogue, page: PageModel): NavLink[] {
	if (catalogue.skills.size === 0) return [];
	const own = link('Skills', addresses.skills, page);
	const group = page.kind === 'skill' ? catalogue.skills.get(page.id)?.group.skills : undefined;
	return [group ? { ...own, children: group.map((skill) => entryLink(skill, page)) } : own];
}
