import { expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';
import { term } from '../../../support/pages.ts';

const aliased = (aliases: string, title = 'Triage') => ({
	edits: {
		'glossary/triage.mdx': term('')
			.replace('aliases: []', `aliases: [${aliases}]`)
			.replace('title: Triage', `title: ${title}`),
	},
});

test('an alias of one thing may not be the alias of another', () => {
	expect(issuesOf({ overlay: 'alias-conflict/fail' })).toMatchInlineSnapshot(`
		"content/glossary/ward-sister.mdx:4:11 alias-conflict
		  expected an alias that names only Sister, found "ward sister", which Charge nurse claims too (roles/charge-nurse.mdx)
		  Remove it from one of the two, or list "ward sister" with both meanings in abbreviations.yaml."
	`);
});

test('a name that abbreviations.yaml lists with all its meanings may lead to several things', () => {
	expect(issuesOf({ overlay: 'alias-conflict/pass' })).toBe('no issues');
});

test('an abbreviation with a single meaning settles nothing', () => {
	const edits = {
		'abbreviations.yaml': replacing(
			'    - { title: Sister, term: ward-sister, note: "In older texts." }\n',
			'',
		),
	};
	expect(issuesOf({ overlay: 'alias-conflict/pass', edits })).toMatchInlineSnapshot(`
		"content/glossary/ward-sister.mdx:4:11 alias-conflict
		  expected an alias that names only Sister, found "ward sister", which Charge nurse claims too (roles/charge-nurse.mdx)
		  Remove it from one of the two, or list "ward sister" with both meanings in abbreviations.yaml."
	`);
});

test('capitals, accents and hyphens make no difference', () => {
	expect(issuesOf(aliased('Wárd-Sister'))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:4:11 alias-conflict
		  expected an alias that names only Triage, found "Wárd-Sister", which Charge nurse claims too (roles/charge-nurse.mdx)
		  Remove it from one of the two, or list "Wárd-Sister" with both meanings in abbreviations.yaml."
	`);
});

test('an alias may not be the title of something else', () => {
	expect(issuesOf(aliased('Wound care'))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:4:11 alias-conflict
		  expected an alias that names only Triage, found "Wound care", which Wound care claims too (skills/wound-care.mdx)
		  Remove it from one of the two, or list "Wound care" with both meanings in abbreviations.yaml."
	`);
});

test('an alias of a rung counts, and each further claim is reported once', () => {
	const edits = {
		...aliased('ward sister').edits,
		'ladders/bedside-nursing.mdx': replacing(
			'title: Nurse manager\n    aliases: []',
			'title: Nurse manager\n    aliases: [ward sister]',
		),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:4:11 alias-conflict
		  expected an alias that names only Triage, found "ward sister", which Charge nurse claims too (roles/charge-nurse.mdx)
		  Remove it from one of the two, or list "ward sister" with both meanings in abbreviations.yaml.
		content/ladders/bedside-nursing.mdx:28:15 alias-conflict
		  expected an alias that names only Nurse manager, found "ward sister", which Charge nurse claims too (roles/charge-nurse.mdx)
		  Remove it from one of the two, or list "ward sister" with both meanings in abbreviations.yaml."
	`);
});

test('a role and its rung are one thing and may share aliases', () => {
	const edits = {
		'ladders/bedside-nursing.mdx': replacing(
			'title: Charge nurse\n    aliases: []',
			'title: Charge nurse\n    aliases: [ward sister]',
		),
	};
	expect(issuesOf({ edits })).toBe('no issues');
});

test('a title may be repeated in the aliases of the same entry', () => {
	expect(issuesOf(aliased('triage, sorting, sorting'))).toBe('no issues');
});
