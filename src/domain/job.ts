/** Jobs as readers name them when they choose one: a role, a title on a ladder, or a job that people come from. */
import type { Catalogue } from './catalogue.ts';
import type { Family, Role, Rung, StartingPoint } from './entries.ts';
import { nameKey } from './names.ts';
import { homeRung } from './role.ts';
import { bands } from './vocabulary.ts';

export type Job = Role | Rung | StartingPoint;

/** Where jobs are looked up. */
type Jobs = Pick<Catalogue, 'roles' | 'rungs' | 'startingPoints'>;

/**
 * How a job is named in addresses and in what a tool stores: a rung by `rung:<id>`, all others by their id. A role and a
 * rung may share an id; a role hides a starting point of the same id, as it does where moves are resolved.
 */
export function jobRef(job: Job): string {
	return job.kind === 'rung' ? `rung:${job.id}` : job.id;
}

/** The job a reference names. An id without a prefix may also be a rung's, so that an address can be typed by hand. */
export function findJob({ roles, rungs, startingPoints }: Jobs, ref: string): Job | undefined {
	if (ref.startsWith('rung:')) return rungs.get(ref.slice('rung:'.length));
	return roles.get(ref) ?? startingPoints.get(ref) ?? rungs.get(ref);
}

/** What a job is called where another of the same title may stand beside it: a rung called like its role names its ladder. */
export function jobName(job: Job): string {
	const sameTitle =
		job.kind === 'rung' && job.role && nameKey(job.role.title) === nameKey(job.title);
	return sameTitle && !repeatsRole(job) ? `${job.title} (${job.ladder.title})` : job.title;
}

/** The role whose guide describes a job; none for a starting point and for a rung that is only planned. */
export function roleOf(job: Job): Role | undefined {
	return job.kind === 'rung' ? job.role : job.kind === 'role' ? job : undefined;
}

/** The rung at which a job stands; for a role the one that stands for it. */
export function rungOf(job: Job): Rung | undefined {
	return job.kind === 'rung' ? job : job.kind === 'role' ? homeRung(job) : undefined;
}

/** The line a job is on; none for a starting point. */
export function lineOf(job: Job): Family | undefined {
	return job.kind === 'starting-point' ? undefined : job.family;
}

/** Jobs that stand together in a list to choose from. */
export interface JobGroup {
	title: string;
	/** Set for a line. */
	family?: Family;
	jobs: Job[];
}

/**
 * Every job one can choose, line by line from the first band to the last, then each variant ladder, then the jobs that
 * people come from. A rung that only repeats its role is left out, and so is one of which nothing is known yet.
 */
export function jobGroups(catalogue: Pick<Catalogue, 'families' | 'startingPoints'>): JobGroup[] {
	const lines = catalogue.families.map((family) => ({
		title: `${family.title} line`,
		family,
		jobs: byBand([
			...family.roles,
			...family.ladders.filter(({ variant }) => !variant).flatMap(({ rungs }) => chosen(rungs)),
		]),
	}));
	const variants = catalogue.families
		.flatMap(({ ladders }) => ladders)
		.filter(({ variant }) => variant)
		.map(({ title, rungs }) => ({ title, jobs: chosen(rungs) }));
	const starts = {
		title: 'Jobs people come from',
		jobs: [...catalogue.startingPoints.values()],
	};
	return [...lines, ...variants, starts].filter(({ jobs }) => jobs.length > 0);
}

/** Whether there are two jobs to choose between; those that people only come from do not count. Looks at no more than it must. */
export function hasTwoJobs({ families }: Pick<Catalogue, 'families'>): boolean {
	let found = 0;
	for (const { roles, ladders } of families) {
		found += roles.length;
		for (const { rungs } of ladders) {
			if (found >= 2) return true;
			found += chosen(rungs).length;
		}
	}
	return found >= 2;
}

function chosen(rungs: readonly Rung[]): Rung[] {
	return rungs.filter((rung) => rung.skills.length > 0 && !repeatsRole(rung));
}

/** Whether a rung is its role over again: the same name, and no requirement of its own. */
export function repeatsRole({ role, title, skills }: Rung): boolean {
	return (
		role !== undefined &&
		nameKey(role.title) === nameKey(title) &&
		role.skills.length === skills.length &&
		skills.every((need) => role.skills.includes(need))
	);
}

function byBand<T extends Role | Rung>(jobs: readonly T[]): T[] {
	return jobs.toSorted((a, b) => bands.indexOf(a.band) - bands.indexOf(b.band));
}
