import type { Page } from '@playwright/test';
import { at, catalogue, expect, test } from '../support/browser.ts';

const { url } = catalogue.roles[0]!;

/** How light the page is, from 0 to 255. */
async function lightness(page: Page): Promise<number> {
	const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const [r = 0, g = 0, b = 0] = color.match(/[\d.]+/g)!.map(Number);
	return (r + g + b) / 3;
}

test('a chosen theme holds on the next page and after a reload', async ({ page }) => {
	await page.goto(at('/'));
	expect(await lightness(page)).toBeGreaterThan(200);
	await page.getByRole('banner').getByLabel('Select theme').selectOption('dark');
	await expect.poll(() => lightness(page)).toBeLessThan(60);

	await page.goto(at(url));
	expect(await lightness(page)).toBeLessThan(60);
	await page.reload();
	expect(await lightness(page)).toBeLessThan(60);

	await page.getByRole('banner').getByLabel('Select theme').selectOption('light');
	await expect.poll(() => lightness(page)).toBeGreaterThan(200);
});

test('without a choice the theme follows the reader’s system', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(at('/'));
	expect(await lightness(page)).toBeLessThan(60);
	await page.emulateMedia({ colorScheme: 'light' });
	await expect.poll(() => lightness(page)).toBeGreaterThan(200);
});
