import type { FieldPath } from '../../domain/authored.ts';
import { nameKey } from '../../domain/names.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

interface Claim {
	name: string;
	/** Entries of one group mean the same thing, so they may share names. */
	group: string;
	title: string;
	file: string;
	field: FieldPath;
}

/** A name leads to one thing, unless it is listed as ambiguous. */
export const aliasConflict: Rule = {
	id: 'alias-conflict',
	description: 'An alias names one thing only, unless abbreviations.yaml lists all its meanings.',
	severity: 'error',
	check: (input) => {
		const ambiguous = new Set(
			input.catalogue.abbreviations
				.filter(({ meanings }) => meanings.length > 1)
				.map(({ text }) => nameKey(text)),
		);
		const owners = new Map<string, Claim>();
		const findings: Finding[] = [];
		for (const claim of [...titles(input), ...aliases(input)]) {
			const key = nameKey(claim.name);
			const owner = owners.get(key);
			if (!owner) {
				owners.set(key, claim);
			} else if (owner.group !== claim.group && !ambiguous.has(key) && claim.field.length > 0) {
				findings.push({
					where: { file: claim.file, field: claim.field },
					message: `expected an alias that names only ${claim.title}, found "${claim.name}", which ${owner.title} claims too (${owner.file})`,
					hint: `Remove it from one of the two, or list "${claim.name}" with both meanings in abbreviations.yaml.`,
				});
			}
		}
		return findings;
	},
};

/** Titles are claimed first and never reported: two entries of the same title are one thing in two kinds. */
function titles({ catalogue }: CheckInput): Claim[] {
	const { roles, skills, terms, startingPoints, rungs } = catalogue;
	return [
		...[...roles.values(), ...skills.values(), ...terms.values()],
		...[...startingPoints.values()].map((entry) => ({ ...entry, file: 'starting-points.yaml' })),
		...[...rungs.values()].map((rung) => ({ ...rung, file: rung.ladder.file })),
	].map(({ title, file }) => ({ name: title, group: nameKey(title), title, file, field: [] }));
}

function aliases({ content }: CheckInput): Claim[] {
	const entries = [
		...content.roles,
		...content.skills,
		...content.terms,
		...content.startingPoints,
		...content.ladders.flatMap(({ file, at, facts }) =>
			facts.rungs.map((rung, i) => ({ file, at: [...at, 'rungs', i], facts: rung })),
		),
	];
	return entries.flatMap(({ file, at, facts: { title, aliases: names } }) =>
		names.map((name, i) => ({
			name,
			group: nameKey(title),
			title,
			file,
			field: [...at, 'aliases', i],
		})),
	);
}
