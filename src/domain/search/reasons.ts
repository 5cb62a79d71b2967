/** The reasons for which an entry answers a question. Each gives a score; exact names count most. */
import { aspectOf, kindsAskedFor, ladderWords } from './aspects.ts';
import type { SearchAbbreviation, SearchEntry } from './entries.ts';
import type { Findings } from './found.ts';
import type { Fit } from './lexical.ts';
import { jobsNamedBy, skillsWith, type Mention } from './mentions.ts';
import { isJob, namesFor, type Name, type NameBook } from './names.ts';
import type { QueryWord } from './query.ts';
import { groupOf } from './related.ts';
import { isFiller, keyOf } from './words.ts';

/** How much a kind is preferred where all else is equal. */
const liking: Record<SearchEntry['kind'], number> = {
	role: 1,
	skill: 0.98,
	ladder: 0.95,
	rung: 0.93,
	term: 0.95,
	transition: 0.93,
	comparison: 0.93,
	guide: 0.96,
	tool: 0.95,
	question: 0.94,
	'starting-point': 0.85,
	page: 0.85,
};

/** Whatever is called exactly so: by its title before by another name, and the meanings of a short form in their order. */
export function exactReasons(
	words: readonly QueryWord[],
	book: NameBook,
	findings: Findings,
): SearchAbbreviation | undefined {
	const typed = words.map(({ word }) => word);
	const key = keyOf(typed);
	for (const { entry, via, text, words: held } of namesFor(typed, book)) {
		const turned = keyOf(held) === key ? 0 : 0.1;
		findings.add(entry, {
			score: (via === 'title' ? 12 : 10) + liking[entry.kind] - turned,
			...(via === 'alias' && { alias: text }),
		});
	}
	const short = book.abbreviations.get(key);
	short?.meanings.forEach(({ entry }, i) => {
		if (entry) findings.add(entry, { score: 11.9 - i * 0.1, alias: short.text });
	});
	return short && short.meanings.length > 1 ? short : undefined;
}

/** Whatever has words of the question in one of its names. */
export function lexicalReasons(
	fits: Iterable<Fit>,
	words: readonly QueryWord[],
	book: NameBook,
	findings: Findings,
	trust = 1,
): void {
	const asked = kindsAskedFor(words);
	const asking = words.some(({ typed, word }) => isFiller(typed) || isFiller(word));
	const all = [...fits];
	// Most entries share no more than a word; they would only be sorted to the end.
	const least = Math.max(...all.map(({ score }) => score)) * 0.2;
	for (const { entry, name, score } of all) {
		if (score < least) continue;
		const { via, text } = book.names[name]!;
		findings.add(entry, {
			score: 7 * trust * score * liking[entry.kind] * bias(entry, asked, asking, words.length),
			...(via === 'alias' && { alias: text }),
		});
	}
}

/** A page about two jobs answers a question about two; a question answers what is asked in so many words. */
function bias(
	{ kind, pair }: SearchEntry,
	asked: ReadonlySet<string>,
	asking: boolean,
	length: number,
): number {
	if (asked.has(kind)) return 1.12;
	// A single word is more often a thing to be good at than a part of a job's name.
	if (kind === 'skill' && length === 1) return 1.12;
	if (pair) return 0.75;
	if (kind === 'question' && !asking) return length < 3 ? 0.75 : 0.82;
	return 1;
}

/**
 * What the question names, with the section that its other words ask for.
 *
 * @returns whether a name and a section together account for all of its words that count
 */
