/** Random catalogues for property tests. */
import fc from 'fast-check';
import type {
	Authored,
	AuthoredContent,
	Body,
	Requirement,
	RoleFacts,
	TransitionFacts,
} from '../../src/domain/authored.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { bands, grades, levels, shapes, tracks, weights } from '../../src/domain/vocabulary.ts';
import {
	abbreviation,
	catalogueOf,
	comparison,
	contentOf,
	family,
	guide,
	ladder,
	question,
	role,
	rung,
	skill,
	skillGroup,
	source,
	startingPoint,
	term,
	transition,
} from './catalogue.ts';

const titles = fc.constantFrom(
	'Product manager',
	'PMO analyst',
	'“Agile” coach',
	'Évangéliste',
	'3D lead',
	'Go-to-market lead',
	'go to market lead',
	'R&D head',
);
const requirements = fc.uniqueArray(
	fc.record({
		skill: fc.nat(),
		level: fc.constantFrom(...levels),
		weight: fc.constantFrom(...weights),
	}),
	{ maxLength: 5 },
);
const citations = fc.array(fc.nat(), { maxLength: 3 });
const optionalNat = fc.option(fc.nat(), { nil: undefined });

/** Everything random about a catalogue. Numbers stand for whatever entry is there, counted round and round. */
const plan = fc.record({
	families: fc.array(titles, { minLength: 1, maxLength: 3 }),
	groups: fc.array(titles, { minLength: 1, maxLength: 2 }),
	skills: fc.array(fc.record({ title: titles, group: fc.nat(), asked: fc.boolean() }), {
		minLength: 1,
		maxLength: 6,
	}),
	sources: fc.array(fc.record({ grade: fc.constantFrom(...grades), linked: fc.boolean() }), {
		minLength: 1,
		maxLength: 4,
	}),
	roles: fc.array(
		fc.record({
			title: titles,
			aliases: fc.array(titles, { maxLength: 2 }),
			family: fc.nat(),
			band: fc.constantFrom(...bands),
			needs: requirements,
			beside: optionalNat,
			citations,
			reviewed: fc.boolean(),
			asked: fc.boolean(),
		}),
		{ minLength: 1, maxLength: 6 },
	),
	startingPoints: fc.array(requirements, { maxLength: 2 }),
	ladders: fc.array(
		fc.record({
			family: fc.nat(),
			variant: fc.boolean(),
			citations,
			rungs: fc.array(
				fc.record({
					title: titles,
					role: optionalNat,
					track: fc.constantFrom(...tracks),
					needs: requirements,
					years: optionalNat,
					next: fc.array(fc.nat(), { maxLength: 3 }),
				}),
				{ minLength: 1, maxLength: 5 },
			),
		}),
		{ maxLength: 3 },
	),
	transitions: fc.array(
		fc.record({
			from: fc.nat(),
			to: fc.nat(),
			difficulty: fc.constantFrom(1, 2, 3, 4, 5),
			time: optionalNat,
		}),
		{ maxLength: 4 },
	),
	comparisons: fc.array(fc.record({ a: fc.nat(), b: fc.nat(), citations }), { maxLength: 3 }),
	guides: fc.array(titles, { maxLength: 2 }),
	terms: fc.array(fc.record({ title: titles, seeAlso: fc.array(fc.nat(), { maxLength: 2 }) }), {
		maxLength: 4,
	}),
	abbreviations: fc.array(fc.record({ role: optionalNat, term: optionalNat, citations }), {
		maxLength: 3,
	}),
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

/** Random content without problems: forks, merges, shared roles and several ladders, but no promotion in a circle. */
export const soundContent: fc.Arbitrary<AuthoredContent> = plan.map((random) =>
	written(random, false),
);

/** The same with promotions that may lead anywhere, back to where they came from too. */
export const contentWithCircles: fc.Arbitrary<AuthoredContent> = plan.map((random) =>
	written(random, true),
);

/** Random catalogues of sound content. */
export const catalogues: fc.Arbitrary<Catalogue> = soundContent.map(catalogueOf);

function written(random: Plan, circles: boolean): AuthoredContent {
	const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
	const ids = (kind: string, list: readonly unknown[]): string[] =>
		list.map((_, i) => `${kind}-${i}`);
	const families = ids('family', random.families);
	const groups = ids('group', random.groups);
	const skills = ids('skill', random.skills);
	const sources = ids('source', random.sources);
	const roles = ids('role', random.roles);
	const starts = ids('start', random.startingPoints);
	const terms = ids('term', random.terms);
	const rungs = random.ladders.flatMap((planned, l) => ids(`rung-${l}`, planned.rungs));
	const cited = (numbers: number[]): Partial<Body> => ({
		citations: [...new Set(numbers.map((n) => pick(sources, n)))],
	});
	const needs = (planned: Plan['roles'][number]['needs']): Requirement[] => {
		const byId = new Map(planned.map(({ skill: n, ...rest }) => [pick(skills, n), rest]));
		return [...byId].map(([id, rest]) => ({ id, ...rest }));
	};
	const asked = (id: string, yes: boolean) => (yes ? { questions: [question(`${id}-asked`)] } : {});
	const unique = <T extends Authored<{ id: string }>>(entries: T[]): T[] => [
		...new Map(entries.map((entry) => [entry.facts.id, entry])).values(),
	];
	return contentOf({
		families: families.map((id, i) =>
			family(id, {
				title: random.families[i]!,
				shape: pick(shapes, i),
				order: families.length - i,
			}),
		),
		skillGroups: groups.map((id, i) => skillGroup(id, { title: random.groups[i]!, order: i + 1 })),
		skills: skills.map((id, i) => {
			const { title, group, asked: yes } = random.skills[i]!;
			return skill(id, { title, group: pick(groups, group), ...asked(id, yes) });
		}),
		sources: sources.map((id, i) => {
			const { grade, linked } = random.sources[i]!;
			return source(id, { grade, ...(!linked && { url: undefined }) });
		}),
		roles: roles.map((id, i) => {
			const planned = random.roles[i]!;
			const facts: Partial<RoleFacts> = {
				title: planned.title,
				aliases: planned.aliases,
				family: pick(families, planned.family),
				band: planned.band,
				skills: needs(planned.needs),
				...(planned.reviewed && { reviewed: { date: '2026-11-22' } }),
				...(planned.beside !== undefined &&
					rungs.length > 0 && { beside: pick(rungs, planned.beside) }),
				...asked(id, planned.asked),
			};
			return role(id, facts, cited(planned.citations));
		}),
		startingPoints: starts.map((id, i) =>
			startingPoint(id, {
				skills: needs(random.startingPoints[i]!).map(({ id: ofSkill, level }) => ({
					id: ofSkill,
					level,
				})),
			}),
		),
		ladders: random.ladders.map((planned, l) => {
			const own = planned.rungs.map((facts, i) => {
				const id = `rung-${l}-${i}`;
				const ahead = circles ? rungs : rungs.slice(rungs.indexOf(id) + 1);
				const next = ahead.length > 0 ? facts.next.map((n) => pick(ahead, n)) : [];
				return rung(id, {
					title: facts.title,
					...(facts.role !== undefined && { role: pick(roles, facts.role) }),
					track: facts.track,
					skills: needs(facts.needs),
					...(facts.years !== undefined && {
						years: [{ text: '2–4', source: pick(sources, facts.years) }],
					}),
					next: [...new Set(next)],
				});
			});
			const given = {
				family: pick(families, planned.family),
				...(planned.variant && { variant: true as const }),
			};
			return ladder(`ladder-${l}`, own, given, cited(planned.citations));
		}),
		transitions: unique(
			random.transitions.map(({ from, to, difficulty, time }) =>
				transition(pick([...starts, ...roles], from), pick(roles, to), {
					difficulty: difficulty as TransitionFacts['difficulty'],
					...(time !== undefined && { time: { text: 'half a year', source: pick(sources, time) } }),
				}),
			),
		),
		comparisons: unique(
			random.comparisons
				.map(({ a, b, ...rest }) => ({ a: pick(roles, a), b: pick(roles, b), ...rest }))
				.filter(({ a, b }) => a !== b)
				.map((planned) => comparison(planned.a, planned.b, {}, cited(planned.citations))),
		),
		guides: random.guides.map((title, i) =>
			guide(`guide-${i}`, { title, ...asked(`guide-${i}`, i === 0) }),
		),
		terms: terms.map((id, i) => {
			const { title, seeAlso } = random.terms[i]!;
			return term(id, {
				title,
				seeAlso: seeAlso.map((n) => pick(terms, n)),
				confusableWith: seeAlso.map((n) => ({
					id: pick(terms, n + 1),
					difference: 'the other one',
				})),
			});
		}),
		abbreviations: random.abbreviations.map((planned, i) =>
			abbreviation(
				`ab-${i}`,
				[
					{
						title: 'Product manager',
						...(planned.role !== undefined && { role: pick(roles, planned.role) }),
						...(planned.term !== undefined &&
							terms.length > 0 && { term: pick(terms, planned.term) }),
					},
				],
				planned.citations.map((n) => pick(sources, n)),
			),
		),
	});
}
