/** What is shown for an answer, in groups, as data. */
import type { Answer } from '../../domain/search/answer.ts';
import type {
	SearchAbbreviation,
	SearchEntry,
	SearchKind,
	SearchNames,
} from '../../domain/search/entries.ts';
import type { Found } from '../../domain/search/found.ts';
import { lowerFirst } from '../../domain/names.ts';
import type { Marker } from '../../domain/search/marking.ts';
import { rootOf, sameWord } from '../../domain/search/words.ts';
import { addresses } from '../../site/addresses.ts';
import { kindWords } from './kinds.ts';
import { placeOf, sectionOf } from './places.ts';

/** The sign left of a result: a line's, by its shape, two bars in the colors of two lines, or that of a kind. */
export type Sign = { shape: string } | { bars: string[] } | 'change' | 'steps' | undefined;

export interface Row {
	/** Without the base. */
	address: string;
	title: string;
	badge: string;
	sign: Sign;
	/** Another name that was asked for. */
	alias?: string;
	/** Whether that is a name of the thing itself, and not of what its page is about. */
	isCalledSo?: boolean;
	/** One line about it; empty while it has not come, absent where there is none. */
	says?: string;
	/** What else this result leads to. */
	more: { address: string; title: string }[];
}

export interface Group {
	title: string;
	/** Whether its rows say all they have to say. */
	card: boolean;
	rows: Row[];
}

/** What a reader has narrowed the results to; empty for all. */
export interface Narrowing {
	kind: string;
	/** The shape of a line. */
	line: string;
}

/** How much is shown. */
export interface Amount {
	/** How many kinds stand behind the best answers, and how many results of each. */
	kinds: number;
	each: number;
}

/** Every letter draws them anew, so the box shows no more than a reader takes in; the page of its own shows more. */
export const amounts = {
	box: { kinds: 3, each: 3 },
	page: { kinds: 12, each: 8 },
} as const satisfies Record<string, Amount>;

/** How many results stand in front, whatever their kind, and how many other links a result has. */
const most = { best: 5, more: 4, moreLater: 2 };

/** The groups of an answer: what a short form can mean, the best, then the others by kind. */
export function groupsOf(
	mark: Marker,
	{ found, card, enters, partial }: Answer,
	names: SearchNames,
	narrowing: Narrowing,
	{ kinds, each }: Amount = amounts.box,
): Group[] {
	const kept = found.filter((one) => keeps(one, narrowing));
	const meanings = card && !narrowing.kind && !narrowing.line ? meaningsOf(card, names) : undefined;
	const rest = meanings
		? kept.filter(({ entry, also }) => ![entry, ...also].some((one) => meanings.of.has(one)))
		: kept;
	// What is called exactly so stands before what the short form can mean.
	const first = meanings && rest[0] && rest[0].score >= kept[0]!.score ? rest.slice(0, 1) : [];
	const others = rest.slice(first.length);
	const best = others.slice(
		0,
		Math.max(0, most.best - first.length - (meanings?.rows.length ?? 0)),
	);
	const byKind = Map.groupBy(others.slice(best.length), ({ entry }) => kindWords[entry.kind].group);
	// What stands first may say all that it leads to.
	const rowsOf = (some: readonly Found[]): Row[] =>
		some.map((one) => {
			const row = rowOf(one, mark, names);
			return one === kept[0] ? row : { ...row, more: row.more.slice(0, most.moreLater) };
		});
	const bestTitle = enters
		? `Ways to become ${withArticle(enters.title)}`
		: partial
			? 'Holds some of these words'
			: 'Best answers';
	return [
		{ title: 'Called exactly so', card: false, rows: rowsOf(first) },
		{ title: card ? `${card.text} can mean` : '', card: true, rows: meanings?.rows ?? [] },
		{ title: meanings ? 'Also' : bestTitle, card: false, rows: rowsOf(best) },
		...[...byKind].slice(0, kinds).map(([title, some]) => ({
			title,
			card: false,
			rows: rowsOf(some.slice(0, each)),
		})),
	].filter(({ rows }) => rows.length > 0);
}

function withArticle(title: string): string {
	return `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${lowerFirst(title)}`;
}

