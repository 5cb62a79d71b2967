import type { Locator, Page } from '@playwright/test';
import { addresses } from '../../src/site/addresses.ts';
import { barriersOn, lineOf } from '../support/barriers.ts';
import { at, catalogue, expect, tabTo, test } from '../support/browser.ts';

// Two roles of different families, joined by a transition where the content has one.
const move = catalogue.transitions.find(({ from }) =>
	catalogue.roles.some(({ id }) => id === from),
);
const from = catalogue.roles.find(({ id }) => id === move?.from) ?? catalogue.roles[0]!;
const to = catalogue.roles.find(({ id }) => id === move?.to) ?? catalogue.roles[1]!;

interface Tool {
	name: string;
	address: string;
	link: string;
	labels: [string, string];
	heading: RegExp;
	/** What is read out with an answer. */
	says: RegExp;
}
const lower = (title: string): string => title[0]!.toLowerCase() + title.slice(1);
const tools: Tool[] = [
	{
		name: 'compare',
		address: addresses.compareTool(),
		link: addresses.compareTool(from.id, to.id),
		labels: ['One job', 'Another job'],
		heading: new RegExp(`^${from.title} and ${lower(to.title)}$`, 'i'),
		says: /\d+ skills? differ/,
	},
	{
		name: 'gap',
		address: addresses.gapTool(),
		link: addresses.gapTool(from.id, to.id),
		labels: ['The job you have', 'The job you want'],
		heading: new RegExp(`^From ${from.title} to ${to.title}$`, 'i'),
		says: /\d+ carry over/,
	},
	{
		name: 'route',
		address: addresses.routeTool(),
		link: addresses.routeTool(from.id, to.id),
		labels: ['The job you have', 'The job you want'],
		heading: new RegExp(`^From ${from.title} to ${to.title}$`, 'i'),
		says: /There (is one way|are (two|three) ways)\. Way 1: /,
	},
];

const results = (page: Page): Locator => page.locator('.tool-results');
const heading = (page: Page): Locator => results(page).getByRole('heading', { level: 2 });
const field = (page: Page, name: string): Locator =>
	// Before the data has come it is a plain select, in which nothing can be typed.
	page.getByRole('combobox', { name, exact: true }).and(page.locator('input'));

/** Chooses a job with the mouse, by its title. */
async function pick(page: Page, label: string, title: string): Promise<void> {
	await field(page, label).fill(title);
	await page
		.getByRole('option')
		.filter({ has: page.getByText(title, { exact: true }) })
		.first()
		.click();
}

