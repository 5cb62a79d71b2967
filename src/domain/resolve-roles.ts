/** The first half of the catalogue: families, skills, and the jobs that require skills. */
import type { AuthoredContent, FieldPath, Requirement } from './authored.ts';
import {
	pageOf,
	type Family,
	type Role,
	type Skill,
	type SkillGroup,
	type SkillNeed,
	type StartingPoint,
} from './entries.ts';
import type { Claim, Origin, References } from './references.ts';

/** Families in their order, still without roles and ladders. */
export function resolveFamilies(content: AuthoredContent, refs: References): Map<string, Family> {
	const entries = refs.unique(content.families, refs.claims('family'));
	return new Map(
		entries
			.toSorted((a, b) => a.facts.order - b.facts.order)
			.map(({ facts }) => {
				const { order, ...rest } = facts;
				return [facts.id, { row: order, ...rest, roles: [], ladders: [] }];
			}),
	);
}

/** Skill groups in their order, and the skills that they hold from here on. */
export function resolveSkills(
	content: AuthoredContent,
	refs: References,
	claimStatement: Claim,
): { skillGroups: Map<string, SkillGroup>; skills: Map<string, Skill> } {
	const entries = refs.unique(content.skillGroups, refs.claims('skill group'));
	const skillGroups = new Map(
		entries
			.toSorted((a, b) => a.facts.order - b.facts.order)
			.map(({ facts }) => {
				const { order: _order, ...rest } = facts;
				return [facts.id, { ...rest, skills: [] as Skill[] }];
			}),
	);
	const skills = new Map<string, Skill>();
	for (const entry of refs.unique(content.skills, refs.claims('skill'))) {
		const { id, title, levels } = entry.facts;
		for (const [word, statements] of Object.entries(levels)) {
			statements.forEach((statement, i) =>
				claimStatement(statement.id, entry, ['levels', word, i, 'id']),
			);
		}
		const group = refs.find(skillGroups, entry.facts.group, 'skill group', entry, ['group']);
		if (!group) continue;
		const skill: Skill = { kind: 'skill', ...pageOf(entry, title), group, levels };
		group.skills.push(skill);
		skills.set(id, skill);
	}
	return { skillGroups, skills };
}

/** Required skills, each once. */
export function resolveNeeds(
	skills: ReadonlyMap<string, Skill>,
	refs: References,
	origin: Origin,
	requirements: readonly (Omit<Requirement, 'weight'> & Partial<Pick<Requirement, 'weight'>>)[],
	field: FieldPath,
): SkillNeed[] {
	const claim = refs.claims('required skill here');
	return requirements.flatMap(({ id, level, weight }, i) => {
		if (!claim(id, origin, [...field, i, 'id'])) return [];
		const skill = refs.find(skills, id, 'skill', origin, [...field, i, 'id']);
		return skill ? [{ skill, level, ...(weight && { weight }) }] : [];
	});
}

/** Roles and starting points, which share their ids; each role stands in its family from here on, and on no rung yet. */
export function resolveRoles(
	content: AuthoredContent,
	refs: References,
	families: ReadonlyMap<string, Family>,
	skills: ReadonlyMap<string, Skill>,
): { roles: Map<string, Role>; startingPoints: Map<string, StartingPoint> } {
	const claimRole = refs.claims('role');
	const roles = new Map<string, Role>();
	for (const entry of refs.unique(content.roles, claimRole)) {
		const { id, title, band, glance } = entry.facts;
		const family = refs.find(families, entry.facts.family, 'family', entry, ['family']);
		const needs = resolveNeeds(skills, refs, entry, entry.facts.skills, ['skills']);
		if (!family) continue;
		const page = pageOf(entry, title);
		const role: Role = { kind: 'role', ...page, family, band, glance, skills: needs, rungs: [] };
		family.roles.push(role);
		roles.set(id, role);
	}
	const startingPoints = new Map<string, StartingPoint>();
	const ownPoints = refs.unique(content.startingPoints, refs.claims('starting point'));
	for (const entry of refs.unique(ownPoints, claimRole)) {
		const { id, title, definition, aliases } = entry.facts;
		const needs = resolveNeeds(skills, refs, entry, entry.facts.skills, ['skills']);
		const kind = 'starting-point';
		startingPoints.set(id, { kind, id, title, definition, aliases, skills: needs });
	}
	return { roles, startingPoints };
}
