import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';

const file = 'finders/which-path.yaml';
const overlay = 'finder-fair/pass';

test('a role that cannot come first is named where it is listed', () => {
	expect(issuesOf({ overlay: 'finder-fair/fail' })).toMatchInlineSnapshot(`
		"content/finders/which-path.yaml:4:36 finder-fair
		  expected answers that put "nurse-manager" more than 1 point ahead of every other role, found none
		  Let more answers speak for it, or take it out of "roles"."
	`);
});

test('an answer that decides alone is named', () => {
	const weaker = (text: string): string => {
		const [head, rest = ''] = text.split(/(?=  - id: call\n)/);
		// With no point for anything else, nobody can make up for the first answer.
		return head + rest.replaceAll(/speaksFor:\n( +- \{.*\n)+/g, 'speaksFor: []\n');
	};
	expect(issuesOf({ overlay, edits: { [file]: weaker } })).toMatchInlineSnapshot(`
		"content/finders/which-path.yaml:12:13 finder-fair
		  expected "shift-patients" to leave at least two roles a chance to come first, found at most one
		  Let the other questions weigh more, or this answer speak for more than one role.
		content/finders/which-path.yaml:16:13 finder-fair
		  expected "shift-nobody" to leave at least two roles a chance to come first, found at most one
		  Let the other questions weigh more, or this answer speak for more than one role.
		content/finders/which-path.yaml:20:13 finder-fair
		  expected "shift-next" to leave at least two roles a chance to come first, found at most one
		  Let the other questions weigh more, or this answer speak for more than one role."
	`);
});

test('a finder that names a role wrongly is not judged as well', () => {
	const edits = { [file]: replacing('role: staff-nurse', 'role: staf-nurse') };
	expect(issuesOf({ overlay, edits })).toMatchInlineSnapshot(`
		"content/finders/which-path.yaml:15:21 unknown-reference
		  expected one of the roles of this finder, found "staf-nurse"
		  Did you mean "staff-nurse"?"
	`);
});

test('an answer speaks only for roles that its finder considers, which is said once a role', () => {
	const edits = { [file]: replacing('charge-nurse, nurse-manager]', 'charge-nurse]') };
	expect(issuesOf({ overlay, edits })).toMatchInlineSnapshot(`
		"content/finders/which-path.yaml:23:21 unknown-reference
		  expected one of the roles of this finder, found "nurse-manager"
		  Add it to "roles" at the top, or take it out here."
	`);
});
