import { didYouMean } from '../../domain/problem.ts';
import { fromProblems, mayBeBroken, proseOf, type Rule } from '../rule.ts';

/** What a field or a `<Term>` names exists. */
export const unknownReference: Rule = {
	id: 'unknown-reference',
	description: 'Every id that a field or a <Term> names belongs to an entry that exists.',
	severity: 'error',
	check: (input) => {
		const { terms } = input.catalogue;
		const inProse = proseOf(input).flatMap(({ path, outline }) =>
			outline.components.flatMap(({ name, attributes, line, column }) => {
				// A missing or empty id is the business of `unknown-component`.
				const { id } = attributes;
				if (name !== 'Term' || !id?.trim() || terms.has(id) || mayBeBroken(input, 'terms', id))
					return [];
				return [
					{
						where: { file: path, place: { line, column } },
						message: `expected the id of a glossary term, found "${id}"`,
						hint: didYouMean(
							id,
							terms.keys(),
							'Write the term in content/glossary/, or take <Term> away.',
						),
					},
				];
			}),
		);
		return [...fromProblems(input, 'unknown-reference'), ...inProse];
	},
};