for (const tool of tools) {
	test.describe(`the tool ${tool.name}`, () => {
		test('answers by mouse, keeps the choice in the address, and goes back', async ({ page }) => {
			await page.goto(at(tool.address));
			await expect(results(page)).toContainText('Choose');
			await pick(page, tool.labels[0], from.title);
			await pick(page, tool.labels[1], to.title);
			await expect(heading(page)).toHaveText(tool.heading);
			expect(new URL(page.url()).search).toBe(new URL(tool.link, page.url()).search);

			await page.getByRole('button', { name: 'Swap the two jobs' }).click();
			await expect(heading(page)).not.toHaveText(tool.heading);
			await expect(field(page, tool.labels[0])).toHaveValue(to.title);
			await page.goBack();
			await expect(heading(page)).toHaveText(tool.heading);
			await expect(field(page, tool.labels[0])).toHaveValue(from.title);
		});

		test('shows what the address says to a reader who is quicker than the answer', async ({
			page,
		}) => {
			await page.goto(at(tool.link));
			await expect(heading(page)).toHaveText(tool.heading);
			const swap = page.getByRole('button', { name: 'Swap the two jobs' });
			const presses = [
				(button: HTMLElement) => [button.click(), button.click()],
				(button: HTMLElement) => [button.click(), history.back()],
			];
			for (const press of presses) {
				await swap.evaluate(press);
				// Long enough for a late answer to take the place of the right one.
				await page.waitForTimeout(500);
				expect(new URL(page.url()).search).toBe(new URL(tool.link, page.url()).search);
				await expect(heading(page)).toHaveText(tool.heading);
				await expect(field(page, tool.labels[0])).toHaveValue(from.title);
			}
		});

		test('answers by keyboard alone', async ({ page }) => {
			await page.goto(at(tool.address));
			await expect(field(page, tool.labels[0])).toBeVisible();
			await tabTo(page, '.tool [role="combobox"]');
			await page.keyboard.type(from.title);
			await page.keyboard.press('Enter');
			await tabTo(page, '.tool [role="combobox"]');
			await page.keyboard.type(to.title.slice(0, -1));
			const options = page.locator('.tool [role="option"]:visible');
			await expect(options.first()).toBeVisible();
			await page.keyboard.press('ArrowDown');
			await expect(page.locator('[role="option"].active')).toHaveCount(1);
			await page.keyboard.press('Escape');
			await expect(options).toHaveCount(0);
			await page.keyboard.type(to.title.slice(-1));
			await page.keyboard.press('Tab');
			await expect(heading(page)).toHaveText(tool.heading);
			await tabTo(page, '.tool-go');
			await page.keyboard.press('Enter');
			await expect(heading(page)).toBeFocused();
		});

		test('is read out: the fields, what fits, the answer', async ({ page }) => {
			await page.goto(at(tool.address));
			const input = field(page, tool.labels[0]);
			await expect(input).toHaveAttribute('aria-expanded', 'false');
			await input.fill(from.title.slice(0, 4));
			await expect(input).toHaveAttribute('aria-expanded', 'true');
			await expect(page.locator('job-picker [role="status"]').first()).toHaveText(
				/\d+ jobs? fits?/,
			);
			await page.keyboard.press('ArrowDown');
			const active = await input.getAttribute('aria-activedescendant');
			await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('role', 'option');
			await page.goto(at(tool.link));
			await expect(page.locator('.tool > [role="status"]')).toHaveText(tool.says);
		});

		test('finds a job by another name', async ({ page }) => {
			const known = catalogue.roles.find(({ aliases }) => aliases.length > 0)!;
			await page.goto(at(tool.address));
			await field(page, tool.labels[0]).fill(known.aliases[0]!);
			await expect(page.getByRole('option').filter({ hasText: known.title }).first()).toBeVisible();
		});

		test('asks for what is missing, beside the field', async ({ page }) => {
			await page.goto(at(tool.address));
			await pick(page, tool.labels[0], from.title);
			await field(page, tool.labels[1]).fill('no such job');
			await page.locator('.tool-go').click();
			await expect(page.locator('.problem').filter({ hasText: 'Missing:' })).toHaveCount(1);
			await expect(field(page, tool.labels[1])).toBeFocused();
			await expect(field(page, tool.labels[1])).toHaveAttribute('aria-invalid', 'true');
		});

		test('says when one job was chosen twice', async ({ page }) => {
			const search = new URL(tool.link, 'http://x').searchParams;
			for (const key of [...search.keys()].slice(1)) search.set(key, from.id);
			await page.goto(at(`${tool.address}?${search}`));
			await expect(results(page)).toContainText(`You chose ${from.title} twice.`);
		});

		test('opens from a shared link', async ({ page }) => {
			await page.goto(at(tool.link));
			await expect(heading(page)).toHaveText(tool.heading);
			await expect(field(page, tool.labels[0])).toHaveValue(from.title);
			await expect(field(page, tool.labels[1])).toHaveValue(to.title);
		});

		test('says what a broken link holds, and goes on with the rest', async ({ page }) => {
			const broken = tool.link.replace(`=${to.id}`, `=${encodeURIComponent('<b>nobody</b>')}`);
			await page.goto(at(broken));
			await expect(results(page)).toContainText('No job here has the id “<b>nobody</b>”');
			await expect(results(page).locator('b')).toHaveCount(0);
			await expect(field(page, tool.labels[0])).toHaveValue(from.title);
			await page.goto(at(tool.link.replace('v=1', 'v=99')));
			await expect(results(page)).toContainText('another version');
		});

		test('stands random addresses', async ({ page }) => {
			const values = [
				'',
				from.id,
				`rung:${to.id}`,
				'<img src=x onerror=alert(1)>',
				'%00',
				'\u202E',
				'x'.repeat(3000),
			];
			const [first = '', second = ''] = [
				...new URL(tool.link, 'http://x').searchParams.keys(),
			].slice(1);
			page.on('dialog', () => expect('a dialog').toBe('never'));
			await page.goto(at(tool.address));
			await expect(results(page)).toContainText('Choose');
			for (let i = 0; i < 24; i++) {
				// A seeded walk over the values: the same addresses every time.
				const [a, b] = [values[(i * 5 + 1) % values.length]!, values[(i * 3 + 2) % values.length]!];
				const version = i % 6 === 5 ? 'x' : '1';
				const query = new URLSearchParams({ v: version, [first]: a, [second]: b });
				// As Back and Forward do it; to load the page each time would take twenty times as long.
				await results(page).evaluate((place, search) => {
					place.replaceChildren();
					history.pushState(null, '', search);
					dispatchEvent(new PopStateEvent('popstate'));
				}, `?${query}`);
				await expect(results(page).locator('h2, .state').first()).toBeVisible();
				await expect(results(page).locator('img, script')).toHaveCount(0);
			}
		});

		test('copies what it says as Markdown', async ({ page, context }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.goto(at(tool.link));
			await page.getByRole('button', { name: 'Copy as Markdown' }).click();
			await expect(page.locator('.tool > [role="status"]')).toHaveText('Copied as Markdown.');
			const text = await page.evaluate(() => navigator.clipboard.readText());
			expect(text).toMatch(/^# /);
			expect(text).toContain(from.title);
			expect(text).toContain(
				`](<${new URL(from.url.slice(1), new URL('.', page.url().replace(/(compare|tools).*$/, ''))).href}>)`,
			);
		});

		test('shows the text where it may not copy', async ({ page }) => {
			await page.addInitScript(() => {
				Object.defineProperty(navigator, 'clipboard', { value: undefined });
			});
			await page.goto(at(tool.link));
			await page.getByRole('button', { name: 'Copy as Markdown' }).click();
			await expect(page.locator('.by-hand textarea')).toBeFocused();
			await expect(page.locator('.by-hand textarea')).toHaveValue(/^# /);
		});

		test.describe('on a phone', () => {
			test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

			test('answers by touch, without a sideways scroll, with targets that can be hit', async ({
				page,
			}) => {
				await page.goto(at(tool.address));
				for (const [i, title] of [from.title, to.title].entries()) {
					await field(page, tool.labels[i]!).tap();
					await field(page, tool.labels[i]!).fill(title);
					const option = page.getByRole('option').first();
					expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
					await option.tap();
				}
				await expect(heading(page)).toBeVisible();
				for (const details of await results(page).locator('details').all())
					await details.evaluate((one) => ((one as HTMLDetailsElement).open = true));
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
				const small = await page
					.locator(
						'.tool :is(button, input:not([type=radio]), .tool-choice label):visible, .tool-results summary:visible',
					)
					.evaluateAll((all) =>
						all
							.filter((one) => !one.classList.contains('link'))
							.filter((one) => one.getBoundingClientRect().height < 43.5)
							.map((one) => one.outerHTML.slice(0, 80)),
					);
				expect(small).toEqual([]);
			});
		});

		test.describe('without JavaScript', () => {
			test.use({ javaScriptEnabled: false });

			test('is a plain form with lists by line, and leads to pages that say the same', async ({
				page,
			}) => {
				await page.goto(at(tool.link));
				await expect(page.getByText('This tool needs JavaScript.')).toBeVisible();
				const select = page.locator('.tool select').first();
				await expect(select).toBeVisible();
				await select.selectOption(from.id);
				await page.locator('.tool-go').click();
				expect(new URL(page.url()).search).toContain(`=${from.id}`);
				await results(page).getByRole('link').first().click();
				await expect(page.locator('main')).toHaveAttribute('data-kind', 'index');
			});
		});

		test.describe('without its data', () => {
			test.use({ toleratedMessage: /404/ });

			test('says so, keeps the choice, and tries again', async ({ page }) => {
				const missing = '**/data/tools/**';
				await page.route(missing, (route) => route.fulfill({ status: 404 }));
				await page.goto(at(tool.link));
				await expect(results(page)).toContainText('The tool did not load.');
				await expect(page.locator('.tool select').first()).toHaveValue(from.id);
				await page.unroute(missing);
				await page.getByRole('button', { name: 'Try again' }).click();
				await expect(heading(page)).toHaveText(tool.heading);
			});

			test('shows the rest where only the texts are missing', async ({ page }) => {
				await page.route(/\/data\/tools\/[^/]+\/(roles|skills|moves|ladders)\//, (route) =>
					route.fulfill({ status: 404 }),
				);
				await page.goto(at(tool.link));
				await expect(heading(page)).toHaveText(tool.heading);
				await expect(results(page)).not.toContainText('could not be shown');
			});
		});

		test.describe('keeps nobody out', () => {
			test.describe.configure({ timeout: 180_000 });
			// Panel, pickers and messages are the same in all of them.
			const shared: Record<string, (page: Page) => Promise<void>> = {
				'while nothing is chosen': async (page) => {
					await page.goto(at(tool.address));
					await expect(results(page)).toContainText('Choose');
				},
				'while a job is looked for': async (page) => {
					await page.goto(at(tool.address));
					await field(page, tool.labels[0]).fill(from.title.slice(0, 4));
					await page.keyboard.press('ArrowDown');
				},
				'where a link is broken and a job is missing': async (page) => {
					await page.goto(at(tool.link.replace(`=${to.id}`, '=nobody')));
					await expect(results(page)).toContainText('nobody');
					await page.locator('.tool-go').click();
				},
			};
			const states: typeof shared = {
				...(tool === tools[0] && shared),
				'with an answer': async (page) => {
					await page.goto(at(tool.link));
					await expect(heading(page)).toBeVisible();
					const start = page.getByRole('button', { name: 'Start a plan' });
					if ((await start.count()) > 0) await start.click();
					await page.waitForLoadState('networkidle');
				},
			};
			for (const [name, bring] of Object.entries(states)) {
				test(name, async ({ page }) => {
					await page.emulateMedia({ reducedMotion: 'reduce' });
					await bring(page);
					expect((await barriersOn(page)).map(lineOf)).toEqual([]);
				});
			}
		});
	});
}
