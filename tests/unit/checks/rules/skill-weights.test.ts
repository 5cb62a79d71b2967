import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';

const file = 'roles/charge-nurse.mdx';

test('a role has at least four core skills', () => {
	expect(issuesOf({ overlay: 'skill-weights/fail' })).toMatchInlineSnapshot(`
		"content/roles/charge-nurse.mdx:15:1 skill-weights
		  expected 4 to 7 core skills, found 3
		  Make 1 more of the listed skills core."
	`);
});

test('five core and five supporting skills pass', () => {
	expect(issuesOf({ overlay: 'skill-weights/pass' })).toBe('no issues');
});

test('a role has at most seven core skills, and at least five supporting ones', () => {
	const edits = { [file]: replacing(/weight: supporting/g, 'weight: core') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/roles/charge-nurse.mdx:15:1 skill-weights
		  expected 4 to 7 core skills, found 9
		  Make 2 of them less than core.
		content/roles/charge-nurse.mdx:15:1 skill-weights
		  expected 5 to 9 supporting skills, found 0
		  Make 5 more of the listed skills supporting."
	`);
});
