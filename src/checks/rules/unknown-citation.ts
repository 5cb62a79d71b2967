import { didYouMean } from '../../domain/problem.ts';
import { fromProblems, isBroken, proseOf, type Rule } from '../rule.ts';

/** What is cited is a source that exists. */
export const unknownCitation: Rule = {
	id: 'unknown-citation',
	description: 'Every cited id is a source in sources.yaml.',
	severity: 'error',
	check: (input) => {
		const { sources } = input.catalogue;
		const inProse = isBroken(input, 'sources')
			? []
			: proseOf(input).flatMap(({ path, outline }) =>
					outline.components.flatMap(({ name, attributes, line, column }) => {
						const id = attributes['id'];
						if (name !== 'Cite' || id === undefined || sources.has(id)) return [];
						return [
							{
								where: { file: path, place: { line, column } },
								message: `expected the id of a source, found "${id}"`,
								hint: didYouMean(id, sources.keys(), 'Add the source to sources.yaml, or cite another.'),
							},
						];
					}),
				);
		return [...fromProblems(input, 'unknown-citation'), ...inProse];
	},
};
