import type { Catalogue } from '../domain/catalogue.ts';
import type { Grade, Level } from '../domain/vocabulary.ts';
import { pageEntries } from './addresses.ts';

/** The sections of the method page. */
export const methodHeadings = [
	{ slug: 'where-levels-come-from', text: 'Where levels come from' },
	{ slug: 'where-claims-come-from', text: 'Where claims come from' },
	{ slug: 'what-we-do-not-claim', text: 'What we do not claim' },
	{ slug: 'who-has-read-it', text: 'Who has read it' },
	{ slug: 'how-to-disagree', text: 'How to disagree' },
] as const;

/** What each level means for any skill. The four-step shape follows public-sector frameworks; the words are ours. */
export const levelMeanings: Record<Level, string> = {
	1: 'You know the terms, why they matter and whom to ask.',
	2: 'You do the usual cases alone or with light help.',
	3: 'You choose and adapt methods, handle hard cases and help others.',
	4: 'You set the practice where you work, and others come to learn it.',
};

/** How many sources there are of each grade. */
export function gradeCounts({ sources }: Pick<Catalogue, 'sources'>): Record<Grade, number> {
	const counts: Record<Grade, number> = { A: 0, B: 0, C: 0 };
	for (const { grade } of sources.values()) counts[grade] += 1;
	return counts;
}

/** The day of the latest review of any page. */
export function newestReview(catalogue: Catalogue): string | undefined {
	return pageEntries(catalogue)
		.flatMap(({ reviewed }) => reviewed ?? [])
		.sort()
		.at(-1);
}
