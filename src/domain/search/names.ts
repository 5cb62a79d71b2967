/** Every name in the catalogue, ready to be looked up whole and word by word. */
import type { SearchAbbreviation, SearchEntry, SearchNames } from './entries.ts';
import { titleKey } from './found.ts';
import { plainly } from './phrases.ts';
import { groupOf } from './related.ts';
import { atOnce, type Steps } from './steps.ts';
import { isArticle, isFiller, keyOf, rootOf, sameWord, wordsOf } from './words.ts';

/** One of the names an entry goes by. */
export interface Name {
	entry: SearchEntry;
	text: string;
	/** Its words as `sameWord` gives them. */
	words: readonly string[];
	/** What each of them shares with its relatives. */
	roots: readonly string[];
	via: 'title' | 'alias';
	/** What all its words weigh together. */
	weight: number;
}

export interface NameBook {
	names: readonly Name[];
	/** By the whole name, spaces taken away; "A vs B" also the other way round. */
	byKey: ReadonlyMap<string, readonly Name[]>;
	/** Entries by their titles, as results join them. */
	byTitle: ReadonlyMap<string, readonly SearchEntry[]>;
	/** Jobs, skills and guides by the roots of their words: "product management" leads to "product manager". */
	byRoots: ReadonlyMap<string, readonly Name[]>;
	abbreviations: ReadonlyMap<string, SearchAbbreviation>;
	/** Words that a typing error may have hidden: those of names of pages and terms, small ones left out. */
	telling: readonly string[];
	/** The names, by index, that hold a word. */
	holders: ReadonlyMap<string, readonly number[]>;
	/** Words that share a root, and words that mean nearly the same. */
	kin: ReadonlyMap<string, readonly string[]>;
	/** Pairs of words that stand side by side in a name, joined by a space. */
	neighbors: ReadonlySet<string>;
	/** Of a word in titles of jobs those that stand in its place in others: one of them asked for, the other is not meant. */
	rivals: ReadonlyMap<string, ReadonlySet<string>>;
	/** How a word is written where its short and British forms are taken away. */
	spellings: ReadonlyMap<string, string>;
	/** How much a word tells: rare ones more than common ones, fillers next to nothing. */
	weightOf(word: string): number;
}

/** The kinds of which entries may share a title and a result. */
const joined: ReadonlySet<string> = new Set(['role', 'skill', 'ladder', 'rung', 'term']);

const jobKinds = new Set(['role', 'rung', 'starting-point']);

/** Whether an entry is a job that people hold. */
export function isJob({ kind }: SearchEntry): boolean {
	return jobKinds.has(kind);
}

/** Whether relatives of its words name an entry, too. */
function hasRelatives(entry: SearchEntry): boolean {
	return isJob(entry) || entry.kind === 'skill' || entry.kind === 'guide';
}

/** Reads all names once. */
export function bookOf(names: Pick<SearchNames, 'entries' | 'abbreviations'>): NameBook {
	return atOnce(readingOf(names));
}

