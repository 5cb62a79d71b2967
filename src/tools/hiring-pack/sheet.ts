/** A document of few kinds of parts, so that what is drawn and what is written as Markdown cannot differ. */

/** A run of words; a lead is set off before it, and may lead to a page of the site. */
export interface Line {
	text: string;
	lead?: string;
	/** Where the lead leads, without the base. */
	address?: string;
}

export type Part =
	| { kind: 'heading'; text: string }
	| { kind: 'text'; text: string }
	/** For whoever edits the document; to be taken out of it. */
	| { kind: 'advice'; text: string }
	/** What only the reader's organization knows. */
	| { kind: 'blanks'; items: string[] }
	| { kind: 'list'; items: Line[] }
	/** A row is its name and its cells; an empty cell is there to be written in. */
	| { kind: 'table'; caption: string; head: string[]; rows: { name: Line; cells: Line[][] }[] };

/** A piece of a document that can go out by itself. */
export interface Sheet {
	id: string;
	title: string;
	parts: Part[];
}
