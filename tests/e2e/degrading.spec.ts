import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addresses } from '../../src/site/addresses.ts';
import {
	at,
	catalogue,
	expect,
	longestOfEachKind,
	test as base,
	titleOf,
} from '../support/browser.ts';
import { answer, results, spoil, tools } from '../support/degrading.ts';
import { needsOf } from '../support/one-job.ts';
import { boxOf, openBox } from '../support/search-box.ts';

const role = catalogue.roles[0]!;
const first = needsOf(role, 'core')[0]!;

/** Chooses a theme, on this page at least. */
async function chooseDark(page: Page): Promise<void> {
	await page.getByRole('banner').getByLabel('Select theme').selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}

/** Answers the self-check, and holds that it says why nothing is kept and still gives the answers away. */
async function checkOneself(page: Page, problem: string): Promise<void> {
	await page.goto(at(addresses.selfCheckTool(role.id)));
	await page.locator(`input[name="level-${first.id}"][value="2"]`).check();
	await expect(results(page).locator('> .problem')).toContainText(problem);
	const whereKept = results(page).getByText('They are kept by skill');
	await expect(whereKept).toHaveCount(1);
	await expect(whereKept).toBeHidden();
	await expect(results(page).getByText('on this device')).toHaveCount(0);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save to a file' }).click();
	const file = readFileSync(await (await download).path(), 'utf8');
	expect(JSON.parse(file)).toMatchObject({ answers: [{ skill: first.id, level: 'working' }] });
}

/** Starts a plan from a gap, and holds that it says why it is not kept, and is there again after a look at another gap. */
async function planWithout(page: Page, problem: string): Promise<void> {
	await page.goto(at(tools.find(({ name }) => name === 'gap')!.link));
	await page.getByRole('button', { name: 'Start a plan' }).click();
	await expect(page.locator('#plan')).not.toHaveValue('');
	await expect(page.locator('.plan .problem')).toContainText(problem);
	const stays = page.getByText('They stay on this device');
	await expect(stays).toHaveCount(1);
	await expect(stays).toBeHidden();
	await page.locator('#plan').fill('Ask Ada');
	const swap = page.getByRole('button', { name: 'Swap the two jobs' });
	await swap.click();
	await expect(page.getByRole('button', { name: 'Start a plan' })).toBeVisible();
	await swap.click();
	await expect(page.locator('#plan')).toHaveValue('Ask Ada');
}

/**
 * A browser that blocks all that sites keep: storage, caches, workers. A page sees what Chromium shows it with that setting,
 * which the browser without windows does not have.
 */
const blocked = base.extend({
	context: async ({ context }, use) => {
		await context.addInitScript(() => {
			const refusal = (): DOMException =>
				new DOMException('Access is denied for this document.', 'SecurityError');
			const refuse = (): never => {
				throw refusal();
			};
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
				Object.defineProperty(window, name, { get: refuse });
			// Pages that are not of a site, as the one a tab begins with, have no workers.
			if (!('serviceWorker' in navigator)) return;
			for (const name of ['register', 'getRegistration', 'getRegistrations'])
				Object.assign(navigator.serviceWorker, { [name]: () => Promise.reject(refusal()) });
		});
		await use(context);
	},
});

blocked.describe('in a browser that blocks all that sites keep', () => {
	blocked('every kind of page opens, and the theme is chosen for this page', async ({ page }) => {
		await page.goto(at('/'));
		await expect(page.evaluate(() => localStorage.length)).rejects.toThrow('SecurityError');
		for (const { address, kind } of longestOfEachKind) {
			await page.goto(at(address));
			await expect(page.locator('main')).toHaveAttribute('data-kind', kind);
		}
		await page.goto(at(`${role.url}?no-sw`));
		await chooseDark(page);
		const box = await openBox(page);
		await box.ask(role.title);
		await page.keyboard.press('Enter');
		await expect(titleOf(page)).toHaveText(role.title);
	});

	blocked('every tool answers, and says what it cannot keep', async ({ page }) => {
		const problem = 'does not let the page keep anything';
		for (const { link } of tools) {
			await page.goto(at(link));
			await expect(answer(page)).toBeVisible();
		}
		await checkOneself(page, problem);
		await planWithout(page, problem);
		await page.goto(at(addresses.offline));
		await expect(page.locator('offline-box').getByRole('status')).toContainText(
			'The site cannot be kept for offline reading here.',
		);
		await expect(page.getByRole('button', { name: 'Keep for offline reading' })).toBeDisabled();
	});
});

