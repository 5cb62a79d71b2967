import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../../support/content.ts';
import { term, withTerm } from '../../../support/pages.ts';

test('an expression in braces is refused', () => {
	expect(issuesOf({ overlay: 'no-code-in-content/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:11:21 no-code-in-content
		  expected prose and registered components, found an expression in braces
		  Write the words themselves, without braces."
	`);
});

test('braces inside code marks and a lone "<" are text', () => {
	expect(issuesOf({ overlay: 'no-code-in-content/pass' })).toBe('no issues');
});

describe('refused as one fault at its place', () => {
	test.each([
		['an import', 'import X from "./x.js"', '10:1', 'an import or export'],
		['an export', 'export const x = 1', '10:1', 'an import or export'],
		['an import by its looks', 'import duties rise', '10:1', 'an import or export'],
		['words in braces', 'a {b c} d', '10:3', 'an expression in braces'],
		['a block in braces', '{1 + 1}', '10:1', 'an expression in braces'],
		['a comment in braces', 'a {/* b */}', '10:3', 'an expression in braces'],
		['an HTML element', '<div>a</div>', '10:1', 'the element <div>'],
		['an HTML element in a line', 'a <b>c</b>', '10:3', 'the element <b>'],
		[
			'a script',
			'<script src="https://example.org/x.js"></script>',
			'10:1',
			'the element <script>',
		],
		[
			'a handler on an element',
			'<div onclick="x()" title={y}>a</div>',
			'10:1',
			'the element <div>',
		],
		['a namespaced element', 'a <svg:use /> b', '10:3', 'the element <svg:use>'],
		['a member of an object', '<A.B />', '10:1', 'the element <A.B>'],
		['an empty element', '<>a</>', '10:1', 'an empty element'],
		['code as an attribute', 'a <Cite id={x} /> b', '10:9', 'code in an attribute'],
		['attributes spread', 'a <Cite {...x} /> b', '10:9', 'code in an attribute'],
		['a script link', '[a](javascript:alert)', '10:1', 'a link that begins "javascript:"'],
		[
			'a script link in capitals',
			'[a](JavaScript:alert)',
			'10:1',
			'a link that begins "javascript:"',
		],
		[
			'a script link with a tab',
			'[a](java&#9;script:alert)',
			'10:1',
			'a link that begins "javascript:"',
		],
		[
			'a script link of a reference',
			'[a][b]\n\n[b]: javascript:alert',
			'12:1',
			'a link that begins "javascript:"',
		],
		[
			'an image made of data',
			'![a](data:image/png;base64,AA)',
			'10:1',
			'a link that begins "data:"',
		],
	])('%s', (_, body, place, found) => {
		expect(issuesOf(withTerm(body)).split('\n').slice(0, -1)).toEqual([
			`content/glossary/triage.mdx:${place} no-code-in-content`,
			`  expected prose and registered components, found ${found}`,
		]);
	});
});

describe('what does not parse is refused at its place, with its reason', () => {
	test.each([
		[
			'an open brace',
			'a { b',
			'10:3',
			'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
		],
		[
			'a component left open',
			'<Example title="a">\n\nb',
			'10:1',
			'Expected a closing tag for `<Example>` (10:1-10:20)',
		],
		[
			'a comment in HTML',
			'<!-- a -->',
			'10:2',
			'Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_`',
		],
	])('%s', (_, body, place, reason) => {
		const text = term(body).replace(/\n\nword .*\n$/, '');
		expect(issuesOf({ ...withTerm(''), edits: { 'glossary/triage.mdx': text } })).toBe(
			`content/glossary/triage.mdx:${place} no-code-in-content\n` +
				`  expected prose and registered components, found something that reads as code: ${reason}\n` +
				'  Write words instead of angle brackets and braces, begin no line with "import" or "export", and close every component.',
		);
	});
});

describe('what only the engine takes for code is refused', () => {
	test.each([
		['an export after a tab', 'export\tconst x = 1', '10:1', 'an import or export'],
		['an import after a tab', 'import\tx from "word"', '10:1', 'an import or export'],
	])('%s', (_, body, place, found) => {
		expect(issuesOf(withTerm(body)).split('\n').slice(0, -1)).toEqual([
			`content/glossary/triage.mdx:${place} no-code-in-content`,
			`  expected prose and registered components, found ${found}`,
		]);
	});
});

test('mail and web links pass', () => {
	expect(
		issuesOf(
			withTerm('[a](mailto:a@example.org), [b](http://example.org), [c](https://example.org)'),
		),
	).toBe('no issues');
});
