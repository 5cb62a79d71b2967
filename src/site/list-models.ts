/** The models of the pages that list a kind: of whole lists, of indexes and of parts. */
import type { Catalogue } from '../domain/catalogue.ts';
import { termsByLetter } from './glossary.ts';
import { groupsOf, letterId, listPages, type ListEntry, type ListGroup } from './index-pages.ts';
import { listLimit, partsOf, type ListPart } from './list-parts.ts';
import { plainPage, type PageModel, type TocEntry } from './page.ts';
import { titlesByLetter, titlesPage } from './titles.ts';

/** What a list is called, and what kind of page it is. */
export function headOfList(list: string): Pick<PageModel, 'kind' | 'title' | 'definition'> {
	return list === 'titles' ? titlesPage : listPages[list]!;
}

/** What the page of a part is called. */
export function titleOfPart({ list, title }: ListPart): string {
	return `${headOfList(list).title}: ${title}`;
}

/** The groups of an index with the parts that show each, in the order of the list. */
export function indexGroups(parts: readonly ListPart[]): { group: ListGroup; parts: ListPart[] }[] {
	return [...Map.groupBy(parts, ({ group }) => group.id).values()].map((ofGroup) => ({
		group: ofGroup[0]!.group,
		parts: ofGroup,
	}));
}

/** Where an index leads from a name: to its place on the part, or to the page of its own that it has. */
export function placeOfEntry({ address }: ListPart, entry: ListEntry): string {
	if (entry.id !== undefined) return `${address}#${entry.id}`;
	return entry.address === '' ? address : entry.address;
}

/** The model of a list: of all it says, or of an index of names where that is too long for one page. */
export function listModel(list: string, catalogue: Catalogue, limit = listLimit): PageModel {
	const parts = partsOf(list, catalogue, limit);
	if (parts.length === 0) return wholeModel(list, catalogue);
	const { title } = headOfList(list);
	const [{ total }] = parts as [ListPart];
	const definition = `${total.toLocaleString('en-US')} entries, too many for one page. These are their names; each leads to what is said of it.`;
	const headings = indexGroups(parts).map(({ group: { id, title: text } }): TocEntry => ({
		depth: 2,
		slug: id,
		text,
	}));
	return plainPage('index', list, `/${list}/`, title, definition, headings);
}

function wholeModel(list: string, catalogue: Catalogue): PageModel {
	const { kind, title, definition } = headOfList(list);
	const letters =
		list === 'glossary'
			? termsByLetter(catalogue)
			: list === 'titles'
				? titlesByLetter(catalogue)
				: [];
	const headings = [
		...groupsOf(list, catalogue).map((group) => ({ depth: 2, slug: group.id, text: group.title })),
		...letters.map(({ letter }) => ({ depth: 2, slug: letterId(letter), text: letter })),
	];
	return plainPage(kind, list, `/${list}/`, title, definition, headings.length > 1 ? headings : []);
}

/** The model of the page of a part. */
export function partModel(part: ListPart, catalogue: Catalogue): PageModel {
	const { list, address, group } = part;
	const { kind, title } = headOfList(list);
	const parts = partsOf(list, catalogue);
	const at = parts.findIndex((other) => other.address === address);
	const link = (other: ListPart) => ({ title: titleOfPart(other), address: other.address });
	const [prev, next] = [parts[at - 1], parts[at + 1]];
	return {
		...plainPage(
			kind,
			address.split('/').filter(Boolean).join('-'),
			address,
			titleOfPart(part),
			saysOf(part),
		),
		...(group.family && { family: group.family }),
		where: title,
		part,
		...(prev && { prev: link(prev) }),
		...(next && { next: link(next) }),
	};
}

function saysOf({ group: { entries }, total }: ListPart): string {
	const [first, last] = [entries[0]!, entries.at(-1)!];
	const whole = `${total.toLocaleString('en-US')} entries`;
	return entries.length === 1
		? `One of ${whole}: “${first.title}”.`
		: `${entries.length} of ${whole}, from “${first.title}” to “${last.title}”.`;
}
