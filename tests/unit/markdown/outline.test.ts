import type { Root, RootContent } from 'mdast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, countWords, outlineOf, textOf } from '../../../src/markdown/outline.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';

function treeOf(text: string): Root {
	const parsed = parseMdx(text);
	if ('problem' in parsed) throw new Error(parsed.problem.reason);
	return parsed.tree;
}

const outline = (text: string) => outlineOf(treeOf(text));
const text = (markdown: string) => textOf(treeOf(markdown).children).replace(/\s+/g, ' ');

describe('headings', () => {
	test('have the slugs of the built page, numbered where a title comes again', () => {
		const { headings } = outline('## Hard parts\n\n### What’s new?\n\n## Hard **parts**\n');
		expect(headings).toEqual([
			{ depth: 2, title: 'Hard parts', slug: 'hard-parts', line: 1, column: 1 },
			{ depth: 3, title: 'What’s new?', slug: 'whats-new', line: 3, column: 1 },
			{ depth: 2, title: 'Hard parts', slug: 'hard-parts-1', line: 5, column: 1 },
		]);
	});

	test('are found inside components and quotes, where they begin no section', () => {
		const { headings, sections } = outline(
			'<Aside type="caution">\n\n## Inside\n\n</Aside>\n\n> ## Quoted\n',
		);
		expect(headings.map(({ title, line }) => `${line} ${title}`)).toEqual(['3 Inside', '7 Quoted']);
		expect(sections).toEqual([]);
	});
});

describe('sections', () => {
	test('run from one H2 to the next; what comes before the first is the intro', () => {
		const { intro, sections } = outline(
			'---\nid: a\n---\n\nBefore.\n\n## One\n\nTwo words.\n\n### Part\n\nMore.\n\n## Two\n',
		);
		expect(intro.map(({ type }) => type)).toEqual(['paragraph']);
		expect(
			sections.map(({ title, line, words, content }) => ({
				title,
				line,
				words,
				nodes: content.length,
			})),
		).toEqual([
			{ title: 'One', line: 7, words: 4, nodes: 3 },
			{ title: 'Two', line: 15, words: 0, nodes: 0 },
		]);
	});

	test('with the same title keep their own places', () => {
		expect(outline('## A\n\n## A\n').sections.map(({ slug, line }) => `${line} ${slug}`)).toEqual([
			'1 a',
			'3 a-1',
		]);
	});
});

describe('components', () => {
	test('are listed with those of their attributes that are text', () => {
		expect(
			outline('a <Cite id="x" page /> <Term id={y} {...z} title="t">b</Term>').components,
		).toEqual([
			{ name: 'Cite', attributes: { id: 'x', page: '' }, coded: false, line: 1, column: 3 },
			{ name: 'Term', attributes: { title: 't' }, coded: true, line: 1, column: 24 },
		]);
	});

	test('without a name are none', () => {
		expect(outline('<>a</>').components).toEqual([]);
	});

	test('may have attributes that every object has', () => {
		const [component] = outline('<Steps constructor="a" __proto__="b" />').components;
		expect(Object.entries(component!.attributes)).toEqual([
			['constructor', 'a'],
			['__proto__', 'b'],
		]);
	});
});

test('links and images are listed with their places, wherever their address stands', () => {
	const { links, images } = outline(
		'[a](/b/) ![c](d) ![][e]\n\n[f][e] <Aside>[g](h)</Aside>\n\n[e]: i\n',
	);
	expect(links.map(({ url, line }) => `${line} ${url}`)).toEqual(['1 /b/', '3 h', '5 i']);
	expect(images.map(({ alt, column }) => `${column} ${alt}`)).toEqual(['10 c', '18 ']);
});

describe('the text of prose', () => {
	test('runs on through bold words, code, links and components', () => {
		expect(text('What **works**: `a`*b*[c](d)<Term id="e">f</Term>.')).toBe('What works: abcf.');
	});

	test('is parted between paragraphs, list items, cells and lines', () => {
		expect(
			text('a\n\n- b\n- c\n\n| d | e |\n|---|---|\n| f | g |\n\nh\\\ni\n\n```\nj\n```\n'),
		).toBe('a b c d e f g h i j');
	});

	test('leaves out attributes and the texts of images', () => {
		expect(text('<Example title="title">\n\na ![b](c)\n\n</Example>')).toBe('a');
	});
});

describe('words', () => {
	test.each([
		['', 0],
		['— … !', 0],
		['one two', 2],
		['don’t well-known 1,000.50 o’clock', 4],
		['mother-in-law: yes/no', 3],
		['Übergabe 引き継ぎ', 2],
	])('in %j are %i', (words, count) => {
		expect(countWords(words)).toBe(count);
	});

	const word = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '7'), minLength: 1, maxLength: 8 });

	test('are as many as were joined, with any space between them', () => {
		fc.assert(
			fc.property(fc.array(word), fc.constantFrom(' ', '\n', ' — ', '  ', ' / '), (list, space) => {
				expect(countWords(list.join(space))).toBe(list.length);
			}),
		);
	});

	test('of a page are those of its intro and its sections', () => {
		const part = fc.array(word, { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(part, fc.array(part, { maxLength: 4 }), (intro, sections) => {
				const page = [
					intro.join(' '),
					...sections.map((list, i) => `## S${i}\n\n${list.join(' ')}`),
				].join('\n\n');
				const found = outline(page);
				expect(found.sections.map(({ words }) => words)).toEqual(
					sections.map((list) => list.length),
				);
				expect(found.words).toBe(intro.length + sections.flat().length);
			}),
			{ numRuns: 50 },
		);
	});
});

test('the model keeps headings, words and each cited source once, in order of first use', () => {
	const page =
		'## A\n\nb <Cite id="x" /> <Cite id="y" /> <Cite id="x" /> <Cite id=" " /> <Cite /> <Term id="z">c</Term>\n';
	expect(bodyOf(outline(page))).toEqual({
		headings: [{ depth: 2, title: 'A', slug: 'a' }],
		citations: ['x', 'y'],
		words: 2,
	});
});

test('reading an outline leaves the tree as it is', () => {
	const tree = treeOf('## A\n\nb <Cite id="x" />\n');
	const before = JSON.stringify(tree);
	outlineOf(tree);
	textOf(tree.children as RootContent[]);
	expect(JSON.stringify(tree)).toBe(before);
});
