/** What a page of one kind must hold, as data. Content follows it, checks hold it, pages fill in the rest. */
export interface AuthoredSection {
	/** The H2, word for word. */
	title: string;
	required: boolean;
	/** Words it must have, list items counted. */
	minWords: number;
	/** Top-level list items it must have. */
	minItems?: number;
	/** H3 headings it must have. */
	minParts?: number;
	/** How a paragraph under each of those H3s must begin. */
	partLead?: string;
	/** A component it must hold. */
	component?: string;
}

/** A section drawn from the catalogue on every page of the kind. */
export interface GeneratedSection {
	title: string;
	/** The fragment that leads to it. */
	slug: string;
	/** Whether it stands before or after what editors wrote. */
	place: 'before' | 'after';
}

export interface Recipe {
	/** Authored sections in their order. Empty: the sections are free. */
	sections: AuthoredSection[];
	generated: GeneratedSection[];
	/** Different sources a page must cite. */
	minCitations: number;
	/** Words a page must have in all. */
	minWords: number;
	/** For free pages: how many H2 sections at least. */
	minSections: number;
}

/** A required section of at least so many words. */
export function section(
	title: string,
	minWords = 40,
	extra: Partial<AuthoredSection> = {},
): AuthoredSection {
	return { title, required: true, minWords, ...extra };
}

/** A section that may be left out. */
export function optionalSection(title: string, minWords = 40): AuthoredSection {
	return { title, required: false, minWords };
}
