/** The state of the self-check in an address: the job, and the levels that somebody passes on; never evidence. Pure. */
import { jobRef, type Job } from '../../domain/job.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import { addresses } from '../../site/addresses.ts';
import { targetKinds } from '../base/one-job.ts';
import { quoted, readJob, readQuery, type Reading } from '../base/state.ts';
import { counted } from '../base/words.ts';
import { skillOf, type OwnLevel, type Ratings } from './ratings.ts';

export interface SelfCheckState {
	job: Job | undefined;
	/** The levels that came with a link, by the ids of their skills; absent where the link holds none. */
	shared?: ReadonlyMap<string, OwnLevel>;
}

/** How many parts of a broken link are said one by one. */
const mostNamed = 2;

/** The state that an address holds. */
export function readSelfCheck(catalogue: ToolCatalogue, search: string): Reading<SelfCheckState> {
	const { state: parameters, notes } = readQuery(search);
	const job = readJob(catalogue, parameters, 'to', targetKinds);
	const shared = readShared(catalogue, parameters.get('r') ?? '');
	return {
		state: { job: job.state, ...(shared.state.size > 0 && { shared: shared.state }) },
		notes: [...notes, ...job.notes, ...shared.notes],
	};
}

function readShared(
	catalogue: ToolCatalogue,
	text: string,
): Reading<ReadonlyMap<string, OwnLevel>> {
	const shared = new Map<string, OwnLevel>();
	const bad: string[] = [];
	for (const part of text.split(',').filter((one) => one.trim() !== '')) {
		const [, id = '', digit] = /^([a-z0-9-]+)\.([0-4])$/.exec(part.trim()) ?? [];
		const skill = skillOf(catalogue, id);
		if (!skill) bad.push(part);
		else if (!shared.has(skill.id)) shared.set(skill.id, Number(digit) as OwnLevel);
	}
	if (bad.length === 0) return { state: shared, notes: [] };
	const rest = bad.length - mostNamed;
	const named = bad.slice(0, mostNamed).map(quoted);
	const says = `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
	const note = `${counted(bad.length, 'answer')} in this link could not be read and ${bad.length === 1 ? 'was' : 'were'} left out: ${says}.`;
	return { state: shared, notes: [note] };
}

/** The address of a state. */
export function selfCheckAddress({ job, shared }: SelfCheckState): string {
	const parts = [...(shared ?? [])].map(([id, level]) => `${id}.${level}`);
	return addresses.selfCheckTool(job && jobRef(job), parts.join(','));
}

/** The levels that a link passes on: of some skills, as far as they are answered. */
export function levelsToShare(
	ratings: Ratings,
	skills: readonly { id: string }[],
): ReadonlyMap<string, OwnLevel> {
	return new Map(
		skills.flatMap(({ id }) => {
			const level = ratings.get(id)?.level;
			return level === undefined ? [] : [[id, level] as const];
		}),
	);
}
