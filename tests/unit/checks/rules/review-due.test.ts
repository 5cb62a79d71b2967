import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsBefore } from '../../../../src/checks/rules/review-due.ts';
import { checkContent, issuesOf, replacing } from '../../../support/content.ts';

test('a page is reviewed again after eighteen months; that it is not is a warning', () => {
	expect(issuesOf({ overlay: 'review-due/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:7:19 review-due (warning)
		  expected a review on 2025-05-22 or later, found one on 2025-05-21
		  Have someone who did not write it review the page, and set "reviewed: { date: … }"."
	`);
	expect(checkContent({ overlay: 'review-due/fail' }).ok).toBe(true);
});

test('a review of that very day passes', () => {
	expect(issuesOf({ overlay: 'review-due/pass' })).toBe('no issues');
});

test('the day of the run decides', () => {
	expect(issuesOf({ overlay: 'review-due/pass', today: '2026-11-23' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:7:19 review-due (warning)
		  expected a review on 2025-05-23 or later, found one on 2025-05-22
		  Have someone who did not write it review the page, and set "reviewed: { date: … }"."
	`);
});

test('a page that nobody has reviewed is reported', () => {
	const edits = { 'glossary/handover.mdx': replacing('reviewed: { date: 2026-11-01 }\n', '') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:2:5 review-due (warning)
		  expected the day of a review, found none
		  Have someone who did not write it review the page, and set "reviewed: { date: … }"."
	`);
});

test.each([
	['2026-11-22', 18, '2025-05-22'],
	['2026-03-31', 1, '2026-02-28'],
	['2024-03-31', 1, '2024-02-29'],
	['2026-01-15', 1, '2025-12-15'],
	['2026-01-15', 0, '2026-01-15'],
])('the day %s, %i months earlier, is %s', (day, months, expected) => {
	expect(monthsBefore(day, months)).toBe(expected);
});

const days = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('an earlier day is so many months before, on the same day or the last of its month', () => {
	fc.assert(
		fc.property(days, fc.nat(60), (day, months) => {
			const before = monthsBefore(day, months);
			const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
			expect(monthOf(day) - monthOf(before)).toBe(months);
			expect(Number(before.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
			const nextDay = new Date(Date.parse(before) + 86_400_000).toISOString().slice(0, 10);
			expect(before.slice(8) === day.slice(8) || nextDay.endsWith('-01')).toBe(true);
		}),
	);
});
