import { expect, test } from 'vitest';
import { checkContent, issuesOf, replacing } from '../../../support/content.ts';

const file = 'skills/wound-care.mdx';

test('a missing section is asked for at the section before which it belongs', () => {
	expect(issuesOf({ overlay: 'required-section/fail' })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:24:1 required-section
		  expected a section "## How to build it" before "## How to show it", found none
		  Write "## How to build it"; docs/content-guide.md says what it must hold."
	`);
});

test('headings may be underlined and may hold bold words', () => {
	expect(issuesOf({ overlay: 'required-section/pass' })).toBe('no issues');
});

test('a missing last section is asked for at the end of the page', () => {
	const edits = { [file]: replacing(/\n## How to show it[^]*$/, '') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:29:1 required-section
		  expected a section "## How to show it" at the end, found none
		  Write "## How to show it"; docs/content-guide.md says what it must hold."
	`);
});

test('each missing section is asked for', () => {
	const edits = { [file]: replacing(/\n## Why it matters[^]*(?=\n## How to show it)/, '') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:19:1 required-section
		  expected a section "## Why it matters" before "## How to show it", found none
		  Write "## Why it matters"; docs/content-guide.md says what it must hold.
		content/skills/wound-care.mdx:19:1 required-section
		  expected a section "## How to build it" before "## How to show it", found none
		  Write "## How to build it"; docs/content-guide.md says what it must hold."
	`);
});

test('a heading that is nearly right is asked to be renamed, and is no stranger as well', () => {
	const edits = { [file]: replacing('## How to build it', '## How to Build it') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:24:1 required-section
		  expected a section "## How to build it", found "## How to Build it"
		  Rename it to "## How to build it"."
	`);
});

test('a "###" that should be a "##" is asked to be one', () => {
	const edits = { [file]: replacing('## How to build it', '### How to build it') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:24:1 required-section
		  expected a section "## How to build it", found "### How to build it"
		  Make it a "##"."
	`);
});

test('a heading that another rule refuses is not reported as well', () => {
	for (const mark of ['#', '####']) {
		const edits = { [file]: replacing('## How to build it', `${mark} How to build it`) };
		expect(checkContent({ edits }).issues.map(({ rule }) => rule)).toEqual(['heading-depth']);
	}
	const first = { [file]: replacing('## Why it matters', '### Why it matters') };
	expect(checkContent({ edits: first }).issues.map(({ rule }) => rule)).toEqual(['heading-depth']);
});

test('a section inside a component is none', () => {
	const edits = {
		[file]: (text: string) =>
			text.replace(
				/(## How to build it\n[^]*)(\n## How to show it)/,
				'<Example title="a">\n\n$1\n</Example>\n$2',
			),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:26:1 required-section
		  expected "## How to build it" on the page itself, found it inside something else
		  Close the component, list or quote before it."
	`);
});

test('sections of a page whose prose does not parse are not asked for', () => {
	const edits = { [file]: replacing('## How to build it', '{') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:24:1 no-code-in-content
		  expected prose and registered components, found something that reads as code: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
		  Write words instead of angle brackets and braces, begin no line with "import" or "export", and close every component."
	`);
});
