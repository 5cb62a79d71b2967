import { recipeOf } from '../../recipes/recipes.ts';
import { figuresOf } from './figure-needs-source.ts';
import { pagesOf, prosePagesOf, type CheckInput, type Finding, type Rule } from '../rule.ts';

/** A weak source carries nothing alone: neither a figure nor a page. */
export const citationGrade: Rule = {
	id: 'citation-grade',
	description: 'A figure, and a page that must cite, rests on at least one source of grade A or B.',
	severity: 'error',
	check: (input) => {
		const grades = new Map(input.content.sources.map(({ facts }) => [facts.id, facts.grade]));
		const onlyWeak = (ids: readonly string[]): boolean =>
			ids.length > 0 && ids.every((id) => grades.get(id) === 'C');
		return [...weakFigures(input, onlyWeak), ...weakPages(input, onlyWeak)];
	},
};

function weakFigures(input: CheckInput, onlyWeak: (ids: readonly string[]) => boolean): Finding[] {
	return prosePagesOf(input)
		.flatMap(figuresOf)
		.filter(({ cites }) => onlyWeak(cites))
		.map(({ file, figure, cites, place }) => ({
			where: { file, place },
			message: `expected a source of grade A or B for the figure "${figure}", found only grade C: ${cites.join(', ')}`,
			hint: 'Cite a better source beside it, or leave the figure out.',
		}));
}

function weakPages(input: CheckInput, onlyWeak: (ids: readonly string[]) => boolean): Finding[] {
	return pagesOf(input)
		.filter(({ collection }) => recipeOf(collection).minCitations > 0)
		.flatMap(({ entry, file }) => {
			const cited = [...new Set(entry.body?.citations)];
			if (!onlyWeak(cited)) return [];
			return [
				{
					where: { file: file.path, field: ['id'] },
					message: `expected a source of grade A or B on the page, found only grade C: ${cited.join(', ')}`,
					hint: 'Cite a standard, an employer or a named author for what the page rests on.',
				},
			];
		});
}
