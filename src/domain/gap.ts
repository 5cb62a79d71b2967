import type { Skill, SkillNeed } from './entries.ts';
import type { Level } from './vocabulary.ts';

/** Whoever has or requires skills: a role, a rung, a starting point. */
export interface HasSkills {
	skills: readonly SkillNeed[];
}

export interface GapItem {
	skill: Skill;
	/** Level where you come from; 0 if it was not needed. */
	from: 0 | Level;
	/** Level where you go; 0 if it is not needed. */
	to: 0 | Level;
	/** What leans on it: the target's weight, or for a skill set aside the origin's. */
	weight: SkillNeed['weight'];
}

/** Every skill of either side, in exactly one of four lists. */
export interface Gap {
	/** Needed there, not here: 0 = from < to. */
	added: GapItem[];
	/** Needed more there: 0 < from < to. */
	raised: GapItem[];
	/** Enough already: from ≥ to > 0. */
	carriesOver: GapItem[];
	/** Not needed there: to = 0 < from. */
	setAside: GapItem[];
}

/**
 * What a move from one set of required skills to another asks for, skill by skill.
 *
 * Laws (held by property tests): `gap(a, b).added` and `gap(b, a).setAside` name the same skills; a raise one way is a
 * carry-over the other way; `gap(a, a)` only carries over; every skill of either side is in exactly one list.
 * Lists run by weight, then by the size of the step, then by the target's own order.
 */
export function gap(from: HasSkills, to: HasSkills): Gap {
	const have = new Map(from.skills.map((need) => [need.skill, need]));
	const wanted = new Set(to.skills.map(({ skill }) => skill));
	const result: Gap = { added: [], raised: [], carriesOver: [], setAside: [] };
	for (const { skill, level, weight } of to.skills) {
		const before = have.get(skill)?.level ?? 0;
		const item: GapItem = { skill, from: before, to: level, weight };
		if (before === 0) result.added.push(item);
		else if (before < level) result.raised.push(item);
		else result.carriesOver.push(item);
	}
	for (const { skill, level, weight } of from.skills) {
		if (!wanted.has(skill)) result.setAside.push({ skill, from: level, to: 0, weight });
	}
	for (const list of Object.values(result) as GapItem[][]) list.sort(byWeightThenStep);
	return result;
}

const weightOrder = { core: 0, supporting: 1, optional: 2 } as const;

function byWeightThenStep(a: GapItem, b: GapItem): number {
	return (
		weightOrder[a.weight ?? 'supporting'] - weightOrder[b.weight ?? 'supporting'] ||
		Math.abs(b.to - b.from) - Math.abs(a.to - a.from)
	);
}

/** Splits a list into what is shown (core and supporting) and what is only counted (optional). */
export function foldOptional<T extends { weight?: SkillNeed['weight'] }>(
	items: readonly T[],
): { shown: T[]; folded: T[] } {
	return {
		shown: items.filter(({ weight }) => weight !== 'optional'),
		folded: items.filter(({ weight }) => weight === 'optional'),
	};
}