function keeps({ entry, also }: Found, { kind, line }: Narrowing): boolean {
	return [entry, ...also].some(
		(one) =>
			(!kind || one.kind === kind || (kind === 'rung' && one.kind === 'starting-point')) &&
			(!line || one.families.some(({ shape }) => shape === line)),
	);
}

/** The rows of what a short form can mean: one for each page, and one for each meaning without a page. */
function meaningsOf(
	{ id, meanings }: SearchAbbreviation,
	names: SearchNames,
): { rows: Row[]; of: Set<SearchEntry> } {
	const of = new Set<SearchEntry>();
	const rows = meanings.flatMap(({ title, entry }): Row[] => {
		if (!entry) {
			const says = 'Outside the subject of this site.';
			return [
				{
					address: addresses.abbreviation(id),
					title,
					badge: 'Title',
					sign: undefined,
					says,
					more: [],
				},
			];
		}
		if (of.has(entry)) return [];
		of.add(entry);
		const row = rowOf({ entry, also: [], score: 0 }, unmarked, names);
		const other = title !== entry.title;
		return [{ ...row, ...(other && { alias: lowerFirst(title), isCalledSo: true }) }];
	});
	return { rows, of };
}

/** Marks nothing: a meaning is shown whole, whatever was typed. */
const unmarked: Marker = (text) => [{ text, marked: false }];

function rowOf(found: Found, mark: Marker, { sections }: SearchNames): Row {
	const { entry, also, alias, section } = found;
	const { kind, definition, parent, anchor } = entry;
	const heading = section === undefined ? undefined : sections[kind]?.[section];
	const says = definition ?? sayingOf(entry);
	const isNew = alias !== undefined && tellsMore(alias, entry.title, mark);
	return {
		address: placeOf(entry),
		title: entry.title,
		badge: kindWords[kind].badge,
		sign: signOf(entry),
		...(isNew && { alias, isCalledSo: !isAbout.has(kind) }),
		...(says !== undefined && { says }),
		more: [
			...(heading ? [{ address: sectionOf(entry, section!), title: heading }] : []),
			...(kind === 'question'
				? [{ address: sectionOf(parent!, anchor!), title: `At length: ${parent!.title}` }]
				: []),
			...(entry.role && entry.role.title !== entry.title
				? [{ address: placeOf(entry.role), title: `Guide: ${entry.role.title}` }]
				: []),
			...also.map((one) => ({ address: placeOf(one), title: alsoCalled(one) })),
		].slice(0, most.more),
	};
}

/** The kinds whose other names are what people ask when they look for the page. */
const isAbout: ReadonlySet<SearchKind> = new Set(['guide', 'comparison', 'transition', 'ladder']);

const alsoIs: Partial<Record<SearchKind, string>> = {
	term: 'Glossary',
	skill: 'Skill',
	ladder: 'Ladder',
	question: 'Question',
};

function alsoCalled({ kind, parent, title }: SearchEntry): string {
	return kind === 'rung'
		? `Ladder: ${parent!.title}`
		: (alsoIs[kind] ?? `${kindWords[kind].badge}: ${title}`);
}

/** Whether a name holds words of the question that the title does not. */
function tellsMore(alias: string, title: string, mark: Marker): boolean {
	const asked = (text: string): string[] =>
		mark(text).flatMap(({ text: word, marked }) =>
			marked ? [rootOf(sameWord(word.toLowerCase()))] : [],
		);
	const said = new Set(asked(title));
	return asked(alias).some((root) => !said.has(root));
}

/** What can be said of an entry without a definition; nothing of what its title says in full. */
function sayingOf({ kind, id, parent, pair }: SearchEntry): string | undefined {
	if (pair && !id)
		return kind === 'comparison'
			? 'Side by side, from what this site knows of both.'
			: 'The gap, skill by skill, from what this site knows of both.';
	if (kind === 'rung') return `A step of the ladder ${parent!.title}.`;
	return pair || kind === 'question' ? undefined : '';
}

function signOf({ kind, families, pair }: SearchEntry): Sign {
	if (kind === 'comparison')
		return { bars: pair!.flatMap((side) => side.families[0]?.shape ?? []) };
	if (kind === 'transition') return 'change';
	if (kind === 'skill') return 'steps';
	const [line, ...more] = families;
	return line && more.length === 0 && kind !== 'question' ? { shape: line.shape } : undefined;
}
