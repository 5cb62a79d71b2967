import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { holds, sectionAt } from '../../support/sections.ts';

const page = fromHtml(`
	<main>
		<div><h2 id="one">One</h2><a href="#one">Link</a></div>
		<p>First <em>words</em><sup><a href="#s">1</a></sup>.</p>
		<div><h3 id="part">Part</h3></div>
		<ul><li>an item</li></ul>
		<div><h2 id="two">Two</h2></div>
		<p>Other words.</p>
		<dl><div id="term"><dt>Term</dt><dd>its meaning</dd></div></dl>
	</main>`);

describe('what stands under an anchor', () => {
	test('is everything up to the next heading of the same depth, parts included', () => {
		const section = sectionAt(page, 'one')!;
		expect(section).toMatch(/^one .*first words\. part an item$/);
	});

	test('is only the part itself under the heading of a part', () => {
		expect(sectionAt(page, 'part')).toBe('part an item');
	});

	test('reaches to the end of the page under its last heading', () => {
		expect(sectionAt(page, 'two')).toBe('two other words. term its meaning');
	});

	test('is what the element holds where the anchor is no heading', () => {
		expect(sectionAt(page, 'term')).toBe('term its meaning');
	});

	test('is nothing where no element has the id', () => {
		expect(sectionAt(page, 'three')).toBeUndefined();
	});
});

describe('a span of words', () => {
	test('is found whatever its case, quotes and spaces', () => {
		expect(holds('It’s “the  plan”', 'it\'s "the plan"')).toBe(true);
	});

	test('is not found where a word differs', () => {
		expect(holds('the plan that held', 'the plans that held')).toBe(false);
	});
});
