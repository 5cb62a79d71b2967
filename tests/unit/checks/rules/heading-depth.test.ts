import { expect, test } from 'vitest';
import { issuesOf } from '../../../support/content.ts';
import { withTerm } from '../../../support/pages.ts';

test('headings deeper than "###" are refused', () => {
	expect(issuesOf({ overlay: 'heading-depth/fail' })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:30:1 heading-depth
		  expected a heading of "##" or "###", found "#### With a ruler"
		  Raise the heading, or make it bold text."
	`);
});

test('headings of "##" and "###" and bold text pass', () => {
	expect(issuesOf({ overlay: 'heading-depth/pass' })).toBe('no issues');
});

test('a page has no title beside the one in its facts', () => {
	expect(issuesOf(withTerm('# Triage'))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:1 heading-depth
		  expected only one title, from the facts above, found "# Triage"
		  Make it a "##", or delete it."
	`);
});

test('a "###" may not stand before the first "##"', () => {
	expect(issuesOf(withTerm('### In short\n\nOne.\n\n## At length\n\nTwo.\n\n### More\n\nThree.')))
		.toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:1 heading-depth
		  expected a "##" before the first "###", found "### In short"
		  Raise the heading, or make it bold text."
	`);
});

test('a heading inside a component counts', () => {
	expect(issuesOf(withTerm('<Example title="A">\n\n##### Deep\n\n</Example>')))
		.toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:12:1 heading-depth
		  expected a heading of "##" or "###", found "##### Deep"
		  Raise the heading, or make it bold text."
	`);
});

test('the line is right in a page whose facts could not be used', () => {
	expect(issuesOf(withTerm('#### Deep', 'grade: A'))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:7:1 invalid-field
		  expected only fields this file may have, found "grade"
		  Remove it, or use one of: id, definition, aliases, reviewed, title, seeAlso, confusableWith.
		content/glossary/triage.mdx:10:1 heading-depth
		  expected a heading of "##" or "###", found "#### Deep"
		  Raise the heading, or make it bold text."
	`);
});
