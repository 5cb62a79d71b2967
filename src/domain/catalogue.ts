import type { Authored, AuthoredContent, Collection, FieldPath, Requirement } from './authored.ts';
import {
	pageOf,
	type Abbreviation,
	type Comparison,
	type Family,
	type Guide,
	type Ladder,
	type Role,
	type Rung,
	type Skill,
	type SkillGroup,
	type SkillNeed,
	type Source,
	type StartingPoint,
	type Term,
	type Transition,
} from './entries.ts';
import { didYouMean, type Problem } from './problem.ts';

/** The one model behind every page, tool and data file: all ids resolved, nothing dangling. */
export interface Catalogue {
	/** In their order on the map. */
	families: Family[];
	skillGroups: SkillGroup[];
	roles: ReadonlyMap<string, Role>;
	startingPoints: ReadonlyMap<string, StartingPoint>;
	skills: ReadonlyMap<string, Skill>;
	ladders: ReadonlyMap<string, Ladder>;
	rungs: ReadonlyMap<string, Rung>;
	transitions: ReadonlyMap<string, Transition>;
	comparisons: ReadonlyMap<string, Comparison>;
	guides: ReadonlyMap<string, Guide>;
	terms: ReadonlyMap<string, Term>;
	abbreviations: Abbreviation[];
	sources: ReadonlyMap<string, Source>;
}

/** The collections in which the thing a reference names may stand. */
const collectionsOf = {
	source: ['sources'],
	family: ['families'],
	'skill group': ['skillGroups'],
	skill: ['skills'],
	role: ['roles'],
	'role or starting point': ['roles', 'startingPoints'],
	rung: ['ladders'],
	'glossary term': ['terms'],
} as const satisfies Record<string, readonly Collection[]>;
type Named = keyof typeof collectionsOf;

/**
 * Resolves every id once. References that lead nowhere and ids claimed twice come back as problems, all of them;
 * the catalogue then holds what could be resolved, so that later checks can still speak. Build pages only from a
 * catalogue without problems.
 */
