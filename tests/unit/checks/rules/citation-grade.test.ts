import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';

test('a figure may not rest on weak sources alone', () => {
	expect(issuesOf({ overlay: 'citation-grade/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:11:13 citation-grade
		  expected a source of grade A or B for the figure "40%", found only grade C: corridor-talk
		  Cite a better source beside it, or leave the figure out."
	`);
});

test('a better source beside it carries the figure, and a weak one may carry words', () => {
	expect(issuesOf({ overlay: 'citation-grade/pass' })).toBe('no issues');
});

test('a row of a table counts as one sentence', () => {
	const row = (cites: string) => ({
		'glossary/handover.mdx': (text: string) =>
			`${text}\n| what | lost |\n| ---- | ---- |\n| list | 40% ${cites} |\n`,
	});
	const weak = '<Cite id="corridor-talk" />';
	const overlay = 'citation-grade/pass';
	expect(issuesOf({ overlay, edits: row(weak) })).toContain('found only grade C: corridor-talk');
	expect(issuesOf({ overlay, edits: row(`${weak} <Cite id="ward-notes" />`) })).toBe('no issues');
});

test('a source that nobody knows is not blamed twice', () => {
	const edits = { 'glossary/handover.mdx': replacing('corridor-talk', 'coridor-talk') };
	expect(issuesOf({ overlay: 'citation-grade/fail', edits })).not.toContain('citation-grade');
});

test('a page that must cite cites at least one better source', () => {
	const weak = (text: string): string =>
		text.replace(/<Cite id="[^"]*" \/>/g, '<Cite id="corridor-talk" />');
	const edits = { 'roles/staff-nurse.mdx': weak };
	expect(issuesOf({ overlay: 'citation-grade/pass', edits })).toContain(
		'expected a source of grade A or B on the page, found only grade C: corridor-talk',
	);
	expect(issuesOf({ overlay: 'citation-grade/pass' })).toBe('no issues');
});
