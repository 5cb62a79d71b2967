import type { Section } from '../../markdown/outline.ts';
import { recipeOf } from '../../recipes/recipes.ts';
import { prosePagesOf, type ProsePage, type Finding, type Rule } from '../rule.ts';
import { misspelled } from './required-section.ts';

/** Sections stand in the recipe's order, and no others stand between them. */
export const sectionOrder: Rule = {
	id: 'section-order',
	description: 'The sections of a page are those of its recipe, in its order.',
	severity: 'error',
	check: (input) =>
		prosePagesOf(input).flatMap((page) => {
			const titles = recipeOf(page.collection).sections.map(({ title }) => title);
			if (titles.length === 0) return [];
			const sections = firstOfEach(page.file.outline.sections);
			return [...strangers(page, sections, titles), ...misplaced(page, sections, titles)];
		}),
};

/** Sections without those whose title stood before, which `duplicate-section` reports. */
function firstOfEach(sections: readonly Section[]): Section[] {
	return sections.filter(
		({ title }, i) => sections.findIndex((section) => section.title === title) === i,
	);
}

/** Sections that are not in the recipe. */
function strangers(
	page: ProsePage,
	sections: readonly Section[],
	titles: readonly string[],
): Finding[] {
	const missing = titles.filter((title) => !sections.some((found) => found.title === title));
	// `required-section` asks to rename what is probably a missing section.
	const meant = new Set(missing.map((title) => misspelled(page, title)));
	return sections
		.filter((section) => !titles.includes(section.title) && !meant.has(section))
		.map((section) => ({
			where: { file: page.file.path, place: section },
			message: `expected only the sections of this kind of page, found "## ${section.title}"`,
			hint: 'Make it a "###" inside the section it belongs to, or delete it.',
		}));
}

/** The fewest sections that have to move so that all stand in order. */
function misplaced(
	page: ProsePage,
	sections: readonly Section[],
	titles: readonly string[],
): Finding[] {
	const ranked = sections.flatMap((section) => {
		const rank = titles.indexOf(section.title);
		return rank < 0 ? [] : [{ section, rank }];
	});
	const kept = new Set(longestRise(ranked.map(({ rank }) => rank)));
	return ranked.flatMap(({ section, rank }, i) => {
		if (kept.has(i)) return [];
		const late = ranked.find((other, o) => kept.has(o) && o < i && other.rank > rank);
		const early = ranked.findLast((other, o) => kept.has(o) && o > i && other.rank < rank);
		const where = late
			? `before "## ${late.section.title}", found it after`
			: `after "## ${early!.section.title}", found it before`;
		return [
			{
				where: { file: page.file.path, place: section },
				message: `expected "## ${section.title}" ${where}`,
				hint: `Move the section ${late ? 'up' : 'down'}; the order is the same on every page of this kind.`,
			},
		];
	});
}

/** The positions of a longest run of rising numbers, gaps allowed; of several the one that begins first. */
export function longestRise(numbers: readonly number[]): number[] {
	const best: number[][] = [];
	for (let i = numbers.length - 1; i >= 0; i--) {
		const tails = best.filter((run) => numbers[run[0]!]! > numbers[i]!);
		const longest = tails.reduce((a, b) => (b.length >= a.length ? b : a), []);
		best.push([i, ...longest]);
	}
	return best.reduce((a, b) => (b.length >= a.length ? b : a), []);
}
