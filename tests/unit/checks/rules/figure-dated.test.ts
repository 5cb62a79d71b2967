import { describe, expect, test } from 'vitest';
import { saysWhere } from '../../../../src/checks/countries.ts';
import { issuesOf } from '../../../support/content.ts';
import { withTerm } from '../../../support/pages.ts';

const cite = '<Cite id="ward-notes" />';

test('a cited figure needs its year and its country', () => {
	expect(issuesOf({ overlay: 'figure-dated/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:11:13 figure-dated
		  expected the year and the country of the figure "40%", found no country
		  Name them in the same paragraph, or say that the source is undated or names no country."
	`);
});

test('both may be in the paragraph, in the head of a table, or said to be unknown', () => {
	expect(issuesOf({ overlay: 'figure-dated/pass' })).toBe('no issues');
});

test('what is missing is named', () => {
	expect(issuesOf(withTerm(`Some 40% leave${cite}.`))).toContain('found no year and no country');
	expect(issuesOf(withTerm(`Some 40% left in Spain${cite}.`))).toContain('found no year\n');
	expect(issuesOf(withTerm(`Some 40% left in 2025${cite}.`))).toContain('found no country\n');
	expect(issuesOf(withTerm(`Some 40% left in Spain in 2025${cite}.`))).toBe('no issues');
});

test('another paragraph does not help', () => {
	expect(issuesOf(withTerm(`Spain, 2025.\n\nSome 40% leave${cite}.`))).toContain('figure-dated');
});

test('a figure without a source is another rule’s, and a made-up one nobody’s', () => {
	expect(issuesOf(withTerm('Some 40% leave.'))).not.toContain('figure-dated');
	expect(issuesOf(withTerm(`Suppose 40% leave${cite}.`))).toBe('no issues');
});

describe('a country is named by', () => {
	test.each([
		'in the United States',
		'by the US bureau',
		'in Côte d’Ivoire',
		'a British survey',
		'worldwide',
		'from no stated country',
		'in U.S. data',
	])('"%s"', (text) => {
		expect(saysWhere(text)).toBe(true);
	});

	test.each(['between us', 'a spanner', 'in may', 'the countryside'])('not by "%s"', (text) => {
		expect(saysWhere(text)).toBe(false);
	});
});
