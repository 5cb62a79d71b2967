import type { Locator, Page } from '@playwright/test';
import { addresses } from '../../src/site/addresses.ts';
import { barriersOn, lineOf } from '../support/barriers.ts';
import { at, catalogue, expect, tabTo, test } from '../support/browser.ts';

const results = (page: Page): Locator => page.locator('.tool-results');
const heading = (page: Page): Locator => results(page).getByRole('heading', { level: 2 });
const counter = (page: Page): Locator => page.locator('.finder-bar .answered');

test.skip(catalogue.finders.length === 0, 'this content has no finder');

for (const [i, { id, url, questions }] of catalogue.finders.entries()) {
	const tool = id as Parameters<typeof addresses.finderTool>[0];
	const [first, second] = questions as [(typeof questions)[number], (typeof questions)[number]];
	const label = (page: Page, text: string): Locator =>
		page.locator('.choices label').filter({ has: page.getByText(text, { exact: true }) });
	/** The first answer to every question. */
	const all = questions.map(({ answers }) => answers[0]!.id);
	const link = addresses.finderTool(tool, all);

	test.describe(`the finder ${id}`, () => {
		test('follows every answer by mouse, keeps them in the address, and Back leaves the page', async ({
			page,
		}) => {
			await page.goto(at(addresses.tools));
			await page
				.locator('main')
				.getByRole('link', { name: titleOf(id) })
				.click();
			await expect(counter(page)).toHaveText(`0 of ${questions.length} answered`);
			await expect(results(page)).toContainText('Answer what you can.');
			for (const { answers } of questions) await label(page, answers[0]!.label).click();
			await expect(heading(page)).toHaveText(/comes first$|^Several fit/);
			await expect(counter(page)).toHaveText(`${questions.length} of ${questions.length} answered`);
			expect(new URL(page.url()).search).toBe(new URL(link, page.url()).search);

			await page
				.getByRole('group', { name: first.question })
				.getByText('It depends, no answer')
				.click();
			expect(page.url()).not.toContain(all[0]);
			await page.getByRole('button', { name: 'Clear' }).click();
			await expect(results(page)).toContainText('Answer what you can.');
			expect(new URL(page.url()).search).toBe('');
			await page.goBack();
			await expect(page).toHaveURL(new RegExp(`${addresses.tools}$`));
		});

		test('opens from a shared link with its reasons, and leads on to guide, comparison and gap', async ({
			page,
		}) => {
			await page.goto(at(link));
			await expect(heading(page)).toBeVisible();
			for (const answer of all)
				await expect(page.locator(`.choices input[value="${answer}"]`)).toBeChecked();
			await expect(results(page)).toContainText('What would change it');
			const row = results(page).locator('.ranks details').first();
			if ((await row.getAttribute('open')) === null) await row.locator('summary').click();
			await expect(row).toContainText('Because you chose');
			await expect(row.getByRole('link', { name: /^Guide: / })).toHaveAttribute(
				'href',
				/\/roles\//,
			);
			await expect(row.getByRole('link').nth(1)).toHaveAttribute('href', /\/tools\/gap\/\?v=1&to=/);
			await results(page).locator('a[href*="/compare/"]').first().click();
			await expect(page).toHaveURL(/\/compare\//);
		});

		test.describe('without JavaScript', () => {
			test.use({ javaScriptEnabled: false });

			test('shows every question with what each answer counts for, and no form', async ({
				page,
			}) => {
				await page.goto(at(link));
				await expect(page.getByText('This tool needs JavaScript.')).toBeVisible();
				await expect(page.locator('.tool-panel')).toBeHidden();
				await expect(page.locator('.counts-table')).toHaveCount(questions.length);
				await expect(page.locator('.counts-table').last()).toBeVisible();
				const { answers } = first;
				await expect(page.getByText(answers[0]!.speaksFor[0]!.reason).first()).toBeVisible();
			});
		});

		test.describe('keeps nobody out', () => {
			test.describe.configure({ timeout: 180_000 });
			const states: Record<string, string> = {
				'with a result': link,
				...(i === 0 && { 'with a broken link and few answers': `${url}?v=1&a=${all[0]},nobody` }),
			};
			for (const [name, address] of Object.entries(states)) {
				test(name, async ({ page }) => {
					await page.emulateMedia({ reducedMotion: 'reduce' });
					await page.goto(at(address));
					await expect(heading(page)).toBeVisible();
					expect((await barriersOn(page)).map(lineOf)).toEqual([]);
				});
			}
		});

		// All finders share one page and one element: the first is walked in every way, the others where their content decides.
		if (i > 0) return;

		test('is answered by keyboard alone, and is read out', async ({ page }) => {
			await page.goto(at(url));
			await expect(counter(page)).toHaveText(/^0 of/);
			for (const { answers } of [first, second]) {
				await tabTo(page, '.choices input');
				// From "no answer", which is last, the next arrow leads round to the first answer.
				await page.keyboard.press('ArrowDown');
				await expect(page.locator(`.choices input[value="${answers[0]!.id}"]`)).toBeChecked();
			}
			await expect(page.locator('.tool > [role="status"]')).toContainText(
				`2 of ${questions.length} questions`,
			);
			await tabTo(page, '.tool-go');
			await page.keyboard.press('Enter');
			await expect(heading(page)).toBeFocused();
		});

		test('asks for an answer where there is none', async ({ page }) => {
			await page.goto(at(url));
			await page.getByRole('button', { name: 'Show the result' }).click();
			await expect(counter(page)).toContainText('Missing:');
			await expect(page.locator('.choices input').first()).toBeFocused();
		});

		test('says what a broken link holds, and goes on with the rest', async ({ page }) => {
			await page.goto(at(`${url}?v=1&a=${all[0]},${encodeURIComponent('<b>nobody</b>')}`));
			await expect(results(page)).toContainText('No answer here has the id “<b>nobody</b>”');
			await expect(results(page).locator('b')).toHaveCount(0);
			await expect(counter(page)).toHaveText(/^1 of/);
			await page.goto(at(`${url}?v=99&a=${all[0]}`));
			await expect(results(page)).toContainText('another version');
			await expect(counter(page)).toHaveText(/^0 of/);
		});

		test('goes along as Markdown and on paper, with the answers', async ({ page, context }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.addInitScript(() => {
				window.print = () => document.documentElement.setAttribute('data-printed', '');
			});
			await page.goto(at(link));
			await page.getByRole('button', { name: 'Copy as Markdown' }).click();
			await expect(page.locator('.tool > [role="status"]')).toHaveText('Copied as Markdown.');
			const text = await page.evaluate(() => navigator.clipboard.readText());
			expect(text).toContain('## The answers');
			expect(text).toContain('Because you chose');
			await page.getByRole('button', { name: 'Print' }).click();
			await expect(page.locator('[data-printed]')).toHaveCount(1);
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('.tool-panel')).toBeHidden();
			await expect(page.locator('.finder-tables')).toBeHidden();
			await expect(results(page).getByText(first.answers[0]!.label).last()).toBeVisible();
		});

		test.describe('on a phone', () => {
			test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

			test('has the button to the result in reach, and targets that can be hit', async ({
				page,
			}) => {
				await page.goto(at(url));
				const answers = page.locator('.choices label');
				await answers.first().tap();
				await expect(page.getByRole('button', { name: 'Show the result' })).toBeInViewport();
				await page.getByRole('button', { name: 'Show the result' }).tap();
				await expect(heading(page)).toBeInViewport();
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
				const heights = await answers.evaluateAll((labels) =>
					labels.map((one) => one.getBoundingClientRect().height),
				);
				expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
			});
		});

		test.describe('without its data', () => {
			test.use({ toleratedMessage: /404/ });

			test('says so, keeps the answers in the address, and tries again', async ({ page }) => {
				const missing = '**/data/tools/*/finders/**';
				await page.route(missing, (route) => route.fulfill({ status: 404 }));
				await page.goto(at(link));
				await expect(results(page)).toContainText('The tool did not load.');
				await page.unroute(missing);
				await page.getByRole('button', { name: 'Try again' }).click();
				await expect(heading(page)).toBeVisible();
				await expect(counter(page)).toHaveText(new RegExp(`^${questions.length} of`));
			});
		});
	});
}

function titleOf(id: string): string {
	return catalogue.finders.find((one) => one.id === id)!.title;
}
