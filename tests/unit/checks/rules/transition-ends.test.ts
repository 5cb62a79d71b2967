import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';

const file = 'transitions/travel-nurse-to-charge-nurse.mdx';

test('a transition begins at a role or starting point that exists', () => {
	expect(issuesOf({ overlay: 'transition-ends/fail' })).toMatchInlineSnapshot(`
		"content/transitions/travel-nurse-to-charge-nurse.mdx:3:7 transition-ends
		  expected the id of a role or starting point, found "travel-nurse"
		  Use the id of an existing role or starting point, or write that role or starting point first."
	`);
});

test('a transition may begin at a starting point', () => {
	expect(issuesOf({ overlay: 'transition-ends/pass' })).toBe('no issues');
});

test('a transition ends at a role that exists', () => {
	const edits = { [file]: replacing('to: charge-nurse', 'to: charge-nurze') };
	expect(issuesOf({ overlay: 'transition-ends/pass', edits })).toMatchInlineSnapshot(`
		"content/transitions/travel-nurse-to-charge-nurse.mdx:4:5 transition-ends
		  expected the id of a role, found "charge-nurze"
		  Did you mean "charge-nurse"?"
	`);
});

test('a transition may not end at a starting point', () => {
	const edits = {
		[file]: replacing(
			'from: travel-nurse\nto: charge-nurse',
			'from: charge-nurse\nto: travel-nurse',
		),
	};
	expect(issuesOf({ overlay: 'transition-ends/pass', edits })).toMatchInlineSnapshot(`
		"content/transitions/travel-nurse-to-charge-nurse.mdx:4:5 transition-ends
		  expected the id of a role, found "travel-nurse"
		  Use the id of an existing role, or write that role first."
	`);
});

test('a transition leads elsewhere than where it begins', () => {
	const edits = { [file]: replacing('from: travel-nurse', 'from: charge-nurse') };
	expect(issuesOf({ overlay: 'transition-ends/pass', edits })).toMatchInlineSnapshot(`
		"content/transitions/travel-nurse-to-charge-nurse.mdx:4:5 transition-ends
		  expected a move to another role, found one from "charge-nurse" to itself
		  Name the role people move to."
	`);
});

test('an end that could not be read is not reported as well', () => {
	const edits = { 'starting-points.yaml': replacing('title: Travel nurse', 'titel: Travel nurse') };
	expect(issuesOf({ overlay: 'transition-ends/pass', edits })).toMatchInlineSnapshot(`
		"content/starting-points.yaml:3:3 invalid-field
		  expected only fields this file may have, found "titel"
		  Did you mean "title"?"
	`);
});
