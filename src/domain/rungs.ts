/** How rungs are joined to their roles, when a catalogue is built from content and when it is rebuilt from packed data. */
import type { Rung, SkillNeed } from './entries.ts';

/** A role's requirements with a rung's own laid over them: same skill replaced, new skill added. */
export function layOver(base: readonly SkillNeed[], own: readonly SkillNeed[]): SkillNeed[] {
	const overrides = new Map(own.map((need) => [need.skill, need]));
	const kept = base.map((need) => overrides.get(need.skill) ?? need);
	const added = own.filter((need) => !base.some(({ skill }) => skill === need.skill));
	return [...kept, ...added];
}

/** Tells each role its rungs: first those of ladders on the map, as a role's place is there, then those of variants. */
export function giveRolesTheirRungs(rungs: Iterable<Rung>): void {
	const mainFirst = [...rungs].sort((a, b) => Number(a.ladder.variant) - Number(b.ladder.variant));
	for (const rung of mainFirst) rung.role?.rungs.push(rung);
}

/** Joins a rung to one that it leads on to, once. */
export function joinRungs(rung: Rung, next: Rung): void {
	if (rung.next.includes(next)) return;
	rung.next.push(next);
	next.previous.push(rung);
}
