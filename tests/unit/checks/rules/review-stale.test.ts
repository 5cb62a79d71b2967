import { expect, test } from 'vitest';
import { checkContent, issuesOf, replacing } from '../../../support/content.ts';

test('a page that changed since its review is told so, as a warning', () => {
	expect(issuesOf({ overlay: 'review-stale/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:7:37 review-stale (warning)
		  expected the page that was reviewed on 2026-11-01 (0123456789ab), found another text (6f5e6ca8bcf3)
		  Have it reviewed again, then run "npm run review -- glossary/handover"."
	`);
	expect(checkContent({ overlay: 'review-stale/fail' }).ok).toBe(true);
});

test('a page that is as it was passes, also on another day', () => {
	expect(issuesOf({ overlay: 'review-stale/pass' })).toBe('no issues');
	const edits = { 'glossary/handover.mdx': replacing('date: 2026-11-01', 'date: 2026-11-02') };
	expect(issuesOf({ overlay: 'review-stale/pass', edits })).toBe('no issues');
});

test('a change of a field makes the review stale as well', () => {
	const edits = { 'glossary/handover.mdx': replacing('its worries', 'its cares') };
	expect(issuesOf({ overlay: 'review-stale/pass', edits })).toContain('review-stale');
});
