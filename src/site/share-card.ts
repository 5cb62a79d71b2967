/** What a card says: the picture that stands for a page where somebody shares its address. How it looks is not said here. */
import { lowerFirst, type Catalogue } from '../domain/catalogue.ts';
import type { Family, PageEntry, Skill } from '../domain/entries.ts';
import { fileAddresses, pageEntries } from './addresses.ts';
import { endLines } from './lines.ts';
import { kindTitles } from './page.ts';

/** The entries whose pages have a card each; all other pages share one. */
type SharedEntry = Exclude<PageEntry, Skill>;
export type ShareKind = SharedEntry['kind'];

/** A line as a card shows it. */
export type CardLine = Pick<Family, 'title' | 'letter' | 'shape'>;

export interface ShareCard {
	kind: ShareKind | 'site';
	/** Where the picture lies. */
	address: string;
	/** The lines of the page, in the order of the page; undefined for an end that is on none. Empty means ink. */
	lines: (CardLine | undefined)[];
	/** How many stops its line has; only ladders have more than one. */
	stops: number;
	/** The lines in words. */
	where: string;
	/** What kind of page it is, in a word. */
	label: string;
	title: string;
	text: string;
}

/** How many characters a card has room for. */
export const titleLimit = 90;
export const textLimit = 160;

/** The cards of all pages that have one of their own. */
export function shareCards(catalogue: Catalogue): ShareCard[] {
	return sharedEntries(catalogue).map(cardOf);
}

/** The card of a page, by what the page says on `<main>`; undefined if it has none of its own. */
export function cardOfPage(
	catalogue: Catalogue,
	page: { kind: string; id: string },
): ShareCard | undefined {
	const entry = sharedEntries(catalogue).find(
		({ kind, id }) => kind === page.kind && id === page.id,
	);
	return entry && cardOf(entry);
}

/** The one card of all other pages: the site's name, what it is about, and its lines. */
export function siteCard(title: string, description: string, lines: readonly Family[]): ShareCard {
	return {
		kind: 'site',
		address: fileAddresses.siteImage,
		lines: lines.map(lineOf),
		stops: 0,
		where: '',
		label: '',
		title: cutAtWord(title, titleLimit),
		text: cutAtWord(description, textLimit),
	};
}

/** What a card shows, in words for those who cannot see it. */
export function altText({ where, label, title, text }: ShareCard): string {
	const sign = [where, where ? lowerFirst(label) : label].filter(Boolean).join(', ');
	const name = [sign, title].filter(Boolean).join(': ');
	return [/[.?!…]$/.test(name) ? name : `${name}.`, text].filter(Boolean).join(' ');
}

/** Text of at most `limit` characters: what is too long ends after a word, with an ellipsis. */
export function cutAtWord(text: string, limit: number): string {
	const plain = text.replace(/\s+/g, ' ').trim();
	if (plain.length <= limit) return plain;
	const kept = plain.slice(0, limit);
	const end = kept.lastIndexOf(' ');
	// A word that alone is too long is cut where the room ends, but never inside a character of two units.
	const words = end > 0 ? kept.slice(0, end) : kept.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
	return `${words.replace(/[\s,;:.–—-]+$/, '')}…`;
}

function sharedEntries(catalogue: Catalogue): SharedEntry[] {
	return pageEntries(catalogue).filter((entry) => entry.kind !== 'skill');
}

function cardOf(entry: SharedEntry): ShareCard {
	const ends = endLines(entry);
	const sameLine = ends.length === 2 && ends[0] === ends[1];
	return {
		kind: entry.kind,
		address: fileAddresses.shareImage(entry.kind, entry.id),
		lines: ends.map((family) => family && lineOf(family)),
		stops: entry.kind === 'ladder' ? entry.rungs.length : 1,
		where: sameLine ? lineName(ends[0]) : whereOf(entry.kind, ends),
		label: kindTitles[entry.kind],
		title: cutAtWord(entry.title, titleLimit),
		text: cutAtWord(entry.definition, textLimit),
	};
}

/** "Product line", "Product and project lines", "Product to project line", "Into the project line". */
function whereOf(kind: ShareKind, ends: readonly (Family | undefined)[]): string {
	const [first, second] = ends;
	if (!second) return lineName(first);
	if (!first) return `Into the ${lowerFirst(lineName(second))}`;
	return kind === 'transition'
		? `${first.title} to ${lowerFirst(lineName(second))}`
		: `${first.title} and ${lowerFirst(second.title)} lines`;
}

function lineName(family: Family | undefined): string {
	return family ? `${family.title} line` : '';
}

function lineOf({ title, letter, shape }: Family): CardLine {
	return { title, letter, shape };
}
