import type { Locator, Page } from '@playwright/test';
import { addresses } from '../../src/site/addresses.ts';
import { barriersOn, lineOf } from '../support/barriers.ts';
import { at, catalogue, expect, tabTo, test } from '../support/browser.ts';

// Two titles of a ladder, one promotion apart, of which nothing leads to the lower: there is a way up, and none back.
const entered = new Set([
	...catalogue.ladders.flatMap(({ rungs }) => rungs.flatMap(({ next }) => next)),
	...catalogue.transitions.map(({ to }) => to),
]);
const ladder = catalogue.ladders.find(
	({ rungs: [first, second] }) =>
		second &&
		first &&
		[first, second].every(({ skills }) => skills.length > 0) &&
		!entered.has(first.id) &&
		!entered.has(first.role ?? ''),
)!;
const low = ladder.rungs[0]!;
const high = ladder.rungs.find(({ id }) => low.next.includes(id))!;
const up = addresses.routeTool(`rung:${low.id}`, `rung:${high.id}`);
const down = addresses.routeTool(`rung:${high.id}`, `rung:${low.id}`);
const results = (page: Page): Locator => page.locator('.tool-results');
const preference = (page: Page, name: string): Locator => page.getByRole('radio', { name });

test('a way is a line of stops, and each step says what it is and opens to what proves it', async ({
	page,
}) => {
	await page.goto(at(up));
	const stops = results(page).locator('.way-stops').first().locator('> li');
	await expect(stops.first()).toContainText('You are here');
	await expect(stops.last()).toContainText('Promotion on the ladder');
	const row = stops.last().locator('details');
	await row.locator('summary').click();
	await expect(row.locator('.proofs > li').first()).toContainText(
		/ to (Aware|Working|Skilled|Expert)/,
	);
	await expect(row.getByRole('link', { name: 'More proof' }).first()).toBeVisible();
	await stops
		.last()
		.getByRole('link', { name: /levels? to gain/ })
		.click();
	await expect(page).toHaveURL(/\/tools\/gap\/\?v=1&from=/);
});

test('what matters most is chosen by mouse or by keyboard, kept in the address, and brought back', async ({
	page,
}) => {
	await page.goto(at(up));
	await expect(results(page).locator('h2')).toBeVisible();
	await preference(page, 'Fewest moves').check();
	await expect(page).toHaveURL(/&prefer=fewest-moves$/);
	await page.goBack();
	await expect(preference(page, 'Smallest gap first')).toBeChecked();
	await tabTo(page, 'input[name="prefer"]');
	await page.keyboard.press('ArrowUp');
	await expect(preference(page, 'Stay an individual contributor')).toBeChecked();
	await expect(page).toHaveURL(/&prefer=individual$/);
	await page.reload();
	await expect(preference(page, 'Stay an individual contributor')).toBeChecked();
	await page.goto(at(`${up}&prefer=fast`));
	await expect(results(page)).toContainText('no preference “fast”');
});

test('where no way leads it says so, and shows what there is instead', async ({ page }) => {
	await page.goto(at(down));
	await expect(results(page)).toContainText('No way leads from');
	await expect(results(page).getByRole('link', { name: 'The gap between the two' })).toBeVisible();
	await results(page)
		.getByRole('link', { name: /^from / })
		.click();
	await expect(results(page)).toContainText('Way 1');
});

test('a gap with no single step across it leads to a plan for the same two jobs', async ({
	page,
}) => {
	await page.goto(at(down.replace('/route/', '/gap/')));
	await results(page).getByRole('link', { name: 'Plan a route' }).click();
	await expect(page).toHaveURL((url) => url.href.endsWith(down));
	await expect(results(page)).toContainText('No way leads from');
});

test('paper shows the ways with what proves each step, and no panel', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto(at(up));
	await page.getByRole('button', { name: 'Print' }).click();
	await expect(page.locator('[data-printed]')).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.tool-panel')).toBeHidden();
	await expect(page.locator('.proofs > li').first()).toBeVisible();
});

test('a plan without a way keeps nobody out', async ({ page }) => {
	test.setTimeout(180_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(at(down));
	await expect(results(page)).toContainText('No way leads from');
	expect((await barriersOn(page)).map(lineOf)).toEqual([]);
});
