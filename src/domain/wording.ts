/** What `content/wording.yaml` says about words: the project's own spelling, and what prose may and may not say. */
export interface Wording {
	/** Words that no dictionary knows and that are right here. */
	spelling: string[];
	/** Phrases that say nothing, each with what to do about it. */
	filler: { phrase: string; instead: string }[];
	/** Words that a general list calls insensitive and that stay here, with the reason. */
	keep: { words: string[]; reason: string }[];
}

/** Nothing is known, nothing is forbidden. */
export const noWording: Wording = { spelling: [], filler: [], keep: [] };

/** A dictionary of general English. */
export interface Dictionary {
	has(word: string): boolean;
	/** Words that were perhaps meant, best first. */
	suggest(word: string): string[];
}
