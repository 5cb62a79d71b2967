import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FullText, TextPage } from '../../../../src/adapters/browser/pagefind.ts';
import { attemptsOf, piecesOf, textAnswer } from '../../../../src/tools/search/full-text.ts';

/** An index of some texts, as Pagefind has it: all words must be there, and an unknown one is cut until it fits. */
function indexOf(texts: Record<string, string>): FullText & { asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		search: (words) => {
			asked.push(words);
			const pages = Object.entries(texts).flatMap(([title, text]): TextPage[] => {
				const held = text.split(' ');
				const beginnings = words.split(' ').map((word) => word.slice(0, 3));
				const found = held.filter((one) => beginnings.some((start) => one.startsWith(start)));
				const all = beginnings.every((start) => held.some((one) => one.startsWith(start)));
				return all ? [{ title, url: `/${title}/`, excerpt: text, places: [], words: found }] : [];
			});
			return Promise.resolve(pages);
		},
	};
}

describe('the full text', () => {
	const index = indexOf({ one: 'managers plan the launch', two: 'nurses plan rotas' });

	test('is asked for the words that count', async () => {
		const { pages, partial } = await textAnswer('how do managers plan it', [], {}, index);
		expect(index.asked.at(-1)).toBe('managers plan');
		expect(pages.map(({ title }) => title)).toEqual(['one']);
		expect(partial).toBe(false);
	});

	test('is asked for fewer words where no page holds all', async () => {
		const { pages, partial } = await textAnswer('rotas for managers', [], {}, index);
		expect(partial).toBe(true);
		expect(pages.map(({ title }) => title)).toEqual(['one']);
	});

	test('tells which words no page holds, even where it finds the beginning of one', async () => {
		const { missing, pages } = await textAnswer('plan manxome', ['manxome'], {}, index);
		expect(missing).toEqual(['manxome']);
		expect(pages).toHaveLength(2);
	});

	test('keeps quiet about a word that a page holds in another form', async () => {
		expect((await textAnswer('manager', ['manager'], {}, index)).missing).toEqual([]);
	});
});

test('each attempt has one word less than the one before, and the first has all', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.stringMatching(/^x[a-f]{1,8}$/), { minLength: 1 }), (words) => {
			const attempts = attemptsOf(words);
			expect(attempts[0]).toEqual(words);
			for (const [i, attempt] of attempts.entries()) expect(attempt).toHaveLength(words.length - i);
		}),
	);
});

describe('an excerpt', () => {
	test('is text with marked words, whatever it holds', () => {
		expect(piecesOf('a &lt;b&gt; <mark>plan</mark> &amp; more')).toEqual([
			{ text: 'a <b> ', marked: false },
			{ text: 'plan', marked: true },
			{ text: ' & more', marked: false },
		]);
	});

	test('keeps everything but the marks', () => {
		fc.assert(
			fc.property(
				fc.string().map((text) => text.replace(/[<>&]/g, '')),
				(text) => {
					expect(
						piecesOf(text)
							.map((piece) => piece.text)
							.join(''),
					).toBe(text);
				},
			),
		);
	});
});
