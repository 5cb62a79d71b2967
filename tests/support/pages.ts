import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthoredSection } from '../../src/recipes/recipe.ts';
import { recipeOf, type RecipeKind } from '../../src/recipes/recipes.ts';
import { fixturesDir, type ContentOptions } from './content.ts';

/** Sources of the base that a page may cite. */
const cites = ['ward-notes', 'handover-standard', 'hospital-grades'].map(
	(id) => `<Cite id="${id}" />`,
);

let told = 0;

/** So many words of nothing, in short sentences, no two of which are the same. */
export function words(count: number): string {
	return Array.from({ length: count }, (_, i) => `W${told++}${i % 12 === 11 ? '.' : ''}`).join(' ');
}

/** The text of a file of the base. */
export function baseText(path: string): string {
	return readFileSync(join(fixturesDir, 'base', path), 'utf8');
}

/**
 * A page that holds just what the recipe of its kind asks for.
 *
 * @param facts lines of YAML
 * @param bodies other bodies for single sections, by title; `null` leaves a section out
 */
export function pageText(
	kind: RecipeKind,
	facts: string,
	bodies: Record<string, string | null> = {},
): string {
	const { sections, minCitations, minWords, minSections } = recipeOf(kind);
	const cited = cites.slice(0, minCitations).join(' ');
	const free = Array.from(
		{ length: minSections },
		(_, i) => `## Part ${i + 1}\n\n${words(minWords)}`,
	);
	const authored = sections
		.filter(
			({ title, required }) => (required || bodies[title] !== undefined) && bodies[title] !== null,
		)
		.map((section) => `## ${section.title}\n\n${bodies[section.title] ?? bodyOf(section)}`);
	const intro = minSections === 0 && sections.length === 0 ? [words(minWords)] : [];
	return `---\n${facts.trim()}\nreviewed: { date: 2026-11-01 }\n---\n\n${[...intro, ...authored, ...free, cited].join('\n\n').trimEnd()}\n`;
}

function bodyOf({
	minWords,
	minItems = 0,
	minParts = 0,
	partLead,
	component,
}: AuthoredSection): string {
	const list = Array.from({ length: minItems }, (_, i) => `${i + 1}. word`).join('\n');
	const parts = Array.from(
		{ length: minParts },
		(_, i) => `### Part ${i + 1}\n\n${partLead ?? ''} word.`,
	);
	const items = component && list ? `<${component}>\n\n${list}\n\n</${component}>` : list;
	return [words(minWords), items, ...parts].filter(Boolean).join('\n\n');
}

/** A valid glossary term with the id `triage`; the body begins on line 10. */
export function term(body: string, facts = ''): string {
	return `---
id: triage
title: Triage
aliases: []
definition: "Sorting people by how soon each needs somebody."
reviewed: { date: 2026-11-01 }
${facts || '# no more facts'}
---

${body}

${words(20)}
`;
}

/** An edit that adds that term. */
export function termFile(body: string, facts?: string): Record<'glossary/triage.mdx', string> {
	return { 'glossary/triage.mdx': term(body, facts) };
}

/** Content of little more than that term: reading the whole base would only take time. */
export function withTerm(body: string, facts?: string): ContentOptions {
	const cited = 'ward-notes, handover-standard, rota-survey, hospital-grades';
	const abbreviations = `- { id: ot, text: OT, meanings: [{ title: Overtime }], sources: [${cited}] }\n`;
	return {
		only: ['glossary', 'sources.yaml', 'wording.yaml'],
		edits: { ...termFile(body, facts), 'abbreviations.yaml': abbreviations },
	};
}

/** Edits that add a second ladder, of planned rungs, with the given id. */
export function ladder(id: string, rungs: string): Record<string, string> {
	const facts = `id: ${id}\ntitle: ${id}\nfamily: nursing\naliases: []\ndefinition: A ladder.\nrungs:\n${rungs}`;
	return { [`ladders/${id}.mdx`]: pageText('ladders', facts) };
}

/** A planned rung as YAML. */
export function rung(
	id: string,
	next: string,
	scope = `{ id: ${id}-own, text: "Answers for ${id}." }`,
): string {
	return `  - id: ${id}\n    title: ${id}\n    aliases: []\n    planned: true\n    band: mid\n    track: individual\n    scope: [${scope}]\n    next: [${next}]`;
}
