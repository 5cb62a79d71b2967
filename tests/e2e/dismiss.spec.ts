import { at, expect, pageWithTerm, tabTo, test } from '../support/browser.ts';

// What opens by itself over other text can be sent away, and shows again when its word is reached anew (WCAG 1.4.13).
test('Escape takes a definition away and leaves the focus where it is', async ({ page }) => {
	test.skip(!pageWithTerm, 'no page uses a term');
	await page.goto(at(pageWithTerm!.address));
	const term = await tabTo(page, '.term > a');
	const definition = page.locator(`#${await term.getAttribute('aria-describedby')}`);
	await expect(definition).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(definition).toBeHidden();
	await expect(term).toBeFocused();

	await page.keyboard.press('Tab');
	await page.keyboard.press('Shift+Tab');
	await expect(definition).toBeVisible();
});

test('Escape takes a definition away from under a pointer that stays', async ({ page }) => {
	test.skip(!pageWithTerm, 'no page uses a term');
	await page.goto(at(pageWithTerm!.address));
	const term = page.locator('.term').first();
	const definition = term.getByRole('tooltip');
	await term.getByRole('link').hover();
	await expect(definition).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(definition).toBeHidden();

	await page.mouse.move(0, 0);
	await term.getByRole('link').hover();
	await expect(definition).toBeVisible();
});

test('what a stop of the map tells can be pointed at and sent away', async ({ page }) => {
	await page.goto(at('/map/'));
	const stop = page.locator('network-map a.interchange').first();
	test.skip((await stop.count()) === 0, 'no line changes to another');
	const tip = page.locator('.map-tip');
	await stop.locator('circle').hover();
	await expect(tip).toContainText('Change here');
	await tip.hover();
	await expect(tip).toContainText('Change here');
	await page.keyboard.press('Escape');
	await expect(tip).toBeHidden();
});
