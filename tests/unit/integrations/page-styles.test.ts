import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss, { type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';
import {
	addHtml,
	addScript,
	nothingUsed,
	stylesFor,
	type Used,
} from '../../../src/integrations/page-styles.ts';

const html =
	'<main class="a b" id=top data-kind=role><p hidden>x</p><a aria-current="page">y</a></main>';

function usedIn(page: string, script = ''): Used {
	const used = nothingUsed();
	addHtml(page, used);
	addScript(script, used);
	return used;
}

describe('the styles of a page', () => {
	test.each([
		['a class', '.a', '.z'],
		['an element', 'p', 'table'],
		['an id', '#top', '#bottom'],
		['an attribute', '[hidden]', '[lang]'],
		['the value of an attribute', '[aria-current="page"]', '[aria-current="true"]'],
		['a value without quotes', '[data-kind="role"]', '[data-kind="skill"]'],
		['every part of a selector', '.a p', '.a table'],
		['what a selector is about', 'p:hover', 'table:hover'],
	])('are kept for %s that is there, and left out for one that is not', async (_, kept, lost) => {
		const css = `${kept}{color:red}${lost}{color:red}`;
		expect(await stylesFor(css, usedIn(html))).toBe(`${kept}{color:red}`.replaceAll('"', ''));
	});

	test('are left out one by one of a rule for several', async () => {
		expect(await stylesFor('.a, .z{color:red}', usedIn(html))).toBe('.a{color:red}');
	});

	test('are kept for what a script says, but not for the short names of a minifier', async () => {
		const script = 'const z = draw("div.fine", "it\u2019s", `plain`); r.y = z;';
		const css = '.fine{color:red}.plain{color:red}.y{color:red}.z{color:red}';
		expect(await stylesFor(css, usedIn(html, script))).toBe('.fine,.plain{color:red}');
	});

	test('name no variable and no animation that none of them uses', async () => {
		const css =
			':root{--used:1px;--idle:2px}.a{padding:var(--used);animation:turn 1s}@keyframes turn{to{rotate:1turn}}@keyframes idle{to{rotate:1turn}}';
		const kept = await stylesFor(css, usedIn(html));
		expect(kept).toContain('--used');
		expect(kept).toContain('@keyframes turn');
		expect(kept).not.toContain('idle');
	});
});

test('the sheet for paper keeps the variables that it sets for the other one', async () => {
	const css = '@media print{:root{--paper:#fff}}';
	expect(await stylesFor(css, usedIn(html), false)).toContain('--paper:#fff');
	expect(await stylesFor(css, usedIn(html))).toBe('');
});

/** Every selector of our style sheets, by its file. */
const styles = fileURLToPath(new URL('../../../src/styles/', import.meta.url));
const sheets = readdirSync(styles).map((name) => {
	const selectors = new Set<string>();
	postcss.parse(readFileSync(join(styles, name), 'utf8')).walkRules((rule: Rule) => {
		const inside = rule.parent?.type === 'atrule' ? (rule.parent as { name?: string }).name : '';
		if (inside !== 'keyframes') for (const one of rule.selectors) selectors.add(one);
	});
	return { name, selectors };
});

/** A page that has everything a selector names. */
function pageWith(selector: string): Used {
	const used = nothingUsed();
	const plain = selector.replace(
		/\[([\w-]+)(?:[~|^$*]?=["']?([^"'\]]*)["']?)?\]/g,
		(_, name, value) => {
			used.names.add(name);
			if (value !== undefined) used.values.add(value);
			return '';
		},
	);
	for (const [, one] of plain.matchAll(/\.((?:[\w-]|\\.)+)/g))
		used.classes.add(one!.replace('\\', ''));
	for (const [, one] of plain.matchAll(/#([\w-]+)/g)) used.ids.add(one!);
	for (const [, one] of plain.matchAll(/(?:^|[\s>+~(,])([a-z][\w-]*)/g)) used.tags.add(one!);
	return used;
}

test.each(sheets)(
	'every rule of $name survives on a page that has all it names',
	async ({ selectors }) => {
		const lost: string[] = [];
		for (const selector of selectors) {
			const kept = await stylesFor(`${selector}{color:red}`, pageWith(selector));
			// If one is lost that a browser understands, say the same in another way.
			if (!kept.includes('{')) lost.push(selector);
		}
		expect(lost).toEqual([]);
	},
);
