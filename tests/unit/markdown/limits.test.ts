import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excessOf, limits } from '../../../src/markdown/limits.ts';
import { issuesOf } from '../../support/content.ts';
import { withTerm } from '../../support/pages.ts';

/** Pages made to be slow: what is repeated until the page is so many characters long. */
const slow: Record<string, (size: number) => string> = {
	'emphasis opened and never closed': (size) => '*a **b *c _d '.repeat(size / 13),
	'emphasis opened and closed': (size) => `${'*a '.repeat(size / 6)}${' b*'.repeat(size / 6)}`,
	'stars between letters': (size) => 'a*'.repeat(size / 2),
	'square brackets': (size) => '['.repeat(size),
	'links inside each other': (size) => '[a]('.repeat(size / 4),
	'images inside each other': (size) => '![a'.repeat(size / 6) + ']'.repeat(size / 6),
	'quotes inside each other': (size) => `${'> '.repeat(size / 2)}a`,
	'lists inside each other': (size) => `${'- '.repeat(size / 2)}a`,
	'numbered lists inside each other': (size) => `${'1. '.repeat(size / 3)}a`,
	'lists indented step by step': (size) =>
		Array.from({ length: Math.sqrt(size) }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n\n'),
	'columns of a table': (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|`,
	'rows of a table': (size) => `|a|\n|-|\n${'b\n'.repeat(size / 2)}`,
	'lines of a list item': (size) => `- a\n${'b\n'.repeat(size / 2)}`,
	'underlined headings': (size) => 'a\n=\n'.repeat(size / 4),
	'components inside each other': (size) => '<Aside type="caution">\n\n'.repeat(size / 24),
	footnotes: (size) => Array.from({ length: size / 10 }, (_, i) => `[^a${i}]: b`).join('\n\n'),
};

describe('a page that would take long to read is refused before it is read:', () => {
	test.each(Object.entries(slow))('%s', (_, make) => {
		expect(excessOf(make(90_000), 1)).toBeDefined();
	});

	test('the check names the page, the line and what is too much', () => {
		expect(issuesOf(withTerm(slow['emphasis opened and never closed']!(18_000))))
			.toMatchInlineSnapshot(`
			"content/glossary/triage.mdx:10:1 prose-limits
			  expected at most 400 marks between two empty lines, found 6,920
			  Put an empty line where the text may be parted, or cut it."
		`);
	});

	test('more lines than a page may have', () => {
		expect(excessOf('a\n\n'.repeat(501), 1)).toMatchObject({
			place: { line: 1, column: 1 },
			expected: 'at most 1,000 lines',
			found: '1,003',
		});
	});

	test('more text than a page may have', () => {
		expect(issuesOf(withTerm('word '.repeat(20_000)))).toMatch(
			/^content\/glossary\/triage\.mdx:1:1 prose-limits\n {2}expected at most 100,000 characters, found 100,\d{3}\n/,
		);
	});
});

describe('the place of what is too much is the line where it becomes so:', () => {
	const facts = '---\nid: a\n---\n';
	test.each([
		['marks of a paragraph', `\na\n${'*'.repeat(401)}`, 6, '400 marks between two empty lines'],
		['marks of a page', `\n${`${'*'.repeat(300)}\n\n`.repeat(11)}`, 25, '3,000 marks on a page'],
		[
			'lines of a paragraph',
			`\n${'a\n'.repeat(201)}`,
			205,
			'200 lines without an empty one between them',
		],
		[
			'a line of many lists',
			`\na\n\n${'- '.repeat(7)}a`,
			7,
			'6 lists and quotes inside each other',
		],
		['a line far to the right', `\na\n\n${'\t'.repeat(11)}a`, 7, '40 columns of indent'],
	])('%s', (_, prose, line, expected) => {
		const excess = excessOf(facts + prose, 4);
		expect(excess).toMatchObject({ place: { line, column: 1 }, expected: `at most ${expected}` });
	});

	test('marks in facts do not count, as they are not read as Markdown', () => {
		expect(excessOf(`---\nid: "${'*'.repeat(5000)}"\n---\n\nprose`, 4)).toBeUndefined();
	});
});

test('any page of short paragraphs within the limits passes, and one mark more in a paragraph does not', () => {
	const paragraph = fc.nat({ max: limits.blockMarks }).map((marks) => '*'.repeat(marks) + 'a');
	fc.assert(
		fc.property(fc.array(paragraph, { maxLength: 7 }), (paragraphs) => {
			const text = paragraphs.join('\n\n');
			expect(excessOf(text, 1)).toBeUndefined();
			const over = `${text}\n\n${'*'.repeat(limits.blockMarks + 1)}`;
			expect(excessOf(over, 1)?.place.line).toBe(over.split('\n').length);
		}),
	);
});
