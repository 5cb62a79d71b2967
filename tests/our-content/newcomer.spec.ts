import { at, expect, test, titleOf } from '../support/browser.ts';

for (const [who, link, title] of [
	['does not know the words yet', 'Product, project or program?', 'Product, project or program?'],
	['is choosing', 'I am choosing', 'Which path fits you'],
	['is moving', 'I am moving', 'Changing lines'],
	['is hiring', 'I am hiring', 'Which role does your team need'],
] as const) {
	test(`a newcomer who ${who} gets to the right page with one click`, async ({ page }) => {
		await page.goto(at('/'));
		await page.getByRole('main').getByRole('link', { name: link, exact: true }).click();
		await expect(titleOf(page)).toContainText(title);
	});
}

test('the search finds the product manager among the roles', async ({ page }) => {
	await page.goto(at('/'));
	await page.getByRole('button', { name: 'Search' }).click();
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await dialog.getByRole('textbox').fill('product manager');
	await expect(dialog.locator('.pagefind-ui__result').first()).toBeVisible();
	await dialog.locator('summary', { hasText: 'Type' }).click();
	await dialog.getByRole('checkbox', { name: /^Role / }).check();
	await dialog.getByRole('link', { name: 'Product manager', exact: true }).first().click();
	await expect(page).toHaveURL(/\/roles\/product-manager\/$/);
});
