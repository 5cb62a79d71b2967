import type { Catalogue } from '../domain/catalogue.ts';
import type { Term } from '../domain/entries.ts';
import { firstLetter } from './titles.ts';

/** Glossary terms A to Z, by first letter. */
export function termsByLetter({
	terms,
}: Pick<Catalogue, 'terms'>): { letter: string; terms: Term[] }[] {
	const sorted = [...terms.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
	return [...Map.groupBy(sorted, ({ title }) => firstLetter(title))].map(([letter, ofLetter]) => ({
		letter,
		terms: ofLetter,
	}));
}
