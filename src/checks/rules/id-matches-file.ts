import type { AuthoredContent } from '../../domain/authored.ts';
import { recipes, type RecipeKind } from '../../recipes/recipes.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

/** A page's id is its file's name; a pair's id is made of its two ends; a statement's id begins with its owner's. */
export const idMatchesFile: Rule = {
	id: 'id-matches-file',
	description: 'A page’s id is its file’s name, a pair’s id names its two ends, a statement’s id its owner.',
	severity: 'error',
	check: (input) => [...pageIds(input), ...pairIds(input.content), ...statementIds(input.content)],
};

function pageIds({ content, problems }: CheckInput): Finding[] {
	// A page copied with its id has been reported as a duplicate: one fault, one issue.
	const copies = new Set(problems.filter(({ rule }) => rule === 'duplicate-id').map(({ file }) => file));
	return (Object.keys(recipes) as RecipeKind[]).flatMap((collection) =>
		content[collection].flatMap(({ file, facts: { id } }) => {
			const name = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
			if (id === name || copies.has(file)) return [];
			return [
				{
					where: { file, field: ['id'] },
					message: `expected the id "${name}", like the file's name, found "${id}"`,
					hint: `Set "id: ${name}", or rename the file to "${id}.mdx".`,
				},
			];
		}),
	);
}

function pairIds({ transitions, comparisons }: AuthoredContent): Finding[] {
	const expected = [
		...transitions.map(({ file, facts: { id, from, to } }) => ({ file, id, pair: `${from}-to-${to}` })),
		...comparisons.map(({ file, facts: { id, a, b } }) => ({ file, id, pair: `${a}-vs-${b}` })),
	];
	return expected.flatMap(({ file, id, pair }) => {
		// Where the file's name differs as well, that is the one fault to mend.
		if (id === pair || !file.endsWith(`/${id}.mdx`)) return [];
		return [
			{
				where: { file, field: ['id'] },
				message: `expected the id "${pair}", made of the two roles named below, found "${id}"`,
				hint: 'Correct the roles, or rename the file and its id.',
			},
		];
	});
}

function statementIds({ skills, ladders }: AuthoredContent): Finding[] {
	const expected = [
		...skills.flatMap(({ file, facts }) =>
			Object.entries(facts.levels).flatMap(([word, statements]) =>
				statements.map(({ id }, i) => ({
					file,
					id,
					prefix: `${facts.id}-${word}-`,
					field: ['levels', word, i, 'id'],
				})),
			),
		),
		...ladders.flatMap(({ file, facts }) =>
			facts.rungs.flatMap((rung, r) =>
				rung.scope.map(({ id }, i) => ({
					file,
					id,
					prefix: `${rung.id}-`,
					field: ['rungs', r, 'scope', i, 'id'],
				})),
			),
		),
	];
	return expected.flatMap(({ file, id, prefix, field }) =>
		id.startsWith(prefix) && id.length > prefix.length
			? []
			: [
					{
						where: { file, field },
						message: `expected a statement id that begins "${prefix}", found "${id}"`,
						hint: 'Begin it with the id of what it belongs to, then two to four words of its own.',
					},
				],
	);
}
