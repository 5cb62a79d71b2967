import type { FieldPath } from '../../domain/authored.ts';
import { recipes, type RecipeKind } from '../../recipes/recipes.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

/** An entry's id is its file's name; a pair's id is made of its two ends; a statement's or answer's id begins with its owner's. */
export const idMatchesFile: Rule = {
	id: 'id-matches-file',
	description:
		'An id is its file’s name, a pair’s id names its two ends, a statement’s or answer’s id its owner.',
	severity: 'error',
	check: (input) => {
		// An id or a reference that has been reported is not reported again for not fitting: one fault, one issue.
		const reported = new Set(input.problems.map(({ file, field }) => keyOf(file, field)));
		return [
			...pageIds(input),
			...pairIds(input),
			...statementIds(input),
			...answerIds(input),
		].flatMap(({ depends, ...finding }) =>
			depends.some((field) => reported.has(keyOf(finding.where.file, field))) ? [] : [finding],
		);
	},
};

/** A finding with the fields it is drawn from. */
type Drawn = Finding & { depends: FieldPath[] };

function keyOf(file: string, field: FieldPath): string {
	return [file, ...field].join(' ');
}

function nameOf(file: string): string {
	return file.replace(/^.*\//, '').replace(/\.(?:mdx|yaml)$/, '');
}

function pageIds({ content }: CheckInput): Drawn[] {
	const entries = [
		...(Object.keys(recipes) as RecipeKind[]).flatMap((collection) =>
			content[collection].map(({ file, facts }) => ({ file, id: facts.id, ending: '.mdx' })),
		),
		...content.finders.map(({ file, facts }) => ({ file, id: facts.id, ending: '.yaml' })),
	];
	return entries.flatMap(({ file, id, ending }) => {
		const name = nameOf(file);
		if (id === name) return [];
		return [
			{
				where: { file, field: ['id'] },
				depends: [['id']],
				message: `expected the id "${name}", like the file's name, found "${id}"`,
				hint: `Set "id: ${name}", or rename the file to "${id}${ending}".`,
			},
		];
	});
}

function pairIds({ content: { transitions, comparisons } }: CheckInput): Drawn[] {
	const expected = [
		...transitions
			// A move to where it begins is the business of `transition-ends`.
			.filter(({ facts: { from, to } }) => from !== to)
			.map(({ file, facts: { id, from, to } }) => ({
				file,
				id,
				pair: `${from}-to-${to}`,
				ends: ['from', 'to'],
			})),
		...comparisons.map(({ file, facts: { id, a, b } }) => ({
			file,
			id,
			pair: `${a}-vs-${b}`,
			ends: ['a', 'b'],
		})),
	];
	return expected.flatMap(({ file, id, pair, ends }) => {
		// Where the file's name differs as well, that is the one fault to mend.
		if (id === pair || id !== nameOf(file)) return [];
		return [
			{
				where: { file, field: ['id'] },
				depends: ends.map((end) => [end]),
				message: `expected the id "${pair}", made of the two roles named below, found "${id}"`,
				hint: 'Correct the roles, or rename the file and its id.',
			},
		];
	});
}

function statementIds({ content: { skills, ladders } }: CheckInput): Drawn[] {
	const expected = [
		...skills.flatMap(({ file, facts }) =>
			// Where the skill's own id is wrong, its statements may well be right.
			facts.id !== nameOf(file)
				? []
				: Object.entries(facts.levels).flatMap(([word, statements]) =>
						statements.map(({ id }, i) => ({
							file,
							id,
							prefix: `${facts.id}-${word}-`,
							field: ['levels', word, i, 'id'],
							owner: ['id'],
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
					owner: ['rungs', r, 'id'],
				})),
			),
		),
	];
	return expected.flatMap((one) => beginning({ what: 'a statement', ...one }));
}

function answerIds({ content }: CheckInput): Drawn[] {
	return content.finders.flatMap(({ file, facts }) =>
		facts.questions.flatMap((question, q) =>
			question.answers.flatMap(({ id }, a) =>
				beginning({
					what: 'an answer',
					file,
					id,
					prefix: `${question.id}-`,
					field: ['questions', q, 'answers', a, 'id'],
					owner: ['questions', q, 'id'],
				}),
			),
		),
	);
}

/** A finding where an id does not begin with its owner's. */
function beginning(one: {
	what: string;
	file: string;
	id: string;
	prefix: string;
	field: FieldPath;
	owner: FieldPath;
}): Drawn[] {
	const { what, file, id, prefix, field, owner } = one;
	if (id.startsWith(prefix) && id.length > prefix.length) return [];
	return [
		{
			where: { file, field },
			depends: [field, owner],
			message: `expected ${what} id that begins "${prefix}", found "${id}"`,
			hint: 'Begin it with the id of what it belongs to, then two to four words of its own.',
		},
	];
}
