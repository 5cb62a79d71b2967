/** Which names a question mentions. */
import type { SearchEntry } from './entries.ts';
import { isJob, namesFor, rootsKey, type NameBook } from './names.ts';
import type { QueryWord } from './query.ts';
import { isArticle, isFiller, keyOf, openingVerbs, rootOf } from './words.ts';

/** A run of words that is a name, whole. */
export interface Mention {
	/** First word, and the one after the last. */
	from: number;
	to: number;
	/** What goes by this name, most likely first. */
	entries: readonly SearchEntry[];
	/** Whether it is a short form with several meanings. */
	ambiguous: boolean;
}

const longestName = 7;

const measures: ReadonlySet<string> = new Set(['more', 'most', 'less']);

/** The names in a question, longest first where they overlap, in the order of the question. */
export function mentionsIn(words: readonly QueryWord[], book: NameBook): Mention[] {
	const mentions: Mention[] = [];
	const free = (from: number, to: number): boolean =>
		mentions.every((other) => to <= other.from || from >= other.to);
	for (let length = Math.min(longestName, words.length); length > 0; length--) {
		for (let from = 0; from + length <= words.length; from++) {
			const to = from + length;
			const run = words.slice(from, to);
			if (!free(from, to) || !canBeName(run, words)) continue;
			// "More senior" says how much, and is no part of a title.
			if (from > 0 && measures.has(words[from - 1]!.word)) continue;
			const found = namedBy(run, book);
			if (!found) continue;
			// The name of a page about two jobs is meant if nothing else is said; otherwise both jobs are.
			const isPair = found.entries.every(({ pair }) => pair);
			const others = [...words.slice(0, from), ...words.slice(to)];
			if (isPair && !others.every(({ word }) => isFiller(word))) continue;
			mentions.push({ from, to, ...found });
		}
	}
	return mentions.sort((a, b) => a.from - b.from);
}

/** Whether a run of words can be a name inside a question: not only small words, and no article around it. */
function canBeName(run: readonly QueryWord[], words: readonly QueryWord[]): boolean {
	const [first, last] = [run[0]!, run.at(-1)!];
	if (run.every(({ word }) => isFiller(word))) return false;
	if (isArticle(first.typed) || isArticle(last.typed)) return false;
	return run.length === words.length || first !== words[0] || !openingVerbs.has(first.typed);
}

/** What a run of words names: by its exact words, or as a job by their roots ("product management"). */
export function namedBy(
	run: readonly QueryWord[],
	book: NameBook,
): Pick<Mention, 'entries' | 'ambiguous'> | undefined {
	const words = run.map(({ word }) => word);
	const key = keyOf(words);
	const short = book.abbreviations.get(key);
	const names = namesFor(words, book);
	const titled = names.filter(({ via }) => via === 'title');
	const meant = short?.meanings.flatMap(({ entry }) => entry ?? []) ?? [];
	const entries = [
		...new Set([...titled.map(({ entry }) => entry), ...meant, ...names.map(({ entry }) => entry)]),
	].filter(({ kind }) => kind !== 'question');
	if (entries.length > 0) return { entries, ambiguous: meant.length > 1 };
	// A skill or a guide is asked for with a verb as well: "managing risks". Who plans is a person, and no skill.
	if (run.some(({ word }) => isPerson(word))) return undefined;
	const others = relativesOf(run, book).filter(({ kind }) => kind === 'skill' || kind === 'guide');
	return others.length > 0 ? { entries: others, ambiguous: false } : undefined;
}

/** Whether a word calls somebody by what they do. */
function isPerson(word: string): boolean {
	return /.{3}(er|or|ist|yst)$/.test(word);
}

/** Skills that deal with what a run of words names: "stakeholder management" with stakeholders. */
export function skillsWith(run: readonly QueryWord[], book: NameBook): SearchEntry[] {
	const roots = [...run.map(({ root }) => root), rootOf('management')];
	const names = book.byRoots.get(rootsKey(roots)) ?? [];
	return names.flatMap(({ entry }) => (entry.kind === 'skill' ? entry : []));
}

/** The jobs that a run of words names, the most likely first: a discipline ("product management") stands for its job. */
export function jobsNamedBy(run: readonly QueryWord[], book: NameBook): SearchEntry[] {
	const exact = (namedBy(run, book)?.entries ?? []).filter(isJob);
	return [...new Set([...exact, ...relativesOf(run, book).filter(isJob)])];
}

/** What has a name made of relatives of these words, by its title before by another name. */
function relativesOf(run: readonly QueryWord[], book: NameBook): SearchEntry[] {
	const names = book.byRoots.get(rootsKey(run.map(({ root }) => root))) ?? [];
	const titled = names.filter(({ via }) => via === 'title');
	return [...titled, ...names].map(({ entry }) => entry);
}
