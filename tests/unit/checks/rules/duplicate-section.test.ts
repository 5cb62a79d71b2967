import { expect, test } from 'vitest';
import { issuesOf } from '../../../support/content.ts';
import { pageText, withTerm, words } from '../../../support/pages.ts';

test('a section may not stand on a page twice', () => {
	expect(issuesOf({ overlay: 'duplicate-section/fail' })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:37:1 duplicate-section
		  expected "## Why it matters" once, found it again after line 19
		  Join the two sections, or give one another heading."
	`);
});

test('parts of different sections may have the same heading', () => {
	expect(issuesOf({ overlay: 'duplicate-section/pass' })).toBe('no issues');
});

test('each further copy is reported', () => {
	expect(issuesOf(withTerm('## Once\n\nOne.\n\n## Once\n\nTwo.\n\n## Once\n\nThree.')))
		.toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:14:1 duplicate-section
		  expected "## Once" once, found it again after line 10
		  Join the two sections, or give one another heading.
		content/glossary/triage.mdx:18:1 duplicate-section
		  expected "## Once" once, found it again after line 10
		  Join the two sections, or give one another heading."
	`);
});

test('a section that is not in the recipe and stands there twice is one stranger and one copy', () => {
	const facts =
		'id: tidying\ntitle: Tidying\ngroup: ward\ndefinition: Tidying up.\naliases: []\nlevels:\n';
	const levels = ['aware', 'working', 'skilled', 'expert']
		.map((word) => `  ${word}: [{ id: tidying-${word}-tidies, text: "You can tidy up." }]`)
		.join('\n');
	const body = `${words(40)}\n\n## History\n\nOld.\n\n## History\n\nOlder.`;
	const edits = {
		'skills/tidying.mdx': pageText('skills', facts + levels, { 'Why it matters': body }),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/tidying.mdx:19:1 section-order
		  expected only the sections of this kind of page, found "## History"
		  Make it a "###" inside the section it belongs to, or delete it.
		content/skills/tidying.mdx:23:1 duplicate-section
		  expected "## History" once, found it again after line 19
		  Join the two sections, or give one another heading."
	`);
});
