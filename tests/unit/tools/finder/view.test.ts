import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finderMarkdown } from '../../../../src/tools/finder/markdown.ts';
import { finderView, joined } from '../../../../src/tools/finder/view.ts';
import {
	asking,
	catalogueOf,
	comparison,
	contentOf,
	finder,
	get,
	role,
} from '../../../support/catalogue.ts';
import { answered } from '../../../support/random-finders.ts';

const ids = ['ash', 'bay', 'cob', 'dot'];
const catalogue = catalogueOf(
	contentOf({
		roles: ids.map((id) => role(id)),
		comparisons: [comparison('bay', 'ash')],
		finders: [
			finder(
				[
					asking('days', [{ ash: 2, bay: 1 }, { bay: 2 }, {}]),
					asking('nights', [{ ash: 2 }, { cob: 2 }]),
					asking('weeks', [{ ash: 1, dot: 1 }, { bay: 2 }], { caution: 'Ask first.' }),
					asking('years', [{ ash: 1 }, { dot: 2 }]),
				],
				ids,
			),
		],
	}),
);
const own = get(catalogue.finders, 'which-path');
const view = (...chosen: string[]) =>
	finderView(
		catalogue,
		own,
		own.questions.flatMap(({ answers }) => answers.filter(({ id }) => chosen.includes(id))),
	);

describe('what a finder says', () => {
	test('is nothing before anything is answered', () => {
		expect(view()).toBeUndefined();
	});

	test('is that nothing speaks for a role where no answer does', () => {
		expect(view('days-2')).toMatchObject({
			kind: 'none',
			heading: 'Nothing speaks for one role yet',
			close: [],
			changes: [],
		});
	});

	test('is too early with few answers, without a word on what would change it', () => {
		expect(view('nights-1')).toMatchObject({
			kind: 'early',
			heading: 'Too early for a first place',
			changes: [],
		});
	});

	test('is which role comes first, how far ahead, and for which reasons', () => {
		const said = view('days-0', 'nights-0')!;
		expect(said.heading).toBe('Ash comes first');
		expect(said.says).toBe(
			'From answers to 2 of 4 questions. It is 3 points ahead of the next, bay.',
		);
		expect(said.close).toHaveLength(1);
		expect(said.close[0]).toMatchObject({
			count: '4 points from 2 answers',
			reasons: [
				{ because: 'answer 0 to days', reason: 'What days-0 says of ash.' },
				{ because: 'answer 0 to nights', reason: 'What nights-0 says of ash.' },
			],
		});
		expect(said.close[0]!.links.map(({ address }) => address)).toEqual([
			'/roles/ash/',
			'/tools/gap/?v=1&to=ash',
		]);
		expect(said.next.map(({ role: { id } }) => id)).toEqual(['bay']);
	});

	test('is that several fit where they are close', () => {
		const said = view('days-1', 'nights-0')!;
		expect(said).toMatchObject({ kind: 'several', heading: 'Several fit: ash and bay' });
		expect(said.says).toContain('They are level');
		expect(view('days-1', 'nights-0', 'years-0')!.says).toContain('They are 1 point apart');
	});

	test('leads from the first two to the page that compares them, in either order, or to the tool', () => {
		expect(view('days-0', 'nights-0')!.compare).toEqual({
			text: 'Bay or ash?',
			address: '/compare/bay-vs-ash/',
		});
		expect(view('nights-1', 'years-1')!.compare).toEqual({
			text: 'Cob and dot',
			address: '/compare/?v=1&a=cob&b=dot',
		});
	});

	test('is what would change it, nearest role first, or that no single answer would', () => {
		expect(view('days-0', 'nights-0', 'years-0')!.changes).toEqual([
			'No single other answer would put another role first.',
		]);
		expect(view('days-0', 'nights-1', 'years-0')!.changes[0]).toBe(
			'Cob would come first alone, had you said “Days? answer 2 to days”.',
		);
	});

	test('begins with what to settle first', () => {
		expect(view('days-0', 'weeks-0')!.cautions).toEqual(['Ask first.']);
	});

	test('of any answers holds each role with a point once, and one sentence for each answer that speaks', () => {
		fc.assert(
			fc.property(answered, ({ catalogue: random, finder: of, answers }) => {
				const said = finderView(random, of, answers);
				expect(said === undefined).toBe(answers.length === 0);
				if (!said) return;
				const rows = [...said.close, ...said.next, ...said.rest];
				expect(new Set(rows.map((row) => row.role)).size).toBe(rows.length);
				const reasons = rows.flatMap((row) => row.reasons);
				expect(reasons).toHaveLength(
					answers.reduce((sum, { speaksFor }) => sum + speaksFor.size, 0),
				);
				expect(`${said.heading} ${said.says}`).not.toContain('%');
				expect(said.answers).toHaveLength(answers.length);
			}),
		);
	});
});

test('as Markdown it says the same, with full addresses and the answers', () => {
	const text = finderMarkdown(view('days-0', 'weeks-0')!, {
		title: 'Find *it*',
		url: (address) => `https://example.org${address}`,
		self: 'https://example.org/tools/which-path/?v=1&a=days-0,weeks-0',
	});
	expect(text).toContain('# Ash comes first\n');
	expect(text).toContain('Ask first.');
	expect(text).toContain('- [Ash](<https://example.org/roles/ash/>): 3 points from 2 answers');
	expect(text).toContain('  - Because you chose “answer 0 to days”: What days-0 says of ash.');
	expect(text).toContain('- Days? answer 0 to days');
	expect(text).toContain('[Find \\*it\\*](<https://example.org/tools/which-path/?v=1&a=');
});

test('names are joined as in a sentence', () => {
	expect([joined([]), joined(['a']), joined(['a', 'b']), joined(['a', 'b', 'c'])]).toEqual([
		'',
		'a',
		'a and b',
		'a, b and c',
	]);
});
