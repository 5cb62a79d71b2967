import { describe, expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';
import { termFile } from '../../../support/pages.ts';

test('a link inside the site leads to a page', () => {
	expect(issuesOf({ overlay: 'internal-link/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:10:128 internal-link
		  expected the address of a page, found "/roles/charge-nurse"
		  Did you mean "/roles/charge-nurse/"?"
	`);
});

test('links to pages, headings, levels, rungs, terms, sources and other sites pass', () => {
	expect(issuesOf({ overlay: 'internal-link/pass' })).toBe('no issues');
});

test('a link begins at the root of the site', () => {
	expect(issuesOf({ edits: termFile('[a](charge-nurse/) and [b](../skills/)') }))
		.toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:1 internal-link
		  expected a link from the root of the site, found "charge-nurse/"
		  Begin it with "/" and end the address with "/", like "/roles/product-owner/".
		content/glossary/triage.mdx:10:24 internal-link
		  expected a link from the root of the site, found "../skills/"
		  Begin it with "/" and end the address with "/", like "/roles/product-owner/"."
	`);
});

test('a link has an address', () => {
	expect(issuesOf({ edits: termFile('[a]()') })).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:1 internal-link
		  expected the address of a page, found nothing between the round brackets
		  Put the address there, like "/roles/product-owner/"."
	`);
});

test('a link to another host without its protocol is not one inside the site', () => {
	expect(issuesOf({ edits: termFile('[a](//example.org/)') })).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:1 internal-link
		  expected the address of a page, found "//example.org/"
		  Link to a page that exists, or write that page first."
	`);
});

test('an address that nothing comes near gets no guess', () => {
	expect(issuesOf({ edits: termFile('[a](/guides/)') })).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:1 internal-link
		  expected the address of a page, found "/guides/"
		  Link to a page that exists, or write that page first."
	`);
});

test('a fragment leads to a heading of that page', () => {
	expect(
		issuesOf({ edits: termFile('[a](/roles/charge-nurse/#hard-part) and [b](/glossary/#bed)') }),
	).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:1 internal-link
		  expected a heading with the fragment "#hard-part", found none for "/roles/charge-nurse/#hard-part"
		  Did you mean "hard-parts"?
		content/glossary/triage.mdx:10:41 internal-link
		  expected a heading with the fragment "#bed", found none for "/glossary/#bed"
		  Use one of: #escalation, #handover, #skill-mix, #triage."
	`);
});

test('a link whose address stands elsewhere is held to the same', () => {
	expect(issuesOf({ edits: termFile('[a][b]\n\n[b]: /roles/matron/') })).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:12:1 internal-link
		  expected the address of a page, found "/roles/matron/"
		  Link to a page that exists, or write that page first."
	`);
});

describe('a fragment without an address', () => {
	const own = (link: string) =>
		issuesOf({
			edits: {
				'skills/wound-care.mdx': replacing(
					'A wound that is dressed',
					`[A wound](${link}) that is dressed`,
				),
			},
		});

	test('leads to a heading of its own page, written or drawn from the catalogue', () => {
		expect(own('#how-to-show-it')).toBe('no issues');
		expect(own('#who-needs-it')).toBe('no issues');
		expect(own('#expert')).toBe('no issues');
	});

	test('is wrong where the page has no such heading', () => {
		expect(own('#how-to-shine')).toMatchInlineSnapshot(`
			"content/skills/wound-care.mdx:21:1 internal-link
			  expected a heading with the fragment "#how-to-shine", found none for "#how-to-shine"
			  Use one of: #why-it-matters, #how-to-build-it, #how-to-show-it, #the-four-levels, #who-needs-it, #sources, #aware, #working, #skilled, #expert."
		`);
	});

	test('is wrong on a page without headings', () => {
		expect(issuesOf({ edits: termFile('[a](#more)') })).toMatchInlineSnapshot(`
			"content/glossary/triage.mdx:10:1 internal-link
			  expected a heading with the fragment "#more", found none for "#more"
			  That page has no headings: link to the page."
		`);
	});

	test('is left alone where the facts of the page could not be used', () => {
		expect(issuesOf({ edits: termFile('[a](#more)', 'grade: A') })).toMatchInlineSnapshot(`
			"content/glossary/triage.mdx:7:1 invalid-field
			  expected only fields this file may have, found "grade"
			  Remove it, or use one of: id, definition, aliases, reviewed, title, seeAlso, confusableWith."
		`);
	});
});

const question = (anchor: string) => ({
	edits: {
		'skills/wound-care.mdx': replacing(
			'reviewed:',
			`questions:\n  - { id: why-look, question: "Why?", answer: "Because.", anchor: ${anchor} }\nreviewed:`,
		),
	},
});

test('the anchor of a question is a heading of its page', () => {
	expect(issuesOf(question('how-to-build-it'))).toBe('no issues');
	expect(issuesOf(question('how-to-built-it'))).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:17:67 internal-link
		  expected a heading with the fragment "#how-to-built-it", found none for "#how-to-built-it"
		  Did you mean "how-to-build-it"?"
	`);
});

test('pages that list nothing do not exist', () => {
	const edits = {
		'glossary/handover.mdx': null,
		'glossary/escalation.mdx': null,
		'glossary/skill-mix.mdx': null,
		'roles/staff-nurse.mdx': replacing(
			'<Term id="handover">handover</Term>',
			'[handover](/glossary/)',
		),
		'roles/charge-nurse.mdx': replacing('<Term id="skill-mix">skill mix</Term>', 'skill mix'),
		'roles/nurse-manager.mdx': replacing(
			/<Term\s+id="escalation">escalation<\/Term>/,
			'escalation',
		),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/roles/staff-nurse.mdx:31:5 internal-link
		  expected the address of a page, found "/glossary/"
		  Link to a page that exists, or write that page first."
	`);
});

test('a link to a page that could not be read is not reported as well', () => {
	const edits = { 'roles/charge-nurse.mdx': replacing('band: senior', 'band: seinor') };
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/roles/charge-nurse.mdx:5:7 invalid-field
		  expected "band" to be one of entry, mid, senior, lead, head, executive, found "seinor"
		  Did you mean "senior"?"
	`);
});

test('a link to a rung of a ladder that is wrong elsewhere is not reported as well', () => {
	const edits = {
		'ladders/bedside-nursing.mdx': replacing('family: nursing', 'family: nurs'),
		...termFile('[a](/ladders/bedside-nursing/#charge-nurse)'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/ladders/bedside-nursing.mdx:4:9 unknown-reference
		  expected the id of a family, found "nurs"
		  Use the id of an existing family, or write that family first."
	`);
});
