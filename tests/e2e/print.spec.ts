import type { Page } from '@playwright/test';
import { at, catalogue, expect, longestOfEachKind, test } from '../support/browser.ts';

/** The kinds of pages that people print, with the most sheets that the longest page of each may take. */
const mostSheets: Record<string, number> = { role: 14, ladder: 8, comparison: 8, transition: 10 };
const printed = longestOfEachKind.filter(({ kind }) => kind in mostSheets);

/** How wide the text is on each paper, in pixels: the sheet without the margins of print.css, 22 mm on each side. */
const textWidths = {
	A4: Math.floor(((210 - 2 * 22) / 25.4) * 96),
	Letter: Math.floor(((215.9 - 2 * 22) / 25.4) * 96),
} as const;
const papers = Object.keys(textWidths) as (keyof typeof textWidths)[];

/** Opens a page as it is printed. */
async function open(page: Page, address: string): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	await page.goto(at(address));
}

test('there are pages to print', () => {
	expect(printed.map(({ kind }) => kind)).toContain('role');
});

for (const { kind, address } of printed) {
	test.describe(`the longest page of the kind "${kind}" on paper`, () => {
		test('has no navigation, no tools and nothing to press', async ({ page }) => {
			await open(page, address);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const left = [
				'.header',
				'.sidebar',
				'.atlas-nav',
				'.menu',
				'.toc',
				'.neighbors',
				'.theme',
				'search-opener',
				'.tip',
				'a[href*="/edit/"]',
				'a[href*="/issues/new"]',
				'a[href*="/tools/"]',
				'a[href*="?v="]',
				'button',
				'input',
				'select',
			].join();
			await expect(page.locator(left).filter({ visible: true })).toHaveCount(0);
		});

		test('begins with its address and ends with the license, which a screen need not say', async ({
			page,
		}) => {
			await page.goto(at(address));
			const head = page.locator('.paper-head');
			await expect(head).toBeHidden();
			await page.emulateMedia({ media: 'print' });
			await expect(head).toBeVisible();
			await expect(head).toContainText(address);
			await expect(head).toContainText(/Reviewed|Not reviewed yet/);
			const license = page.locator('.page-foot').getByText('CC BY 4.0').last();
			await expect(license).toBeVisible();
			expect(await printedAfter(page, '.site-foot span a')).toEqual([
				'" (https://creativecommons.org/licenses/by/4.0/)"',
			]);
		});

		test('has plain raised numbers for its sources', async ({ page }) => {
			await open(page, address);
			const marks = await page.locator('main a.cite:not(.sources *)').evaluateAll((cites) =>
				cites.map((cite) => {
					const { verticalAlign, borderTopWidth, backgroundColor } = getComputedStyle(cite);
					const plain = /^\s*\d+\s*$/.test(cite.textContent ?? '');
					return { plain, verticalAlign, borderTopWidth, backgroundColor };
				}),
			);
			expect(marks.length).toBeGreaterThan(0);
			for (const mark of marks) {
				expect(mark).toEqual({
					plain: true,
					verticalAlign: 'super',
					borderTopWidth: '0px',
					backgroundColor: 'rgba(0, 0, 0, 0)',
				});
			}
		});

		test('prints the address of every source, and of no page of the site', async ({ page }) => {
			await open(page, address);
			const hrefs = await page
				.locator('.sources a[href^="http"]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(hrefs.length).toBeGreaterThan(0);
			expect(await printedAfter(page, '.sources [data-address]')).toEqual(
				hrefs.map((href) => `"${href}"`),
			);
			const within = await printedAfter(page, '.sl-markdown-content a:not([href^="http"])');
			expect(within.filter((text) => !['none', '""'].includes(text))).toEqual([]);
		});

		test('shows its folded lists, but for the table that repeats them', async ({ page }) => {
			await open(page, address);
			const hidden = await page
				.locator('main details:not(:has(> sort-table)) > :not(summary)')
				.evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).length);
			expect(hidden).toBe(0);
			await expect(page.locator('main sort-table').filter({ visible: true })).toHaveCount(0);
		});

		for (const paper of papers) {
			test(`fits ${paper}: no text is wider than the sheet, and the sheets are few`, async ({
				page,
			}) => {
				await page.setViewportSize({ width: textWidths[paper], height: 900 });
				await open(page, address);
				const widest = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(widest).toBe(textWidths[paper]);

				const pdf = await page.pdf({ format: paper });
				const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
				expect(sheets).toBeGreaterThan(1);
				expect(sheets).toBeLessThanOrEqual(mostSheets[kind]!);
			});
		}
	});
}

test('each line has its own pattern on paper, in black', async ({ page }) => {
	await open(page, '/');
	const patterns = await page.locator('.lines details').evaluateAll((lines) =>
		lines.flatMap((line) => {
			const stop = line.querySelector('.stops > li');
			if (!stop) return [];
			const rail = getComputedStyle(stop, '::before');
			return [`${rail.borderImageSource} ${rail.borderInlineEndWidth} ${rail.borderLeftColor}`];
		}),
	);
	expect(patterns.length).toBeGreaterThan(0);
	expect(new Set(patterns).size).toBe(patterns.length);
	for (const pattern of patterns) expect(pattern).not.toMatch(/rgb\((?!0, 0, 0\))/);
});

test('the signs of the lines are drawn in outline, with a black letter', async ({ page }) => {
	await open(page, catalogue.roles[0]!.url);
	const signs = await page.locator('main svg.roundel').evaluateAll((all) =>
		all.map((sign) => {
			const { fill, stroke } = getComputedStyle(sign.querySelector('path')!);
			return [fill, stroke, getComputedStyle(sign.querySelector('text')!).fill];
		}),
	);
	expect(signs.length).toBeGreaterThan(0);
	for (const sign of signs)
		expect(sign).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
});

test('whoever reads in the dark prints black on white', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto(at(catalogue.roles[0]!.url));
	const colors = await page.evaluate(() => [
		getComputedStyle(document.body).backgroundColor,
		getComputedStyle(document.querySelector('h1')!).color,
	]);
	expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

/** What the style sheet prints after every element that fits the selector. */
function printedAfter(page: Page, selector: string): Promise<string[]> {
	return page
		.locator(selector)
		.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content));
}
