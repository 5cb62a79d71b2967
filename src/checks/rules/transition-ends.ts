import { fromProblems, type Rule } from '../rule.ts';

/** A transition leads from a role or starting point that exists to another role that exists. */
export const transitionEnds: Rule = {
	id: 'transition-ends',
	description:
		'A transition begins at a role or starting point, ends at another role, and both exist.',
	severity: 'error',
	check: (input) => [
		...fromProblems(input, 'transition-ends'),
		...input.content.transitions.flatMap(({ file, facts: { from, to } }) =>
			from === to
				? [
						{
							where: { file, field: ['to'] },
							message: `expected a move to another role, found one from "${from}" to itself`,
							hint: 'Name the role people move to.',
						},
					]
				: [],
		),
	],
};
