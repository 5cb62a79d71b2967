import type { Catalogue } from '../domain/catalogue.ts';
import type { Permanent } from '../domain/permanent.ts';
import { allAddresses, pageEntries } from '../site/addresses.ts';

/** Ids by kind and addresses of a catalogue, sorted: what `permanent.yaml` must hold. */
export interface PermanentRecord {
	ids: Record<string, string[]>;
	addresses: string[];
	/** Every id as `kind:id`. */
	names: string[];
}

/** Everything in a catalogue that, once published, stays. */
export function recordOf(catalogue: Catalogue): PermanentRecord {
	const rungs = [...catalogue.rungs.values()];
	const ids: Record<string, string[]> = {
		family: catalogue.families.map(({ id }) => id),
		'skill-group': catalogue.skillGroups.map(({ id }) => id),
		role: [...catalogue.roles.keys()],
		'starting-point': [...catalogue.startingPoints.keys()],
		skill: [...catalogue.skills.keys()],
		ladder: [...catalogue.ladders.keys()],
		rung: rungs.map(({ id }) => id),
		statement: [
			...[...catalogue.skills.values()].flatMap(({ levels }) => Object.values(levels).flat()),
			...rungs.flatMap(({ scope }) => scope),
		].map(({ id }) => id),
		transition: [...catalogue.transitions.keys()],
		comparison: [...catalogue.comparisons.keys()],
		guide: [...catalogue.guides.keys()],
		question: pageEntries(catalogue).flatMap(({ questions }) => questions.map(({ id }) => id)),
		term: [...catalogue.terms.keys()],
		abbreviation: catalogue.abbreviations.map(({ id }) => id),
		source: [...catalogue.sources.keys()],
		finder: [...catalogue.finders.keys()],
		answer: [...catalogue.finders.values()].flatMap(({ questions }) =>
			questions.flatMap(({ answers }) => answers.map(({ id }) => id)),
		),
	};
	for (const list of Object.values(ids)) list.sort();
	return {
		ids,
		addresses: allAddresses(catalogue).sort(),
		names: Object.entries(ids).flatMap(([kind, list]) => list.map((id) => `${kind}:${id}`)),
	};
}

/** Names that are retired. */
export function retiredNames({ retired }: Permanent): Set<string> {
	return new Set(retired.map(({ was }) => was));
}
