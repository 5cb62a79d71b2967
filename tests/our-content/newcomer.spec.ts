import { at, expect, test, titleOf } from '../support/browser.ts';

for (const [who, link, title] of [
	['does not know the words yet', 'Start here', 'Start here'],
	['is choosing', 'I am choosing', 'Find the path that fits you'],
	['is moving', 'I am moving', 'The gap between two jobs'],
	['is hiring', 'I am hiring', 'Find the role your team needs'],
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
	const wanted = dialog.getByRole('link', { name: 'Product manager', exact: true }).first();
	const more = dialog.getByRole('button', { name: /load more/i });
	// Among 38 roles that name the job, plain full text does not put its own guide first.
	await expect(async () => {
		if (!(await wanted.isVisible())) await more.click({ timeout: 2_000 });
		await expect(wanted).toBeVisible({ timeout: 2_000 });
	}).toPass();
	await wanted.click();
	await expect(page).toHaveURL(/\/roles\/product-manager\/$/);
});
