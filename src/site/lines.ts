import type { Family, PageEntry } from '../domain/entries.ts';

/** The lines of a page, in its order: both of one about two jobs; undefined for an end that is on no line. */
export function endLines(entry: PageEntry): (Family | undefined)[] {
	switch (entry.kind) {
		case 'role':
		case 'ladder':
			return [entry.family];
		case 'transition':
			return [entry.from.kind === 'role' ? entry.from.family : undefined, entry.to.family];
		case 'comparison':
			return [entry.a.family, entry.b.family];
		case 'skill':
		case 'guide':
			return [];
	}
}

/** The lines that a page is on, each once. */
export function linesOf(entry: PageEntry): Family[] {
	return [...new Set(endLines(entry).filter((family) => family !== undefined))];
}
