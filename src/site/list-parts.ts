/**
 * Lists that are too long for one page. The list stays at its address as an index of names, where every permanent address goes
 * on leading; what it says of them stands on pages of its parts, by letter, line or group. The parts come and go with the
 * number of entries, so their addresses are no promise.
 */
import type { Catalogue } from '../domain/catalogue.ts';
import { addresses, allAddresses, listPartAddress } from './addresses.ts';
import {
	existingLists,
	groupsOf,
	letterId,
	type ListEntry,
	type ListGroup,
} from './index-pages.ts';
import { firstLetter, titlesByLetter } from './titles.ts';

/** How many entries a page of a list may show. */
export const listLimit = 500;

/** A page that shows a part of a list. */
export interface ListPart {
	/** The folder of the list: `glossary`. */
	list: string;
	address: string;
	/** What it is called on the list: "S, 2 of 3". */
	title: string;
	/** The group of the list, with as many of its entries as the page shows. */
	group: ListGroup;
	/** How many entries the whole list has. */
	total: number;
}

/**
 * The pages of a list, in its order: each group that has entries, on as many pages of about the same length as it needs. None
 * where the list fits on one page.
 */
export function partsOf(list: string, catalogue: Catalogue, limit = listLimit): ListPart[] {
	const groups = splitGroups(list, catalogue);
	const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
	if (total <= limit) return [];
	return groups.flatMap((group) => {
		const pages = inPages(group.entries, limit);
		return pages.map((entries, i) => ({
			list,
			address: listPartAddress(list, group.path, i + 1),
			title: pages.length > 1 ? `${group.title}, ${i + 1} of ${pages.length}` : group.title,
			group: { ...group, entries },
			total,
		}));
	});
}

/** The parts of all lists. */
export function allParts(catalogue: Catalogue): ListPart[] {
	return [...existingLists(catalogue), 'titles'].flatMap((list) => partsOf(list, catalogue));
}

/** Every page address of the built site, 404 and redirects apart. */
export function builtAddresses(catalogue: Catalogue): string[] {
	return [...allAddresses(catalogue), ...partAddresses(catalogue)];
}

/** The addresses of the parts of all lists. */
export function partAddresses(catalogue: Catalogue): string[] {
	return allParts(catalogue).map(({ address }) => address);
}

/** The parameters of a part's route. */
export function routeOf({ address }: ListPart): { list: string; by: string; part: string } {
	const [list = '', by = '', ...rest] = address.split('/').filter(Boolean);
	return { list, by, part: rest.join('/') };
}

type SplitGroup = ListGroup & { path: string };

/** A list in the groups that it is split by: its own where it has several, else lines where its entries have them, else letters. */
function splitGroups(list: string, catalogue: Catalogue): SplitGroup[] {
	if (list === 'glossary') return byLetter(termEntries(catalogue));
	if (list === 'sources') return byLetter(sourceEntries(catalogue));
	if (list === 'titles') return byLetter(titleEntries(catalogue));
	return groupsOf(list, catalogue).flatMap(({ path, ...group }) => {
		if (path !== undefined) return [{ ...group, path }];
		const lined = group.entries.every(({ families = [] }) => families.length > 0);
		return lined ? byLine(group.entries, catalogue) : byLetter(group.entries);
	});
}

/** Under the line that is named first. */
function byLine(entries: readonly ListEntry[], { families }: Catalogue): SplitGroup[] {
	const lines = Map.groupBy(entries, (entry) => entry.families![0]!);
	return families.flatMap((family) => {
		const { id, title } = family;
		const ofLine = lines.get(family);
		if (!ofLine) return [];
		return [
			{ id: `of-${id}`, title: `${title} line`, family, path: `line/${id}`, entries: ofLine },
		];
	});
}

function byLetter(entries: readonly ListEntry[]): SplitGroup[] {
	const sorted = entries.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
	return [...Map.groupBy(sorted, ({ title }) => firstLetter(title))].map(([letter, ofLetter]) => {
		const latin = /^[A-Z]$/.test(letter);
		return {
			id: letterId(letter),
			title: letter,
			path: `letter/${latin ? letter.toLowerCase() : 'other'}`,
			entries: ofLetter,
		};
	});
}

function termEntries({ terms }: Catalogue): ListEntry[] {
	return [...terms.values()].map(({ id, title, definition }) => ({
		id,
		title,
		address: addresses.term(id),
		says: definition,
	}));
}

function sourceEntries({ sources }: Catalogue): ListEntry[] {
	return [...sources.values()].map(({ id, title, publisher }) => ({
		id,
		title,
		address: addresses.source(id),
		says: publisher,
	}));
}

/** What means one thing and has no place on the page leads to what it means. */
function titleEntries(catalogue: Catalogue): ListEntry[] {
	return titlesByLetter(catalogue)
		.flatMap(({ entries }) => entries)
		.map(({ text, id, meanings }) => ({
			...(id !== undefined && { id }),
			title: text,
			address: (meanings.length === 1 && meanings[0]!.address) || '',
			says: '',
		}));
}

/** As few pages as hold all, of about the same length. */
function inPages<T>(entries: readonly T[], limit: number): T[][] {
	const pages = Math.ceil(entries.length / limit);
	const first = (page: number): number => Math.round((page * entries.length) / pages);
	return Array.from({ length: pages }, (_, i) => entries.slice(first(i), first(i + 1)));
}
