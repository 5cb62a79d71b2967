import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import postcss from 'postcss';
import { addresses } from '../../src/site/addresses.ts';
import { at, catalogue, expect, longestOfEachKind, test } from '../support/browser.ts';
import { openBoxHere } from '../support/search-box.ts';
import { root } from '../support/site.ts';

/** Every selector of ours, without the states of what it is about. */
const styles = join(root, 'src/styles');
const states =
	/::?(?:before|after|hover|focus(?:-visible|-within)?|active|target|marker|backdrop|placeholder|selection|details-content|-webkit-[a-z-]+)(?![\w-])/g;
const selectors = readdirSync(styles).flatMap((name) => {
	const found: string[] = [];
	postcss.parse(readFileSync(join(styles, name), 'utf8')).walkRules((rule) => {
		for (const one of rule.selectors) if (one.includes('.')) found.push(one.replace(states, ''));
	});
	return found;
});

/** Classes of which a style sheet of ours says something where they stand, and the styles of the page do not. */
function unstyled(page: Page): Promise<string[]> {
	return page.evaluate((known) => {
		const textOf = (rules: CSSRuleList): string =>
			[...rules]
				.map((rule) =>
					rule instanceof CSSGroupingRule
						? textOf(rule.cssRules)
						: rule instanceof CSSStyleRule
							? rule.selectorText
							: '',
				)
				.join(' ');
		const all = [...document.styleSheets].map((sheet) => textOf(sheet.cssRules)).join(' ');
		const isThere = (selector: string): boolean => {
			try {
				return document.querySelector(selector) !== null;
			} catch {
				// Without its state it is no selector.
				return false;
			}
		};
		const classes = known
			.filter(isThere)
			.flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));
		return [...new Set(classes)].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(all));
	}, selectors);
}

const [first, second] = catalogue.roles;
const filled: [string, string][] = [
	['compare', addresses.compareTool(first!.id, second!.id)],
	['gap', addresses.gapTool(first!.id, second!.id)],
	['route', addresses.routeTool(first!.id, second!.id)],
	['self-check', addresses.selfCheckTool(first!.id)],
	['hiring pack', addresses.hiringPackTool(first!.id)],
];

for (const { kind, address } of longestOfEachKind) {
	test(`a page of the kind "${kind}" has the styles of all that stands on it, and the search's`, async ({
		page,
	}) => {
		await page.goto(at(address));
		expect(await unstyled(page)).toEqual([]);
		if (kind === 'search') return;
		const box = await openBoxHere(page);
		await box.ask(first!.title);
		await expect(box.results.first()).toBeVisible();
		expect(await unstyled(page)).toEqual([]);
	});
}

for (const [tool, address] of filled) {
	test(`the tool "${tool}" has the styles of all that it draws`, async ({ page }) => {
		await page.goto(at(address));
		await expect(page.locator('.tool-results :is(h2, h3)').first()).toBeVisible();
		for (const summary of await page.locator('.tool summary').all()) await summary.click();
		const field = page.locator('main').getByRole('combobox').first();
		await field.fill('m');
		await expect(page.getByRole('listbox').filter({ visible: true })).toBeVisible();
		expect(await unstyled(page)).toEqual([]);
	});
}

test('the page of the search has the styles of all that it draws', async ({ page }) => {
	await page.goto(at(addresses.searchFor(first!.title)));
	await expect(page.locator('main .hit').first()).toBeVisible();
	expect(await unstyled(page)).toEqual([]);
});
