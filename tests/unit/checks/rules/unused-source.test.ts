import { expect, test } from 'vitest';
import { checkContent, issuesOf, replacing } from '../../../support/content.ts';

test('a source that nothing cites is a warning', () => {
	expect(issuesOf({ overlay: 'unused-source/fail' })).toMatchInlineSnapshot(`
		"content/sources.yaml:33:7 unused-source (warning)
		  expected a page that cites "bed-count", found none
		  Cite it where it supports a claim, or remove it."
	`);
	expect(checkContent({ overlay: 'unused-source/fail' }).ok).toBe(true);
});

test('a source may be cited in facts alone', () => {
	expect(issuesOf({ overlay: 'unused-source/pass' })).toBe('no issues');
});

test('an abbreviation cites, too', () => {
	const edits = {
		'abbreviations.yaml':
			'- id: cn\n  text: CN\n  meanings: [{ title: Charge nurse }]\n  sources: [bed-count]\n',
	};
	expect(issuesOf({ overlay: 'unused-source/fail', edits })).toBe('no issues');
});

test('no source is called unused while a page that may cite it could not be read', () => {
	const edits = { 'glossary/handover.mdx': replacing('title: Handover', 'titel: Handover') };
	expect(issuesOf({ overlay: 'unused-source/fail', edits })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:3:1 invalid-field
		  expected only fields this file may have, found "titel"
		  Did you mean "title"?"
	`);
});

test('a source whose id is mistyped is not called unused as well', () => {
	const edits = { 'sources.yaml': replacing('- id: rota-survey', '- id: rota-survy') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/roles/nurse-manager.mdx:49:50 unknown-citation
		  expected the id of a source, found "rota-survey"
		  Did you mean "rota-survy"?"
	`);
});
