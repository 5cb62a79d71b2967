import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';

const file = 'skills/wound-care.mdx';

test('a skill says something for each of the four levels', () => {
	expect(issuesOf({ overlay: 'skill-levels-complete/fail' })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:7:1 skill-levels-complete
		  expected at least one statement for the level "expert", found none
		  Add "expert:" with a sentence that begins "You can" and that others could see."
	`);
});

test('one statement a level is enough, more pass', () => {
	expect(issuesOf({ overlay: 'skill-levels-complete/pass' })).toBe('no issues');
});

test('an empty level is as good as none', () => {
	const edits = { [file]: replacing(/ {2}expert:\n.*\n/, '  expert: []\n') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:14:11 skill-levels-complete
		  expected at least one statement for the level "expert", found none
		  Add "expert:" with a sentence that begins "You can" and that others could see."
	`);
});

test('a statement begins with "You can"', () => {
	const edits = { [file]: replacing('You can dress', 'Can dress') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:11:47 skill-levels-complete
		  expected a statement that begins "You can", found "Can dress a clean wound alone and say wh…"
		  Begin with "You can" and a verb that others could see you do."
	`);
});

test('a short statement is quoted whole', () => {
	const edits = { [file]: replacing(/"You can dress[^"]*"/, '"Dresses wounds."') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:11:47 skill-levels-complete
		  expected a statement that begins "You can", found "Dresses wounds."
		  Begin with "You can" and a verb that others could see you do."
	`);
});

test('"You cannot" is not "You can"', () => {
	const edits = { [file]: replacing('You can dress', 'You cannot dress') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:11:47 skill-levels-complete
		  expected a statement that begins "You can", found "You cannot dress a clean wound alone and…"
		  Begin with "You can" and a verb that others could see you do."
	`);
});
