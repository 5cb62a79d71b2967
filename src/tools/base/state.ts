/** Reads a tool's state from an address. Pure: whatever stands there, what cannot be used is said in words and skipped. */
import { findJob, type Job } from '../../domain/job.ts';
import { successorOf } from '../../domain/permanent.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import { stateVersion } from '../../site/addresses.ts';

/** A state as far as it could be read, and what to tell the reader about the rest. */
export interface Reading<State> {
	state: State;
	notes: string[];
}

/** The parameters of an address; the first of several with one name. */
export type Parameters = ReadonlyMap<string, string>;

/** An address is somebody else's text: longer than this it is none of ours. */
const longest = 2000;

/** The parameters of a query, if it was written for this version of the tools. */
export function readQuery(search: string): Reading<Parameters> {
	const parameters = new Map<string, string>();
	for (const [key, value] of new URLSearchParams(search.slice(0, longest))) {
		if (!parameters.has(key)) parameters.set(key, value);
	}
	const version = parameters.get('v') ?? stateVersion;
	if (version === stateVersion) return { state: parameters, notes: [] };
	const note = 'This address was made for another version of the tool, so it was not read.';
	return { state: new Map(), notes: [note] };
}

const kindNames: Record<Job['kind'], string> = {
	role: 'a role',
	rung: 'a title on a ladder',
	'starting-point': 'a job that people come from',
};

/** The job that a parameter names, of one of the kinds that can stand there. */
export function readJob(
	catalogue: ToolCatalogue,
	parameters: Parameters,
	key: string,
	kinds: readonly Job['kind'][],
): Reading<Job | undefined> {
	const ref = parameters.get(key)?.trim() ?? '';
	if (ref === '') return { state: undefined, notes: [] };
	const known = findJob(catalogue, ref);
	const job = known ?? successorJob(catalogue, ref);
	if (!job) {
		const note = `No job here has the id ${quoted(ref)}, so it was left out.`;
		return { state: undefined, notes: [note] };
	}
	if (!kinds.includes(job.kind)) {
		const note = `${job.title} is ${kindNames[job.kind]} and cannot stand here, so it was left out.`;
		return { state: undefined, notes: [note] };
	}
	return { state: job, notes: known ? [] : [`${quoted(ref)} is now called ${job.title}.`] };
}

/** The job that took the place of one that is gone. */
function successorJob(catalogue: ToolCatalogue, ref: string): Job | undefined {
	const names = ref.startsWith('rung:')
		? [ref]
		: ['role', 'starting-point', 'rung'].map((kind) => `${kind}:${ref}`);
	for (const name of names) {
		const [kind, id = ''] = successorOf(catalogue.retired, name)?.split(':') ?? [];
		const job =
			kind === 'role'
				? catalogue.roles.get(id)
				: kind === 'starting-point'
					? catalogue.startingPoints.get(id)
					: kind === 'rung'
						? catalogue.rungs.get(id)
						: undefined;
		if (job) return job;
	}
	return undefined;
}

/** Somebody else's text inside a message: short, and without characters that would disturb it. */
export function quoted(text: string): string {
	const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
	const letters = [...plain];
	return `“${letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : plain}”`;
}
