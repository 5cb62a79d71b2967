import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../../../../src/adapters/content-files.ts';
import { pagesOf } from '../../../../src/checks/rule.ts';
import { gradeOf, minWords } from '../../../../src/checks/rules/readability.ts';
import { issuesOf, withContent } from '../../../support/content.ts';

test('a page of long sentences and long words is found', () => {
	expect(issuesOf({ overlay: 'readability/fail' })).toMatchInlineSnapshot(`
		"content/guides/night-and-day.mdx:2:5 readability
		  expected prose of grade 15 or below, found grade 44.9
		  Cut long sentences in two and prefer short words."
	`);
});

test('the same in short sentences passes', () => {
	expect(issuesOf({ overlay: 'readability/pass' })).toBe('no issues');
});

/** The grade of a page that holds just this text. */
function gradeOfText(text: string): number | undefined {
	const page = `---\nid: plain\ntitle: Plain\naliases: []\ndefinition: "A page."\n---\n\n${text}\n`;
	return withContent({ only: [], edits: { 'glossary/plain.mdx': page } }, (dir) =>
		gradeOf(pagesOf(loadContent(dir))[0]!),
	);
}

test('one sentence of ten one-syllable words over and over has the grade of the formula', () => {
	// 0.39 × 10 words a sentence + 11.8 × 1 syllable a word − 15.59
	expect(gradeOfText('The cat sat on the mat and it was glad. '.repeat(40))).toBeCloseTo(0.11, 2);
});

test('a page of fewer words is not measured', () => {
	expect(gradeOfText('word '.repeat(minWords - 1))).toBeUndefined();
	expect(gradeOfText('word '.repeat(minWords))).toBeDefined();
});

test('longer sentences of the same words never read easier', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (a, b) => {
			const grade = (length: number): number =>
				gradeOfText(`Word${' word'.repeat(length - 1)}. `.repeat(Math.ceil(minWords / length)))!;
			const [short, long] = a < b ? [a, b] : [b, a];
			expect(grade(long)).toBeGreaterThanOrEqual(grade(short));
		}),
		{ numRuns: 20 },
	);
});
