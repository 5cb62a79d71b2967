import type { Catalogue } from '../domain/catalogue.ts';
import type { SkillNeed } from '../domain/entries.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import { addresses, addressOf, pageEntries } from './addresses.ts';

/** The catalogue as published data: plain ids instead of references, with the address of every entry. */
export function snapshotOf(catalogue: Catalogue): Snapshot {
	const {
		roles,
		startingPoints,
		skills,
		ladders,
		transitions,
		comparisons,
		guides,
		terms,
		sources,
		finders,
	} = catalogue;
	return {
		version: 1,
		families: catalogue.families.map(
			({ id, title, letter, shape, binds, question, roles: members }) => ({
				id,
				title,
				aliases: [],
				// The list of roles has no heading for a family without a role.
				url: members.length > 0 ? addresses.family(id) : addresses.roles,
				letter,
				shape,
				binds,
				question,
			}),
		),
		roles: list(roles, (role) => ({
			...common(role),
			definition: role.definition,
			family: role.family.id,
			band: role.band,
			...(role.beside && { beside: role.beside.id }),
			glance: role.glance,
			skills: role.skills.map(requirement),
			rungs: role.rungs.map(({ id }) => id),
			...(role.reviewed && { reviewed: role.reviewed }),
		})),
		startingPoints: list(startingPoints, ({ id, title, aliases, definition, skills: needs }) => ({
			id,
			title,
			aliases,
			url: addresses.startingPoint(id),
			definition,
			skills: needs.map(({ skill, level }) => ({ id: skill.id, level })),
		})),
		skills: list(skills, (skill) => ({
			...common(skill),
			definition: skill.definition,
			group: skill.group.id,
			groupTitle: skill.group.title,
			levels: skill.levels,
		})),
		ladders: list(ladders, (ladder) => ({
			...common(ladder),
			definition: ladder.definition,
			family: ladder.family.id,
			variant: ladder.variant,
			rungs: ladder.rungs.map((rung) => ({
				id: rung.id,
				title: rung.title,
				aliases: rung.aliases,
				url: addresses.rung(ladder.id, rung.id),
				role: rung.role?.id ?? null,
				planned: rung.planned,
				band: rung.band,
				track: rung.track,
				scope: rung.scope,
				years: rung.years.map(({ text, source }) => ({ text, source: source.id })),
				skills: rung.skills.map(requirement),
				next: rung.next.map(({ id }) => id),
			})),
		})),
		transitions: list(transitions, (transition) => ({
			...common(transition),
			definition: transition.definition,
			from: transition.from.id,
			to: transition.to.id,
			difficulty: transition.difficulty,
			...(transition.time && {
				time: { text: transition.time.text, source: transition.time.source.id },
			}),
		})),
		comparisons: list(comparisons, (page) => ({
			...common(page),
			definition: page.definition,
			a: page.a.id,
			b: page.b.id,
			differsMost: page.differsMost,
		})),
		guides: list(guides, (guide) => ({ ...common(guide), definition: guide.definition })),
		questions: pageEntries(catalogue).flatMap((page) =>
			page.questions.map(({ id, question, answer, anchor }) => ({
				id,
				title: question,
				aliases: [],
				url: addresses.question(id),
				answer,
				answeredAt: `${addressOf(page)}#${anchor}`,
			})),
		),
		abbreviations: catalogue.abbreviations.map(({ id, text, meanings, sources: evidence }) => ({
			id,
			title: text,
			aliases: [],
			url: addresses.abbreviation(id),
			meanings: meanings.map(({ title, role, term, note }) => ({
				title,
				...(role && { role: role.id }),
				...(term && { term: term.id }),
				...(note && { note }),
			})),
			sources: evidence.map((source) => source.id),
		})),
		glossary: list(terms, (term) => ({
			id: term.id,
			title: term.title,
			aliases: term.aliases,
			url: addresses.term(term.id),
			definition: term.definition,
			seeAlso: term.seeAlso.map(({ id }) => id),
			confusableWith: term.confusableWith.map(({ term: other, difference }) => ({
				id: other.id,
				difference,
			})),
		})),
		sources: list(sources, ({ id, title, publisher, url, date, country, grade, checked }) => ({
			id,
			title,
			aliases: [],
			url: addresses.source(id),
			publisher,
			...(url && { link: url }),
			date,
			country,
			grade,
			checked,
		})),
		finders: list(finders, ({ id, title, definition, roles: considered, questions }) => ({
			id,
			title,
			aliases: [],
			url: addresses.finderTool(id),
			definition,
			roles: considered.map((role) => role.id),
			questions: questions.map(({ id: question, question: asked, why, answers }) => ({
				id: question,
				question: asked,
				why,
				answers: answers.map((answer) => ({
					id: answer.id,
					label: answer.label,
					...(answer.caution !== undefined && { caution: answer.caution }),
					speaksFor: [...answer.speaksFor].map(([role, reason]) => ({ role: role.id, ...reason })),
				})),
			})),
		})),
	};
}

function list<T, U>(entries: ReadonlyMap<string, T>, make: (entry: T) => U): U[] {
	return [...entries.values()].map(make);
}

function common(entry: Parameters<typeof addressOf>[0] & { title: string; aliases: string[] }) {
	return { id: entry.id, title: entry.title, aliases: entry.aliases, url: addressOf(entry) };
}

function requirement({ skill, level, weight }: SkillNeed) {
	return { id: skill.id, level, weight: weight ?? ('optional' as const) };
}

/** The rows of a CSV file, its header first. */
export type Rows = (string | number)[][];

/** The published tables, by file name. */
export function tablesOf({ roles, skills }: Snapshot): Record<string, Rows> {
	return {
		'roles.csv': [
			['id', 'title', 'family', 'band', 'definition', 'aliases', 'url'],
			...roles.map((r) => [
				r.id,
				r.title,
				r.family,
				r.band,
				r.definition,
				r.aliases.join('; '),
				r.url,
			]),
		],
		'skills.csv': [
			['id', 'title', 'group', 'definition', 'aliases', 'url'],
			...skills.map((s) => [s.id, s.title, s.group, s.definition, s.aliases.join('; '), s.url]),
		],
		'role-skills.csv': [
			['role', 'skill', 'level', 'weight'],
			...roles.flatMap((r) => r.skills.map((s) => [r.id, s.id, s.level, s.weight])),
		],
	};
}
