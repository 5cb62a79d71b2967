import type { Catalogue } from './catalogue.ts';
import type {
	Comparison,
	Family,
	Ladder,
	Page,
	Role,
	Rung,
	Skill,
	SkillGroup,
	SkillNeed,
	StartingPoint,
} from './entries.ts';
import { lowerFirst, titleOfId, usualTitle } from './names.ts';
import type { LadderTexts, PackedCatalogue, PackedNeeds, RoleTexts } from './packed.ts';
import { giveRolesTheirRungs, joinRungs, layOver } from './rungs.ts';
import { glanceKeys, type GlanceKey, type Level, type Weight } from './vocabulary.ts';

/** A catalogue in a browser, with what is kept beside its entries there. */
export interface ToolCatalogue extends Catalogue {
	/** `kind:id` to `kind:id`. */
	retired: ReadonlyMap<string, string>;
	/** How long a transition takes, by its id, in words; missing where nobody says. */
	times: ReadonlyMap<string, string>;
}

/**
 * Rebuilds a catalogue from packed data, for the same questions that pages ask of the whole one. What the data leave out is
 * empty here: prose, definitions, facts at a glance, statements, sources, guides and terms. `tellRole` and `tellLadder`
 * fill in what is loaded later.
 */
export function unpackCatalogue(packed: PackedCatalogue): ToolCatalogue {
	const families = index(packed.families.map(familyOf));
	const groups = index(
		packed.groups.map(([id, title]): SkillGroup => ({ id, title, definition: '', skills: [] })),
	);
	const skills = index(
		packed.skills.map(([id, title, group]): Skill => {
			const levels = { aware: [], working: [], skilled: [], expert: [] };
			return {
				...page(id, title || titleOfId(id)),
				kind: 'skill',
				group: groups.get(group)!,
				levels,
			};
		}),
	);
	for (const skill of skills.values()) skill.group.skills.push(skill);
	const needs = needsReader([...skills.values()]);
	const roles = index(packed.roles.map((row) => roleOf(row, families, needs)));
	for (const role of roles.values()) role.family.roles.push(role);
	const startingPoints = index(
		packed.starts.map(([id, title, aliases, list]): StartingPoint => ({
			kind: 'starting-point',
			id,
			title: title || titleOfId(id),
			definition: '',
			aliases,
			skills: needs(list),
		})),
	);
	const ladders = index(
		packed.ladders.map(([id, title, family, variant]): Ladder => ({
			...page(id, title),
			kind: 'ladder',
			family: families.get(family)!,
			variant: variant === 1,
			rungs: [],
		})),
	);
	for (const ladder of ladders.values()) ladder.family.ladders.push(ladder);
	const rungs = unpackRungs(packed, { roles, ladders, needs });
	const starts = new Map<string, Role | StartingPoint>([...startingPoints, ...roles]);
	return {
		families: [...families.values()],
		skillGroups: [...groups.values()],
		roles,
		startingPoints,
		skills,
		ladders,
		rungs,
		transitions: index(
			packed.transitions.map(([from, to, difficulty]) => {
				const ends = { from: starts.get(from)!, to: roles.get(to)! };
				const title = `${ends.from.title} to ${lowerFirst(ends.to.title)}`;
				return { ...page(`${from}-to-${to}`, title), kind: 'transition', ...ends, difficulty };
			}),
		),
		comparisons: index(
			packed.comparisons.map(([a, b, title, most]): Comparison => {
				const [one, other] = [roles.get(a)!, roles.get(b)!];
				return {
					...page(`${a}-vs-${b}`, title || usualTitle(one, other)),
					kind: 'comparison',
					a: one,
					b: other,
					differsMost: [...most].map((digit) => glanceKeys[Number(digit)]!),
				};
			}),
		),
		guides: new Map(),
		terms: new Map(),
		abbreviations: packed.abbreviations.map(([id, text, meanings]) => ({
			id,
			text,
			meanings: meanings.map(([title, id]) => {
				const role = id === undefined ? undefined : roles.get(id)!;
				return { title: title || role!.title, ...(role && { role }) };
			}),
			sources: [],
		})),
		sources: new Map(),
		finders: new Map(),
		retired: new Map(Object.entries(packed.retired)),
		times: new Map(Object.entries(packed.times)),
	};
}