base(
	'where storage is full, themes, searches and answers still hold on the page',
	async ({ page }) => {
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		const box = await openBox(page);
		await box.ask(role.title);
		await page.keyboard.press('Enter');
		await expect(titleOf(page)).toHaveText(role.title);
		await chooseDark(page);
		await checkOneself(page, 'no room left');
		await planWithout(page, 'no room left');
	},
);

const missing = base.extend({ toleratedMessage: /^Failed to load / });

missing.describe('where scripts are missing', () => {
	for (const { name, link } of tools) {
		missing(`the tool ${name} is as without JavaScript, and says so`, async ({ page }) => {
			const trouble = await spoil(page, /\/_astro\/\w+Tool\.[^/]*\.js$/, 'not there');
			await page.goto(at(link));
			for (const fault of ['a page of the host', 'hanging'] as const) {
				await expect(results(page)).toContainText('This tool needs JavaScript. If it is on');
				await expect(results(page).getByRole('link')).toBeVisible();
				await expect(page.getByRole('heading', { name: 'The tables it reads from' })).toBeVisible();
				// A form that could be sent puts the choice into the address; one that says nothing by that is not offered.
				await expect(page.locator('.tool-panel.needs-script')).toBeHidden();
				await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeVisible();
				trouble.become(fault);
				if (fault !== 'hanging') await page.reload();
			}
		});
	}

	missing('keeping the site for offline reading is not offered', async ({ page }) => {
		await spoil(page, /\/_astro\/OfflineBox\.[^/]*\.js$/, 'not there');
		await page.goto(at(addresses.offline));
		await expect(page.getByText('Keeping the site needs JavaScript')).toBeVisible();
		await expect(page.locator('offline-box form')).toBeHidden();
	});

	missing('without the script of every page nothing is offered that needs it', async ({ page }) => {
		await spoil(page, /\/_astro\/PageFrame\.[^/]*\.js$/, 'not there');
		await page.goto(at(role.url));
		const banner = page.getByRole('banner');
		await expect(banner.getByRole('link', { name: 'Job titles A–Z' })).toBeVisible();
		await expect(banner.getByRole('button', { name: 'Search' })).toBeHidden();
		for (const select of await banner.locator('select').all()) await expect(select).toBeHidden();
		await page.goto(at('/search/'));
		await expect(page.getByText('The search needs JavaScript. If it is on')).toBeVisible();
		await expect(page.getByRole('main').getByRole('combobox')).toBeHidden();
		await page.goto(at(tools[0]!.link));
		await expect(answer(page)).toBeVisible();
	});
});

missing(
	'without font, card and sheet for paper, text is there at once and fits a phone',
	async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.route(/\.(woff2|css|svg|png)$/, (route) => route.abort());
		for (const { address } of longestOfEachKind) {
			await page.goto(at(address));
			await expect(titleOf(page)).toBeVisible();
			const { width, waits } = await page.evaluate(() => {
				for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
					details.open = true;
				const waiting = [...document.fonts].filter(({ status }) => status === 'loading');
				return { width: document.documentElement.scrollWidth, waits: waiting.length };
			});
			expect({ address, width, waits }).toEqual({ address, width: 360, waits: 0 });
		}
	},
);

base.describe('on a slow line (400 kbit/s, 400 ms)', () => {
	base.beforeEach(async ({ page }) => {
		const session = await page.context().newCDPSession(page);
		const throughput = 400_000 / 8;
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 400,
			downloadThroughput: throughput,
			uploadThroughput: throughput,
		});
	});

	base('the longest guide shows its text before the font has come', async ({ page }) => {
		const { address } = longestOfEachKind.find(({ kind }) => kind === 'role')!;
		let fontCame = false;
		await page.route('**/*.woff2', async (route) => {
			await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
			await page.waitForFunction(
				() => performance.getEntriesByName('first-contentful-paint').length > 0,
			);
			fontCame = true;
			await route.continue();
		});
		await page.goto(at(address));
		await expect.poll(() => fontCame).toBe(true);
		const [painted] = await page.evaluate(() =>
			performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime),
		);
		// The first round trips and the head of the page take a second and a half; the whole of it, which this server does not
		// compress, takes three.
		expect(painted).toBeLessThan(4000);
	});

	base('a tool answers, and the search, too', async ({ page }) => {
		await page.goto(at(tools[0]!.link));
		await expect(answer(page)).toBeVisible();
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		const box = boxOf(page);
		await box.input.fill(role.title);
		await expect(box.results.first()).toContainText(role.title);
	});
});