export function buildCatalogue(content: AuthoredContent): {
	catalogue: Catalogue;
	problems: Problem[];
} {
	const problems: Problem[] = [];

	// A ladder that could not be read may hold any rung.
	const broken = (collection: Collection, id: string): boolean =>
		content.broken.some(
			(entry) =>
				entry.collection === collection && (collection === 'ladders' || (entry.id ?? id) === id),
		);

	/** The entry an id names, or a problem at the field that names it; silent where that entry is reported as broken. */
	function find<T>(
		known: ReadonlyMap<string, T>,
		id: string,
		what: Named,
		{ file, at }: Pick<Authored<unknown>, 'file' | 'at'>,
		field: FieldPath,
		rule = 'unknown-reference',
	): T | undefined {
		const found = known.get(id);
		if (found === undefined && !collectionsOf[what].some((collection) => broken(collection, id))) {
			problems.push({
				rule,
				file,
				field: [...at, ...field],
				message: `expected the id of a ${what}, found "${id}"`,
				hint: didYouMean(
					id,
					known.keys(),
					known.size > 0
						? `Use the id of an existing ${what}, or write that ${what} first.`
						: `This content has no ${what} yet: write it first.`,
				),
			});
		}
		return found;
	}

	/** Entries by id, in the order given; an id claimed twice keeps its first owner. */
	function index<F extends { id: string }, T>(
		entries: readonly Authored<F>[],
		what: string,
		make: (entry: Authored<F>) => T | undefined,
	): Map<string, T> {
		const owners = new Map<string, Authored<F>>();
		const result = new Map<string, T>();
		for (const entry of entries) {
			const owner = owners.get(entry.facts.id);
			if (owner) {
				reportDuplicate(entry, what, entry.facts.id, owner.file, ['id']);
				continue;
			}
			owners.set(entry.facts.id, entry);
			const made = make(entry);
			if (made !== undefined) result.set(entry.facts.id, made);
		}
		return result;
	}

	function reportDuplicate(
		{ file, at }: Pick<Authored<unknown>, 'file' | 'at'>,
		what: string,
		id: string,
		owner: string,
		field: FieldPath,
	): void {
		problems.push({
			rule: 'duplicate-id',
			file,
			field: [...at, ...field],
			message: `expected an id that no other ${what} has, found "${id}", which ${owner} has already`,
			hint: 'Give one of the two another id, or delete the copy.',
		});
	}

	const sources = index<Source, Source>(content.sources, 'source', ({ facts }) => facts);

	const families = index(content.families, 'family', ({ facts }): Family => {
		const { order: _order, ...rest } = facts;
		return { ...rest, roles: [], ladders: [] };
	});
	const skillGroups = index(content.skillGroups, 'skill group', ({ facts }): SkillGroup => {
		const { order: _order, ...rest } = facts;
		return { ...rest, skills: [] };
	});

	const statementOwners = new Map<string, string>();
	function claimStatements(
		entry: Pick<Authored<unknown>, 'file' | 'at'>,
		statements: readonly { id: string }[],
		field: FieldPath,
	): void {
		statements.forEach(({ id }, i) => {
			const owner = statementOwners.get(id);
			if (owner) reportDuplicate(entry, 'statement', id, owner, [...field, i, 'id']);
			else statementOwners.set(id, entry.file);
		});
	}

	const skills = index(content.skills, 'skill', (entry): Skill | undefined => {
		const { facts } = entry;
		for (const [word, statements] of Object.entries(facts.levels)) {
			claimStatements(entry, statements, ['levels', word]);
		}
		const group = find(skillGroups, facts.group, 'skill group', entry, ['group']);
		if (!group) return undefined;
		const skill: Skill = {
			kind: 'skill',
			...pageOf(entry, facts.title),
			group,
			levels: facts.levels,
		};
		group.skills.push(skill);
		return skill;
	});
	// A skill whose own group is wrong has been reported there; its users are not at fault.
	const knownSkillIds = new Map(content.skills.map(({ facts }) => [facts.id, facts]));

	function needs(
		entry: Pick<Authored<unknown>, 'file' | 'at'>,
		requirements: readonly (Omit<Requirement, 'weight'> & Partial<Pick<Requirement, 'weight'>>)[],
		field: FieldPath,
	): SkillNeed[] {
		const seen = new Set<string>();
		return requirements.flatMap(({ id, level, weight }, i) => {
			if (seen.has(id)) {
				reportDuplicate(entry, 'required skill here', id, entry.file, [...field, i, 'id']);
				return [];
			}
			seen.add(id);
			find(knownSkillIds, id, 'skill', entry, [...field, i, 'id']);
			const skill = skills.get(id);
			return skill ? [{ skill, level, ...(weight && { weight }) }] : [];
		});
	}

	const roles = index(content.roles, 'role', (entry): Role | undefined => {
		const { facts } = entry;
		const family = find(families, facts.family, 'family', entry, ['family']);
		const required = needs(entry, facts.skills, ['skills']);
		if (!family) return undefined;
		const role: Role = {
			kind: 'role',
			...pageOf(entry, facts.title),
			family,
			band: facts.band,
			glance: facts.glance,
			skills: required,
			rungs: [],
		};
		family.roles.push(role);
		return role;
	});
	const knownRoleIds = new Map(content.roles.map(({ facts }) => [facts.id, facts]));

	const startingPoints = index(
		content.startingPoints,
		'starting point',
		(entry): StartingPoint => ({
			kind: 'starting-point',
			...entry.facts,
			skills: needs(entry, entry.facts.skills, ['skills']),
		}),
	);

	const rungs = new Map<string, Rung>();
	const rungFiles = new Map<string, string>();
	const ladders = index(content.ladders, 'ladder', (entry): Ladder | undefined => {
		const { facts } = entry;
		const family = find(families, facts.family, 'family', entry, ['family']);
		const ladder: Ladder | undefined = family && {
			kind: 'ladder',
			...pageOf(entry, facts.title),
			family,
			variant: facts.variant ?? false,
			rungs: [],
		};
		facts.rungs.forEach((rungFacts, i) => {
			const owner = rungFiles.get(rungFacts.id);
			if (owner) return reportDuplicate(entry, 'rung', rungFacts.id, owner, ['rungs', i, 'id']);
			rungFiles.set(rungFacts.id, entry.file);
			claimStatements(entry, rungFacts.scope, ['rungs', i, 'scope']);
			if (rungFacts.role !== undefined) {
				find(knownRoleIds, rungFacts.role, 'role', entry, ['rungs', i, 'role']);
			}
			const role = rungFacts.role === undefined ? undefined : roles.get(rungFacts.role);
			const own = needs(entry, rungFacts.skills ?? [], ['rungs', i, 'skills']);
			const years = (rungFacts.years ?? []).flatMap(({ text, source }, y) => {
				const found = find(
					sources,
					source,
					'source',
					entry,
					['rungs', i, 'years', y, 'source'],
					'unknown-citation',
				);
				return found ? [{ text, source: found }] : [];
			});
			if (!ladder) return;
			const rung: Rung = {
				kind: 'rung',
				id: rungFacts.id,
				title: rungFacts.title,
				aliases: rungFacts.aliases,
				ladder,
				...(role && { role }),
				planned: rungFacts.planned ?? false,
				family: role?.family ?? ladder.family,
				band: rungFacts.band ?? role?.band ?? 'entry',
				track: rungFacts.track,
				scope: rungFacts.scope,
				years,
				skills: layOver(role?.skills ?? [], own),
				next: [],
				previous: [],
			};
			rungs.set(rung.id, rung);
			ladder.rungs.push(rung);
			role?.rungs.push(rung);
		});
		if (ladder) family?.ladders.push(ladder);
		return ladder;
	});
	const knownRungIds = new Map(
		content.ladders.flatMap(({ facts }) => facts.rungs.map((rung) => [rung.id, rung] as const)),
	);

	for (const entry of content.ladders) {
		entry.facts.rungs.forEach((rungFacts, i) => {
			const rung = rungs.get(rungFacts.id);
			rungFacts.next.forEach((id, n) => {
				find(knownRungIds, id, 'rung', entry, ['rungs', i, 'next', n], 'ladder-shape');
				const next = rungs.get(id);
				if (!rung || !next || rung.next.includes(next)) return;
				rung.next.push(next);
				next.previous.push(rung);
			});
		});
	}
	for (const entry of content.roles) {
		if (entry.facts.beside === undefined) continue;
		find(knownRungIds, entry.facts.beside, 'rung', entry, ['beside']);
		const role = roles.get(entry.facts.id);
		const rung = rungs.get(entry.facts.beside);
		if (role && rung) role.beside = rung;
	}

	const knownStarts = new Map<string, unknown>([
		...knownRoleIds,
		...content.startingPoints.map(({ facts }) => [facts.id, facts] as const),
	]);
	const transitions = index(content.transitions, 'transition', (entry): Transition | undefined => {
		const { facts } = entry;
		find(knownStarts, facts.from, 'role or starting point', entry, ['from'], 'transition-ends');
		find(knownRoleIds, facts.to, 'role', entry, ['to'], 'transition-ends');
		const from = roles.get(facts.from) ?? startingPoints.get(facts.from);
		const to = roles.get(facts.to);
		const timeSource =
			facts.time &&
			find(sources, facts.time.source, 'source', entry, ['time', 'source'], 'unknown-citation');
		if (!from || !to) return undefined;
		return {
			kind: 'transition',
			...pageOf(entry, `${from.title} to ${lowerFirst(to.title)}`),
			from,
			to,
			difficulty: facts.difficulty,
			...(facts.time && timeSource && { time: { text: facts.time.text, source: timeSource } }),
		};
	});

	const comparisons = index(content.comparisons, 'comparison', (entry): Comparison | undefined => {
		const { facts } = entry;
		find(knownRoleIds, facts.a, 'role', entry, ['a']);
		find(knownRoleIds, facts.b, 'role', entry, ['b']);
		const a = roles.get(facts.a);
		const b = roles.get(facts.b);
		if (!a || !b) return undefined;
		return {
			kind: 'comparison',
			...pageOf(entry, facts.title),
			a,
			b,
			differsMost: facts.differsMost,
		};
	});

	const guides = index(content.guides, 'guide', (entry): Guide => ({
		kind: 'guide',
		...pageOf(entry, entry.facts.title),
	}));

	const questionOwners = new Map<string, string>();
	for (const entry of [
		...content.roles,
		...content.skills,
		...content.ladders,
		...content.transitions,
		...content.comparisons,
		...content.guides,
	]) {
		(entry.facts.questions ?? []).forEach(({ id }, i) => {
			const owner = questionOwners.get(id);
			if (owner) reportDuplicate(entry, 'question', id, owner, ['questions', i, 'id']);
			else questionOwners.set(id, entry.file);
		});
	}

	const terms = index(content.terms, 'glossary term', (entry): Term => {
		const { questions: _questions, ...page } = pageOf(entry, entry.facts.title);
		return { kind: 'term', ...page, seeAlso: [], confusableWith: [] };
	});
	for (const entry of content.terms) {
		const term = terms.get(entry.facts.id);
		entry.facts.seeAlso.forEach((id, i) => {
			const other = find(terms, id, 'glossary term', entry, ['seeAlso', i]);
			if (other) term?.seeAlso.push(other);
		});
		entry.facts.confusableWith.forEach(({ id, difference }, i) => {
			const other = find(terms, id, 'glossary term', entry, ['confusableWith', i, 'id']);
			if (other) term?.confusableWith.push({ term: other, difference });
		});
	}

	const abbreviations = index(content.abbreviations, 'abbreviation', (entry): Abbreviation => {
		const { facts } = entry;
		return {
			id: facts.id,
			text: facts.text,
			meanings: facts.meanings.map(({ title, role, term, note }, i) => {
				const toRole =
					role === undefined
						? undefined
						: (find(knownRoleIds, role, 'role', entry, ['meanings', i, 'role']) && roles.get(role));
				const toTerm =
					term === undefined
						? undefined
						: find(terms, term, 'glossary term', entry, ['meanings', i, 'term']);
				return {
					title,
					...(toRole && { role: toRole }),
					...(toTerm && { term: toTerm }),
					...(note && { note }),
				};
			}),
			sources: facts.sources.flatMap((id, i) => {
				const source = find(sources, id, 'source', entry, ['sources', i], 'unknown-citation');
				return source ? [source] : [];
			}),
		};
	});

	return {
		catalogue: {
			families: byOrder(families, content.families),
			skillGroups: byOrder(skillGroups, content.skillGroups),
			roles,
			startingPoints,
			skills,
			ladders,
			rungs,
			transitions,
			comparisons,
			guides,
			terms,
			abbreviations: [...abbreviations.values()],
			sources,
		},
		problems,
	};
}

/** A role's requirements with a rung's own laid over them: same skill replaced, new skill added. */
function layOver(base: readonly SkillNeed[], own: readonly SkillNeed[]): SkillNeed[] {
	const overrides = new Map(own.map((need) => [need.skill, need]));
	const kept = base.map((need) => overrides.get(need.skill) ?? need);
	const added = own.filter((need) => !base.some(({ skill }) => skill === need.skill));
	return [...kept, ...added];
}

function byOrder<T extends { id: string }>(
	entries: ReadonlyMap<string, T>,
	authored: readonly Authored<{ id: string; order: number }>[],
): T[] {
	const order = new Map(authored.map(({ facts }) => [facts.id, facts.order]));
	return [...entries.values()].sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

/** "Product manager" inside a sentence; an abbreviation at the start keeps its capitals. */
export function lowerFirst(title: string): string {
	return /^[A-Z][a-z]/.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
}
