import { at, expect, test, titleOf } from '../support/browser.ts';

// The browser itself reports the answer 404.
test.use({ toleratedMessage: /status of 404/ });

test('an address that does not exist gives a page with ways on', async ({ page }) => {
	const response = await page.goto(at('/roles/no-such-role/deep/down/'));
	expect(response?.status()).toBe(404);
	await expect(page.locator('main')).toHaveAttribute('data-kind', 'notfound');
	await expect(titleOf(page)).toBeVisible();
	// Its styles and links work however deep the address was.
	const paper = await page.evaluate(() =>
		getComputedStyle(document.documentElement).getPropertyValue('--paper'),
	);
	expect(paper).not.toBe('');
	await page.getByRole('main').getByRole('link', { name: 'job titles A–Z' }).click();
	await expect(page.locator('main')).toHaveAttribute('data-kind', 'titles');
});
