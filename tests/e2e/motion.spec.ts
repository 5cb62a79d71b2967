import type { Page } from '@playwright/test';
import { at, catalogue, expect, test } from '../support/browser.ts';

const role = catalogue.roles[0]!;

/** Notes everything that begins to move, as a short movement is over before a test can look. */
async function watch(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const moved: string[] = [];
		Object.assign(globalThis, { moved });
		for (const type of ['transitionrun', 'animationstart'])
			document.addEventListener(type, ({ target }) => {
				moved.push((target as Element).outerHTML.slice(0, 80));
			});
	});
}

/** What has begun to move on the page so far. */
async function moved(page: Page): Promise<string[]> {
	expect(await page.evaluate(() => document.getAnimations())).toEqual([]);
	return page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
}

/** Points at the first of each that can be seen. */
async function pointAt(page: Page, selectors: readonly string[]): Promise<void> {
	for (const selector of selectors)
		await page.locator(selector).locator('visible=true').first().hover();
}

test('nothing moves where the reader asks for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await watch(page);
	await page.goto(at(role.url));
	await pointAt(page, ['main p a', 'main .rows a', '.atlas-nav a', '.site-title', 'main .cite']);
	await page.locator('main details summary').first().click();
	expect(await moved(page)).toEqual([]);
	// A jump within the page is a jump.
	const root = page.locator('html');
	expect(await root.evaluate((html) => getComputedStyle(html).scrollBehavior)).toBe('auto');

	await page.goto(at('/map/'));
	await pointAt(page, ['network-map a circle', 'main .lines summary', '.page-foot a']);
	await page.locator('main .lines summary').first().click();
	expect(await moved(page)).toEqual([]);
});

test('where motion is welcome, an underline answers to the pointer', async ({ page }) => {
	await watch(page);
	await page.goto(at(role.url));
	await pointAt(page, ['main p a']);
	await expect
		.poll(() => page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved))
		.not.toEqual([]);
});
