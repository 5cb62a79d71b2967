import { at, catalogue, expect, pageWithTerm, tabTo, test, titleOf } from '../support/browser.ts';

test.use({ javaScriptEnabled: false });

const role = catalogue.roles[0]!;

test('without JavaScript a reader finds a role and all it says', async ({ page }) => {
	await page.goto(at('/roles/'));
	await page.getByRole('main').getByRole('link', { name: role.title, exact: true }).click();
	await expect(titleOf(page)).toHaveText(role.title);
	for (const title of ['At a glance', 'Hard parts', 'Required skills', 'Moves', 'Sources']) {
		await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
	}
});

test('without JavaScript the navigation leads on', async ({ page }) => {
	await page.goto(at(role.url));
	const sidebar = page.locator('.atlas-nav').first();
	await sidebar.getByRole('link', { name: 'Job titles A–Z' }).click();
	await expect(page.locator('main')).toHaveAttribute('data-kind', 'titles');
});

test('without JavaScript nothing is offered that needs it', async ({ page }) => {
	await page.goto(at(role.url));
	const banner = page.getByRole('banner');
	await expect(banner.getByRole('button', { name: 'Search' })).toBeHidden();
	for (const select of await banner.locator('select').all()) await expect(select).toBeHidden();
});

test('without JavaScript the box of the search is a link to the job titles', async ({ page }) => {
	await page.goto(at('/'));
	await page.getByRole('banner').getByRole('link', { name: 'Job titles A–Z' }).click();
	await expect(page.locator('main')).toHaveAttribute('data-kind', 'titles');
	await page.goto(at('/search/'));
	await expect(page.getByRole('main').getByText('The search needs JavaScript.')).toBeVisible();
	await expect(page.getByRole('main').getByRole('combobox')).toBeHidden();
});

test('without JavaScript a line of the home page opens', async ({ page }) => {
	await page.goto(at('/'));
	const line = page.locator('.net details').first();
	await line.locator('summary').click();
	await expect(line.locator('.stops a').first()).toBeVisible();
});

for (const [scheme, least, most] of [
	['light', 200, 255],
	['dark', 0, 60],
] as const) {
	test(`without JavaScript the theme is ${scheme} where the system is`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto(at(role.url));
		const color = await page
			.locator('body')
			.evaluate((body) => getComputedStyle(body).backgroundColor);
		const [r = 0, g = 0, b = 0] = color.match(/[\d.]+/g)!.map(Number);
		expect((r + g + b) / 3).toBeGreaterThanOrEqual(least);
		expect((r + g + b) / 3).toBeLessThanOrEqual(most);
	});
}

test('without JavaScript a definition shows on focus', async ({ page }) => {
	test.skip(!pageWithTerm, 'no page uses a term');
	await page.goto(at(pageWithTerm!.address));
	const term = await tabTo(page, '.term > a');
	await expect(page.locator(`#${await term.getAttribute('aria-describedby')}`)).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('without JavaScript the menu opens', async ({ page }) => {
		await page.goto(at(role.url));
		const entry = page.locator('.atlas-nav').getByRole('link', { name: 'Job titles A–Z' });
		await expect(entry).toBeHidden();
		await page.getByRole('button', { name: /menu/i }).click();
		await expect(entry).toBeVisible();
	});
});
