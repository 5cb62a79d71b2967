import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/markdown/parse.ts';

function problemOf(text: string): string | undefined {
	const parsed = parseMdx(text);
	if ('tree' in parsed) return undefined;
	const { line, column, reason } = parsed.problem;
	return `${line}:${column} ${reason}`;
}

test('facts, tables, components and prose become one tree with the lines of the file', () => {
	const parsed = parseMdx('---\nid: a\n---\n\n| a |\n|---|\n\n<Steps>\n\n1. b\n\n</Steps>\n');
	expect(
		'tree' in parsed &&
			parsed.tree.children.map(({ type, position }) => `${position!.start.line} ${type}`),
	).toEqual(['1 yaml', '5 table', '8 mdxJsxFlowElement']);
});

test('the same text is parsed once', () => {
	expect(parseMdx('a **b**')).toBe(parseMdx('a **b**'));
	expect(parseMdx('a {b')).toBe(parseMdx('a {b'));
});

describe('what is opened and never closed is named where it opens:', () => {
	test.each([
		[
			'a brace in a line',
			'a\n\nb { c',
			'3:3 Unexpected end of file in expression, expected a corresponding closing brace for `{`',
		],
		[
			'a brace at the start of a line',
			'a\n\n{ b\n\nc',
			'3:1 Unexpected end of file in expression, expected a corresponding closing brace for `{`',
		],
		[
			'a component',
			'a\n\n<Aside type="caution">\n\nb',
			'3:1 Expected a closing tag for `<Aside>` (3:1-3:23)',
		],
		[
			'a component inside a paragraph',
			'a\nb <Term id="a">c\n\nd',
			'2:3 Expected a closing tag for `<Term>` (2:3-2:16) before the end of `paragraph`',
		],
		[
			'a tag',
			'a\n\nb <Cite id="a" c\n\nd',
			'3:3 Unexpected end of file in attribute name, expected an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a value; whitespace before attributes; or the end of the tag',
		],
		[
			'a quote',
			'a <Cite id="b',
			'1:3 Unexpected end of file in attribute value, expected a corresponding closing quote `"`',
		],
	])('%s', (_, text, problem) => {
		expect(problemOf(text)).toBe(problem);
	});
});

describe('what stands where code may stand is a node of the tree, whether it is code or not:', () => {
	test.each([
		['a word in braces', 'a {b}', 'mdxTextExpression'],
		['words in braces', 'a {b c} d', 'mdxTextExpression'],
		['a block in braces', '{b c}', 'mdxFlowExpression'],
		['a paragraph that begins like an import', 'import duties rise', 'mdxjsEsm'],
	])('%s', (_, text, type) => {
		const parsed = parseMdx(text);
		expect('tree' in parsed && JSON.stringify(parsed.tree)).toContain(`"type":"${type}"`);
	});
});

describe('what cannot be read is named where it stands:', () => {
	test.each([
		[
			'a closing tag of something else',
			'<Aside>\n\na\n\n</Steps>',
			'5:1 Unexpected closing tag `</Steps>`, expected corresponding closing tag for `<Aside>` (1:1-1:8)',
		],
		[
			'a closing tag of nothing',
			'a </Aside>',
			'1:4 Unexpected closing slash `/` in tag, expected an open tag first',
		],
		[
			'an arrow',
			'a <- b',
			'1:4 Unexpected character `-` (U+002D) before name, expected a character that can start a name, such as a letter, `$`, or `_`',
		],
	])('%s', (_, text, problem) => {
		expect(problemOf(text)).toBe(problem);
	});

	test('a comment in HTML, without the advice to use braces', () => {
		expect(problemOf('<!-- a -->')).not.toContain('note');
	});
});
