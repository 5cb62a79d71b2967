import type { Job } from '../../domain/job.ts';

/** The state of a tool that asks for one job, which may still be open. */
export interface OneJob {
	job: Job | undefined;
}

/** The kinds of job that can be a target: nobody is hired or promoted into a job that people only come from. */
export const targetKinds: readonly Job['kind'][] = ['role', 'rung'];
