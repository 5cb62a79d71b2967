import { didYouMean } from '../../domain/problem.ts';
import { fromProblems, isBroken, proseOf, type Rule } from '../rule.ts';

/** What a field or a `<Term>` names exists. */
export const unknownReference: Rule = {
	id: 'unknown-reference',
	description: 'Every id that a field or a <Term> names belongs to an entry that exists.',
	severity: 'error',
	check: (input) => {
		const { terms } = input.catalogue;
		const inProse = isBroken(input, 'terms')
			? []
			: proseOf(input).flatMap(({ path, outline }) =>
					outline.components.flatMap(({ name, attributes, line, column }) => {
						const id = attributes['id'];
						if (name !== 'Term' || id === undefined || terms.has(id)) return [];
						return [
							{
								where: { file: path, place: { line, column } },
								message: `expected the id of a glossary term, found "${id}"`,
								hint: didYouMean(id, terms.keys(), 'Write the term in content/glossary/, or take <Term> away.'),
							},
						];
					}),
				);
		return [...fromProblems(input, 'unknown-reference'), ...inProse];
	},
};
