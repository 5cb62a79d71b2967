import { distance } from 'fastest-levenshtein';
import type { Section } from '../../markdown/outline.ts';
import { recipeOf } from '../../recipes/recipes.ts';
import { pagesOf, type CheckedPage, type Rule } from '../rule.ts';

/** Every section that the recipe of a page's kind requires is there. */
export const requiredSection: Rule = {
	id: 'required-section',
	description: 'A page has every section that its recipe requires.',
	severity: 'error',
	check: (input) =>
		pagesOf(input).flatMap((page) => {
			const { sections } = recipeOf(page.collection);
			const present = new Map(page.file.outline.sections.map((found) => [found.title, found]));
			return sections.flatMap(({ title, required }, i) => {
				if (!required || present.has(title)) return [];
				const next = sections.slice(i + 1).find((later) => present.has(later.title));
				const before = next ? ` before "## ${next.title}"` : ' at the end';
				const renamed = misspelled(page, title);
				return [
					{
						where: {
							file: page.file.path,
							place: renamed ?? (next && present.get(next.title)) ?? endOf(page),
						},
						message: renamed
							? `expected a section "## ${title}", found "## ${renamed.title}"`
							: `expected a section "## ${title}"${before}, found none`,
						hint: renamed
							? `Rename it to "## ${title}".`
							: `Write "## ${title}"; docs/content-guide.md says what it must hold.`,
					},
				];
			});
		}),
};

/** The unknown section of a page whose heading is most likely meant to be the given one. */
export function misspelled({ collection, file }: CheckedPage, title: string): Section | undefined {
	const known = new Set(recipeOf(collection).sections.map((section) => section.title));
	return file.outline.sections.find(
		(section) =>
			!known.has(section.title) &&
			distance(section.title.toLowerCase(), title.toLowerCase()) <= Math.max(2, title.length / 3),
	);
}

function endOf({ file }: CheckedPage): { line: number; column: number } {
	const { line, column } = file.tree.position?.end ?? { line: 1, column: 1 };
	return { line, column };
}
