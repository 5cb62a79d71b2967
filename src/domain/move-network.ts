/** The network of well-trodden moves: where one can stand, and which steps lead on from there. */
import type { Catalogue } from './catalogue.ts';
import type { Role, Transition } from './entries.ts';
import { foldOptional, gap, type GapItem, type HasSkills } from './gap.ts';
import { jobRef, repeatsRole, type Job } from './job.ts';
import { homeRung } from './role.ts';
import { bands, type Track } from './vocabulary.ts';

/** One step: a promotion, a move that a page is about, or both. */
export interface Step {
	from: Job;
	to: Job;
	/** Whether it leads from a rung to the next. */
	promotion: boolean;
	/** The page about the move. */
	transition?: Transition;
	/** The core and supporting skills to gain: new ones and those to raise, what asks for most first. */
	skills: GapItem[];
	/** Levels to gain in these skills; see `levelsToGain`. */
	levels: number;
}

/** Every step there is, by the references of its ends. */
export interface MoveNetwork {
	steps: Step[];
	/** The step between two stops; one at most. */
	step(from: string, to: string): Step | undefined;
}

/**
 * The skills to gain on the way from one job to another: new or raised, core or supporting. A job can be held without its
 * optional skills, so they are not part of the way to it.
 */
export function skillsToGain(from: HasSkills, to: HasSkills): GapItem[] {
	const { raised, added } = gap(from, to);
	return foldOptional([...raised, ...added]).shown;
}

/** How many levels there are to gain: Working to Expert is 2, a skill that is new and needed at Skilled is 3. */
export function levelsToGain(from: HasSkills, to: HasSkills): number {
	const have = new Map(from.skills.map(({ skill, level }) => [skill, level]));
	return to.skills.reduce((sum, { skill, level, weight }) => {
		const missing = level - (have.get(skill) ?? 0);
		return weight === 'optional' || missing <= 0 ? sum : sum + missing;
	}, 0);
}

/**
 * Where a job stands in the network. A rung and a starting point stand at themselves, a role at the rung that stands for
 * it, and a role on no rung at itself. The titles of a variant ladder are one employer's names for the same jobs, so they
 * count only for somebody who names one: then a role stands on the same ladder, if it is there.
 */
export function stopOf(job: Job, other?: Job): Job {
	if (job.kind !== 'role') return job;
	const variant = other?.kind === 'rung' && other.ladder.variant ? other.ladder : undefined;
	const there = job.rungs.filter(({ ladder }) => ladder === variant);
	return homeRung({ ...job, rungs: there }) ?? homeRung(job) ?? job;
}

/** The job of a stop as readers choose it: a rung that is only its role over again is the role. */
export function jobAt(stop: Job): Job {
	return stop.kind === 'rung' && stop.role && repeatsRole(stop) ? stop.role : stop;
}

/** The track of a job: its rung's, or that of the rung it stands beside; unknown where no ladder says. */
export function trackOf(job: Job): Track | undefined {
	const stop = stopOf(job);
	if (stop.kind === 'rung') return stop.track;
	return stop.kind === 'role' ? stop.beside?.track : undefined;
}

/**
 * All promotions and transitions as steps between stops. A transition leads from its role's rungs to the stop of the role
 * it names: not from rungs below the role's own band, as its page is written for those who have come that far.
 */
export function moveNetwork(catalogue: Pick<Catalogue, 'rungs' | 'transitions'>): MoveNetwork {
	const steps = new Map<string, Step>();
	const add = (from: Job, to: Job, how: Pick<Step, 'promotion' | 'transition'>): void => {
		if (from === to) return;
		const key = keyOf(jobRef(from), jobRef(to));
		const known = steps.get(key);
		const skills = known?.skills ?? skillsToGain(from, to).sort(byStep);
		steps.set(key, {
			...known,
			...how,
			promotion: how.promotion || (known?.promotion ?? false),
			from,
			to,
			skills,
			levels: levelsToGain(from, to),
		});
	};
	for (const rung of catalogue.rungs.values()) {
		for (const next of rung.next) add(rung, next, { promotion: true });
	}
	for (const transition of catalogue.transitions.values()) {
		const { from, to } = transition;
		const starts = from.kind === 'role' ? standsOf(from) : [from];
		for (const start of starts) add(start, stopOf(to), { promotion: false, transition });
	}
	return {
		steps: [...steps.values()],
		step: (from, to) => steps.get(keyOf(from, to)),
	};
}

/** Where the holders of a role stand: its own stop, and all its rungs of its band or above. */
function standsOf(role: Role): Job[] {
	const high = role.rungs.filter(({ band }) => bands.indexOf(band) >= bands.indexOf(role.band));
	return [...new Set<Job>([stopOf(role), ...high])];
}

function keyOf(from: string, to: string): string {
	return `${from}>${to}`;
}

const weightOrder = { core: 0, supporting: 1, optional: 2 } as const;

function byStep(a: GapItem, b: GapItem): number {
	return (
		weightOrder[a.weight ?? 'supporting'] - weightOrder[b.weight ?? 'supporting'] ||
		b.to - b.from - (a.to - a.from)
	);
}
