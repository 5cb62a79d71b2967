import { addresses } from '../../src/site/addresses.ts';
import { at, catalogue, expect, test } from '../support/browser.ts';
import { openBox } from '../support/search-box.ts';

const [first, second] = catalogue.roles;

test('whatever a reader does, nothing is kept that the privacy page does not name, and no cookie is set', async ({
	page,
	context,
}) => {
	await page.goto(at(first!.url));
	await page.getByRole('banner').getByLabel('Select theme').selectOption('dark');

	const box = await openBox(page);
	await box.ask(first!.title);
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).toBeVisible();

	await page.goto(at(addresses.gapTool(first!.id, second!.id)));
	await page.getByRole('button', { name: 'Start a plan' }).click();
	await expect(page.locator('#plan')).not.toBeEmpty();

	await page.goto(at(addresses.selfCheckTool(first!.id)));
	await page.locator('.answers input[type="radio"]').first().check();

	await page.goto(at(addresses.privacy));
	const kept = await page.evaluate(() => ({
		local: Object.keys(localStorage).sort(),
		session: Object.keys(sessionStorage).sort(),
	}));
	const named = await page
		.locator('main dd > code')
		.evaluateAll((all) => all.map((code) => code.textContent).sort());
	expect(kept).toEqual({ local: named, session: [] });
	expect(await context.cookies()).toEqual([]);
});

test('a reader who only reads leaves nothing behind', async ({ page, context }) => {
	for (const address of [first!.url, addresses.search, addresses.gapTool(), addresses.home])
		await page.goto(at(address));
	const kept = await page.evaluate(() => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
	]);
	expect(kept).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});
