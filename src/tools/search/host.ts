import type { PackedNames } from '../../domain/search/pack.ts';

/** The element around a search, as the page and its script know it. */
export interface SearchPanelHost extends HTMLElement {
	/** The names, if the page has begun to load them. */
	names?: Promise<PackedNames>;
	/** Sets it to work, once the script of the search and all of its HTML are there. */
	begin?(): void;
}
