/** The state of the hiring pack: a job. Pure. */
import { jobRef } from '../../domain/job.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import { addresses } from '../../site/addresses.ts';
import { targetKinds, type OneJob } from '../base/one-job.ts';
import { readJob, readQuery, type Reading } from '../base/state.ts';

/** The job that an address names. */
export function readHiringPack(catalogue: ToolCatalogue, search: string): Reading<OneJob> {
	const { state: parameters, notes } = readQuery(search);
	const job = readJob(catalogue, parameters, 'job', targetKinds);
	return { state: { job: job.state }, notes: [...notes, ...job.notes] };
}

/** The address of a pack. */
export function hiringPackAddress({ job }: OneJob): string {
	return addresses.hiringPackTool(job && jobRef(job));
}
