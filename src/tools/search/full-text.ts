/** What the full text adds to an answer: pages that hold the words, and words that no page holds. */
import type { FullText, TextFilters, TextPage } from '../../adapters/browser/pagefind.ts';
import { isFiller, rootOf, sameWord, wordsOf } from '../../domain/search/words.ts';

export interface TextAnswer {
	pages: TextPage[];
	/** Words of the question that no page of the site holds. */
	missing: string[];
	/** Whether words had to be left out to find anything. */
	partial: boolean;
}

/** What it adds where it has nothing to add. */
export const nothing: TextAnswer = { pages: [], missing: [], partial: false };

const mostPages = 5;
const mostAttempts = 4;

/** Pages that hold the words of a question; if none holds all, those that hold most. */
export async function textAnswer(
	question: string,
	doubtful: readonly string[],
	filters: TextFilters,
	text: FullText,
): Promise<TextAnswer> {
	const missing: string[] = [];
	for (const word of doubtful) if (!(await isHeld(word, text))) missing.push(word);
	const lost = new Set(missing);
	const words = wordsOf(question).filter((word) => !lost.has(word));
	for (const attempt of attemptsOf(words)) {
		const pages = await text.search(attempt.join(' '), filters, mostPages);
		if (pages.length > 0)
			return { pages, missing, partial: attempt.length < contentsOf(words).length };
	}
	return { ...nothing, missing };
}

function contentsOf(words: readonly string[]): string[] {
	const contents = [...new Set(words)].filter((word) => !isFiller(word));
	return contents.length > 0 ? contents : [...new Set(words)];
}

/**
 * What to search for, one after the other until something is found: all words that count, then one word less each time. The
 * shortest goes first, as long words say more.
 */
export function attemptsOf(words: readonly string[]): string[][] {
	const attempts: string[][] = [];
	let left = contentsOf(words);
	while (left.length > 0 && attempts.length < mostAttempts) {
		attempts.push(left);
		const shortest = left.reduce((a, b) => (b.length < a.length ? b : a));
		left = left.filter((word) => word !== shortest);
	}
	return attempts;
}

/** Whether any page holds a word. Where none does, the index finds the beginning of it instead, and does not say so. */
async function isHeld(word: string, text: FullText): Promise<boolean> {
	const [page] = await text.search(word, {}, 1);
	const root = rootOf(sameWord(word));
	return (page?.words ?? []).some((found) =>
		wordsOf(found).some((one) => one.startsWith(word) || rootOf(sameWord(one)) === root),
	);
}

/** The text of an excerpt in pieces: what stands between `<mark>` and `</mark>` is marked. */
export function piecesOf(excerpt: string): { text: string; marked: boolean }[] {
	return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((part) => {
		const inside = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
		const text = plain(inside ?? part);
		return text === '' ? [] : [{ text, marked: inside !== undefined }];
	});
}

const escapes: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

function plain(text: string): string {
	return text
		.replace(/<\/?mark>/g, '')
		.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => escapes[name]!);
}
