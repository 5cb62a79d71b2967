import { addresses } from '../../src/site/addresses.ts';
import { at, catalogue, expect, test } from '../support/browser.ts';
import { openBox } from '../support/search-box.ts';

const [first, second] = catalogue.roles;

test('whatever a reader does, nothing is kept that the privacy page does not name, and no cookie is set', async ({
	page,
	context,
}) => {
	// Starlight's theme, where a reader changes it.
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(at(first!.url));
	await page.locator('starlight-theme-select select').first().selectOption('dark');

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
	const named = await page.locator('main dd').evaluateAll((all) =>
		all.flatMap((dd) => {
			const key = dd.querySelector('code')?.textContent;
			return key ? [{ key, storage: dd.querySelector('.effort')!.textContent.trim() }] : [];
		}),
	);
	const keysIn = (storage: string): string[] =>
		named.flatMap((one) => (one.storage === storage ? one.key : [])).sort();
	expect(kept).toEqual({ local: keysIn('local storage'), session: keysIn('session storage') });
	expect(await context.cookies()).toEqual([]);
});

test('a reader who only reads leaves nothing behind but an empty theme and where the navigation stood', async ({
	page,
	context,
}) => {
	for (const address of [first!.url, addresses.search, addresses.gapTool(), addresses.home])
		await page.goto(at(address));
	const kept = await page.evaluate(() => ({
		local: { ...localStorage },
		session: Object.keys(sessionStorage),
	}));
	// Starlight writes that no theme was chosen.
	expect(kept.local).toEqual({ 'starlight-theme': '' });
	expect(kept.session.filter((key) => key !== 'sl-sidebar-state')).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});
