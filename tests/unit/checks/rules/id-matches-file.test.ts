import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';
import { pageText, rung } from '../../../support/pages.ts';

test('a page has the id of its file, and those that name it by its file are not blamed', () => {
	expect(issuesOf({ overlay: 'id-matches-file/fail' })).toMatchInlineSnapshot(`
		"content/glossary/skill-mix.mdx:2:5 id-matches-file
		  expected the id "skill-mix", like the file's name, found "skillmix"
		  Set "id: skill-mix", or rename the file to "skillmix.mdx"."
	`);
});

test('an id with a number passes', () => {
	expect(issuesOf({ overlay: 'id-matches-file/pass' })).toBe('no issues');
});

test('a mistyped id of a role is one fault, though links, rungs and moves name it', () => {
	const edits = { 'roles/charge-nurse.mdx': replacing('id: charge-nurse\n', 'id: chage-nurse\n') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/roles/charge-nurse.mdx:2:5 id-matches-file
		  expected the id "charge-nurse", like the file's name, found "chage-nurse"
		  Set "id: charge-nurse", or rename the file to "chage-nurse.mdx"."
	`);
});

test('a mistyped id of a skill is one fault, though its statements and roles name it', () => {
	const edits = { 'skills/wound-care.mdx': replacing('id: wound-care\n', 'id: woundcare\n') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:2:5 id-matches-file
		  expected the id "wound-care", like the file's name, found "woundcare"
		  Set "id: wound-care", or rename the file to "woundcare.mdx"."
	`);
});

const transition = (name: string, facts: string) => ({
	[`transitions/${name}.mdx`]: pageText(
		'transitions',
		`${facts}\ndefinition: A move.\naliases: []\ndifficulty: 2`,
	),
});

test('the id of a transition is made of its two ends', () => {
	const edits = transition(
		'staff-to-manager',
		'id: staff-to-manager\nfrom: staff-nurse\nto: nurse-manager',
	);
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/transitions/staff-to-manager.mdx:2:5 id-matches-file
		  expected the id "staff-nurse-to-nurse-manager", made of the two roles named below, found "staff-to-manager"
		  Correct the roles, or rename the file and its id."
	`);
});

test('a transition whose file and id differ is one fault', () => {
	const edits = transition(
		'staff-to-manager',
		'id: staff-nurse-to-nurse-manager\nfrom: staff-nurse\nto: nurse-manager',
	);
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/transitions/staff-to-manager.mdx:2:5 id-matches-file
		  expected the id "staff-to-manager", like the file's name, found "staff-nurse-to-nurse-manager"
		  Set "id: staff-to-manager", or rename the file to "staff-nurse-to-nurse-manager.mdx"."
	`);
});

test('a transition with an end that does not exist is not reported for its id as well', () => {
	const edits = transition(
		'staff-nurse-to-nurse-manager',
		'id: staff-nurse-to-nurse-manager\nfrom: staff-nurse\nto: nurse-manger',
	);
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/transitions/staff-nurse-to-nurse-manager.mdx:4:5 transition-ends
		  expected the id of a role, found "nurse-manger"
		  Did you mean "nurse-manager"?"
	`);
});

test('the id of a comparison is made of its two roles, in their order', () => {
	const edits = {
		'comparisons/staff-nurse-vs-charge-nurse.mdx': pageText(
			'comparisons',
			'id: staff-nurse-vs-charge-nurse\na: charge-nurse\nb: staff-nurse\ntitle: Which?\ndefinition: Two jobs.\naliases: []\ndiffersMost: [answersFor, horizon, judgedBy]',
		),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/comparisons/staff-nurse-vs-charge-nurse.mdx:2:5 id-matches-file
		  expected the id "charge-nurse-vs-staff-nurse", made of the two roles named below, found "staff-nurse-vs-charge-nurse"
		  Correct the roles, or rename the file and its id."
	`);
});

test('the id of a statement begins with its skill and level', () => {
	const edits = {
		'skills/wound-care.mdx': replacing(
			'wound-care-aware-describes',
			'wound-care-working-describes',
		),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:9:13 id-matches-file
		  expected a statement id that begins "wound-care-aware-", found "wound-care-working-describes"
		  Begin it with the id of what it belongs to, then two to four words of its own."
	`);
});

test('the id of a statement goes on after its beginning', () => {
	const edits = {
		'skills/wound-care.mdx': replacing('wound-care-aware-describes', 'wound-care-aware'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:9:13 id-matches-file
		  expected a statement id that begins "wound-care-aware-", found "wound-care-aware"
		  Begin it with the id of what it belongs to, then two to four words of its own."
	`);
});

test('the id of a scope statement begins with its rung', () => {
	const planned = rung(
		'head-nurse',
		'staff-nurse',
		'{ id: head-nurses-all-wards, text: "Answers for all wards." }',
	);
	const edits = { 'ladders/bedside-nursing.mdx': replacing('rungs:\n', `rungs:\n${planned}\n`) };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:14:19 id-matches-file
		  expected a statement id that begins "head-nurse-", found "head-nurses-all-wards"
		  Begin it with the id of what it belongs to, then two to four words of its own."
	`);
});

test('the id of a finder is its file’s name', () => {
	const overlay = 'finder-fair/pass';
	const arrange = (dir: string) =>
		renameSync(join(dir, 'finders/which-path.yaml'), join(dir, 'finders/which-role.yaml'));
	expect(issuesOf({ overlay, arrange })).toMatchInlineSnapshot(`
		"content/finders/which-role.yaml:1:5 id-matches-file
		  expected the id "which-role", like the file's name, found "which-path"
		  Set "id: which-role", or rename the file to "which-path.yaml"."
	`);
});

test('the id of an answer begins with its question', () => {
	const overlay = 'finder-fair/pass';
	const edits = { 'finders/which-path.yaml': replacing('id: call-bed', 'id: bed') };
	expect(issuesOf({ overlay, edits })).toMatchInlineSnapshot(`
		"content/finders/which-path.yaml:33:13 id-matches-file
		  expected an answer id that begins "call-", found "bed"
		  Begin it with the id of what it belongs to, then two to four words of its own."
	`);
});
