import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';
import { pageText, termFile, withTerm } from '../../../support/pages.ts';

test('what is cited in prose is a source', () => {
	expect(issuesOf({ overlay: 'unknown-citation/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:10:44 unknown-citation
		  expected the id of a source, found "handover-standards"
		  Did you mean "handover-standard"?"
	`);
});

test('a citation of a source passes', () => {
	expect(issuesOf({ overlay: 'unknown-citation/pass' })).toBe('no issues');
});

test('each citation is reported at its place', () => {
	expect(issuesOf(withTerm('A <Cite id="x" />\nand B <Cite id="x" />.'))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:3 unknown-citation
		  expected the id of a source, found "x"
		  Add the source to sources.yaml, or cite another.
		content/glossary/triage.mdx:11:7 unknown-citation
		  expected the id of a source, found "x"
		  Add the source to sources.yaml, or cite another."
	`);
});

test('the years of a rung name a source', () => {
	const edits = {
		'ladders/bedside-nursing.mdx': replacing('source: hospital-grades', 'source: hospital-grade'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:16:32 unknown-citation
		  expected the id of a source, found "hospital-grade"
		  Did you mean "hospital-grades"?"
	`);
});

test('the time of a transition names a source', () => {
	const edits = {
		'transitions/staff-nurse-to-nurse-manager.mdx': pageText(
			'transitions',
			'id: staff-nurse-to-nurse-manager\nfrom: staff-nurse\nto: nurse-manager\ndefinition: A move.\naliases: []\ndifficulty: 2\ntime: { text: "years", source: nobody }',
		),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/transitions/staff-nurse-to-nurse-manager.mdx:8:32 unknown-citation
		  expected the id of a source, found "nobody"
		  Use the id of an existing source, or write that source first."
	`);
});

test('an abbreviation names sources', () => {
	const edits = {
		'abbreviations.yaml':
			'- id: cn\n  text: CN\n  meanings:\n    - { title: Charge nurse }\n  sources: [ward-notes, ward-note]\n',
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/abbreviations.yaml:5:25 unknown-citation
		  expected the id of a source, found "ward-note"
		  Did you mean "ward-notes"?"
	`);
});

test('a citation without an id is the fault of the component alone', () => {
	expect(issuesOf(withTerm('A <Cite id=" " />.'))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:3 unknown-component
		  expected some text as id of <Cite>, found " "
		  Write <Cite id="…">."
	`);
});

test('a source that could not be read is not reported as well, another unknown one is', () => {
	const edits = {
		'sources.yaml': replacing('grade: A', 'grade: E'),
		...termFile('A <Cite id="nobody" />.'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:3 unknown-citation
		  expected the id of a source, found "nobody"
		  Add the source to sources.yaml, or cite another.
		content/sources.yaml:16:10 invalid-field
		  expected "grade" to be one of A, B, C, found "E"
		  Use one of the values above."
	`);
});
