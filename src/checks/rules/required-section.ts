import { distance } from 'fastest-levenshtein';
import type { Place, Section } from '../../markdown/outline.ts';
import { recipeOf } from '../../recipes/recipes.ts';
import { prosePagesOf, type ProsePage, type Finding, type Rule } from '../rule.ts';

/** Every section that the recipe of a page's kind requires is there. */
export const requiredSection: Rule = {
	id: 'required-section',
	description: 'A page has every section that its recipe requires.',
	severity: 'error',
	check: (input) =>
		prosePagesOf(input).flatMap((page) => {
			const { sections } = recipeOf(page.collection);
			const present = new Map(page.file.outline.sections.map((found) => [found.title, found]));
			return sections.flatMap(({ title, required }, i): Finding[] => {
				if (!required || present.has(title)) return [];
				const wrong = elsewhere(page, title) ?? renamed(page, title);
				if (wrong === 'reported') return [];
				const next = sections.slice(i + 1).find((later) => present.has(later.title));
				const before = next ? ` before "## ${next.title}"` : ' at the end';
				const { place, message, hint } = wrong ?? {
					place: (next && present.get(next.title)) ?? endOf(page),
					message: `expected a section "## ${title}"${before}, found none`,
					hint: `Write "## ${title}"; docs/content-guide.md says what it must hold.`,
				};
				return [{ where: { file: page.file.path, place }, message, hint }];
			});
		}),
};

type Wrong = Pick<Finding, 'message' | 'hint'> & { place: Place };

/** A heading with the right words that is no section: too deep, or inside a component. */
function elsewhere({ file }: ProsePage, title: string): Wrong | 'reported' | undefined {
	const { headings, sections } = file.outline;
	const heading = headings.find((candidate) => candidate.title === title);
	if (!heading) return undefined;
	const { depth, line } = heading;
	if (depth === 2) {
		return {
			place: heading,
			message: `expected "## ${title}" on the page itself, found it inside something else`,
			hint: 'Close the component, list or quote before it.',
		};
	}
	// `heading-depth` asks to raise all others.
	if (depth !== 3 || !sections.some((section) => section.line < line)) return 'reported';
	return {
		place: heading,
		message: `expected a section "## ${title}", found "### ${title}"`,
		hint: 'Make it a "##".',
	};
}

function renamed(page: ProsePage, title: string): Wrong | undefined {
	const found = misspelled(page, title);
	return (
		found && {
			place: found,
			message: `expected a section "## ${title}", found "## ${found.title}"`,
			hint: `Rename it to "## ${title}".`,
		}
	);
}

/** The unknown section of a page whose heading is most likely meant to be the given one. */
export function misspelled({ collection, file }: ProsePage, title: string): Section | undefined {
	const known = new Set(recipeOf(collection).sections.map((section) => section.title));
	return file.outline.sections.find(
		(section) =>
			!known.has(section.title) &&
			distance(section.title.toLowerCase(), title.toLowerCase()) <= Math.max(2, title.length / 3),
	);
}

function endOf({ file }: ProsePage): Place {
	const { line, column } = file.tree.position?.end ?? { line: 1, column: 1 };
	return { line, column };
}
