import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';

const file = 'ladders/bedside-nursing.mdx';

test('a rung says more than the rung below', () => {
	expect(issuesOf({ overlay: 'rung-says-something-new/fail' })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:23:5 rung-says-something-new
		  expected a scope statement that "Staff nurse" below does not make, found none
		  Say in one sentence how far the job reaches at this rung and what is new there."
	`);
});

test('a rung may repeat the rung below if it says something new as well', () => {
	expect(issuesOf({ overlay: 'rung-says-something-new/pass' })).toBe('no issues');
});

test('the first rung says something, too', () => {
	const edits = { [file]: replacing(/\n {6}- \{ id: staff-nurse-own-patients.*/, ' []') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:13:12 rung-says-something-new
		  expected a scope statement for "Staff nurse", found none
		  Say in one sentence how far the job reaches at this rung and what is new there."
	`);
});

test('a rung may say what the rung two steps below says', () => {
	const edits = {
		[file]: replacing(
			'Answers for the ward on all shifts, its people and its money.',
			'Answers for the patients named on the board beside their own name.',
		),
	};
	expect(issuesOf({ edits })).toBe('no issues');
});
