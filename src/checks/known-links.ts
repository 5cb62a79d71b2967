import type { Catalogue } from '../domain/catalogue.ts';
import { levelWords } from '../domain/vocabulary.ts';
import type { Outline } from '../markdown/outline.ts';
import { recipeOf, type RecipeKind } from '../recipes/recipes.ts';
import { addresses, indexAddresses } from '../site/addresses.ts';
import { pagesOf, type CheckInput } from './rule.ts';

const addressOfCollection: Partial<Record<RecipeKind, (id: string) => string>> = {
	roles: addresses.role,
	skills: addresses.skill,
	ladders: addresses.ladder,
	transitions: addresses.transition,
	comparisons: addresses.comparison,
	guides: addresses.guide,
};

/**
 * Every address a link may lead to, with the fragments there. `undefined` fragments: not known, because the page could
 * not be read.
 */
export function pageAddresses(input: CheckInput): Map<string, string[] | undefined> {
	const { catalogue, content } = input;
	const known = new Map<string, string[] | undefined>();
	for (const address of indexAddresses(catalogue)) known.set(address, undefined);
	known.set(addresses.glossary, [...catalogue.terms.keys()]);
	known.set(addresses.sources, [...catalogue.sources.keys()]);
	known.set(addresses.titles, [
		...catalogue.abbreviations.map(({ id }) => id),
		...catalogue.startingPoints.keys(),
	]);
	known.set(addresses.roles, catalogue.families.map(({ id }) => id));
	for (const { collection, id } of content.broken) {
		const address = addressOfCollection[collection as RecipeKind];
		if (address && id !== undefined) known.set(address(id), undefined);
		if (collection === 'terms') known.set(addresses.glossary, undefined);
		if (collection === 'sources') known.set(addresses.sources, undefined);
	}
	for (const { collection, entry, file } of pagesOf(input)) {
		const { id } = entry.facts;
		const address = addressOfCollection[collection];
		if (address) known.set(address(id), fragmentsOf(collection, id, catalogue, file.outline));
	}
	return known;
}

/** The fragments of a page: its own headings and those drawn from the catalogue. */
export function fragmentsOf(
	collection: RecipeKind,
	id: string,
	catalogue: Catalogue,
	outline: Outline,
): string[] {
	return [
		...outline.headings.map(({ slug }) => slug),
		...recipeOf(collection).generated.map(({ slug }) => slug),
		...(collection === 'skills' ? levelWords : []),
		...(collection === 'ladders' ? (catalogue.ladders.get(id)?.rungs.map((rung) => rung.id) ?? []) : []),
	];
}
