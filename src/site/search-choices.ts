/** What search results can be narrowed by. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { SearchKind } from '../domain/search/entries.ts';
import { pageEntries, pageEntry } from './addresses.ts';
import { linesOf } from './lines.ts';
import { kindTitles } from './page.ts';
import { toolsOf } from './tools.ts';

export interface Choice {
	value: string;
	title: string;
	/** What the full text calls it; it knows no titles of jobs. */
	inText: string;
}

const known = new WeakMap<Catalogue, Choice[]>();

/** The kinds of results there can be, in the order of the list; counted once, as every page offers them. */
export function kindChoices(catalogue: Catalogue): Choice[] {
	const before = known.get(catalogue);
	if (before) return before;
	const choices = countKinds(catalogue);
	known.set(catalogue, choices);
	return choices;
}

function countKinds(catalogue: Catalogue): Choice[] {
	const { roles, skills, ladders, rungs, startingPoints, transitions, comparisons, guides, terms } =
		catalogue;
	const questions = pageEntries(catalogue).flatMap((page) => page.questions);
	const kinds: [SearchKind, string, string, number][] = [
		['role', 'Roles', kindTitles.role, roles.size],
		['rung', 'Job titles', '', rungs.size + startingPoints.size],
		['ladder', 'Ladders', kindTitles.ladder, ladders.size],
		['skill', 'Skills', kindTitles.skill, skills.size],
		['transition', 'Moves', kindTitles.transition, transitions.size],
		['comparison', 'Comparisons', kindTitles.comparison, comparisons.size],
		['guide', 'Guides', kindTitles.guide, guides.size],
		['question', 'Questions', kindTitles.questions, questions.length],
		['term', 'Terms', kindTitles.glossary, terms.size],
		['tool', 'Tools', kindTitles.tool, toolsOf(catalogue).length],
	];
	return kinds.flatMap(([value, title, inText, size]) =>
		size > 0 ? [{ value, title, inText }] : [],
	);
}

/** The lines there are. */
export function lineChoices({ families }: Catalogue): Choice[] {
	return families
		.filter(({ roles, ladders }) => roles.length + ladders.length > 0)
		.map(({ shape, title }) => ({ value: shape, title, inText: title }));
}

/** The lines that a page is on, for the filter of the full text: both of a page about two jobs. */
export function linesOfPage(catalogue: Catalogue, page: { kind: string; id: string }): string[] {
	const entry = pageEntry(catalogue, page);
	return entry ? linesOf(entry).map(({ title }) => title) : [];
}
