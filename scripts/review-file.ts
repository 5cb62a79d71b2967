/** What a review in `docs/reviews/` says, held against the page it is about. */
import { parse } from 'yaml';

/** What a reviewer scores, from 1 to 5; below `leastScore` the page goes back to its writer. */
export const axes = [
	'accuracy',
	'specificity',
	'usefulness',
	'fairness',
	'plainness',
	'overlap',
] as const;
export type Scores = Record<(typeof axes)[number], number>;
export const leastScore = 4;

export interface Review {
	/** Folder and id of the page, like `roles/product-manager`. */
	page: string;
	/** The day of the review. */
	date: string;
	scores: Scores;
	/** The page's weakest sentence, word for word. */
	weakest: string;
}

export type ReadReview = { review: Review } | { problems: string[] };

/** Least words of a quotation: fewer are found on any page. */
const leastWords = 4;

/**
 * Reads the review of a page: its facts (`page`, `date`, `scores`), the quoted weakest sentence, and the claims that were
 * checked against their sources. What it quotes must stand on the page.
 *
 * @param text the review
 * @param page folder and id of the page
 * @param pageText the page's file
 */
export function readReview(text: string, page: string, pageText: string): ReadReview {
	const [, yaml = '', prose = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
	let facts: Partial<Record<'page' | 'date' | 'scores', unknown>>;
	try {
		facts = (parse(yaml) ?? {}) as typeof facts;
	} catch {
		return { problems: ['expected facts between two lines of "---", found no plain YAML'] };
	}
	const problems: string[] = [];
	if (facts.page !== page) problems.push(`expected "page: ${page}", found "${shown(facts.page)}"`);
	const date = shown(facts.date);
	if (!/^\d{4}-\d\d-\d\d$/.test(date)) problems.push(`expected a date, found "${date}"`);
	const scores = readScores(facts.scores, problems);
	const parts = sectionsOf(prose);
	const weakest = (parts.get('Weakest sentence') ?? '')
		.split('\n')
		.filter((line) => line.startsWith('>'))
		.map((line) => line.slice(1))
		.join(' ');
	const claims = parts.get('Claims checked') ?? '';
	const words = wordsOf(pageText);
	problems.push(...quotationProblems('the weakest sentence', [weakest], words));
	if (pageText.includes('<Cite')) {
		const quoted = [...claims.matchAll(/^- ["“]([^\n]*?)["”] \(/gm)].map(([, quote]) => quote!);
		const least = Math.min(2, pageText.split('<Cite').length - 1);
		if (quoted.length < least)
			problems.push(
				`expected ${least} checked claims, each '- "words" (\`source\`): …', found ${quoted.length}`,
			);
		problems.push(...quotationProblems('a checked claim', quoted, words));
	} else if (claims.trim() === '') {
		problems.push('expected a section "Claims checked", found none');
	}
	return problems.length > 0
		? { problems }
		: { review: { page, date, scores, weakest: weakest.trim() } };
}

/**
 * Reads the table in which the terms of the glossary are reviewed: a row a term, with its scores and its weakest words.
 * The result is undefined for a term without a row.
 */
export function readTermReview(
	text: string,
	page: string,
	pageText: string,
): ReadReview | undefined {
	const id = page.split('/').at(-1)!;
	const date = /^date: (\S+)$/m.exec(text)?.[1] ?? '';
	const row = text
		.split('\n')
		.map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
		.find((cells) => cells[1] === id);
	if (!row) return undefined;
	const problems: string[] = [];
	if (!/^\d{4}-\d\d-\d\d$/.test(date))
		problems.push('expected a line "date: YYYY-MM-DD" at the top, found none');
	const scores = readScores(
		Object.fromEntries(axes.map((axis, i) => [axis, Number(row[i + 2])])),
		problems,
	);
	const weakest = (row[axes.length + 2] ?? '').replace(/^["“]|["”]$/g, '');
	problems.push(...quotationProblems('the weakest words', [weakest], wordsOf(pageText)));
	return problems.length > 0 ? { problems } : { review: { page, date, scores, weakest } };
}

function readScores(given: unknown, problems: string[]): Scores {
	const scores = (given ?? {}) as Partial<Scores>;
	for (const axis of axes) {
		const score = scores[axis];
		if (!Number.isInteger(score) || score! < 1 || score! > 5)
			problems.push(`expected a score from 1 to 5 for ${axis}, found "${shown(score)}"`);
		else if (score! < leastScore)
			problems.push(
				`expected at least ${leastScore} for ${axis}, found ${score}: the page goes back to its writer`,
			);
	}
	return scores as Scores;
}

function sectionsOf(prose: string): Map<string, string> {
	return new Map(
		prose
			.split(/^## /m)
			.slice(1)
			.map((part) => {
				const [title = '', ...rest] = part.split('\n');
				return [title.trim(), rest.join('\n')];
			}),
	);
}

function quotationProblems(what: string, quotations: readonly string[], page: string): string[] {
	return quotations.flatMap((quotation) => {
		const words = wordsOf(quotation);
		if (words.split(' ').length < leastWords)
			return [`expected ${what} in at least ${leastWords} words, found "${quotation.trim()}"`];
		if (` ${page} `.includes(` ${words} `)) return [];
		return [
			`expected ${what} as the page has it, found words that are not there: "${quotation.trim()}"`,
		];
	});
}

/** A text's words alone: no citations, addresses, tags, marks or quotes. */
function wordsOf(text: string): string {
	return (
		text
			.replace(/<Cite[^>]*>/g, '')
			.replace(/<[^>]*>/g, '')
			.replace(/\]\([^)]*\)/g, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).join(' ');
}

function shown(value: unknown): string {
	return value instanceof Date
		? value.toISOString().slice(0, 10)
		: typeof value === 'string' || typeof value === 'number'
			? String(value)
			: '';
}
