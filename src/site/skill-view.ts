import type { Catalogue } from '../domain/catalogue.ts';
import type { Role, Skill, SkillNeed } from '../domain/entries.ts';
import { whoNeeds } from '../domain/skill.ts';
import { levels, type Level } from '../domain/vocabulary.ts';

/** The roles that need a skill at one level. */
export interface LevelColumn {
	level: Level;
	/** Those that lean on it most first; then in the families' order. */
	needs: { role: Role; weight: SkillNeed['weight'] }[];
}

/** The four levels of a skill from aware to expert, each with the roles that need it there. */
export function needsByLevel(
	catalogue: Pick<Catalogue, 'roles' | 'families'>,
	skill: Skill,
): LevelColumn[] {
	const order = new Map(catalogue.families.map((family, i) => [family, i]));
	const needs = whoNeeds(catalogue, skill);
	return levels.map((level) => {
		const here = needs.filter((need) => need.level === level);
		const core = ({ weight }: (typeof here)[number]): number => (weight === 'core' ? 0 : 1);
		return {
			level,
			needs: here.toSorted(
				(a, b) => core(a) - core(b) || order.get(a.role.family)! - order.get(b.role.family)!,
			),
		};
	});
}
