/** The state of a tool that sets one job beside another. Pure. */
import { jobRef, type Job } from '../../domain/job.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import { readJob, readQuery, type Reading } from './state.ts';

/** Two jobs, either of which may still be open. */
export interface Pair {
	first: Job | undefined;
	second: Job | undefined;
}

/** How a tool names its two jobs, and which may stand where. */
export interface PairShape {
	first: { key: string; kinds: readonly Job['kind'][] };
	second: { key: string; kinds: readonly Job['kind'][] };
	/** The address of the tool with the references of its jobs. */
	address(first?: string, second?: string): string;
}

/** The pair that an address names. */
export function readPair(
	catalogue: ToolCatalogue,
	shape: PairShape,
	search: string,
): Reading<Pair> {
	const { state: parameters, notes } = readQuery(search);
	const [first, second] = [shape.first, shape.second].map(({ key, kinds }) =>
		readJob(catalogue, parameters, key, kinds),
	) as [Reading<Job | undefined>, Reading<Job | undefined>];
	return {
		state: { first: first.state, second: second.state },
		notes: [...notes, ...first.notes, ...second.notes],
	};
}

/** The address of a pair. */
export function pairAddress({ address }: PairShape, { first, second }: Pair): string {
	return address(first && jobRef(first), second && jobRef(second));
}
