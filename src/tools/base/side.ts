import { jobName, roleOf, type Job } from '../../domain/job.ts';
import { addresses, addressOf } from '../../site/addresses.ts';

/** A job as a tool names it. */
export interface Side {
	job: Job;
	name: string;
	says: string;
	/** Where it is described. */
	address: string;
}

/** Where a job is described. */
function placeOf(job: Job): string {
	if (job.kind === 'starting-point') return addresses.startingPoint(job.id);
	return job.kind === 'rung' ? addresses.rung(job.ladder.id, job.id) : addressOf(job);
}

/** A job with its name, what there is to say of it, and its place. */
export function sideOf(job: Job): Side {
	const role = roleOf(job);
	const says =
		job.kind === 'rung'
			? `A title on the ladder ${job.ladder.title}${role ? `, with the guide of ${role.title}` : ''}.`
			: job.definition;
	return { job, name: jobName(job), says, address: placeOf(job) };
}
