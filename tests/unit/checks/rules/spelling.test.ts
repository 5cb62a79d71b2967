import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/checks/rules/spelling.ts';
import { issuesOf, replacing } from '../../../support/content.ts';

test('a word that no dictionary knows is found, with the one that was perhaps meant', () => {
	expect(issuesOf({ overlay: 'spelling/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:11:13 spelling
		  expected a word of the dictionary, found "briefng"
		  Did you mean "briefing"? Otherwise add "briefng" to "spelling" in wording.yaml if it is right."
	`);
});

test('possessives, compounds, numbers and addresses pass', () => {
	expect(issuesOf({ overlay: 'spelling/pass' })).toBe('no issues');
});

test('a word of the list passes in any case', () => {
	const edits = {
		'glossary/handover.mdx': replacing('is not one', 'is a briefng. Briefng is not one'),
		'wording.yaml': replacing('spelling:', 'spelling:\n  - Briefng'),
	};
	expect(issuesOf({ edits })).toBe('no issues');
});

test('headings, tables and fields are read; aliases and ids are not', () => {
	const edits = {
		'glossary/handover.mdx': (text: string) =>
			`${text.replace('aliases: [shift report]', 'aliases: [shift reprot]').replace('title: Handover', 'title: Handovr')}
### A headng

| A colmn |
| ------- |
| A cll   |
`,
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:3:8 spelling
		  expected a word of the dictionary, found "Handovr"
		  Did you mean "handover"? Otherwise add "Handovr" to "spelling" in wording.yaml if it is right.
		content/glossary/handover.mdx:13:1 heading-depth
		  expected a "##" before the first "###", found "### A headng"
		  Raise the heading, or make it bold text.
		content/glossary/handover.mdx:13:5 spelling
		  expected a word of the dictionary, found "headng"
		  Did you mean "heading"? Otherwise add "headng" to "spelling" in wording.yaml if it is right.
		content/glossary/handover.mdx:15:3 spelling
		  expected a word of the dictionary, found "colmn"
		  Did you mean "colin"? Otherwise add "colmn" to "spelling" in wording.yaml if it is right.
		content/glossary/handover.mdx:17:3 spelling
		  expected a word of the dictionary, found "cll"
		  Did you mean "call"? Otherwise add "cll" to "spelling" in wording.yaml if it is right."
	`);
});

describe('the words of a text', () => {
	test('are those that can be looked up', () => {
		expect(
			wordsOf(
				"The nurse's well-made PRINCE2 plan, a ‘note’ at https://example.org/x or a@b.org: 引き継ぎ",
			),
		).toEqual(['The', 'nurse', 'well', 'made', 'plan', 'note', 'at', 'or']);
	});

	test('hold no digit, blank or mark, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				for (const word of wordsOf(text))
					expect(word).toMatch(/^\p{Script=Latin}[\p{Script=Latin}\p{M}']+$/u);
			}),
		);
	});
});
