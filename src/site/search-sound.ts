/** Words that search must not take for typing errors. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { SearchEntry } from '../domain/search/entries.ts';
import type { Lexicon } from '../domain/search/mending.ts';
import { bookOf } from '../domain/search/names.ts';
import { readQuery } from '../domain/search/query.ts';
import { slips, tolerance } from '../domain/search/spelling.ts';
import { sameWord, wordsOf } from '../domain/search/words.ts';

/** The words of the catalogue's texts that would be mended if somebody asked for them alone. */
export function soundWords(catalogue: Catalogue, entries: readonly SearchEntry[]): string[] {
	const book = bookOf({ entries, abbreviations: [] });
	const byLength = Map.groupBy(book.telling, (word) => word.length);
	const near = (word: string): string[] => {
		const most = tolerance(word);
		const lengths = Array.from({ length: 2 * most + 1 }, (_, i) => word.length - most + i);
		return lengths
			.flatMap((length) => byLength.get(length) ?? [])
			.filter((other) => mayBeNear(word, other, most) && slips(word, other, most) <= most);
	};
	const lexicon: Lexicon = { near, beginning: () => [] };
	const known = new Set<string>();
	const words = new Set(textsOf(catalogue).flatMap((text) => wordsIn(text)));
	const sound = [...words].filter(
		(word) => readQuery(word, book, lexicon, known).mended !== undefined,
	);
	return [...new Set(sound.map(sameWord))].sort();
}

/** Whether few enough letters differ, wherever they stand: quicker than to count slips. */
function mayBeNear(word: string, other: string, most: number): boolean {
	let missing = 0;
	for (const letter of word) if (!other.includes(letter)) missing += 1;
	return missing <= most;
}

/** All words of a text, however long it is. */
function wordsIn(text: string): string[] {
	return text.split(/\s+/).flatMap(wordsOf);
}

/** What the catalogue says in sentences. */
function textsOf(catalogue: Catalogue): string[] {
	const { roles, skills, ladders, transitions, comparisons, guides, terms, rungs } = catalogue;
	const pages = [roles, skills, ladders, transitions, comparisons, guides].flatMap((map) => [
		...map.values(),
	]);
	return [
		...[...pages, ...terms.values()].map(({ definition }) => definition),
		...pages.flatMap(({ questions }) =>
			questions.flatMap(({ question, answer }) => [question, answer]),
		),
		...[...roles.values()].flatMap(({ glance }) => Object.values(glance)),
		...[...skills.values()]
			.flatMap(({ levels }) => Object.values(levels).flat())
			.map(({ text }) => text),
		...[...rungs.values()].flatMap(({ scope }) => scope).map(({ text }) => text),
		...[...terms.values()].flatMap(({ confusableWith }) =>
			confusableWith.map(({ difference }) => difference),
		),
	];
}
