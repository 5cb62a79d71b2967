import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';
import { ladder, rung } from '../../../support/pages.ts';

const file = 'ladders/bedside-nursing.mdx';

test('promotions do not lead in a circle', () => {
	expect(issuesOf({ overlay: 'ladder-shape/fail' })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:8:9 ladder-shape
		  expected promotions that lead on, found a circle: staff-nurse → charge-nurse → nurse-manager → staff-nurse
		  Take one of these steps out of "next"."
	`);
});

test('a fork that merges again passes', () => {
	expect(issuesOf({ overlay: 'ladder-shape/pass' })).toBe('no issues');
});

test('a rung is not promoted to itself', () => {
	const edits = {
		[file]: replacing('next: [nurse-manager]', 'next: [charge-nurse, nurse-manager]'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:18:9 ladder-shape
		  expected promotions that lead on, found a circle: charge-nurse → charge-nurse
		  Take one of these steps out of "next"."
	`);
});

test('a promotion leads to a rung, and the rung it was meant for is not reported as alone', () => {
	const edits = { [file]: replacing('next: [charge-nurse]', 'next: [charge-nurses]') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:17:12 ladder-shape
		  expected the id of a rung, found "charge-nurses"
		  Did you mean "charge-nurse"?"
	`);
});

test('every rung is joined to the others; rungs that are joined to each other are one fault', () => {
	const edits = { [file]: replacing('rungs:\n', `rungs:\n${rung('ward-clerk', '')}\n`) };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:16:9 ladder-shape
		  expected a promotion that joins "staff-nurse" to the other rungs of Bedside nursing, found none
		  Name it in the "next" of the rung below it, or give it a "next" of its own."
	`);
});

test('a promotion to a rung of another ladder passes, and joins nothing on its own', () => {
	const edits = ladder(
		'theater-nursing',
		[rung('theater-nurse', 'charge-nurse'), rung('theater-manager', '')].join('\n'),
	);
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/theater-nursing.mdx:16:9 ladder-shape
		  expected a promotion that joins "theater-manager" to the other rungs of theater-nursing, found none
		  Name it in the "next" of the rung below it, or give it a "next" of its own."
	`);
});

test('a circle across two ladders is found', () => {
	const edits = {
		...ladder('theater-nursing', rung('theater-nurse', 'staff-nurse')),
		[file]: replacing('next: []', 'next: [theater-nurse]'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:8:9 ladder-shape
		  expected promotions that lead on, found a circle: staff-nurse → charge-nurse → nurse-manager → theater-nurse → staff-nurse
		  Take one of these steps out of "next"."
	`);
});

test('a promotion to a rung of a ladder that could not be read is not reported as well', () => {
	const edits = {
		...ladder(
			'theater-nursing',
			rung('theater-nurse', 'no-such-rung').replace('band: mid', 'band: middle'),
		),
		[file]: replacing('next: []', 'next: [theater-nurse]'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/theater-nursing.mdx:12:11 invalid-field
		  expected "rungs[0].band" to be one of entry, mid, senior, lead, head, executive, found "middle"
		  Use one of the values above."
	`);
});
