/** Every way through a network of moves, found by trying all of them. */
import { jobRef, type Job } from '../../src/domain/job.ts';
import type { MoveNetwork, Step } from '../../src/domain/move-network.ts';
import { trackOf } from '../../src/domain/move-network.ts';
import type { Preference } from '../../src/domain/route.ts';

/** A way as its jobs, with what it is measured by. */
export interface Way {
	refs: string[];
	steps: Step[];
	levels: number;
}

/** Whether a preference allows a step of a way between two stops; said again, in other words than the planner's. */
function allows(preference: Preference, step: Step, start: Job, end: Job): boolean {
	if (preference !== 'individual') return true;
	const between = [step.from, step.to].filter((stop) => stop !== start && stop !== end);
	if (between.some((stop) => trackOf(stop) !== 'individual')) return false;
	return step.to !== end || trackOf(end) !== 'manager';
}

/** Calls back for every way from one stop that passes none twice and goes on from the end no more. */
export function everyWay(
	{ steps }: MoveNetwork,
	start: Job,
	preference: Preference,
	end: Job | undefined,
	found: (way: Way) => void,
): void {
	const from = Map.groupBy(steps, (step) => step.from);
	const visit = (at: Job, way: Way): void => {
		if (way.steps.length > 0) found(way);
		if (at === end) return;
		for (const step of from.get(at) ?? []) {
			const ref = jobRef(step.to);
			if (way.refs.includes(ref) || !allows(preference, step, start, end ?? start)) continue;
			visit(step.to, {
				refs: [...way.refs, ref],
				steps: [...way.steps, step],
				levels: way.levels + step.levels,
			});
		}
	};
	visit(start, { refs: [jobRef(start)], steps: [], levels: 0 });
}

/** The order of ways that a preference asks for. */
export function byPreference(preference: Preference): (a: Way, b: Way) => number {
	return (a, b) => {
		const levels = a.levels - b.levels;
		const moves = a.steps.length - b.steps.length;
		const [first, second] = preference === 'fewest-moves' ? [moves, levels] : [levels, moves];
		return first || second || (a.refs.join('\n') < b.refs.join('\n') ? -1 : 1);
	};
}
