/** What search knows of the catalogue: every name that something on the site goes by. */

/** What a name can belong to. The order is that of entries which share a title: the first one leads. */
export const searchKinds = [
	'role',
	'skill',
	'ladder',
	'rung',
	'term',
	'transition',
	'comparison',
	'guide',
	'tool',
	'question',
	'starting-point',
	'page',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** The line a page is on, as far as a result shows it. */
export interface SearchFamily {
	title: string;
	shape: string;
}

export interface SearchEntry {
	kind: SearchKind;
	/** Empty for a comparison or a move that has no page and is worked out by a tool. */
	id: string;
	title: string;
	aliases: readonly string[];
	/** Missing until the texts are there, and for pages about two jobs, whose title says it all. */
	definition?: string;
	/** The lines it is on: none for skills, terms and guides, two for some moves and comparisons. */
	families: readonly SearchFamily[];
	/** Of a rung: its ladder. Of a question: the page that answers it. */
	parent?: SearchEntry;
	/** Of a question: the fragment of the section that answers it. */
	anchor?: string;
	/** The two ends of a move, the two sides of a comparison. */
	pair?: readonly [SearchEntry, SearchEntry];
	/** Of a ladder that is a variant of another one. */
	variant?: true;
	/** Of a role: the ladders with a rung of it, variants last. */
	ladders?: readonly SearchEntry[];
	/** Of a rung: its role, unless it is only planned. */
	role?: SearchEntry;
	/** Of a tool or another page that is not in the catalogue. */
	address?: string;
}

/** A short form and everything it can mean, most common first. */
export interface SearchAbbreviation {
	id: string;
	text: string;
	meanings: readonly { title: string; entry?: SearchEntry }[];
}

/** The sections that questions can ask for, by the kind of page and their fragment: what they are called. */
export type SectionTitles = Partial<Record<SearchKind, Record<string, string>>>;

/** Everything search knows. */
export interface SearchNames {
	families: readonly SearchFamily[];
	entries: readonly SearchEntry[];
	abbreviations: readonly SearchAbbreviation[];
	sections: SectionTitles;
	/** Words the site uses that look like a name mistyped, and are not. */
	sound: readonly string[];
	/** Questions to offer before anything is asked. */
	offered: readonly string[];
}
