import { at, expect, test, titleOf } from '../support/browser.ts';
import { openBox } from '../support/search-box.ts';

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

test('the search puts the product manager first', async ({ page }) => {
	const box = await openBox(page);
	await box.ask('product manager');
	await expect(box.results.first().locator('strong')).toHaveText('Product manager');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/roles\/product-manager\/$/);
	await expect(titleOf(page)).toHaveText('Product manager');
});
