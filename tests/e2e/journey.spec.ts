import { at, catalogue, expect, test, titleOf } from '../support/browser.ts';

test('a reader goes from the home page along a line to a role, and on to the next stop', async ({
	page,
}) => {
	const ladder = catalogue.ladders.find(
		({ rungs }) => rungs.filter(({ role }) => role).length > 1,
	)!;
	const family = catalogue.families.find(({ id }) => id === ladder.family)!;
	const [first] = ladder.rungs.filter(({ role }) => role);
	await page.goto(at('/'));

	const name = page.locator('summary strong', { hasText: new RegExp(`^${family.title}$`) });
	const line = page.locator('.net details').filter({ has: name });
	await line.locator('summary').click();
	await line.getByRole('link', { name: first!.title, exact: true }).click();
	const role = catalogue.roles.find(({ id }) => id === first!.role)!;
	await expect(titleOf(page)).toHaveText(role.title);
	await expect(page.locator('main')).toHaveAttribute('data-kind', 'role');

	const strip = page.getByRole('navigation', { name: 'Stops around this one' });
	await expect(strip).toContainText('You are here');
	const next = strip.getByRole('listitem').last().getByRole('link').first();
	const nextTitle = await next.innerText();
	await next.click();
	await expect(page.locator('main')).toContainText(nextTitle);
	await expect(page).not.toHaveURL(new RegExp(`${role.url}$`));
});

test('every way in on the home page leads to a page in one click', async ({ page }) => {
	await page.goto(at('/'));
	const ways = page.locator('.ways a, .start a');
	await expect(ways).not.toHaveCount(0);
	for (let i = 0; i < (await ways.count()); i++) {
		await ways.nth(i).click();
		await expect(page.locator('main')).toHaveAttribute('data-kind', /guide|index|ladder|tool/);
		await expect(page.getByRole('main').getByRole('heading', { level: 2 })).not.toHaveCount(0);
		await page.goBack();
	}
});

test('the sidebar marks the reader’s page and opens the reader’s line alone', async ({ page }) => {
	const rung = catalogue.ladders.flatMap(({ rungs }) => rungs).find(({ role }) => role)!;
	const role = catalogue.roles.find(({ id }) => id === rung.role)!;
	await page.goto(at(role.url));
	const sidebar = page.locator('.atlas-nav').first();
	await expect(sidebar.locator('[aria-current="page"]')).toHaveCount(1);
	await expect(sidebar.locator('[aria-current="page"]')).toBeVisible();
	await expect(sidebar.locator('ul.open')).toHaveCount(1);
});

test('a source number leads to its note, and the note back to the sentence', async ({ page }) => {
	await page.goto(at(catalogue.roles[0]!.url));
	const cite = page.locator('main a.cite[id]').first();
	const note = await cite.getAttribute('href');
	await cite.click();
	await expect(page.locator(note!)).toBeInViewport();
	await page
		.locator(note!)
		.getByRole('link', { name: /Back to/ })
		.click();
	await expect(cite).toBeInViewport();
});
