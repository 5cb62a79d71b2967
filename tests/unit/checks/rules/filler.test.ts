import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';

test('a phrase that says nothing is found where it stands', () => {
	expect(issuesOf({ overlay: 'filler/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:11:13 filler
		  expected words that say something, found "at the end of the day"
		  Leave it out, or name the shift."
	`);
});

test('words that share its beginning are no such phrase', () => {
	expect(issuesOf({ overlay: 'filler/pass' })).toBe('no issues');
});

test('it is found in any case, over a line end and in a field', () => {
	const edits = {
		'glossary/handover.mdx': (text: string) =>
			text
				.replace('on to the next."', 'on in order to go home."')
				.replace('takes over. Reading', 'takes over. In\nOrder to pass. Reading'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:5:13 filler
		  expected words that say something, found "in order to"
		  Write "to".
		content/glossary/handover.mdx:11:13 filler
		  expected words that say something, found "In Order to"
		  Write "to"."
	`);
});

test('it is not found inside longer words', () => {
	const edits = { 'glossary/handover.mdx': replacing('is not one', 'is not in border towns') };
	expect(issuesOf({ edits })).toBe('no issues');
});

test('a catalogue without a list forbids nothing', () => {
	const edits = {
		'wording.yaml': replacing(/filler:[^]*?keep:/, 'keep:'),
		'glossary/handover.mdx': replacing('is not one', 'in order to save time is not one'),
	};
	expect(issuesOf({ edits })).toBe('no issues');
});
