import type { Collection } from '../domain/authored.ts';
import { levelWords } from '../domain/vocabulary.ts';
import { recipeOf } from '../recipes/recipes.ts';
import { addresses, indexAddresses } from '../site/addresses.ts';
import { pagesOf, type CheckedPage, type CheckInput } from './rule.ts';

const addressOfCollection: Partial<Record<Collection, (id: string) => string>> = {
	roles: addresses.role,
	skills: addresses.skill,
	ladders: addresses.ladder,
	transitions: addresses.transition,
	comparisons: addresses.comparison,
	guides: addresses.guide,
};

/** The page that lists a collection. */
const indexOfCollection: Partial<Record<Collection, string>> = {
	families: addresses.roles,
	roles: addresses.roles,
	skills: addresses.skills,
	ladders: addresses.ladders,
	transitions: addresses.transitions,
	comparisons: addresses.comparisons,
	guides: addresses.guides,
	terms: addresses.glossary,
	sources: addresses.sources,
	abbreviations: addresses.titles,
	startingPoints: addresses.titles,
};

/** The addresses a link may lead to. */
export interface KnownLinks {
	/** Every address with the fragments there; `undefined` where they are not known. */
	pages: Map<string, string[] | undefined>;
	/** Whether the address may belong to an entry that could not be read. */
	mayBeBroken(address: string): boolean;
}

/** Every address a link may lead to, with the fragments there. */
export function knownLinks(input: CheckInput): KnownLinks {
	const { catalogue, content } = input;
	const pages = new Map<string, string[] | undefined>();
	for (const address of indexAddresses(catalogue)) pages.set(address, undefined);
	if (pages.has(addresses.glossary)) pages.set(addresses.glossary, [...catalogue.terms.keys()]);
	if (pages.has(addresses.sources)) pages.set(addresses.sources, [...catalogue.sources.keys()]);
	pages.set(addresses.titles, [
		...catalogue.abbreviations.map(({ id }) => id),
		...catalogue.startingPoints.keys(),
	]);
	if (pages.has(addresses.roles))
		pages.set(
			addresses.roles,
			catalogue.families.map(({ id }) => id),
		);
	for (const page of pagesOf(input)) {
		const index = indexOfCollection[page.collection];
		if (index && !pages.has(index)) pages.set(index, undefined);
		const address = addressOfCollection[page.collection];
		if (address) pages.set(address(page.entry.facts.id), fragmentsOf(page));
	}
	const prefixes: string[] = [];
	for (const { collection, id } of content.broken) {
		const index = indexOfCollection[collection];
		if (index) pages.set(index, undefined);
		// Any page may have been the one that holds the questions.
		pages.set(addresses.questions, undefined);
		const address = addressOfCollection[collection];
		if (address && id !== undefined) pages.set(address(id), undefined);
		else if (address && index) prefixes.push(index);
	}
	return { pages, mayBeBroken: (address) => prefixes.some((prefix) => address.startsWith(prefix)) };
}

/** The fragments of a page: its own headings and those drawn from the catalogue. */
export function fragmentsOf({ collection, entry, file }: CheckedPage): string[] {
	const rungs = (entry.facts as { rungs?: { id: string }[] }).rungs ?? [];
	return [
		...file.outline.headings.map(({ slug }) => slug),
		...recipeOf(collection).generated.map(({ slug }) => slug),
		...(collection === 'skills' ? levelWords : []),
		...rungs.map(({ id }) => id),
	];
}
