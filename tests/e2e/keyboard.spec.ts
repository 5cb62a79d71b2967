import { at, catalogue, expect, pageWithTerm, tabTo, test } from '../support/browser.ts';

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
	await page.goto(at(catalogue.roles[0]!.url));
	await page.keyboard.press('Tab');
	const skip = page.locator('a:focus');
	await expect(skip).toHaveText(/skip to content/i);
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#_top$/);
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus')).toHaveCount(1);
});

test('a term shows its definition on focus, and Enter leads to the glossary', async ({ page }) => {
	test.skip(!pageWithTerm, 'no page uses a term');
	await page.goto(at(pageWithTerm!.address));
	const term = await tabTo(page, '.term > a');
	const definition = page.locator(`#${await term.getAttribute('aria-describedby')}`);
	await expect(definition).toBeVisible();
	await expect(definition).toBeInViewport();
	expect((await definition.innerText()).length).toBeGreaterThan(20);

	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
	const id = new URL(page.url()).hash;
	await expect(page.locator(id)).toBeInViewport();
});

test('a definition shows on hover and goes when the pointer leaves', async ({ page }) => {
	test.skip(!pageWithTerm, 'no page uses a term');
	await page.goto(at(pageWithTerm!.address));
	const term = page.locator('.term').first();
	const definition = term.getByRole('tooltip');
	await expect(definition).toBeHidden();
	await term.getByRole('link').hover();
	await expect(definition).toBeVisible();
	// It stays while the pointer is on it, so that it can be read with a magnifier.
	await definition.hover();
	await expect(definition).toBeVisible();
	await page.mouse.move(0, 0);
	await expect(definition).toBeHidden();
});

test('every stop of the keyboard can be seen', async ({ page }) => {
	await page.goto(at(catalogue.roles[0]!.url));
	const unseen: string[] = [];
	let stops = 0;
	for (;;) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const focused = document.activeElement;
			if (!focused || focused === document.body) return undefined;
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
			const ringed = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
			// A label may wear the ring of the field inside it.
			const around = focused.closest('label:focus-within');
			const worn = around !== null && getComputedStyle(around).outlineStyle !== 'none';
			const { width, height } = focused.getBoundingClientRect();
			const says = focused.textContent?.trim().slice(0, 40) ?? '';
			return {
				name: `${focused.tagName} ${says}`,
				seen: (ringed || worn) && width > 1 && height > 1,
			};
		});
		if (!stop) break;
		stops += 1;
		if (!stop.seen) unseen.push(stop.name);
		if (stops > 1000) throw new Error('the keyboard is caught');
	}
	expect(unseen).toEqual([]);
	expect(stops).toBeGreaterThan(20);
});
