import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';
import { pageText, termFile, withTerm } from '../../../support/pages.ts';

test('an id in the facts names an entry', () => {
	expect(issuesOf({ overlay: 'unknown-reference/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:6:11 unknown-reference
		  expected the id of a glossary term, found "escalaton"
		  Did you mean "escalation"?"
	`);
});

test('a term may name itself and others', () => {
	expect(issuesOf({ overlay: 'unknown-reference/pass' })).toBe('no issues');
});

test('a <Term> names a glossary term', () => {
	expect(issuesOf(withTerm('A <Term id="ward">ward</Term>.'))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:3 unknown-reference
		  expected the id of a glossary term, found "ward"
		  Write the term in content/glossary/, or take <Term> away."
	`);
});

test.each([
	[
		'the family of a role',
		'roles/charge-nurse.mdx',
		'family: nursing',
		'family: medicine',
		'family',
		'4:9',
	],
	[
		'a skill of a role',
		'roles/charge-nurse.mdx',
		'id: ward-budget',
		'id: accounting',
		'skill',
		'25:11',
	],
	[
		'the nearest rung of a role',
		'roles/charge-nurse.mdx',
		'band: senior',
		'band: senior\nbeside: matron',
		'rung',
		'6:9',
	],
	[
		'the group of a skill',
		'skills/wound-care.mdx',
		'group: bedside',
		'group: theater',
		'skill group',
		'4:8',
	],
	[
		'the family of a ladder',
		'ladders/bedside-nursing.mdx',
		'family: nursing',
		'family: medicine',
		'family',
		'4:9',
	],
	[
		'the role of a rung',
		'ladders/bedside-nursing.mdx',
		'role: nurse-manager',
		'role: matron',
		'role',
		'29:11',
	],
	[
		'a skill of a rung',
		'ladders/bedside-nursing.mdx',
		'track: manager',
		'track: manager\n    skills: [{ id: accounting, level: 1, weight: core }]',
		'skill',
		'31:20',
	],
	[
		'a confusable term',
		'glossary/skill-mix.mdx',
		'id: escalation',
		'id: ward',
		'glossary term',
		'8:11',
	],
])('%s exists; that it does not is one fault', (_, file, from, to, what, place) => {
	const found = /(medicine|accounting|matron|theater|\bward\b)/.exec(to)![0];
	expect(issuesOf({ edits: { [file]: replacing(from, to) } })).toBe(
		`content/${file}:${place} unknown-reference\n` +
			`  expected the id of a ${what}, found "${found}"\n` +
			`  Use the id of an existing ${what}, or write that ${what} first.`,
	);
});

test('both roles of a comparison exist', () => {
	const edits = {
		'comparisons/staff-nurse-vs-charge-nurse.mdx': pageText(
			'comparisons',
			'id: staff-nurse-vs-charge-nurse\na: staff-nurses\nb: matron\ntitle: Which?\ndefinition: Two jobs.\naliases: []\ndiffersMost: [answersFor, horizon, judgedBy]',
		),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/comparisons/staff-nurse-vs-charge-nurse.mdx:3:4 unknown-reference
		  expected the id of a role, found "staff-nurses"
		  Did you mean "staff-nurse"?
		content/comparisons/staff-nurse-vs-charge-nurse.mdx:4:4 unknown-reference
		  expected the id of a role, found "matron"
		  Use the id of an existing role, or write that role first."
	`);
});

test('the roles and terms of an abbreviation exist', () => {
	const edits = {
		'abbreviations.yaml':
			'- id: cn\n  text: CN\n  meanings:\n    - { title: Chief nurse, role: chief-nurse }\n    - { title: Clean note, term: clean-note }\n  sources: []\n',
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/abbreviations.yaml:4:35 unknown-reference
		  expected the id of a role, found "chief-nurse"
		  Use the id of an existing role, or write that role first.
		content/abbreviations.yaml:5:34 unknown-reference
		  expected the id of a glossary term, found "clean-note"
		  Use the id of an existing glossary term, or write that glossary term first."
	`);
});

test('the skills of a starting point exist', () => {
	const edits = {
		'starting-points.yaml':
			'- id: aide\n  title: Aide\n  definition: Helps.\n  skills:\n    - { id: delegtion, level: 1 }\n',
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/starting-points.yaml:5:13 unknown-reference
		  expected the id of a skill, found "delegtion"
		  Did you mean "delegation"?"
	`);
});

test('where there is nothing of a kind at all, that is said once', () => {
	expect(issuesOf({ edits: { 'families.yaml': null } })).toMatchInlineSnapshot(`
		"content/roles/charge-nurse.mdx:4:9 unknown-reference
		  expected the id of a family, found "nursing"
		  This content has no family yet: write it first."
	`);
});

test('a term that could not be read is not reported as well, another unknown one is', () => {
	const edits = {
		'glossary/handover.mdx': replacing('title: Handover', 'titel: Handover'),
		...termFile('A <Term id="ward">ward</Term>.'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:3:1 invalid-field
		  expected only fields this file may have, found "titel"
		  Did you mean "title"?
		content/glossary/triage.mdx:10:3 unknown-reference
		  expected the id of a glossary term, found "ward"
		  Write the term in content/glossary/, or take <Term> away."
	`);
});
