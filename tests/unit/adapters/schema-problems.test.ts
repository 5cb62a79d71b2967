import { describe, expect, test } from 'vitest';
import { fieldName } from '../../../src/adapters/schema-problems.ts';
import { issuesOf, replacing, type ContentOptions } from '../../support/content.ts';

const ladder = 'ladders/bedside-nursing.mdx';
const role = 'roles/charge-nurse.mdx';
const families = 'families.yaml';
const term = 'glossary/skill-mix.mdx';

/** A file of the base with one change; alone, unless its prose needs the rest. */
const only = (file: string, from: string, to: string): ContentOptions => ({
	only: file === role ? ['.'] : [file],
	edits: { [file]: replacing(from, to) },
});

describe('one fault in a field is one issue, which says what was expected and found:', () => {
	test.each([
		[families, 'title: Nursing', 'title: 5', '3:10', '"title": expected text, found 5'],
		[families, 'title: Nursing', 'title:', '3:9', '"title": expected text, found an empty value'],
		[families, 'title: Nursing', 'title: ""', '3:10', '"title": expected some text, found none'],
		[
			families,
			'title: Nursing',
			'title: [a, b]',
			'3:10',
			'"title": expected text, found a list of 2',
		],
		[
			families,
			'title: Nursing',
			'title: { a: b }',
			'3:10',
			'"title": expected text, found a group of fields',
		],
		[families, 'title: Nursing', 'title: true', '3:10', '"title": expected text, found true'],
		[
			families,
			'title: Nursing',
			'title: a <b>',
			'3:10',
			'"title": expected plain text on one line, without markup, braces or angle brackets, found "a <b>"',
		],
		[
			families,
			'title: Nursing',
			'title: |\n    a\n    b',
			'3:10',
			'"title": expected plain text on one line, without markup, braces or angle brackets, found "a\\nb\\n"',
		],
		[
			families,
			'title: Nursing',
			`title: ${'word '.repeat(90)}`,
			'3:10',
			'"title": expected at most 400 characters, found "word word word word word word word word word word word wo…"',
		],
		[families, 'order: 1', 'order: 1.5', '8:10', '"order": expected a whole number, found 1.5'],
		[families, 'order: 1', 'order: first', '8:10', '"order": expected a number, found "first"'],
		[families, 'order: 1', 'order: 0', '8:10', '"order": expected at least 1, found 0'],
		[
			families,
			'letter: N',
			'letter: n',
			'4:11',
			'"letter": expected one capital letter, found "n"',
		],
		[
			families,
			'  shape: circle\n',
			'',
			'2:3',
			'expected "shape" (one of circle, square, hexagon, shield, diamond, arch), found nothing',
		],
		[
			families,
			'shape: circle',
			'shape: round',
			'5:10',
			'expected "shape" to be one of circle, square, hexagon, shield, diamond, arch, found "round"',
		],
		[
			families,
			'id: nursing',
			`id: ${'N'.repeat(90)}`,
			'2:7',
			'"id": expected at most 80 characters, found "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN…"',
		],
		[
			term,
			'seeAlso: [handover]',
			'seeAlso: handover',
			'6:10',
			'"seeAlso": expected a list, found "handover"',
		],
		[
			term,
			'seeAlso: [handover]',
			'seeAlso: [Hand-over]',
			'6:11',
			'"seeAlso[0]": expected lower-case words joined by hyphens, like "product-manager", found "Hand-over"',
		],
		[
			term,
			'date: 2026-11-01',
			'date: 2026-02-30',
			'9:19',
			'"reviewed.date": expected a day written as YYYY-MM-DD, found "2026-02-30"',
		],
		[
			role,
			'  horizon: This shift and the first hour of the next\n',
			'',
			'8:1',
			'expected "glance.horizon" (text), found nothing',
		],
		[
			role,
			'glance:\n',
			'glance: calm\nmore:\n',
			'8:9',
			'"glance": expected a group of fields, found "calm"',
		],
		[
			role,
			'{ id: delegation, level: 3,',
			'{ id: delegation, level: 7,',
			'17:30',
			'expected "skills[1].level" to be one of 1, 2, 3, 4, found 7',
		],
		[
			role,
			'{ id: delegation, level: 3,',
			'{ id: delegation,',
			'17:5',
			'expected "skills[1].level" (one of 1, 2, 3, 4), found nothing',
		],
		[
			ladder,
			'    role: charge-nurse\n',
			'',
			'18:9',
			'"rungs[1].id": expected either "role" or "planned: true", and not both',
		],
		[
			ladder,
			'role: charge-nurse',
			'role: charge-nurse\n    planned: true',
			'22:14',
			'"rungs[1].planned": expected either "role" or "planned: true", and not both',
		],
		[
			ladder,
			'role: charge-nurse',
			'planned: true',
			'21:14',
			'"rungs[1].planned": expected a "band", because a planned rung has no role to take it from',
		],
		[
			ladder,
			'role: charge-nurse',
			'role: charge-nurse\n    planned: false',
			'22:14',
			'expected "rungs[1].planned" to be true, found false',
		],
	])('%s: %j → %j', (file, from, to, place, message) => {
		const first = issuesOf(only(file, from, to)).split('\n');
		expect(first.slice(0, 2)).toEqual([`content/${file}:${place} invalid-field`, `  ${message}`]);
		// The second field of the test that replaces a whole group is a second fault.
		expect(first).toHaveLength(to.includes('more:') ? 6 : 3);
	});
});

