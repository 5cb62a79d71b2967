import { describe, expect, test } from 'vitest';
import { issuesOf, replacing } from '../../../support/content.ts';
import { pageText, words } from '../../../support/pages.ts';

const role = 'roles/charge-nurse.mdx';

test('a section has enough words', () => {
	expect(issuesOf({ overlay: 'section-substance/fail' })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:19:1 section-substance
		  expected at least 40 words in "Why it matters", found 39
		  Say what a reader could not have guessed: a case, a number, a trade-off."
	`);
});

test('just as many words as asked for are enough', () => {
	expect(issuesOf({ overlay: 'section-substance/pass' })).toBe('no issues');
});

describe('a section has enough list items', () => {
	test('at the left margin', () => {
		const edits = { [role]: replacing('- **The next admission', '  - **The next admission') };
		expect(issuesOf({ edits })).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:34:1 section-substance
			  expected at least 3 list items in "Responsibilities", found 2
			  Write them as list items that start at the left margin."
		`);
	});

	test('or inside a component', () => {
		const edits = {
			[role]: (text: string) =>
				text.replace(
					/(## Responsibilities\n\n)([^]*?)(\n## Day to day)/,
					'$1<Aside type="caution">\n\n$2\n</Aside>\n$3',
				),
		};
		expect(issuesOf({ edits })).toBe('no issues');
	});
});

describe('hard parts', () => {
	test('are three at least', () => {
		const edits = {
			[role]: replacing('### You see less of the patients', '**You see less of the patients**'),
		};
		expect(issuesOf({ edits })).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:52:1 section-substance
			  expected at least 3 parts ("###") in "Hard parts", found 2
			  Give each its own "###" heading."
		`);
	});

	test('say what works', () => {
		const edits = { [role]: replacing('What works: walk through', 'Walk through') };
		expect(issuesOf({ edits })).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:66:1 section-substance
			  expected a paragraph that begins "What works:" under "### You see less of the patients", found none
			  Add a paragraph that begins "What works:" and says what to do."
		`);
	});

	test('may say so in bold or italics', () => {
		const edits = { [role]: replacing('What works: walk through', '**What works**: walk through') };
		expect(issuesOf({ edits })).toBe('no issues');
	});

	test('do not say so in the middle of a paragraph', () => {
		const edits = {
			[role]: replacing('What works: walk through', 'You ask what works: walk through'),
		};
		expect(issuesOf({ edits })).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:66:1 section-substance
			  expected a paragraph that begins "What works:" under "### You see less of the patients", found none
			  Add a paragraph that begins "What works:" and says what to do."
		`);
	});
});

const transition = (bodies: Record<string, string> = {}) => ({
	'transitions/staff-nurse-to-nurse-manager.mdx': pageText(
		'transitions',
		'id: staff-nurse-to-nurse-manager\nfrom: staff-nurse\nto: nurse-manager\ndefinition: A move.\naliases: []\ndifficulty: 2',
		bodies,
	),
});

describe('first steps', () => {
	test('stand in <Steps>', () => {
		const edits = transition({ 'First steps': `${words(40)}\n\n1. a\n2. b\n3. c` });
		expect(issuesOf({ edits })).toMatchInlineSnapshot(`
			"content/transitions/staff-nurse-to-nurse-manager.mdx:35:1 section-substance
			  expected <Steps> in "First steps", found none
			  Put <Steps> and </Steps> around the numbered list, with blank lines inside."
		`);
	});

	test('are three at least', () => {
		const edits = transition({
			'First steps': `${words(40)}\n\n<Steps>\n\n1. a\n2. b\n\n</Steps>`,
		});
		expect(issuesOf({ edits })).toMatchInlineSnapshot(`
			"content/transitions/staff-nurse-to-nurse-manager.mdx:35:1 section-substance
			  expected at least 3 list items in "First steps", found 2
			  Write them as list items that start at the left margin."
		`);
	});

	test('pass as three inside <Steps>', () => {
		expect(issuesOf({ edits: transition() })).toBe('no issues');
	});
});

test('a section lacks one thing at a time', () => {
	const edits = transition({ 'First steps': 'Go.' });
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/transitions/staff-nurse-to-nurse-manager.mdx:35:1 section-substance
		  expected at least 40 words in "First steps", found 1
		  Say what a reader could not have guessed: a case, a number, a trade-off."
	`);
});

