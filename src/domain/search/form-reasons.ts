/** Pages for the shape of a question: a comparison, a move, the ways into a job. */
import { aspectOf } from './aspects.ts';
import type { SearchEntry } from './entries.ts';
import { isMove, type Form } from './forms.ts';
import type { Findings } from './found.ts';
import type { Fit } from './lexical.ts';
import { plainNames } from './pack.ts';
import type { QueryWord } from './query.ts';
import { linesOf } from './unpack.ts';
import { isFiller } from './words.ts';

export interface FormContext {
	entries: readonly SearchEntry[];
	words: readonly QueryWord[];
	fits: ReadonlyMap<SearchEntry, Fit>;
	findings: Findings;
}

/** The pages of a form. */
export function formReasons(form: Form, context: FormContext): void {
	switch (form.kind) {
		case 'enter':
			return enter(form.to, form.at, context);
		case 'leave':
			return leave(form.from, form.at, context);
		case 'move':
			return move(form, context);
		case 'compare':
			return compare(form, context);
	}
}

/** The roles behind jobs: those of rungs, or themselves. */
function rolesOf(jobs: readonly SearchEntry[]): SearchEntry[] {
	return [...new Set(jobs.map((job) => job.role ?? job))];
}

/** How much of what the question says besides a mention an entry has in its names. */
function extra(
	entry: SearchEntry,
	at: readonly [number, number],
	{ words, fits }: FormContext,
): number {
	const met = fits.get(entry)?.met ?? [];
	return words.reduce((sum, { word }, i) => {
		const outside = i < at[0] || i >= at[1];
		return outside && !isFiller(word) ? sum + (met[i] ?? 0) : sum;
	}, 0);
}

/** The ways into a job; those from where the question says, then the easiest first. */
function enter(
	to: readonly SearchEntry[],
	at: readonly [number, number],
	context: FormContext,
): void {
	const { entries, findings } = context;
	rolesOf(to).forEach((role, i) => {
		const ways = entries
			.filter(({ kind, pair }) => kind === 'transition' && pair?.[1] === role)
			.map((way) => ({ way, more: extra(way, at, context) }))
			.sort((a, b) => b.more - a.more);
		ways.forEach(({ way, more }, place) => {
			// The role itself stands second.
			findings.add(way, {
				score: 7.3 + Math.min(more, 1.1) - place * 0.02 - (place > 0 ? 0.1 : 0) - i * 0.3,
			});
		});
		// Where the question asks what is needed to get in, its own page says so first.
		const asked = asksWhatIsNeeded(at, context) ? 0.4 : 0;
		findings.add(role, { score: 7.25 + asked - i * 0.3, section: 'getting-in' });
	});
}

/** Whether words besides the job and the move ask for the section on getting in: "degree", "experience". */
function asksWhatIsNeeded(at: readonly [number, number], { words }: FormContext): boolean {
	const roots = words
		.filter(({ word }, i) => (i < at[0] || i >= at[1]) && !isMove(word))
		.map(({ root }) => root);
	return aspectOf('role', roots)?.slug === 'getting-in';
}

/** The ways out of a job, where the question says more about where they lead. */
function leave(
	from: readonly SearchEntry[],
	at: readonly [number, number],
	context: FormContext,
): void {
	const roles = rolesOf(from);
	for (const way of context.entries) {
		if (way.kind !== 'transition' || !way.pair || !roles.includes(way.pair[0])) continue;
		const more = extra(way, at, context);
		if (more > 0) context.findings.add(way, { score: 5.2 + Math.min(more, 1.5) });
	}
}

function joining(
	kind: SearchEntry['kind'],
	a: SearchEntry,
	b: SearchEntry,
	{ entries }: FormContext,
): SearchEntry | undefined {
	return entries.find((one) => one.kind === kind && one.pair?.[0] === a && one.pair[1] === b);
}

function move({ from, to, called }: Form & { kind: 'move' }, context: FormContext): void {
	const { findings } = context;
	const pairs = pairsOf(rolesOf(from), rolesOf(to));
	const pages = pairs.flatMap(([a, b]) => joining('transition', a, b, context) ?? []);
	const there = [...new Set([...called, ...pages])];
	there.forEach((page, i) => findings.add(page, { score: 8.5 - i * 0.1 }));
	const [a, b] = [from[0]!, to[0]!];
	if (there.length > 0 || a === b) return;
	// No page for this way: what a tool works out, the way back, and both jobs.
	findings.add(workedOut('transition', a, b), { score: 8.4 });
	const back = pairs.flatMap(([one, other]) => joining('transition', other, one, context) ?? []);
	back.forEach((page, i) => findings.add(page, { score: 6.2 - i * 0.1 }));
	[b, a].forEach((job, i) => findings.add(job, { score: 6.1 - i * 0.1 }));
}

function compare({ jobs, called }: Form & { kind: 'compare' }, context: FormContext): void {
	let rank = 0;
	for (const page of called) context.findings.add(page, { score: 8.5 - rank++ * 0.1 });
	const missing: (readonly [SearchEntry, SearchEntry])[] = [];
	jobs.forEach((left, i) => {
		for (const right of jobs.slice(i + 1)) {
			const pages = pairsOf(rolesOf(left), rolesOf(right)).flatMap(
				([a, b]) =>
					joining('comparison', a, b, context) ?? joining('comparison', b, a, context) ?? [],
			);
			for (const page of pages) context.findings.add(page, { score: 8.5 - rank++ * 0.1 });
			const [a, b] = [left[0]!, right[0]!];
			if (pages.length === 0 && a !== b) missing.push([a, b]);
		}
	});
	const [pair] = missing;
	if (rank > 0 || !pair) return;
	// No page for these two: what a tool works out, and both jobs.
	const [a, b] = pair;
	if (a.kind !== 'starting-point' && b.kind !== 'starting-point')
		context.findings.add(workedOut('comparison', a, b), { score: 8.4 });
	// What is no role is compared nowhere, but the move from one to the other says what is different.
	const [there] = [joining('transition', a, b, context), joining('transition', b, a, context)];
	if (there) context.findings.add(there, { score: 8.35 });
	pair.forEach((job, i) => context.findings.add(job, { score: 8.3 - i * 0.1 }));
}

/** A comparison or a move that no editor has written. */
function workedOut(kind: 'comparison' | 'transition', a: SearchEntry, b: SearchEntry): SearchEntry {
	const pair = [a, b] as const;
	const { title } = plainNames(kind, '', pair);
	return { kind, id: '', title, aliases: [], families: linesOf(pair), pair };
}

function pairsOf<T>(left: readonly T[], right: readonly T[]): [T, T][] {
	return left.flatMap((a) => right.map((b): [T, T] => [a, b]));
}