describe('the hint', () => {
	const hintFor = (file: string, from: string, to: string) =>
		issuesOf(only(file, from, to))
			.split('\n')
			.at(-1);

	test.each([
		[
			'names the field that was meant',
			families,
			'title: Nursing',
			'titel: Nursing',
			'Did you mean "title"?',
		],
		[
			'lists the fields there are',
			families,
			'title: Nursing',
			'title: Nursing\n  color: red',
			'Remove it, or use one of: id, title, letter, shape, binds, question, order, row.',
		],
		[
			'lists the fields of a group',
			role,
			'glance:\n',
			'glance:\n  salary: none\n',
			'Remove it, or use one of: answersFor, doesNotAnswerFor, decidesAlone, horizon, judgedBy, worksMostWith.',
		],
		[
			'lists the fields of an entry in a list',
			ladder,
			'    track: manager\n',
			'    track: manager\n    salary: none\n',
			'Remove it, or use one of: id, title, aliases, role, planned, band, track, scope, years, skills, next.',
		],
		[
			'names the value that was meant',
			families,
			'shape: circle',
			'shape: cirlce',
			'Did you mean "circle"?',
		],
		[
			'does not guess where no value is near',
			families,
			'shape: circle',
			'shape: x',
			'Use one of the values above.',
		],
		[
			'does not guess a number',
			role,
			'{ id: delegation, level: 3,',
			'{ id: delegation, level: 5,',
			'Use one of the values above.',
		],
		[
			'says that quotes are too many',
			role,
			'{ id: delegation, level: 3,',
			'{ id: delegation, level: "3",',
			'Take the quotes away.',
		],
		['says what to add', families, '  letter: N\n', '', 'Add "letter".'],
	])('%s', (_, file, from, to, hint) => {
		expect(hintFor(file, from, to)).toBe(`  ${hint}`);
	});
});

test('a mistyped field is not reported as missing as well', () => {
	expect(issuesOf(only(role, '  horizon:', '  horizn:'))).toMatchInlineSnapshot(`
		"content/roles/charge-nurse.mdx:12:3 invalid-field
		  expected only fields this file may have, found "horizn" in "glance"
		  Did you mean "horizon"?"
	`);
});

test('fields that do not go together are not reported where one of them is mistyped', () => {
	expect(issuesOf(only(ladder, '    role: charge-nurse\n', '    rol: charge-nurse\n')))
		.toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:21:5 invalid-field
		  expected only fields this file may have, found "rol" in "rungs[1]"
		  Did you mean "role"?"
	`);
});

test('a wrong kind of record is named by its key', () => {
	const edits = { 'permanent.yaml': 'released: no\nids:\n  Role: [a]\n' };
	expect(issuesOf({ only: ['README.md'], edits })).toMatchInlineSnapshot(`
		"content/permanent.yaml:1:11 invalid-field
		  "released": expected true or false, found "no"
		  Correct the value; docs/content-guide.md lists the fields of each kind of file.
		content/permanent.yaml:3:3 invalid-field
		  "ids.Role": expected lower-case words joined by hyphens, like "product-manager"
		  Correct the name of the field."
	`);
});

test.each([
	[[], ''],
	[['id'], '"id"'],
	[['skills', 2, 'level'], '"skills[2].level"'],
	[['rungs', 0, 'scope', 1, 'id'], '"rungs[0].scope[1].id"'],
	[[3, 'id'], '"[3].id"'],
])('the field %j is called %s', (field, name) => {
	expect(fieldName(field)).toBe(name);
});