test('a page cites enough different sources', () => {
	const edits = {
		[role]: (text: string) =>
			text.replace('<Cite id="ward-notes" />', '<Cite id="hospital-grades" />'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/roles/charge-nurse.mdx:2:5 section-substance
		  expected at least 3 cited sources, found 2
		  Cite with <Cite id="…" /> what standards define, employers publish or authors claim."
	`);
});

const guide = (body: string) => ({
	'guides/which-ward.mdx': `---\nid: which-ward\ntitle: Which ward?\ndefinition: A choice.\naliases: []\nreviewed: { date: 2026-11-01 }\n---\n\n${body}\n\n<Cite id="ward-notes" /> <Cite id="rota-survey" /> <Cite id="hospital-grades" />\n`,
});

test('a guide has enough words', () => {
	expect(issuesOf({ edits: guide(`## A\n\n${words(299)}\n\n## B`) })).toMatchInlineSnapshot(`
		"content/guides/which-ward.mdx:2:5 section-substance
		  expected at least 300 words of prose, found 299
		  Add what helps the reader decide, or fold the page into another."
	`);
	expect(issuesOf({ edits: guide(`## A\n\n${words(300)}\n\n## B`) })).toBe('no issues');
});

test('a guide has enough sections', () => {
	expect(issuesOf({ edits: guide(`## A\n\n${words(300)}\n\n### B`) })).toMatchInlineSnapshot(`
		"content/guides/which-ward.mdx:2:5 section-substance
		  expected at least 2 sections ("##"), found 1
		  Part the page so that a reader can find their place in it."
	`);
});

test('a glossary term has enough words', () => {
	const edits = {
		'glossary/handover.mdx': replacing(/\n\nA good handover[^]*$/, `\n\n${words(19)}\n`),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:2:5 section-substance
		  expected at least 20 words of prose, found 19
		  Add what helps the reader decide, or fold the page into another."
	`);
});

describe('a role leads somewhere', () => {
	const alone = {
		'ladders/bedside-nursing.mdx': (text: string) =>
			text
				.replace('next: [charge-nurse]', 'next: [nurse-manager]')
				.replace(/ {2}- id: charge-nurse\n[^]*(?= {2}- id: nurse-manager)/, ''),
	};
	const comparison = {
		'comparisons/staff-nurse-vs-charge-nurse.mdx': pageText(
			'comparisons',
			'id: staff-nurse-vs-charge-nurse\na: staff-nurse\nb: charge-nurse\ntitle: Which?\ndefinition: Two jobs.\naliases: []\ndiffersMost: [answersFor, horizon, judgedBy]',
		),
	};
	const move = {
		'transitions/charge-nurse-to-nurse-manager.mdx': pageText(
			'transitions',
			'id: charge-nurse-to-nurse-manager\nfrom: charge-nurse\nto: nurse-manager\ndefinition: A move.\naliases: []\ndifficulty: 2',
		),
	};

	test('to a role to compare it with, and by a move', () => {
		expect(issuesOf({ edits: alone })).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:2:5 section-substance
			  expected a role to compare "Charge nurse" with and a move to or from it, found neither
			  Put the role on a ladder with a promotion, or write a comparison and a transition."
		`);
	});

	test('by a comparison, which is not a move', () => {
		expect(issuesOf({ edits: { ...alone, ...comparison } })).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:2:5 section-substance
			  expected at least one move to or from "Charge nurse", found none
			  Write a transition, or put the role on a ladder with a promotion."
		`);
	});

	test('by a transition, which is not a comparison', () => {
		expect(issuesOf({ edits: { ...alone, ...move } })).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:2:5 section-substance
			  expected at least one role to compare "Charge nurse" with, found none
			  Write a comparison, or put the role on a ladder beside another role."
		`);
	});

	test('by both, without a ladder', () => {
		expect(issuesOf({ edits: { ...alone, ...comparison, ...move } })).toBe('no issues');
	});

	test('as far as is known where something could not be read', () => {
		const edits = { ...alone, 'ladders/other.mdx': '' };
		expect(issuesOf({ edits })).toMatchInlineSnapshot(`
			"content/ladders/other.mdx:1:1 frontmatter
			  expected a page, found an empty file
			  Write it, or delete the file."
		`);
	});

	test('as far as is known where a ladder names a family that does not exist', () => {
		const edits = { 'ladders/bedside-nursing.mdx': replacing('family: nursing', 'family: nurse') };
		expect(issuesOf({ edits })).toMatchInlineSnapshot(`
			"content/ladders/bedside-nursing.mdx:4:9 unknown-reference
			  expected the id of a family, found "nurse"
			  Use the id of an existing family, or write that family first."
		`);
	});
});
