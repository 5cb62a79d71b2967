import { at, expect, test } from '../support/browser.ts';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'a list' : 'a list without a script', () => {
		test.use({ javaScriptEnabled });

		test('is narrowed by line and by band', async ({ page }) => {
			await page.goto(at('/roles/'));
			const entries = page.locator('[data-lines]');
			const all = await entries.count();
			expect(all).toBeGreaterThan(2);
			const choice = page.locator('.list-filter input[name="band"]').nth(1);
			const band = await choice.getAttribute('value');
			await choice.check();
			const shown = await entries.filter({ visible: true }).count();
			expect(shown).toBe(await page.locator(`[data-bands~="${band}"]`).count());
			expect(shown).toBeLessThan(all);
			await expect(page.locator('.list-group:visible').first()).toBeVisible();
			await page.locator('.list-filter input[name="band"]').first().check();
			expect(await entries.filter({ visible: true }).count()).toBe(all);
		});
	});
}

test('a narrowed list says how many it shows', async ({ page }) => {
	await page.goto(at('/roles/'));
	await page.locator('.list-filter input[name="band"]').nth(1).check();
	await expect(page.getByRole('status').filter({ hasText: 'shown' })).toContainText(
		/^\d+ of \d+ shown$/,
	);
});

test('the table of a role’s skills sorts by each column, one way and the other', async ({
	page,
}) => {
	await page.goto(at('/roles/'));
	await page.locator('.list-group a').first().click();
	await page.getByText('All of them as a table').click();
	const table = page.locator('sort-table table');
	const levels = () =>
		table
			.locator('tbody td:last-child')
			.evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
	await table.getByRole('button', { name: 'Level' }).click();
	const up = await levels();
	expect(up).toEqual([...up].sort((a, b) => a - b));
	await expect(table.locator('th[aria-sort="ascending"]')).toHaveText('Level');
	await table.getByRole('button', { name: 'Level' }).click();
	expect(await levels()).toEqual([...up].sort((a, b) => b - a));
});
