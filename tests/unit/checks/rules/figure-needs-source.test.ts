import { describe, expect, test } from 'vitest';
import { findFigure } from '../../../../src/checks/rules/figure-needs-source.ts';
import { issuesOf, replacing } from '../../../support/content.ts';
import { withTerm } from '../../../support/pages.ts';

test('a figure needs a source in its sentence', () => {
	expect(issuesOf({ overlay: 'figure-needs-source/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:11:13 figure-needs-source
		  expected a source for the figure "40%" in its sentence, found none
		  Add <Cite id="…" /> before the full stop, leave the figure out, or open the paragraph with "Suppose" if it is made up."
	`);
});

test('a cited figure, a made-up one and a plain number pass', () => {
	expect(issuesOf({ overlay: 'figure-needs-source/pass' })).toBe('no issues');
});

describe('a figure is', () => {
	test.each([
		['About 40% of them leave.', '40%'],
		['About 12.5 percent of them leave.', '12.5 percent'],
		['It costs $90,000.', '$90,000'],
		['It costs € 1.5 million.', '€ 1.5'],
		['It costs USD 900, at most.', 'USD 900'],
		['It costs 90k dollars.', '90k dollars'],
		['It takes 3 years.', '3 years'],
		['It takes 3–5 years.', '3–5 years'],
		['It takes two to four months.', 'two to four months'],
		['It takes between three and five full years.', 'three and five full years'],
		['A 12-month contract.', '12-month'],
		['It takes 10+ years.', '10+ years'],
	])('in "%s" the part "%s"', (text, figure) => {
		expect(findFigure(text)).toBe(figure);
	});
});

test.each([
	'Six nurses look after 24 patients.',
	'It takes a year, or one month.',
	'In 2024 they moved.',
	'It takes ten minutes and 3 weeks.',
	'The years pass.',
])('there is no figure in "%s"', (text) => {
	expect(findFigure(text)).toBeUndefined();
});

test('a citation in the sentence before does not help', () => {
	expect(issuesOf(withTerm('It is so <Cite id="ward-notes" />. Some 40% leave.')))
		.toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:36 figure-needs-source
		  expected a source for the figure "40%" in its sentence, found none
		  Add <Cite id="…" /> before the full stop, leave the figure out, or open the paragraph with "Suppose" if it is made up."
	`);
});

test('a citation behind the full stop belongs to the sentence before it, not to the one after it', () => {
	expect(
		issuesOf(
			withTerm(
				'Some 40% left in Spain in 2025. <Cite id="ward-notes" /> After 5 years they return.',
			),
		),
	).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:58 figure-needs-source
		  expected a source for the figure "5 years" in its sentence, found none
		  Add <Cite id="…" /> before the full stop, leave the figure out, or open the paragraph with "Suppose" if it is made up."
	`);
});

test('a line end inside a sentence does not part a figure from its source', () => {
	expect(
		issuesOf(withTerm('Some 40% of all nurses\nleft in Spain in 2025 <Cite id="ward-notes" />.')),
	).toBe('no issues');
});

test('the place is where the sentence begins, in lists and on later lines too', () => {
	const body = '- First.\n- Second, which is\n  long. Some 40% leave.';
	expect(issuesOf(withTerm(body))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:12:9 figure-needs-source
		  expected a source for the figure "40%" in its sentence, found none
		  Add <Cite id="…" /> before the full stop, leave the figure out, or open the paragraph with "Suppose" if it is made up."
	`);
});

test('each sentence is reported once, however many figures it holds', () => {
	expect(issuesOf(withTerm('Some 40% leave within 2 years for $900.'))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:1 figure-needs-source
		  expected a source for the figure "40%" in its sentence, found none
		  Add <Cite id="…" /> before the full stop, leave the figure out, or open the paragraph with "Suppose" if it is made up."
	`);
});

test('a heading and a row of a table count as sentences', () => {
	const body =
		'## The 40% rule\n\n| job | share in Spain, 2025 |\n|---|---|\n| nurse | 40% |\n| manager | 10% <Cite id="ward-notes" /> |';
	expect(issuesOf(withTerm(body))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:14:1 figure-needs-source
		  expected a source for the figure "40%" in its sentence, found none
		  Add <Cite id="…" /> before the full stop, leave the figure out, or open the paragraph with "Suppose" if it is made up."
	`);
});

test('the section "Worked example" may hold figures', () => {
	const edits = {
		'roles/staff-nurse.mdx': replacing(
			'Suppose Mr. A, 71 years old,',
			'Mr. A, 71 years old, is 40% better and',
		),
	};
	expect(issuesOf({ edits })).toBe('no issues');
});

test('a definition in the facts is not prose', () => {
	expect(
		issuesOf(withTerm('Nothing.', 'confusableWith: [{ id: handover, difference: "40% less" }]')),
	).toBe('no issues');
});
