/** What a picker of jobs offers for what a reader has typed. */
import { namesOf } from '../../domain/job-names.ts';
import { jobGroups, jobRef, type Job } from '../../domain/job.ts';
import { nameKey } from '../../domain/names.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';

/** A job that can be chosen. */
export interface Choice {
	job: Job;
	ref: string;
	title: string;
	/** Other names. */
	names: string[];
	/** Where it stands: a line, a ladder, or that people come from it. */
	group: string;
}

export interface Match {
	choice: Choice;
	/** The other name that fits where the title does not. */
	as?: string;
}

/** Every job that can be chosen, in the order of the plain form. */
export function choicesOf(catalogue: ToolCatalogue, kinds: readonly Job['kind'][]): Choice[] {
	return jobGroups(catalogue).flatMap(({ title: group, jobs }) =>
		jobs
			.filter(({ kind }) => kinds.includes(kind))
			.map((job) => ({
				job,
				ref: jobRef(job),
				title: job.title,
				names: namesOf(catalogue, job).slice(1),
				group,
			})),
	);
}

/** The choices that fit what was typed, best first; all of them where nothing was. */
export function matching(choices: readonly Choice[], typed: string): Match[] {
	const query = nameKey(typed);
	if (query === '') return choices.map((choice) => ({ choice }));
	return choices
		.flatMap((choice, i) => {
			const best = [choice.title, ...choice.names]
				.map((name, n) => ({ name, n, rank: rankOf(nameKey(name), query) + (n > 0 ? 0.5 : 0) }))
				.sort((a, b) => a.rank - b.rank)[0]!;
			return Number.isFinite(best.rank) ? [{ choice, i, ...best }] : [];
		})
		.sort((a, b) => a.rank - b.rank || a.i - b.i)
		.map(({ choice, n, name }) => ({ choice, ...(n > 0 && { as: name }) }));
}

/** How well a name fits: the whole, the beginning, the beginnings of words, a part; infinite where it does not. */
function rankOf(name: string, query: string): number {
	if (name === query) return 0;
	if (name.startsWith(query)) return 1;
	const words = name.split(' ');
	if (query.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2;
	return name.includes(query) ? 3 : Infinity;
}

/** The choice that what was typed names: by its title, or by a name that no other choice has. */
export function named(choices: readonly Choice[], typed: string): Choice | undefined {
	const query = nameKey(typed);
	if (query === '') return undefined;
	const byTitle = choices.filter(({ title }) => nameKey(title) === query);
	if (byTitle.length > 0) return byTitle[0];
	const byName = choices.filter(({ names }) => names.some((name) => nameKey(name) === query));
	return byName.length === 1 ? byName[0] : undefined;
}
