import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { addresses } from '../../src/site/addresses.ts';
import { at, catalogue, expect, test } from '../support/browser.ts';
import { refuse } from '../support/one-job.ts';

const move = catalogue.transitions.find(({ from }) =>
	catalogue.roles.some(({ id }) => id === from),
);
const [from, to] = move ? [move.from, move.to] : catalogue.roles.map(({ id }) => id);
const link = addresses.gapTool(from, to);
const plan = (page: Page): Locator => page.getByRole('textbox', { name: 'Your plan' });

test('a skill opens to what its levels look like, how to build and how to show it', async ({
	page,
}) => {
	await page.goto(at(link));
	const row = page.locator('.gap-rows details').first();
	await row.locator('summary').click();
	await expect(row).toContainText('In the job you want');
	await expect(row).toContainText('You can ');
	await expect(row).toContainText('One way to build it:');
	await expect(row).toContainText('Proof to show:');
	await row.getByRole('link', { name: 'More ways' }).click();
	await expect(page).toHaveURL(/\/skills\/[a-z-]+\/#how-to-build-it$/);
});

test('a link to a heading of the page leaves what was opened open', async ({ page }) => {
	await page.goto(at(link));
	await page.locator('.gap-rows summary').first().click();
	await page.locator('.toc').getByRole('link', { name: 'What the tool cannot know' }).click();
	await expect(page).toHaveURL(/#what-it-cannot-know$/);
	await expect(page.locator('.gap-rows details[open]')).toHaveCount(1);
	await page.goBack();
	await expect(page.locator('.gap-rows details[open]')).toHaveCount(1);
});

test('every skill to build opens at once', async ({ page }) => {
	await page.goto(at(link));
	await page.getByRole('button', { name: 'Open every skill to build' }).click();
	const count = await page.locator('.work > .gap-rows details').count();
	await expect(page.locator('.work > .gap-rows details[open] .texts')).toHaveCount(count);
});

test('a move with a page says what speaks against it, and leads there', async ({ page }) => {
	test.skip(!move, 'no move between two roles');
	await page.goto(at(link));
	const results = page.locator('.tool-results');
	for (const title of ['What you stop doing', 'When not to move', 'The way back'])
		await expect(results.getByRole('heading', { name: title })).toBeVisible();
	await results.getByRole('link', { name: 'More: when not to move' }).click();
	await expect(page).toHaveURL(new RegExp(`${move!.url}#when-not-to-move$`));
});

test('a plan is started from the gap, changed, kept, and forgotten', async ({ page }) => {
	await page.goto(at(link));
	await page.getByRole('button', { name: 'Start a plan' }).click();
	await expect(plan(page)).toBeFocused();
	await expect(plan(page)).toHaveValue(/ {2}Build: /);
	await plan(page).fill('Ask Ada about discovery.');
	await page.reload();
	await expect(plan(page)).toHaveValue('Ask Ada about discovery.');
	// Another pair has a plan of its own.
	await page.goto(at(addresses.gapTool(to, from)));
	await expect(page.getByRole('button', { name: 'Start a plan' })).toBeVisible();
	await page.goto(at(link));
	await page.getByRole('button', { name: 'Start over from the gap' }).click();
	await expect(plan(page)).toHaveValue(/ {2}Build: /);
	await page.getByRole('button', { name: 'Forget this plan' }).click();
	await expect(plan(page)).toBeHidden();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Start a plan' })).toBeVisible();
	const kept = await page.evaluate(() => Object.entries(localStorage).join());
	expect(kept).not.toContain('Build');
});

test('the plan goes along as Markdown', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(at(link));
	await page.getByRole('button', { name: 'Start a plan' }).click();
	await plan(page).fill('Ask *Ada*\n  Show: notes');
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page.locator('.tool > [role="status"]')).toHaveText('Copied as Markdown.');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('## My plan\n\n- Ask \\*Ada\\*\n  - Show: notes');
	expect(text).toContain('One way to build it:');
});

test('paper shows every skill to build and the plan, and no panel', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto(at(link));
	await page.getByRole('button', { name: 'Start a plan' }).click();
	await plan(page).fill('Ask Ada.');
	await page.getByRole('button', { name: 'Print' }).click();
	await expect(page.locator('[data-printed]')).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.tool-panel')).toBeHidden();
	await expect(page.locator('.work .texts').first()).toBeVisible();
	await expect(page.locator('.plan-paper')).toHaveText('Ask Ada.');
	await expect(page.locator('.plan-paper')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
});

test.describe('local storage', () => {
	const write = async (page: Page, words: string): Promise<void> => {
		await page.goto(at(link));
		await page.getByRole('button', { name: 'Start a plan' }).click();
		await plan(page).fill(words);
	};

	test('that is full is a message, and no word is lost', async ({ page }) => {
		await refuse(page, 'QuotaExceededError', ['setItem']);
		await write(page, 'Ask Ada.');
		await expect(page.locator('.plan .problem')).toContainText('no room left');
		await expect(plan(page)).toHaveValue('Ask Ada.');
	});

	test('that is blocked is a message, and no word is lost', async ({ page }) => {
		await refuse(page, 'SecurityError', ['getItem', 'setItem', 'removeItem']);
		await write(page, 'Ask Ada.');
		await expect(page.locator('.plan .problem')).toContainText('does not let the page keep');
		await expect(plan(page)).toHaveValue('Ask Ada.');
	});

	test('that is damaged is a message, what was there is set aside, and writing goes on', async ({
		page,
	}) => {
		await write(page, 'First.');
		await page.evaluate(() => {
			const key = Object.keys(localStorage).find((name) => name.endsWith(':plans'))!;
			localStorage.setItem(key, '{"version":1,"value":[broken');
		});
		await page.reload();
		await expect(page.locator('.plan .problem')).toContainText('could not be read');
		await page.getByRole('button', { name: 'Start a plan' }).click();
		await plan(page).fill('Second.');
		const coming = page.waitForEvent('download');
		await page.locator('.plan .problem').getByRole('button', { name: 'Save it as a file' }).click();
		expect(readFileSync(await (await coming).path(), 'utf8')).toBe('{"version":1,"value":[broken');
		const swap = page.getByRole('button', { name: 'Swap the two jobs' });
		await swap.click();
		await expect(page.getByRole('button', { name: 'Start a plan' })).toBeVisible();
		await expect(page.locator('.plan .problem')).toContainText('could not be read');
		await swap.click();
		await expect(plan(page)).toHaveValue('Second.');
		await page.reload();
		await expect(plan(page)).toHaveValue('Second.');
		const aside = await page.evaluate(() =>
			Object.entries(localStorage).find(([name]) => name.endsWith(':unreadable')),
		);
		expect(aside?.[1]).toContain('broken');
	});
});

test('a ladder leads to any two of its titles side by side', async ({ page }) => {
	const ladder = catalogue.ladders.find(
		({ rungs }) => rungs.length > 2 && rungs.every((rung) => rung.skills.length > 0),
	)!;
	await page.goto(at(ladder.url));
	const [first, , third] = ladder.rungs;
	await page.getByRole('combobox', { name: 'One title' }).selectOption(`rung:${first!.id}`);
	await page.getByRole('combobox', { name: 'Another title' }).selectOption(`rung:${third!.id}`);
	await page.getByRole('button', { name: 'Side by side' }).click();
	await expect(page.locator('.tool-results h2')).toContainText(first!.title);
	await page.goto(at(ladder.url));
	await page
		.getByRole('link', { name: /^Side by side with/ })
		.first()
		.click();
	await expect(page.locator('.tool-results h2')).toBeVisible();
});