/** Fills in what a role's guide says at a glance. */
export function tellRole(role: Role, { definition, glance }: RoleTexts): void {
	role.definition = definition;
	role.glance = glanceOf(glance);
}

/** Fills in how far the rungs of a ladder reach. */
export function tellLadder(ladder: Ladder, scopes: LadderTexts): void {
	for (const rung of ladder.rungs) rung.scope = scopes[rung.id] ?? [];
}

function glanceOf(facts: readonly string[]): Record<GlanceKey, string> {
	const said = glanceKeys.map((key, i) => [key, facts[i] ?? '']);
	return Object.fromEntries(said) as Record<GlanceKey, string>;
}

type NeedsReader = (packed: PackedNeeds) => SkillNeed[];

function familyOf(
	[id, title, letter, shape]: PackedCatalogue['families'][number],
	row: number,
): Family {
	return { id, title, letter, shape, binds: '', question: '', row, roles: [], ladders: [] };
}

function roleOf(
	[id, title, aliases, family, band, list]: PackedCatalogue['roles'][number],
	families: ReadonlyMap<string, Family>,
	needs: NeedsReader,
): Role {
	return {
		...page(id, title || titleOfId(id), aliases),
		kind: 'role',
		family: families.get(family)!,
		band,
		glance: glanceOf([]),
		skills: needs(list),
		rungs: [],
	};
}

function unpackRungs(
	packed: PackedCatalogue,
	known: {
		roles: ReadonlyMap<string, Role>;
		ladders: ReadonlyMap<string, Ladder>;
		needs: NeedsReader;
	},
): Map<string, Rung> {
	const rungs = index(
		packed.rungs.map(([id, title, aliases, ladderId, roleId, band, track, own]): Rung => {
			const ladder = known.ladders.get(ladderId)!;
			const role = known.roles.get(roleId);
			return {
				kind: 'rung',
				id,
				title: title || titleOfId(id),
				aliases,
				ladder,
				...(role && { role }),
				planned: !role,
				family: role?.family ?? ladder.family,
				band,
				track,
				scope: [],
				years: [],
				skills: layOver(role?.skills ?? [], known.needs(own)),
				next: [],
				previous: [],
			};
		}),
	);
	for (const rung of rungs.values()) rung.ladder.rungs.push(rung);
	giveRolesTheirRungs(rungs.values());
	for (const [id, , , , , , , , next] of packed.rungs) {
		for (const to of next) joinRungs(rungs.get(id)!, rungs.get(to)!);
	}
	for (const [id, , , , , , beside] of packed.roles) {
		if (beside !== '') known.roles.get(id)!.beside = rungs.get(beside)!;
	}
	return rungs;
}

const weightOf: Record<string, Weight> = { c: 'core', s: 'supporting', o: 'optional' };

function needsReader(skills: readonly Skill[]): NeedsReader {
	return (packed) =>
		packed.split(' ').flatMap((token) => {
			const [, skill, level, letter] = /^([0-9a-z]+)([1-4])([cso-])$/.exec(token) ?? [];
			if (skill === undefined || level === undefined || letter === undefined) return [];
			const weight = weightOf[letter];
			return {
				skill: skills[parseInt(skill, 36)]!,
				level: Number(level) as Level,
				...(weight && { weight }),
			};
		});
}

/** The part of an entry that all pages share, without its words. */
function page(id: string, title: string, aliases: string[] = []): Page {
	const body = { headings: [], citations: [], words: 0 };
	return { id, title, definition: '', aliases, questions: [], body, file: '' };
}

function index<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}
