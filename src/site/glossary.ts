import type { Catalogue } from '../domain/catalogue.ts';
import type { Term } from '../domain/entries.ts';
import type { ListPart } from './list-parts.ts';
import { firstLetter } from './titles.ts';

/** Terms under the letter they begin with. */
export interface TermGroup {
	letter: string;
	terms: Term[];
}

/** Glossary terms A to Z, by first letter. */
export function termsByLetter({ terms }: Pick<Catalogue, 'terms'>): TermGroup[] {
	const sorted = [...terms.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
	return [...Map.groupBy(sorted, ({ title }) => firstLetter(title))].map(([letter, ofLetter]) => ({
		letter,
		terms: ofLetter,
	}));
}

/** The terms of a part of the glossary. */
export function termsOfPart({ terms }: Pick<Catalogue, 'terms'>, { group }: ListPart): TermGroup {
	return { letter: group.title, terms: group.entries.map(({ id }) => terms.get(id!)!) };
}
