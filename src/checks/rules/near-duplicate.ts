import type { RecipeKind } from '../../recipes/recipes.ts';
import {
	pagesOf,
	type CheckedPage,
	type CheckInput,
	type Finding,
	type Rule,
	type Where,
} from '../rule.ts';
import { factTexts, proseTexts } from '../texts.ts';

/** Two pages of a kind may share fewer words in a row than this. */
export const maxRun = 12;

/** The words of a shingle: what is compared to tell how much two pages share. */
const shingleWords = 5;

/** Two pages share too much when this part of the shorter one's shingles is in the other, and at least so many. */
export const maxShare = 0.04;
const minShared = 10;

/** A phrase of this many words on that many pages of a kind is a formula. */
const formulaWords = 7;
const formulaPages = 5;

/** No page repeats another, and no phrase runs through many. `docs/rules/near-duplicate.md` gives the measured distribution. */
export const nearDuplicate: Rule = {
	id: 'near-duplicate',
	description: 'No two pages of a kind share long runs of words, and no phrase runs through many.',
	severity: 'error',
	check: (input) =>
		[...worded(input)].flatMap(([kind, pages]) => [
			...pairsOf(pages).flatMap(checkPair),
			...formulasOf(pages, kind),
		]),
};

/** A page as its words in order, each with the place of its sentence or field. Texts are parted by a word that none holds. */
interface Words {
	file: string;
	words: string[];
	at: Where[];
}

/** The pages of each kind, in the order of their files. */
function worded(input: Pick<CheckInput, 'content' | 'files'>): Map<RecipeKind, Words[]> {
	const byKind = new Map<RecipeKind, Words[]>();
	let gap = 0;
	for (const page of pagesOf(input)) {
		if (isCopy(page, input)) continue;
		const words: string[] = [];
		const at: Where[] = [];
		for (const { text, where, part } of [...factTexts(page), ...proseTexts(page)]) {
			if (part === 'heading') continue;
			for (const word of text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []) {
				words.push(word);
				at.push(where);
			}
			if (part !== 'paragraph') {
				words.push(`#${gap++}`);
				at.push(where);
			}
		}
		const pages = byKind.get(page.collection);
		const entry = { file: page.entry.file, words, at };
		if (pages) pages.push(entry);
		else byKind.set(page.collection, [entry]);
	}
	for (const pages of byKind.values()) pages.sort((a, b) => (a.file < b.file ? -1 : 1));
	return byKind;
}

/** Whether another page of the kind has the same id, which `duplicate-id` reports. */
function isCopy(
	{ collection, entry }: CheckedPage,
	{ content }: Pick<CheckInput, 'content'>,
): boolean {
	return content[collection].some(
		(other) => other.file !== entry.file && other.facts.id === entry.facts.id,
	);
}

/** What two pages share. */
export interface Shared {
	a: Words;
	b: Words;
	/** Shingles that stand on both pages. */
	shingles: number;
	/** Those as a part of the shorter page's. */
	share: number;
	/** The longest run of words: its length, and where it begins on each. */
	run: { length: number; inA: number; inB: number };
}

/** All pairs of pages that share at least a shingle. */
function pairsOf(pages: readonly Words[]): Shared[] {
	const places = new Map<string, [page: number, at: number][]>();
	const sizes = pages.map(({ words }, page) => {
		const seen = new Set<string>();
		for (let at = 0; at + shingleWords <= words.length; at++) {
			const shingle = words.slice(at, at + shingleWords).join(' ');
			if (shingle.includes('#') || seen.has(shingle)) continue;
			seen.add(shingle);
			const list = places.get(shingle);
			if (list) list.push([page, at]);
			else places.set(shingle, [[page, at]]);
		}
		return seen.size;
	});
	const pairs = new Map<number, Shared>();
	for (const list of places.values()) {
		for (const [i, [a, inA]] of list.entries()) {
			for (const [b, inB] of list.slice(i + 1)) {
				const key = a * pages.length + b;
				const pair = pairs.get(key) ?? newPair(pages[a]!, pages[b]!);
				pairs.set(key, pair);
				pair.shingles++;
				pair.share = pair.shingles / Math.min(sizes[a]!, sizes[b]!);
				const length = runLength(pair.a.words, inA, pair.b.words, inB);
				if (length > pair.run.length) pair.run = { length, inA, inB };
			}
		}
	}
	return [...pairs.values()];
}

function newPair(a: Words, b: Words): Shared {
	return { a, b, shingles: 0, share: 0, run: { length: 0, inA: 0, inB: 0 } };
}

function runLength(a: readonly string[], inA: number, b: readonly string[], inB: number): number {
	let length = 0;
	while (a[inA + length] !== undefined && a[inA + length] === b[inB + length]) length++;
	return length;
}

function checkPair({ a, b, shingles, share, run }: Shared): Finding[] {
	const long = run.length >= maxRun;
	if (!long && (share < maxShare || shingles < minShared)) return [];
	const words = b.words.slice(run.inB, run.inB + run.length).join(' ');
	const most = `${run.length} words in a row that ${a.file} has too: "${words}"`;
	return [
		{
			where: b.at[run.inB]!,
			message: long
				? `expected words of its own, found ${most}`
				: `expected a page of its own, found that it shares ${(share * 100).toFixed(1)}% of its five-word runs with ${a.file}; the longest: "${words}"`,
			hint: 'Say it on one page and link to it from the other, or tell what differs here.',
		},
	];
}

/** Phrases that stand on many pages, each told once, on the last of them. */
function formulasOf(pages: readonly Words[], kind: RecipeKind): Finding[] {
	const places = new Map<string, Map<number, number>>();
	for (const [page, { words }] of pages.entries()) {
		for (let at = 0; at + formulaWords <= words.length; at++) {
			const phrase = words.slice(at, at + formulaWords).join(' ');
			if (phrase.includes('#')) continue;
			const list = places.get(phrase) ?? new Map<number, number>();
			places.set(phrase, list);
			if (!list.has(page)) list.set(page, at);
		}
	}
	const told: string[] = [];
	return [...places]
		.filter(([, list]) => list.size >= formulaPages)
		.sort(([, a], [, b]) => b.size - a.size)
		.flatMap(([phrase, list]) => {
			// The same words, begun a word earlier or later.
			if (told.some((other) => overlap(other, phrase))) return [];
			told.push(phrase);
			const on = [...list.keys()].map((page) => pages[page]!);
			const last = on.at(-1)!;
			const where = last.at[[...list.values()].at(-1)!]!;
			return [
				{
					where,
					message: `expected words of its own, found "${phrase}" on ${list.size} ${kind}: ${on.map(({ file }) => file).join(', ')}`,
					hint: `Say it in another way on all but ${formulaPages - 1} of them.`,
				},
			];
		});
}

/** Whether two phrases share all but a word or three at their ends. */
function overlap(a: string, b: string): boolean {
	const words = a.split(' ');
	const inner = [words.slice(0, -3), words.slice(3)].map((part) => part.join(' '));
	return inner.some((part) => b.includes(part));
}
