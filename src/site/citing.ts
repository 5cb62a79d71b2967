import type { Catalogue } from '../domain/catalogue.ts';
import type { Source } from '../domain/entries.ts';
import { addresses, addressOf, pageEntries } from './addresses.ts';
import type { ListPart } from './list-parts.ts';
import { citationsOf, type PageLink } from './page.ts';

export { countryInWords, provenance } from '../domain/source.ts';

/** For each source, the pages that cite it. */
export function citingPages(catalogue: Catalogue): Map<string, PageLink[]> {
	const result = new Map<string, PageLink[]>();
	const add = (id: string, page: PageLink): void => {
		result.set(id, [...(result.get(id) ?? []), page]);
	};
	for (const entry of pageEntries(catalogue)) {
		for (const id of citationsOf(entry)) add(id, { title: entry.title, address: addressOf(entry) });
	}
	for (const term of catalogue.terms.values()) {
		for (const id of term.body.citations)
			add(id, { title: term.title, address: addresses.term(term.id) });
	}
	for (const { id, text, sources } of catalogue.abbreviations) {
		for (const source of sources)
			add(source.id, { title: text, address: addresses.abbreviation(id) });
	}
	return result;
}

/** Sources by title: those of a part, or all. */
export function sourcesOf({ sources }: Catalogue, part?: ListPart): Source[] {
	if (part) return part.group.entries.map(({ id }) => sources.get(id!)!);
	return [...sources.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
