/** The answer of the names to a question: what it finds, in which order, and what it understood. */
import type { SearchAbbreviation, SearchEntry, SearchNames } from './entries.ts';
import { formReasons } from './form-reasons.ts';
import { formOf } from './forms.ts';
import { Findings, titleKey, type Found } from './found.ts';
import { fitsOf } from './lexical.ts';
import { mentionsIn } from './mentions.ts';
import { isJob, readingOf, type NameBook } from './names.ts';
import type { Lexicon } from './mending.ts';
import { readQuery, wordFrom, type QueryWord, type Reading } from './query.ts';
import {
	exactReasons,
	guideReasons,
	lexicalReasons,
	mentionReasons,
	sideReasons,
} from './reasons.ts';
import type { Steps } from './steps.ts';
import { isFiller, keyOf, sameWord, wordsOf } from './words.ts';

export interface Answer {
	/** What was searched instead of what was typed. */
	mended?: string;
	/** Words of the question that no name holds, as typed. */
	unknown: string[];
	/** Whether nothing found holds all words that count. */
	partial: boolean;
	/** The short form that was asked for, if it can mean several things. */
	card?: SearchAbbreviation;
	/** The job that the question asks a way into. */
	enters?: SearchEntry;
	found: Found[];
}

/** Something that answers questions; what it knows does not change. */
export interface Searcher {
	answer(text: string, literal?: boolean): Answer;
}

const most = 40;

/** How many meanings of a short form in a question are followed up. */
const mostMeanings = 3;

/** Prepares the names for questions, in steps. */
export function* preparing(
	names: SearchNames,
	lexiconOf: (words: readonly string[], telling: readonly string[]) => Lexicon,
): Steps<Searcher> {
	const book = yield* readingOf(names);
	// Titles written as one word can be mistyped, too.
	const titles = book.names
		.filter(({ via, entry }) => via === 'title' && (isJob(entry) || entry.kind === 'skill'))
		.flatMap(({ words }) => (words.length > 1 ? [keyOf(words)] : []));
	yield;
	const lexicon = lexiconOf([...book.holders.keys()], [...book.telling, ...titles]);
	const sound = new Set(names.sound);
	return {
		answer: (text, literal) => {
			const reading = readQuery(text, book, lexicon, sound, literal);
			return reading.words.length === 0
				? { unknown: [], partial: false, found: [] }
				: answerTo(reading, names, book, lexicon);
		},
	};
}

function answerTo(
	{ words, mended }: Reading,
	{ entries }: SearchNames,
	book: NameBook,
	lexicon: Lexicon,
): Answer {
	const findings = new Findings();
	const fits = fitsOf(words, book, lexicon);
	lexicalReasons(fits.values(), words, book, findings);
	for (const [i, spelledOut] of spellings(words, book).entries()) {
		const more = fitsOf(spelledOut, book, lexicon);
		lexicalReasons(more.values(), spelledOut, book, findings, 0.97 - i * 0.02);
	}
	const mentions = mentionsIn(words, book);
	const accounted = mentionReasons(mentions, words, book, findings);
	sideReasons(mentions, words, findings);
	guideReasons(mentions, words, book, findings);
	const form = formOf(words, mentions, book);
	if (form) formReasons(form, { entries, words, fits, findings });
	const card = exactReasons(words, book, findings);
	const counts = words.map(({ word }) => !isFiller(word));
	return {
		...(mended !== undefined && { mended }),
		unknown: words.filter(({ known }) => !known).map(({ typed }) => typed),
		partial:
			!accounted &&
			!form &&
			![...fits.values()].some(({ met }) => met.every((worth, i) => worth > 0 || !counts[i])),
		...(card && { card }),
		...(form?.kind === 'enter' && { enters: form.to[0]! }),
		found: findings.best(most, (entry) => book.byTitle.get(titleKey(entry)) ?? []),
	};
}

/** The question with its first short form spelled out, once for each of its first meanings. */
function spellings(words: readonly QueryWord[], book: NameBook): QueryWord[][] {
	const at = words.findIndex(({ word }) => book.abbreviations.has(word));
	const short = words[at];
	if (!short || words.length === 1) return [];
	const { meanings } = book.abbreviations.get(short.word)!;
	return meanings
		.slice(0, mostMeanings)
		.map(({ title }) => [
			...words.slice(0, at),
			...wordsOf(title).map((typed): QueryWord => wordFrom(typed, sameWord(typed))),
			...words.slice(at + 1),
		]);
}
