import { at, expect, longestOfEachKind, test } from '../support/browser.ts';

// That nothing is complained about and no other host is asked is what every test holds; see tests/support/browser.ts.
for (const { kind, id, address } of longestOfEachKind) {
	test(`a page of the kind "${kind}" loads without a complaint and from its own host`, async ({
		page,
	}) => {
		const response = await page.goto(at(address), { waitUntil: 'networkidle' });
		expect(response?.status()).toBe(200);
		await expect(page.locator('main')).toHaveAttribute('data-id', id);
		await page.keyboard.press('End');
		await expect(page.locator('footer').last()).toBeInViewport();
	});
}
