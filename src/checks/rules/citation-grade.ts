import { figuresOf } from './figure-needs-source.ts';
import { prosePagesOf, type Rule } from '../rule.ts';

/** A weak source carries no figure alone. */
export const citationGrade: Rule = {
	id: 'citation-grade',
	description: 'A figure rests on at least one source of grade A or B.',
	severity: 'error',
	check: (input) => {
		const grades = new Map(input.content.sources.map(({ facts }) => [facts.id, facts.grade]));
		return prosePagesOf(input)
			.flatMap(figuresOf)
			.filter(({ cites }) => cites.length > 0 && cites.every((id) => grades.get(id) === 'C'))
			.map(({ file, figure, cites, place }) => ({
				where: { file, place },
				message: `expected a source of grade A or B for the figure "${figure}", found only grade C: ${cites.join(', ')}`,
				hint: 'Cite a better source beside it, or leave the figure out.',
			}));
	},
};