/** The same in steps: one for every entry, and then a few for the lists that are made of all. */
export function* readingOf({
	entries,
	abbreviations,
}: Pick<SearchNames, 'entries' | 'abbreviations'>): Steps<NameBook> {
	const names: Name[] = [];
	const byKey = new Map<string, Name[]>();
	const byRoots = new Map<string, Name[]>();
	const holders = new Map<string, number[]>();
	const spellings = new Map<string, string>();
	const neighbors = new Set<string>();
	const telling = new Set<string>();
	const spread = new Map<string, Set<SearchEntry>>();
	const meanings = Map.groupBy(
		abbreviations.flatMap((one) => one.meanings),
		({ entry }) => entry,
	);
	for (const entry of entries) {
		// What a short form is spelled out to is a name as well.
		const spelledOut = (meanings.get(entry) ?? []).map(({ title }) => title);
		const texts = new Set([entry.title, ...entry.aliases, ...spelledOut]);
		[...texts].forEach((text, i) => {
			const written = plainly(wordsOf(text));
			const words = written.map(sameWord);
			if (words.length === 0) return;
			const via = i === 0 ? 'title' : 'alias';
			const name: Name = { entry, text, words, roots: words.map(rootOf), via, weight: 0 };
			for (const key of keysOf(words)) push(byKey, key, name);
			if (hasRelatives(entry)) push(byRoots, rootsKey(name.roots), name);
			for (const word of new Set(words)) {
				push(holders, word, names.length);
				if (!spread.has(word)) spread.set(word, new Set());
				spread.get(word)!.add(entry);
			}
			words.forEach((word, at) => {
				// "dev" stands for "developer" and is no way to write it.
				if (!spellings.has(word) || spellings.get(word)!.length < word.length)
					spellings.set(word, written[at]!);
				if (entry.kind !== 'question' && !isFiller(word)) telling.add(word);
				if (at > 0) neighbors.add(`${words[at - 1]} ${word}`);
			});
			names.push(name);
		});
		yield;
	}
	const weights = new Map<string, number>();
	const weightOf = (word: string): number => {
		const known = weights.get(word);
		if (known !== undefined) return known;
		const rarity = Math.log(1 + entries.length / (spread.get(word)?.size ?? 3));
		const weight = isFiller(word) ? rarity * 0.12 : rarity;
		// Only the words of names: whatever somebody types is not kept.
		if (spread.has(word)) weights.set(word, weight);
		return weight;
	};
	for (const name of names)
		name.weight = [...new Set(name.words)].reduce((sum, word) => sum + weightOf(word), 0);
	yield;
	const byTitle = Map.groupBy(
		entries.filter(({ kind }) => joined.has(kind)),
		titleKey,
	);
	yield;
	const kin = kinOf([...holders.keys()]);
	yield;
	const rivals = rivalsOf(names.filter(({ entry, via }) => via === 'title' && isJob(entry)));
	yield;
	return {
		names,
		byKey,
		byTitle,
		byRoots,
		telling: [...telling],
		abbreviations: new Map(
			abbreviations.map((one) => [keyOf(wordsOf(one.text).map(sameWord)), one]),
		),
		holders,
		kin,
		neighbors,
		rivals,
		spellings,
		weightOf,
	};
}

/** Words that set two names apart which are otherwise the same: "product" and "project" before "manager". */
function rivalsOf(names: readonly Name[]): Map<string, Set<string>> {
	const inPlace = new Map<string, Set<string>>();
	for (const { words } of names) {
		if (words.length < 2) continue;
		words.forEach((word, at) => {
			const place = words.map((other, i) => (i === at ? '*' : other)).join(' ');
			inPlace.set(place, (inPlace.get(place) ?? new Set()).add(word));
		});
	}
	const rivals = new Map<string, Set<string>>();
	for (const words of inPlace.values()) {
		for (const word of words) {
			const known = rivals.get(word) ?? new Set();
			for (const other of words) if (other !== word) known.add(other);
			rivals.set(word, known);
		}
	}
	return rivals;
}

/** The keys under which a name is found: its own, and that of "B versus A" for "A versus B". */
function keysOf(words: readonly string[]): string[] {
	const key = keyOf(words);
	const at = words.findIndex((word) => word === 'versus' || word === 'or');
	if (at < 1) return [key];
	const turned = [...words.slice(at + 1), words[at]!, ...words.slice(0, at)];
	return [...new Set([key, keyOf(turned)])];
}

/** What is called exactly so, however its words are spaced; "PM I" is no way to write "PMI", as PM is a word by itself. */
export function namesFor(words: readonly string[], book: NameBook): readonly Name[] {
	const names = book.byKey.get(keyOf(words)) ?? [];
	const isSpaced =
		words.some((word) => book.abbreviations.has(word)) && words.some(({ length }) => length === 1);
	return isSpaced ? names.filter((name) => name.words.length > 1) : names;
}

/** Roots as one key, whatever their order: "managing stakeholders" has that of "stakeholder management". */
export function rootsKey(roots: readonly string[]): string {
	return roots
		.filter((root) => !isArticle(root))
		.sort()
		.join(' ');
}

/** Under each root (`manag`) and each group of near meanings (`#3`), the words that belong to it. */
function kinOf(words: readonly string[]): Map<string, string[]> {
	const kin = new Map<string, string[]>();
	for (const word of words) {
		const root = rootOf(word);
		push(kin, root, word);
		const group = groupOf(root);
		if (group !== undefined) push(kin, `#${group}`, word);
	}
	return kin;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
