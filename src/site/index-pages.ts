/** The pages that list a kind: which exist, what they are called, what they list. */
import { lowerFirst, type Catalogue } from '../domain/catalogue.ts';
import type { Family, Role, Transition } from '../domain/entries.ts';
import { byBand } from '../domain/role.ts';
import { bands, bandTitles, difficultyTitles, type Band } from '../domain/vocabulary.ts';
import { addressOf, indexAddresses } from './addresses.ts';
import { countTitles, type PageKind } from './page.ts';
import { questionGroups } from './questions.ts';
import { toolsOf } from './tools.ts';

export interface ListEntry {
	/** The fragment that leads to it, where it has one. */
	id?: string;
	title: string;
	address: string;
	says: string;
	/** The lines whose signs are shown. */
	families?: Family[];
	/** Whether the lines are where a move starts and where it ends. */
	oneWay?: boolean;
	note?: string;
	/** What the list can be narrowed by: lines and bands it belongs to. */
	lines?: Family[];
	bands?: Band[];
}

export interface ListGroup {
	id: string;
	title: string;
	says?: string;
	family?: Family;
	/** Where it has a page of its own once the list is too long for one, as `line/product`; set where the list has several groups. */
	path?: string;
	entries: ListEntry[];
}

interface ListPage {
	kind: PageKind;
	title: string;
	definition: string;
	/** Groups with at least one entry; absent where the page has a layout of its own. */
	groups?: (catalogue: Catalogue) => ListGroup[];
}

/** Lists by the name of their folder. */
export const listPages: Record<string, ListPage> = {
	roles: {
		kind: 'index',
		title: 'Roles',
		definition: 'Every job with a guide, by line and from the first stop to the last.',
		groups: ({ families }) =>
			families.map((family) => ({
				id: family.id,
				title: `${family.title} line`,
				says: family.binds,
				family,
				path: `line/${family.id}`,
				entries: byBand(family.roles).map((role) => ({
					title: role.title,
					address: addressOf(role),
					says: role.definition,
					note: bandTitles[role.band],
					lines: [family],
					bands: [role.band],
				})),
			})),
	},
	skills: {
		kind: 'index',
		title: 'Skills',
		definition:
			'What people in these jobs can do, each skill with four levels that others could see.',
		groups: ({ skillGroups }) =>
			skillGroups.map(({ id, title, definition, skills }) => ({
				id,
				title,
				says: definition,
				path: `group/${id}`,
				entries: skills.map((skill) => ({
					title: skill.title,
					address: addressOf(skill),
					says: skill.definition,
				})),
			})),
	},
	ladders: {
		kind: 'index',
		title: 'Ladders',
		definition: 'Job titles in order, with what is new at each and where the line forks.',
		groups: ({ ladders }) => [
			{
				id: 'all',
				title: 'All ladders',
				entries: [...ladders.values()].map((ladder) => ({
					title: ladder.title,
					address: addressOf(ladder),
					says: ladder.definition,
					families: [ladder.family],
					note: countTitles(ladder),
					lines: [ladder.family],
					bands: unique(ladder.rungs.map(({ band }) => band)),
				})),
			},
		],
	},
	transitions: {
		kind: 'index',
		title: 'Changing lines',
		definition:
			'Well-trodden moves from one job to another: what carries over, what is missing, when not to.',
		groups: ({ families, transitions }) =>
			families.map((family) => ({
				id: `to-${family.id}`,
				title: `Into the ${lowerFirst(family.title)} line`,
				path: `line/${family.id}`,
				entries: [...transitions.values()]
					.filter(({ to }) => to.family === family)
					.map((move) => ({
						title: move.title,
						address: addressOf(move),
						says: move.definition,
						families: endsOf(move).map((role) => role.family),
						oneWay: true,
						note: difficultyTitles[move.difficulty],
						lines: unique(endsOf(move).map((role) => role.family)),
						bands: unique(endsOf(move).map(({ band }) => band)),
					})),
			})),
	},
	compare: {
		kind: 'index',
		title: 'Roles compared',
		definition: 'Pairs of jobs that people mix up, side by side.',
		groups: ({ comparisons }) => [
			{
				id: 'all',
				title: 'All comparisons',
				entries: [...comparisons.values()].map((page) => ({
					title: page.title,
					address: addressOf(page),
					says: page.definition,
					families: unique([page.a.family, page.b.family]),
					lines: unique([page.a.family, page.b.family]),
					bands: unique([page.a.band, page.b.band]),
				})),
			},
		],
	},
	guides: {
		kind: 'index',
		title: 'Guides',
		definition: 'For one decision each: choosing a path, choosing for a team, reading a title.',
		groups: ({ guides }) => [
			{
				id: 'all',
				title: 'All guides',
				entries: [...guides.values()].map((guide) => ({
					title: guide.title,
					address: addressOf(guide),
					says: guide.definition,
				})),
			},
		],
	},
	tools: {
		kind: 'index',
		title: 'Tools',
		definition:
			'Questions of your own, answered from the same tables as the guides, on your device.',
		groups: (catalogue) => [
			{
				id: 'all',
				title: 'All tools',
				entries: toolsOf(catalogue).map(({ title, says, address }) => ({ title, says, address })),
			},
		],
	},
	glossary: {
		kind: 'glossary',
		title: 'Glossary',
		definition: 'The words of these jobs, each with what it is mistaken for.',
	},
	sources: {
		kind: 'sources',
		title: 'Sources',
		definition:
			'Every publication this site cites, how far it can be trusted, and what rests on it.',
	},
	questions: {
		kind: 'questions',
		title: 'Questions people ask',
		definition: 'Short answers; each question leads to the page that answers it at length.',
		groups: questionGroups,
	},
};

/** The roles at the ends of a move; a starting point has no line and no band. */
function endsOf({ from, to }: Transition): Role[] {
	return from.kind === 'role' ? [from, to] : [to];
}

function unique<T>(items: readonly T[]): T[] {
	return [...new Set(items)];
}

/** What the entries of a list can be narrowed by; a choice of one is none. */
export interface ListFilters {
	lines: Family[];
	bands: Band[];
}

/** The lines and bands that entries of a list belong to, in their order. */
export function filtersOf(entries: readonly ListEntry[], catalogue: Catalogue): ListFilters {
	const lines = catalogue.families.filter((family) =>
		entries.some((entry) => entry.lines?.includes(family)),
	);
	const present = bands.filter((band) => entries.some((entry) => entry.bands?.includes(band)));
	return { lines: lines.length > 1 ? lines : [], bands: present.length > 1 ? present : [] };
}

/** The list pages that have something to list, as route parameters. */
export function existingLists(catalogue: Catalogue): string[] {
	const built = indexAddresses(catalogue);
	return Object.keys(listPages).filter((name) => built.includes(`/${name}/`));
}

/** Groups of a list page that hold entries. */
export function groupsOf(name: string, catalogue: Catalogue): ListGroup[] {
	return (listPages[name]?.groups?.(catalogue) ?? []).filter(({ entries }) => entries.length > 0);
}

/** The fragment of a letter's heading. */
export function letterId(letter: string): string {
	return `letter-${letter.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
