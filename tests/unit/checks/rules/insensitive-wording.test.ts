import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';

test('a word that leaves people out is found, with others to take', () => {
	expect(issuesOf({ overlay: 'insensitive-wording/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:11:13 insensitive-wording
		  expected a word that hurts nobody and leaves nobody out, found "chairman"
		  Write "chair" or "head" or "chairperson". A word of the trade can be kept: add it to "keep" in wording.yaml with the reason."
	`);
});

test('a word that is kept with a reason passes', () => {
	expect(issuesOf({ overlay: 'insensitive-wording/pass' })).toBe('no issues');
	const edits = { 'wording.yaml': replacing('words: [sister]', 'words: [sister, Chairman]') };
	expect(issuesOf({ overlay: 'insensitive-wording/fail', edits })).toBe('no issues');
});

test('each is found at the sentence, the cell or the field in which it stands', () => {
	const edits = {
		'glossary/handover.mdx': (text: string) =>
			`${text.replace('passes its patients', 'passes its crazy patients')}
He said no. The foreman said yes. So did the

| lone  | repairman |
| ----- | --------- |
| with  | a policeman |
`,
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:5:13 insensitive-wording
		  expected a word that hurts nobody and leaves nobody out, found "crazy"
		  Write "rude" or "malicious" or "mean". A word of the trade can be kept: add it to "keep" in wording.yaml with the reason.
		content/glossary/handover.mdx:13:13 insensitive-wording
		  expected a word that hurts nobody and leaves nobody out, found "foreman"
		  Write "supervisor" or "shift boss". A word of the trade can be kept: add it to "keep" in wording.yaml with the reason.
		content/glossary/handover.mdx:15:11 insensitive-wording
		  expected a word that hurts nobody and leaves nobody out, found "repairman"
		  Write "repairer" or "technician". A word of the trade can be kept: add it to "keep" in wording.yaml with the reason.
		content/glossary/handover.mdx:17:11 insensitive-wording
		  expected a word that hurts nobody and leaves nobody out, found "policeman"
		  Write "officer" or "police officer". A word of the trade can be kept: add it to "keep" in wording.yaml with the reason."
	`);
});
