/**
 * The names as files: one with all names of pages and terms, from which the first answer comes, and one with questions and
 * definitions, which follows. Columns instead of rows, places in a list instead of ids, and no title that its id spells out:
 * what is left compresses well.
 */
import { lowerFirst, titleOfId, usualTitle } from '../names.ts';
import type {
	SearchEntry,
	SearchFamily,
	SearchKind,
	SearchNames,
	SectionTitles,
} from './entries.ts';

/** The first file. A column has a place for each entry; a link is the place of another entry, or -1 for none. */
export interface PackedNames {
	families: SearchFamily[];
	/** How many entries of each kind there are, in the order of their places. */
	kinds: [SearchKind, number][];
	/** Empty where the pair spells it out. */
	ids: string[];
	/** Empty where the id or the pair spells it out. */
	titles: string[];
	aliases: string[][];
	/** The place of its family; -1 for none or for a pair, which has those of its sides. */
	lines: number[];
	/** Of a rung its ladder and its role, of a pair its sides. */
	links: number[][];
	/** Of the first entries, which are the roles: a short form shows what it can mean at once. */
	definitions: string[];
	/** Of tools and other pages, by their places. */
	addresses: Record<number, string>;
	/** Places of ladders that are variants. */
	variants: number[];
	/** The meanings: a title, empty if the entry has it, and a link. */
	abbreviations: { id: string; text: string; meanings: [string, number][] }[];
	sections: SectionTitles;
	sound: string[];
	offered: string[];
}

/** The second file. */
export interface PackedTexts {
	/** By place, those of the first file left out; empty where there is none. */
	definitions: string[];
	/** How many questions each entry answers, by place; the questions follow each other in that order. */
	answers: number[];
	questions: { ids: string[]; titles: string[]; anchors: string[] };
}

/** The kinds of the first file in the order of their places: what is linked to stands before what links. */
const packedKinds: readonly SearchKind[] = [
	'role',
	'starting-point',
	'skill',
	'ladder',
	'rung',
	'term',
	'transition',
	'comparison',
	'guide',
	'tool',
	'page',
];

/** The entries of the first file, in the order of their places. */
function placed({ entries }: SearchNames): SearchEntry[] {
	return packedKinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

/** What an entry would be called if nothing were said about it. */
export function plainNames(
	kind: SearchKind,
	id: string,
	pair: SearchEntry['pair'],
): { id: string; title: string } {
	if (pair) {
		const [a, b] = pair;
		return kind === 'transition'
			? { id: `${a.id}-to-${b.id}`, title: `${a.title} to ${lowerFirst(b.title)}` }
			: { id: `${a.id}-vs-${b.id}`, title: usualTitle(a, b) };
	}
	return { id: '', title: titleOfId(id) };
}

/** Makes the first file. */
export function packNames(names: SearchNames): PackedNames {
	const { families, sections, sound, offered } = names;
	const entries = placed(names);
	const places = new Map(entries.map((entry, place) => [entry, place]));
	const placeOf = (entry: SearchEntry | undefined): number => (entry && places.get(entry)) ?? -1;
	const plain = entries.map(({ kind, id, pair }) => plainNames(kind, id, pair));
	return {
		families: [...families],
		kinds: packedKinds.map((kind) => [kind, entries.filter((one) => one.kind === kind).length]),
		ids: entries.map(({ id }, i) => (id === plain[i]!.id ? '' : id)),
		titles: entries.map(({ title }, i) => (title === plain[i]!.title ? '' : title)),
		aliases: entries.map(({ aliases }) => [...aliases]),
		lines: entries.map((one) =>
			one.pair || !one.families[0] ? -1 : families.indexOf(one.families[0]),
		),
		links: entries.map(({ kind, pair, parent, role }) =>
			pair ? pair.map(placeOf) : kind === 'rung' ? [placeOf(parent), placeOf(role)] : [],
		),
		definitions: entries.flatMap(({ kind, definition }) =>
			kind === 'role' ? [definition ?? ''] : [],
		),
		addresses: Object.fromEntries(
			entries.flatMap(({ address }, place) => (address === undefined ? [] : [[place, address]])),
		),
		variants: entries.flatMap(({ variant }, place) => (variant ? [place] : [])),
		abbreviations: names.abbreviations.map(({ id, text, meanings }) => ({
			id,
			text,
			meanings: meanings.map(({ title, entry }) => [
				entry?.title === title ? '' : title,
				placeOf(entry),
			]),
		})),
		sections,
		sound: [...sound],
		offered: [...offered],
	};
}

/** Makes the second file. */
export function packTexts(names: SearchNames): PackedTexts {
	const entries = placed(names);
	const questions = names.entries.filter(({ kind }) => kind === 'question');
	const answered = entries.map((entry) => questions.filter(({ parent }) => parent === entry));
	const inOrder = answered.flat();
	return {
		definitions: entries.map(({ kind, definition }) => (kind === 'role' ? '' : (definition ?? ''))),
		answers: answered.map(({ length }) => length),
		questions: {
			ids: inOrder.map(({ id }) => id),
			titles: inOrder.map(({ title }) => title),
			anchors: inOrder.map(({ anchor = '' }) => anchor),
		},
	};
}
