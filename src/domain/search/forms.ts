/** The shapes a question can have: two jobs compared, a move from one to the other, a way into one. */
import type { SearchEntry } from './entries.ts';
import { isJob, type NameBook } from './names.ts';
import { jobsNamedBy, namedBy, type Mention } from './mentions.ts';
import type { QueryWord } from './query.ts';
import { isArticle, keyOf, rootOf, sameWord } from './words.ts';

export type Form =
	| { kind: 'compare'; jobs: readonly (readonly SearchEntry[])[]; called: readonly SearchEntry[] }
	| {
			kind: 'move';
			from: readonly SearchEntry[];
			to: readonly SearchEntry[];
			called: readonly SearchEntry[];
	  }
	| { kind: 'enter'; to: readonly SearchEntry[]; at: readonly [number, number] }
	| { kind: 'leave'; from: readonly SearchEntry[]; at: readonly [number, number] };

/** A job somewhere in the question: the run of words, and whom it may mean. */
interface JobMention {
	from: number;
	to: number;
	jobs: SearchEntry[];
	/** Whether no more than relatives of its words stand there: "program management". */
	loosely?: true;
}

const between = new Set(['versus', 'or', 'and']);
const moving = new Set(
	'become becoming into move moving switch switching transition transitioning changing pivot pivoting'.split(
		' ',
	),
);
/** Whether a word says that somebody changes jobs. */
export function isMove(word: string): boolean {
	return moving.has(word);
}

const comparing = new Set(
	'versus or difference differ different compare compared comparison same higher lower above below better than senior junior superior equal equivalent similar'.split(
		' ',
	),
);

const relating = new Set(
	'report answer compare compared similar equal equivalent related close belong talk speak listen present sell respond next how need want'
		.split(' ')
		.map((word) => rootOf(sameWord(word))),
);

/** The shape of a question; undefined if it has none of these. */
export function formOf(
	words: readonly QueryWord[],
	named: readonly Mention[],
	book: NameBook,
): Form | undefined {
	const mentions = jobsIn(words, named, book);
	const texts = words.map(({ word }) => word);
	const compares = texts.some(
		(word, i) => comparing.has(word) && !mentions.some(({ from, to }) => i >= from && i < to),
	);
	const [first, second] = mentions;
	if (!first) return undefined;
	if (second) {
		const gap = texts.slice(first.to, second.from);
		const toSecond = gap.includes('to') || gap.some((word) => moving.has(word));
		const key = keyOf(texts.slice(first.from, mentions.at(-1)!.to));
		const called = (book.byKey.get(key) ?? []).flatMap(({ entry }) => (entry.pair ? entry : []));
		if (toSecond && !compares) return { kind: 'move', from: first.jobs, to: second.jobs, called };
		if (gap.includes('from')) return { kind: 'move', from: second.jobs, to: first.jobs, called };
		return { kind: 'compare', jobs: mentions.map(({ jobs }) => jobs), called };
	}
	const at = [first.from, first.to] as const;
	const lead = texts.slice(0, first.from);
	const tail = texts.slice(first.to);
	const moves = (some: readonly string[]): boolean => some.some((word) => moving.has(word));
	// "From X into …" leaves X; "become an X", "from … to X" lead into it.
	if (lead.at(-1) !== 'from' && (moves(lead) || leadsOn(lead)))
		return { kind: 'enter', to: first.jobs, at };
	if (lead.at(-1) === 'from' || moves(tail) || tail.at(0) === 'to')
		return { kind: 'leave', from: first.jobs, at };
	return undefined;
}

/** Whether words end in a "to" that leads somewhere: that of "report to" and "compared to" does not. */
function leadsOn(lead: readonly string[]): boolean {
	const words = lead.filter((word) => !isArticle(word));
	return words.at(-1) === 'to' && words.length > 1 && !relating.has(rootOf(words.at(-2)!));
}

/** The jobs in a question; "product vs project manager" has two, "staff or principal product manager" as well. */
function jobsIn(
	words: readonly QueryWord[],
	named: readonly Mention[],
	book: NameBook,
): JobMention[] {
	const found = named.flatMap(({ from, to, entries }): JobMention[] => {
		const jobs = jobsOf(words.slice(from, to), entries, book);
		const loosely = !entries.some(isJob);
		return jobs.length > 0 ? [{ from, to, jobs, ...(loosely && { loosely }) }] : [];
	});
	// What has a name of its own is not taken apart.
	const discipline = byRoots(words, book, named);
	const all = [
		...found.filter((one) => !discipline.some(({ from, to }) => one.to > from && one.from < to)),
		...discipline,
	].sort((a, b) => a.from - b.from);
	return all.flatMap((mention) => {
		const shared = sharingTheEnd(words, mention, named, book, all);
		return shared ? [shared, mention] : [mention];
	});
}

function jobsOf(
	run: readonly QueryWord[],
	entries: readonly SearchEntry[],
	book: NameBook,
): SearchEntry[] {
	const jobs = entries.filter(isJob);
	// "Product management" names a ladder, and in "move into product management" the job.
	return jobs.length > 0 || !entries.some(({ kind }) => kind === 'ladder')
		? jobs
		: jobsNamedBy(run, book);
}

/** Whether a mention is of a ladder or a term, and so may be a part of a job's name. */
function isPart({ entries }: Mention): boolean {
	return entries.every(({ kind }) => kind === 'ladder' || kind === 'term');
}

/** Jobs named by relatives of their words, where no name stands. */
function byRoots(
	words: readonly QueryWord[],
	book: NameBook,
	taken: readonly Mention[],
): JobMention[] {
	const found: JobMention[] = [];
	for (let length = 4; length > 1; length--) {
		for (let from = 0; from + length <= words.length; from++) {
			const to = from + length;
			// "IT project management" is about one job, "project management" alone about the ladder.
			const isWider = (other: Mention): boolean =>
				from <= other.from && to >= other.to && length > other.to - other.from && isPart(other);
			const isTaken = (other: Pick<Mention, 'from' | 'to'>): boolean =>
				to > other.from && from < other.to;
			if (found.some(isTaken) || taken.some((other) => isTaken(other) && !isWider(other))) continue;
			const jobs = jobsNamedBy(words.slice(from, to), book);
			if (jobs.length > 0) found.push({ from, to, jobs, loosely: true });
		}
	}
	return found;
}

/** The job before "or" that shares its last words with the one after it. */
function sharingTheEnd(
	words: readonly QueryWord[],
	mention: JobMention,
	named: readonly Mention[],
	book: NameBook,
	all: readonly JobMention[],
): JobMention | undefined {
	const joint = mention.from - 1;
	if (joint < 1 || !between.has(words[joint]!.word)) return undefined;
	const { from, to } = mention;
	for (let length = Math.min(3, joint); length > 0; length--) {
		const start = joint - length;
		if (all.some((other) => joint > other.from && start < other.to)) continue;
		for (let end = from + 1; end < to; end++) {
			const run = [...words.slice(start, joint), ...words.slice(end, to)];
			// "Engineer to manager" is no engineering manager: only the very words count, as far as they do in the other.
			const jobs = mention.loosely
				? jobsNamedBy(run, book)
				: (namedBy(run, book)?.entries ?? []).filter(isJob);
			// What has a name of its own is short for a role at most: "PMO or project manager" means the office.
			const isNamed = named.some((other) => other.from === start && other.to === joint);
			if (isNamed && jobs[0]?.kind !== 'role') continue;
			if (jobs.length > 0) return { from: start, to: joint, jobs };
		}
	}
	return undefined;
}
