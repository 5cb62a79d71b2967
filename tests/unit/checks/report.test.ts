import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, countLine, formatReport, reportFormats } from '../../../src/checks/report.ts';
import type { Issue } from '../../../src/domain/problem.ts';

const error: Issue = {
	rule: 'unknown-reference',
	severity: 'error',
	path: 'content/roles/nurse.mdx',
	line: 4,
	column: 9,
	message: 'expected the id of a family, found "nurse"',
	hint: 'Did you mean "nursing"?',
};
const warning: Issue = {
	rule: 'review-due',
	severity: 'warning',
	path: 'content/roles/nurse.mdx',
	line: 26,
	column: 19,
	message: 'expected the day of a review, found none',
	hint: 'Have it reviewed.',
};
const elsewhere: Issue = { ...error, path: 'content/ladders/bedside.mdx', line: 1, column: 1 };

test('in the terminal issues stand under their file, with a link to the place and the hint below', () => {
	expect(formatReport([elsewhere, error, warning], 'terminal', 'Sound.')).toBe(
		`content/ladders/bedside.mdx
  content/ladders/bedside.mdx:1:1  unknown-reference  expected the id of a family, found "nurse"
      Did you mean "nursing"?

content/roles/nurse.mdx
  content/roles/nurse.mdx:4:9  unknown-reference  expected the id of a family, found "nurse"
      Did you mean "nursing"?
  content/roles/nurse.mdx:26:19  review-due (warning)  expected the day of a review, found none
      Have it reviewed.

Found 2 errors and 1 warning in 2 files.`,
	);
});

test('for GitHub each issue is a workflow command, and a count follows', () => {
	expect(formatReport([error, warning], 'github', 'Sound.')).toBe(
		`::error file=content/roles/nurse.mdx,line=4,col=9,title=unknown-reference::expected the id of a family, found "nurse"%0ADid you mean "nursing"?
::warning file=content/roles/nurse.mdx,line=26,col=19,title=review-due::expected the day of a review, found none%0AHave it reviewed.
Found 1 error and 1 warning in 1 file.`,
	);
});

test('for GitHub signs that end a command or a property are escaped', () => {
	const issue = {
		...error,
		path: 'content/a,b:c%.mdx',
		message: '100% \r\n::error::x',
		hint: 'a, b: c',
	};
	expect(formatReport([issue], 'github', 'Sound.')).toBe(
		`::error file=content/a%2Cb%3Ac%25.mdx,line=4,col=9,title=unknown-reference::100%25 %0D%0A::error::x%0Aa, b: c
Found 1 error in 1 file.`,
	);
});

test('as JSON issues are what they are, and nothing else is said', () => {
	expect(formatReport([error], 'json', 'Sound.')).toBe(
		`{
	"issues": [
		{
			"rule": "unknown-reference",
			"severity": "error",
			"path": "content/roles/nurse.mdx",
			"line": 4,
			"column": 9,
			"message": "expected the id of a family, found \\"nurse\\"",
			"hint": "Did you mean \\"nursing\\"?"
		}
	]
}`,
	);
});

test('without issues the summary is said, or an empty list', () => {
	expect(reportFormats.map((format) => formatReport([], format, 'Sound.'))).toEqual([
		'Sound.',
		'Sound.',
		'{\n\t"issues": []\n}',
	]);
});

describe('the count', () => {
	test('names only what there is', () => {
		expect(countLine([error])).toBe('Found 1 error in 1 file.');
		expect(countLine([warning, warning])).toBe('Found 2 warnings in 1 file.');
		expect(countLine([error, elsewhere, warning])).toBe('Found 2 errors and 1 warning in 2 files.');
	});

	test('has a plural for all but one', () => {
		expect([0, 1, 2].map((n) => count(n, 'page'))).toEqual(['0 pages', '1 page', '2 pages']);
	});
});

describe('whatever an issue says', () => {
	const anyIssue: fc.Arbitrary<Issue> = fc.record({
		rule: fc.constantFrom('a-rule', 'b-rule'),
		severity: fc.constantFrom('error', 'warning'),
		path: fc.string({ unit: 'grapheme', minLength: 1 }),
		line: fc.integer({ min: 1, max: 999 }),
		column: fc.integer({ min: 1, max: 999 }),
		message: fc.string({ unit: fc.constantFrom('a', ':', ',', '%', '\n', '\r', ' ', '"', '::') }),
		hint: fc.string({ unit: 'grapheme' }),
	});

	test('a workflow command is one line, and can be read back', () => {
		const unescape = (text: string) =>
			text
				.replaceAll('%2C', ',')
				.replaceAll('%3A', ':')
				.replaceAll('%0A', '\n')
				.replaceAll('%0D', '\r')
				.replaceAll('%25', '%');
		fc.assert(
			fc.property(anyIssue, (issue) => {
				const [command, last, ...rest] = formatReport([issue], 'github', '').split(/\n/);
				expect(rest).toEqual([]);
				expect(last).toMatch(/^Found 1 (error|warning) in 1 file\.$/);
				const [, severity, properties, data] = /^::(error|warning) ([^]*?)::([^]*)$/.exec(
					command!,
				)!;
				const fields = Object.fromEntries(
					properties!.split(',').map((part) => part.split(/=([^]*)/, 2) as [string, string]),
				);
				expect(severity).toBe(issue.severity);
				expect(unescape(fields['file']!)).toBe(issue.path);
				expect(fields['title']).toBe(issue.rule);
				expect(unescape(data!)).toBe(`${issue.message}\n${issue.hint}`);
			}),
		);
	});

	test('JSON can be read back', () => {
		fc.assert(
			fc.property(fc.array(anyIssue, { maxLength: 4 }), (issues) => {
				expect(JSON.parse(formatReport(issues, 'json', ''))).toEqual({ issues });
			}),
		);
	});
});
