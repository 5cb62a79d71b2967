import type { Catalogue } from './catalogue.ts';
import type { Job } from './job.ts';
import { nameKey } from './names.ts';

/** Everything a job is called: its title, its aliases, and the abbreviations that can stand for it. */
export function namesOf({ abbreviations }: Pick<Catalogue, 'abbreviations'>, job: Job): string[] {
	const own = nameKey(job.title);
	const short = abbreviations.filter(({ meanings }) =>
		meanings.some(({ title, role }) => role === job || nameKey(title) === own),
	);
	const names = [job.title, ...job.aliases, ...short.map(({ text }) => text)];
	const keys = names.map(nameKey);
	return names.filter((_, i) => keys.indexOf(keys[i]!) === i);
}

/** Names that both jobs go by, as the first of them writes it: titles that hide a difference. */
export function sharedNames(catalogue: Pick<Catalogue, 'abbreviations'>, a: Job, b: Job): string[] {
	const theirs = new Set(namesOf(catalogue, b).map(nameKey));
	return namesOf(catalogue, a).filter((name) => theirs.has(nameKey(name)));
}
