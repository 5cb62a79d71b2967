import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { findComparisons } from '../../domain/comparison.ts';
import { neighbors } from '../../domain/ladder.ts';
import { countMoves, movesOf } from '../../domain/moves.ts';
import { isJsx, placeOf, textOf, type Place, type Section } from '../../markdown/outline.ts';
import type { AuthoredSection } from '../../recipes/recipe.ts';
import { recipeOf } from '../../recipes/recipes.ts';
import {
	isIncomplete,
	pagesOf,
	prosePagesOf,
	type CheckedPage,
	type CheckInput,
	type Finding,
	type ProsePage,
	type Rule,
} from '../rule.ts';

/** A section says something: enough words, items and parts; a page cites enough and leads somewhere. */
export const sectionSubstance: Rule = {
	id: 'section-substance',
	description:
		'A section holds what its recipe asks for; a page cites enough sources and leads somewhere.',
	severity: 'error',
	check: (input) => [
		...prosePagesOf(input).flatMap(checkSections),
		...pagesOf(input).flatMap((page) => checkPage(page, input)),
	],
};

/** At most one finding a section: the first thing that it lacks. */
function checkSections({ collection, file }: ProsePage): Finding[] {
	const bySection = new Map(recipeOf(collection).sections.map((wanted) => [wanted.title, wanted]));
	const seen = new Set<string>();
	return file.outline.sections.flatMap((section) => {
		const wanted = bySection.get(section.title);
		if (!wanted || seen.has(section.title)) return [];
		seen.add(section.title);
		const lack = whatIsLacking(section, wanted);
		if (!lack) return [];
		const { place, message, hint } = { place: section, ...lack };
		return [{ where: { file: file.path, place }, message, hint }];
	});
}

function whatIsLacking(
	section: Section,
	{ title, minWords, minItems = 0, minParts = 0, partLead, component }: AuthoredSection,
): (Pick<Finding, 'message' | 'hint'> & { place?: Place }) | undefined {
	if (section.words < minWords) {
		return {
			message: `expected at least ${minWords} words in "${title}", found ${section.words}`,
			hint: 'Say what a reader could not have guessed: a case, a number, a trade-off.',
		};
	}
	if (component && !section.content.some((node) => isJsx(node) && node.name === component)) {
		return {
			message: `expected <${component}> in "${title}", found none`,
			hint: `Put <${component}> and </${component}> around the numbered list, with blank lines inside.`,
		};
	}
	const items = topLevelItems(section.content);
	if (items < minItems) {
		return {
			message: `expected at least ${minItems} list items in "${title}", found ${items}`,
			hint: 'Write them as list items that start at the left margin.',
		};
	}
	const parts = partsOf(section.content);
	if (parts.length < minParts) {
		return {
			message: `expected at least ${minParts} parts ("###") in "${title}", found ${parts.length}`,
			hint: 'Give each its own "###" heading.',
		};
	}
	const without =
		partLead && parts.find(({ content }) => !content.some((node) => beginsWith(node, partLead)));
	if (without) {
		return {
			place: without.place,
			message: `expected a paragraph that begins "${partLead}" under "### ${without.title}", found none`,
			hint: `Add a paragraph that begins "${partLead}" and says what to do.`,
		};
	}
	return undefined;
}

/** Items of lists that stand in the section itself or directly in a component there. */
function topLevelItems(content: readonly RootContent[]): number {
	return content.reduce((sum, node) => {
		if (node.type === 'list') return sum + node.children.length;
		return isJsx(node) ? sum + topLevelItems(node.children as RootContent[]) : sum;
	}, 0);
}

interface Part {
	title: string;
	place: Place;
	content: RootContent[];
}

function partsOf(content: readonly RootContent[]): Part[] {
	const parts: Part[] = [];
	for (const node of content) {
		if (node.type === 'heading' && node.depth === 3) {
			parts.push({ title: textOf([node]), place: placeOf(node), content: [] });
		} else {
			parts.at(-1)?.content.push(node);
		}
	}
	return parts;
}

function beginsWith(node: RootContent, lead: string): boolean {
	let found = false;
	visit(node, 'paragraph', (paragraph) => {
		found ||= textOf([paragraph]).trim().replace(/\s+/g, ' ').startsWith(lead);
	});
	return found;
}

function checkPage({ collection, entry, file }: CheckedPage, input: CheckInput): Finding[] {
	const { minCitations, minWords, minSections } = recipeOf(collection);
	const where = { file: file.path, field: ['id'] };
	const findings: Finding[] = [];
	const cited = entry.body?.citations.length ?? 0;
	if (cited < minCitations) {
		findings.push({
			where,
			message: `expected at least ${minCitations} cited sources, found ${cited}`,
			hint: 'Cite with <Cite id="…" /> what standards define, employers publish or authors claim.',
		});
	}
	const { words, sections } = file.outline;
	if (words < minWords) {
		findings.push({
			where,
			message: `expected at least ${minWords} words of prose, found ${words}`,
			hint: 'Add what helps the reader decide, or fold the page into another.',
		});
	} else if (sections.length < minSections) {
		findings.push({
			where,
			message: `expected at least ${minSections} sections ("##"), found ${sections.length}`,
			hint: 'Part the page so that a reader can find their place in it.',
		});
	}
	return collection === 'roles'
		? [...findings, ...checkRoleLeadsSomewhere(entry.facts.id, where, input)]
		: findings;
}

function checkRoleLeadsSomewhere(
	id: string,
	where: Finding['where'],
	input: CheckInput,
): Finding[] {
	const role = input.catalogue.roles.get(id);
	if (!role || isIncomplete(input)) return [];
	const { comparisons } = input.catalogue;
	const compared =
		findComparisons(comparisons.values(), role).length > 0 || neighbors(role).length > 0;
	const moves = countMoves(movesOf(input.catalogue, role)) > 0;
	if (compared && moves) return [];
	const [message, hint]: [string, string] =
		!compared && !moves
			? [
					`expected a role to compare "${role.title}" with and a move to or from it, found neither`,
					'Put the role on a ladder with a promotion, or write a comparison and a transition.',
				]
			: moves
				? [
						`expected at least one role to compare "${role.title}" with, found none`,
						'Write a comparison, or put the role on a ladder beside another role.',
					]
				: [
						`expected at least one move to or from "${role.title}", found none`,
						'Write a transition, or put the role on a ladder with a promotion.',
					];
	return [{ where, message, hint }];
}
