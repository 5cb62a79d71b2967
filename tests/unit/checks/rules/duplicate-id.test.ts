import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';
import { baseText, ladder, pageText, rung } from '../../../support/pages.ts';

test('two entries of a kind may not share an id', () => {
	expect(issuesOf({ overlay: 'duplicate-id/fail' })).toMatchInlineSnapshot(`
		"content/glossary/shift-report.mdx:2:5 duplicate-id
		  expected an id that no other glossary term has, found "handover", which glossary/handover.mdx has already
		  Give one of the two another id, or delete the copy."
	`);
});

test('entries of different kinds may share an id', () => {
	expect(issuesOf({ overlay: 'duplicate-id/pass' })).toBe('no issues');
});

test('two entries of a data file may not share an id, and citations of the one that lost its own are not reported as well', () => {
	const edits = { 'sources.yaml': replacing('- id: rota-survey', '- id: ward-notes') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/sources.yaml:18:7 duplicate-id
		  expected an id that no other source has, found "ward-notes", which sources.yaml has already
		  Give one of the two another id, or delete the copy."
	`);
});

test('two statements may not share an id, and the wrong beginning of the copy is not reported as well', () => {
	const edits = {
		'skills/wound-care.mdx': replacing('wound-care-aware-describes', 'teaching-aware-shows'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:9:13 duplicate-id
		  expected an id that no other statement has, found "teaching-aware-shows", which skills/teaching.mdx has already
		  Give one of the two another id, or delete the copy."
	`);
});

test('two rungs of one ladder may not share an id, and the promotion that now leads nowhere is not reported as well', () => {
	const edits = {
		'ladders/bedside-nursing.mdx': replacing('  - id: nurse-manager', '  - id: charge-nurse'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:26:9 duplicate-id
		  expected an id that no other rung has, found "charge-nurse", which ladders/bedside-nursing.mdx has already
		  Give one of the two another id, or delete the copy."
	`);
});

test('two rungs of different ladders may not share an id', () => {
	const edits = ladder(
		'theater-nursing',
		[rung('charge-nurse', 'theater-nurse'), rung('theater-nurse', '')].join('\n'),
	);
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/theater-nursing.mdx:8:9 duplicate-id
		  expected an id that no other rung has, found "charge-nurse", which ladders/bedside-nursing.mdx has already
		  Give one of the two another id, or delete the copy."
	`);
});

test('a role may not require a skill twice', () => {
	const edits = {
		'roles/staff-nurse.mdx': replacing('{ id: teaching, level: 1,', '{ id: rostering, level: 1,'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/roles/staff-nurse.mdx:24:11 duplicate-id
		  expected an id that no other required skill here has, found "rostering", which roles/staff-nurse.mdx has already
		  Give one of the two another id, or delete the copy."
	`);
});

const question = (id: string) =>
	`questions:\n  - { id: ${id}, question: "Why?", answer: "Because.", anchor: why-it-matters }\nreviewed:`;

test('two questions may not share an id', () => {
	const edits = {
		'skills/teaching.mdx': replacing('reviewed:', question('why-look')),
		'skills/wound-care.mdx': replacing('reviewed:', question('why-look')),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:17:11 duplicate-id
		  expected an id that no other question has, found "why-look", which skills/teaching.mdx has already
		  Give one of the two another id, or delete the copy."
	`);
});

test('a page copied whole, with statements and questions, is one fault of the copy', () => {
	const text = baseText('skills/wound-care.mdx').replace('reviewed:', question('why-look'));
	const edits = { 'skills/wound-care.mdx': text, 'skills/wound-care-copy.mdx': text };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care-copy.mdx:2:5 duplicate-id
		  expected an id that no other skill has, found "wound-care", which skills/wound-care.mdx has already
		  Give one of the two another id, or delete the copy."
	`);
});

test('a ladder copied whole is one fault', () => {
	const edits = { 'ladders/nursing.mdx': baseText('ladders/bedside-nursing.mdx') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/nursing.mdx:2:5 duplicate-id
		  expected an id that no other ladder has, found "bedside-nursing", which ladders/bedside-nursing.mdx has already
		  Give one of the two another id, or delete the copy."
	`);
});

test('a role copied whole is one fault', () => {
	const edits = { 'roles/ward-nurse.mdx': baseText('roles/staff-nurse.mdx') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/roles/ward-nurse.mdx:2:5 duplicate-id
		  expected an id that no other role has, found "staff-nurse", which roles/staff-nurse.mdx has already
		  Give one of the two another id, or delete the copy."
	`);
});

const comparison = (a: string, b: string) => ({
	[`comparisons/${a}-vs-${b}.mdx`]: pageText(
		'comparisons',
		`id: ${a}-vs-${b}\na: ${a}\nb: ${b}\ntitle: Which?\ndefinition: Two jobs.\naliases: []\ndiffersMost: [answersFor, horizon, judgedBy]`,
	),
});

test('a pair of roles has one comparison, whatever the order', () => {
	const edits = {
		...comparison('staff-nurse', 'charge-nurse'),
		...comparison('charge-nurse', 'staff-nurse'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/comparisons/staff-nurse-vs-charge-nurse.mdx:2:5 duplicate-id
		  expected one comparison for Staff nurse and Charge nurse, found this one beside "charge-nurse-vs-staff-nurse"
		  Join the two pages; the reverse address redirects by itself."
	`);
});

test('a role may be in several comparisons', () => {
	const edits = {
		...comparison('staff-nurse', 'charge-nurse'),
		...comparison('charge-nurse', 'nurse-manager'),
	};
	expect(issuesOf({ edits })).toBe('no issues');
});
