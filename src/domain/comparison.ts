import type { Comparison, Role, Skill } from './entries.ts';
import type { HasSkills } from './gap.ts';
import { glanceKeys, glanceTitles, type GlanceKey, type Level } from './vocabulary.ts';

/** One skill on both sides; 0 where a side does not need it. */
export interface SkillPair {
	skill: Skill;
	a: 0 | Level;
	b: 0 | Level;
}

/** The skills of two jobs, each in exactly one of three lists. */
export interface SkillPairs {
	/** Skills a leans on more, largest difference first. */
	moreInA: SkillPair[];
	/** Skills b leans on more, largest difference first. */
	moreInB: SkillPair[];
	/** Skills both need at the same level. */
	same: SkillPair[];
}

/** Two roles side by side, computed from their facts. */
export interface SideBySide extends SkillPairs {
	a: Role;
	b: Role;
	facts: { key: GlanceKey; title: string; a: string; b: string }[];
}

/** The skills of two jobs side by side. Symmetric, as `comparison` is. */
export function skillPairs(a: HasSkills, b: HasSkills): SkillPairs {
	const levelsA = new Map(a.skills.map(({ skill, level }) => [skill, level]));
	const levelsB = new Map(b.skills.map(({ skill, level }) => [skill, level]));
	const pairs = [...new Set([...levelsA.keys(), ...levelsB.keys()])]
		.map((skill): SkillPair => ({
			skill,
			a: levelsA.get(skill) ?? 0,
			b: levelsB.get(skill) ?? 0,
		}))
		.sort(
			(x, y) =>
				Math.abs(y.a - y.b) - Math.abs(x.a - x.b) ||
				Math.max(y.a, y.b) - Math.max(x.a, x.b) ||
				(x.skill.id < y.skill.id ? -1 : 1),
		);
	return {
		moreInA: pairs.filter((pair) => pair.a > pair.b),
		moreInB: pairs.filter((pair) => pair.b > pair.a),
		same: pairs.filter((pair) => pair.a === pair.b),
	};
}

/** Symmetric: `comparison(b, a)` is `comparison(a, b)` with the sides swapped (held by property tests). */
export function comparison(a: Role, b: Role): SideBySide {
	return {
		a,
		b,
		facts: glanceKeys.map((key) => ({
			key,
			title: glanceTitles[key],
			a: a.glance[key],
			b: b.glance[key],
		})),
		...skillPairs(a, b),
	};
}

/** The editors' page for a pair of roles in either order, if there is one. */
export function findComparison(
	comparisons: Iterable<Comparison>,
	a: Role,
	b: Role,
): Comparison | undefined {
	for (const page of comparisons) {
		if ((page.a === a && page.b === b) || (page.a === b && page.b === a)) return page;
	}
	return undefined;
}

/** The editors' pages that compare a role with another. */
export function findComparisons(comparisons: Iterable<Comparison>, role: Role): Comparison[] {
	return [...comparisons].filter(({ a, b }) => a === role || b === role);
}