export function mentionReasons(
	mentions: readonly Mention[],
	words: readonly QueryWord[],
	book: NameBook,
	findings: Findings,
): boolean {
	let accounted = false;
	const weigh = (some: readonly QueryWord[]): number =>
		some.reduce((sum, { word, asks }) => sum + book.weightOf(word) * (asks.size > 0 ? 0.5 : 1), 0);
	const total = weigh(words);
	const asked = kindsAskedFor(words);
	for (const { from, to, entries } of mentions) {
		const rest = words.filter((_, i) => i < from || i >= to);
		const roots = rest.map(({ root }) => root);
		const named = weigh(words.slice(from, to));
		// "What is scope creep" asks for nothing but scope creep.
		const saysAll = rest.every(({ word }) => isFiller(word));
		const share = (explained: readonly string[], kind: SearchEntry['kind']): number => {
			const met = rest.filter(({ root, asks }) => explained.includes(root) || asks.has(kind));
			accounted ||= rest.every((word) => met.includes(word) || isFiller(word.word));
			return (named + weigh(met)) / total;
		};
		const dealing = entries.some(({ kind }) => kind === 'skill')
			? []
			: skillsWith(words.slice(from, to), book);
		for (const skill of dealing) {
			const aspect = aspectOf('skill', roots);
			findings.add(skill, {
				score: 3 + 3.4 * share(aspect?.explained ?? [], 'skill') + (aspect ? 0.3 : 0),
				...(aspect && { section: aspect.slug }),
			});
		}
		// Who asks whether project management is hard asks about the job.
		const isJobless = !entries.some(isJob) && entries.some(({ kind }) => kind === 'ladder');
		const jobs = isJobless ? jobsNamedBy(words.slice(from, to), book).slice(0, 1) : [];
		[...entries, ...jobs].forEach((entry, i) => {
			const aspect = aspectOf(entry.kind, roots);
			const [least, most] = isJob(entry) ? [3.2, 6.2] : [2.4, 6.2];
			const score =
				(least + (most - least) * share(aspect?.explained ?? [], entry.kind) - i * 0.05) *
				liking[entry.kind];
			findings.add(entry, {
				score: score + (asked.has(entry.kind) ? 0.3 : 0) + (saysAll ? 2.5 : 0),
				...(aspect && { section: aspect.slug }),
			});
			const climbing = isJob(entry) ? ladderWords(roots) : [];
			if (climbing.length === 0) return;
			laddersOf(entry).forEach((ladder, at) => {
				const inner = aspectOf('ladder', roots);
				findings.add(ladder, {
					score:
						3.9 +
						3 * share([...climbing, ...(inner?.explained ?? [])], 'ladder') -
						i * 0.05 -
						at * 0.4,
					...(inner && { section: inner.slug }),
				});
			});
		});
	}
	return accounted;
}

/** The ladders a job stands on. */
function laddersOf({ parent, ladders }: SearchEntry): readonly SearchEntry[] {
	return ladders ?? (parent ? [parent] : []);
}

/** A guide that has a word of the question for its name, where no section of the job beside it answers that. */
export function guideReasons(
	mentions: readonly Mention[],
	words: readonly QueryWord[],
	book: NameBook,
	findings: Findings,
): void {
	const jobs = mentions.flatMap(({ from, to, entries }) =>
		entries.slice(0, 1).flatMap((entry) => (isJob(entry) ? { from, to } : [])),
	);
	if (jobs.length === 0) return;
	words.forEach(({ root, word }, i) => {
		if (isFiller(word) || jobs.some(({ from, to }) => i >= from && i < to)) return;
		// A word of some job's name more likely says which job.
		const isOfJob = (book.holders.get(word) ?? []).some((name) => isJob(book.names[name]!.entry));
		if (isOfJob || aspectOf('role', [root])) return;
		for (const { entry, words: held } of guidesCalled(root, book))
			if (held.length === 1) findings.add(entry, { score: 6.5 });
	});
}

/** Guides with a name that is a relative of a word or means nearly the same. */
function guidesCalled(root: string, { kin, byKey }: NameBook): Name[] {
	const group = groupOf(root);
	const others = [
		...(kin.get(root) ?? []),
		...(group === undefined ? [] : (kin.get(`#${group}`) ?? [])),
	];
	return others.flatMap((other) =>
		(byKey.get(other) ?? []).filter(({ entry }) => entry.kind === 'guide'),
	);
}

/** Where things are compared that are no jobs ("risk or issue"), each of them answers a part. */
export function sideReasons(
	mentions: readonly Mention[],
	words: readonly QueryWord[],
	findings: Findings,
): void {
	if (mentions.length < 2 || !kindsAskedFor(words).has('comparison')) return;
	mentions.forEach(({ entries }, i) => {
		const [first] = entries;
		if (first && !isJob(first)) findings.add(first, { score: 6.4 - i * 0.1 });
	});
}
