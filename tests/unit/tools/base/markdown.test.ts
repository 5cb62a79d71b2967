import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { blocks, bullets, link, plain, table } from '../../../../src/tools/base/markdown.ts';
import { hostile } from '../../../support/tool-catalogue.ts';

const read = unified().use(remarkParse).use(remarkGfm).freeze();

/** What a reader of Markdown sees, and the kinds of thing in it. */
function seen(markdown: string): { text: string; kinds: Set<string> } {
	const kinds = new Set<string>();
	const textOf = (node: Nodes): string => {
		kinds.add(node.type);
		if ('children' in node) return node.children.map(textOf).join('');
		return 'value' in node ? node.value : '';
	};
	return { text: textOf(read.parse(markdown)), kinds };
}

/** Text as content has it, and as nobody should. */
const texts = fc.oneof(
	hostile,
	fc.stringMatching(/^[ -~]{0,40}$/),
	fc.constantFrom(
		'1. First',
		'- x',
		'+ x',
		'# x',
		'> x',
		'=x',
		'a_b_c',
		'**x**',
		'[a](b)',
		'`x`',
		'a | b',
		'&amp; &#38; & b',
		'~~x~~',
		'<b>',
		'\\*',
		'http://example.org/',
		'--- ',
	),
);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Characters that Markdown itself gives up on. */
const readable = (text: string): boolean => !/[\0\uFFFD\p{Cs}]/u.test(text) && oneLine(text) !== '';

describe('text in Markdown', () => {
	test('is read as it stands, and as nothing but text', () => {
		fc.assert(
			fc.property(texts.filter(readable), (text) => {
				const { text: found, kinds } = seen(plain(text));
				expect(found).toBe(oneLine(text));
				// A bare address becomes a link to itself, in any editor.
				kinds.delete('link');
				expect([...kinds]).toEqual(['root', 'paragraph', 'text']);
			}),
			{ numRuns: 500 },
		);
	});

	test('stays readable where nothing needs a mark', () => {
		const text = 'You can say “no” (politely): 3 of 10, once a week.';
		expect(plain(text)).toBe(text);
	});

	test('stays one cell in a table and one item in a list', () => {
		fc.assert(
			fc.property(texts.filter(readable), (text) => {
				const cells = seen(table(['Skill', 'Level'], [[plain(text), 'Aware']]));
				expect(cells.text).toBe(`SkillLevel${oneLine(text)}Aware`);
				const items = read.parse(bullets([plain(text), 'last'])).children;
				expect(items.map(({ type }) => type)).toEqual(['list']);
			}),
		);
	});
});

test('a link names its page and leads there', () => {
	const { children } = read.parse(link('A [b]', 'https://example.org/?v=1&a=rung:x'));
	expect(children[0]).toMatchObject({
		children: [
			{
				type: 'link',
				url: 'https://example.org/?v=1&a=rung:x',
				children: [{ value: 'A [b]' }],
			},
		],
	});
});

test('the lines of an item stand below its first', () => {
	expect(bullets(['a\n- b', 'c'])).toBe('- a\n  - b\n- c');
});

test('blocks stand apart, and what is missing leaves no gap', () => {
	expect(blocks('a', undefined, false, '', 'b')).toBe('a\n\nb\n');
});
