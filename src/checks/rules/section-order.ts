import { recipeOf } from '../../recipes/recipes.ts';
import { pagesOf, type Rule } from '../rule.ts';
import { misspelled } from './required-section.ts';

/** Sections stand in the recipe's order, and no others stand between them. */
export const sectionOrder: Rule = {
	id: 'section-order',
	description: 'The sections of a page are those of its recipe, in its order.',
	severity: 'error',
	check: (input) =>
		pagesOf(input).flatMap((page) => {
			const titles = recipeOf(page.collection).sections.map(({ title }) => title);
			if (titles.length === 0) return [];
			const { path, outline } = page.file;
			const missing = titles.filter((title) => !outline.sections.some((found) => found.title === title));
			const meant = new Set(missing.map((title) => misspelled(page, title)));
			const seen = new Set<string>();
			let last = -1;
			return outline.sections.flatMap((section) => {
				const index = titles.indexOf(section.title);
				if (index < 0) {
					if (meant.has(section)) return [];
					return [
						{
							where: { file: path, place: section },
							message: `expected only the sections of this kind of page, found "## ${section.title}"`,
							hint: 'Make it a "###" inside the section it belongs to, or delete it.',
						},
					];
				}
				if (seen.has(section.title)) return [];
				seen.add(section.title);
				if (index > last) {
					last = index;
					return [];
				}
				return [
					{
						where: { file: path, place: section },
						message: `expected "## ${section.title}" before "## ${titles[last]}", found it after`,
						hint: 'Move the section up; the order is the same on every page of this kind.',
					},
				];
			});
		}),
};
