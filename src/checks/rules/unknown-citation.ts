import { didYouMean } from '../../domain/problem.ts';
import { fromProblems, mayBeBroken, proseOf, type Rule } from '../rule.ts';

/** What is cited is a source that exists. */
export const unknownCitation: Rule = {
	id: 'unknown-citation',
	description: 'Every cited id is a source in sources.yaml.',
	severity: 'error',
	check: (input) => {
		const { sources } = input.catalogue;
		const inProse = proseOf(input).flatMap(({ path, outline }) =>
			outline.components.flatMap(({ name, attributes, line, column }) => {
				// A missing or empty id is the business of `unknown-component`.
				const { id } = attributes;
				if (name !== 'Cite' || !id?.trim() || sources.has(id) || mayBeBroken(input, 'sources', id))
					return [];
				return [
					{
						where: { file: path, place: { line, column } },
						message: `expected the id of a source, found "${id}"`,
						hint: didYouMean(
							id,
							sources.keys(),
							'Add the source to sources.yaml, or cite another.',
						),
					},
				];
			}),
		);
		return [...fromProblems(input, 'unknown-citation'), ...inProse];
	},
};
