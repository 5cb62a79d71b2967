import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withPlainLists } from '../../../src/integrations/plain-lists.ts';

const starlight = readFileSync(
	fileURLToPath(import.meta.resolve('@astrojs/starlight/style/markdown.css')),
	'utf8',
);

test('the style of lists in Starlight that looks at whole lists is put in plain words', () => {
	const css = withPlainLists(starlight);
	expect(starlight).toContain(':is(ol, ul):has(');
	expect(css).not.toContain(':is(ol, ul):has(');
	expect(css).toMatch(
		/:is\(ol, ul\) > li > :last-child:not\(a, strong.*:where\(\.not-content \*\)\) \{\s*margin-bottom/,
	);
	const braces = (text: string): number => text.split('{').length - text.split('}').length;
	expect(braces(css)).toBe(0);
});

test('a style sheet without it is an error, as after an update', () => {
	expect(() => withPlainLists('.sl-markdown-content ul > li {}')).toThrow('Starlight');
});
