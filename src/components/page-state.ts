import type { Catalogue } from '../domain/catalogue.ts';
import type { PageModel } from '../site/page.ts';

/** What components share while one page is drawn. */
export interface PageState {
	catalogue: Catalogue;
	page: PageModel;
	/** The number of a source on this page, from 1; a source that was not foreseen gets the next one. */
	numberOf(sourceId: string): number;
	/** Counts uses by key, so that ids on the page stay unique: 1, 2, 3 … */
	nextUse(key: string): number;
	usesOf(key: string): number;
}

/** The state of a page that is about to be drawn. */
export function pageState(catalogue: Catalogue, page: PageModel): PageState {
	const numbers = [...page.citations];
	const uses = new Map<string, number>();
	return {
		catalogue,
		page,
		numberOf(sourceId) {
			if (!numbers.includes(sourceId)) numbers.push(sourceId);
			return numbers.indexOf(sourceId) + 1;
		},
		nextUse(key) {
			uses.set(key, (uses.get(key) ?? 0) + 1);
			return uses.get(key)!;
		},
		usesOf: (key) => uses.get(key) ?? 0,
	};
}
