import { at, catalogue, expect, test, titleOf } from '../support/browser.ts';

const role = catalogue.roles[0]!;

test('the search finds a role by its title once the type filter says "Role"', async ({ page }) => {
	await page.goto(at('/'));
	await page.getByRole('button', { name: 'Search' }).click();
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await dialog.getByRole('textbox').fill(role.title);
	await expect(dialog.locator('.pagefind-ui__result').first()).toBeVisible();

	await dialog.locator('summary', { hasText: 'Type' }).click();
	await dialog.getByRole('checkbox', { name: /^Role / }).check();
	// A page's own entry, not those of its sections.
	const entries = dialog.locator('.pagefind-ui__result-inner > .pagefind-ui__result-title > a');
	const found = entries.and(page.getByRole('link', { name: role.title, exact: true }));
	await expect(found).toBeVisible();
	const others = async (): Promise<string[]> => {
		const addresses = await entries.evaluateAll((links) =>
			links.map((link) => (link as HTMLAnchorElement).pathname),
		);
		return addresses.filter((address) => !address.includes('/roles/'));
	};
	await expect.poll(others).toEqual([]);

	await found.click();
	await expect(titleOf(page)).toHaveText(role.title);
});

test('the search opens and closes from the keyboard', async ({ page }) => {
	await page.goto(at('/'));
	// The field is put in place once the page is at rest.
	await expect(page.locator('dialog input')).toBeAttached();
	await page.keyboard.press('ControlOrMeta+k');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await expect(dialog).toBeVisible();
	await expect(dialog.getByRole('textbox')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});
