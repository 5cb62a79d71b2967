import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { pagesOf, type CheckedPage, type Rule } from '../rule.ts';
import { proseTexts } from '../texts.ts';

/** Shorter pages say too little to be measured. */
export const minWords = 300;

/** The US school grade above which a page is an error. */
export const maxGrade = 15;

/** Prose can be read without effort. */
export const readability: Rule = {
	id: 'readability',
	description: `A page of ${minWords} words or more reads at grade ${maxGrade} or below (Flesch-Kincaid).`,
	severity: 'error',
	check: (input) =>
		pagesOf(input).flatMap((page) => {
			const grade = gradeOf(page);
			if (grade === undefined || grade <= maxGrade) return [];
			return [
				{
					where: { file: page.entry.file, field: ['id'] },
					message: `expected prose of grade ${maxGrade} or below, found grade ${grade.toFixed(1)}`,
					hint: 'Cut long sentences in two and prefer short words.',
				},
			];
		}),
};

/**
 * The US school grade that a page's sentences ask for, by Flesch and Kincaid's formula of 1975, over paragraphs and list
 * items. Undefined for a page too short to be measured.
 */
export function gradeOf(page: CheckedPage): number | undefined {
	const sentences = proseTexts(page).filter(({ part }) => part === 'paragraph');
	const words = sentences.flatMap(({ text }) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []);
	if (words.length < minWords) return undefined;
	return fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
	});
}

const syllables = new Map<string, number>();

function syllablesOf(word: string): number {
	const known = syllables.get(word);
	if (known !== undefined) return known;
	const count = syllable(word);
	syllables.set(word, count);
	return count;
}
