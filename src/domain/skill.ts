import type { Catalogue } from './catalogue.ts';
import type { Role, Skill, SkillNeed } from './entries.ts';
import { weights, type Level } from './vocabulary.ts';

/** Roles that require a skill, those that require most first; then by how much they lean on it. */
export function whoNeeds(
	catalogue: Pick<Catalogue, 'roles'>,
	skill: Skill,
): { role: Role; level: Level; weight: SkillNeed['weight'] }[] {
	return [...catalogue.roles.values()]
		.flatMap((role) => {
			const need = role.skills.find((candidate) => candidate.skill === skill);
			return need ? [{ role, level: need.level, weight: need.weight }] : [];
		})
		.sort((a, b) => b.level - a.level || weightRank(a.weight) - weightRank(b.weight));
}

/** Requirements by weight, then by level, highest first. */
export function byWeight(needs: readonly SkillNeed[]): SkillNeed[] {
	return [...needs].sort(
		(a, b) => weightRank(a.weight) - weightRank(b.weight) || b.level - a.level,
	);
}

function weightRank(weight: SkillNeed['weight']): number {
	return weight ? weights.indexOf(weight) : weights.length;
}
