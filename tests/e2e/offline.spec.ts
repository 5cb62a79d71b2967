import type { Page } from '@playwright/test';
import { expect, test as base } from '../support/browser.ts';
import { boxOf } from '../support/search-box.ts';
import { says, type Version } from '../support/small-site.ts';
import { twoBuilds, type Host } from '../support/two-builds.ts';

// Two builds of a small catalogue, published one after the other at one address. What a browser says of a network that is not
// there, or of a full text that is of another version, is no complaint.
const test = base.extend<object, { host: Host }>({
	host: [
		async ({}, use) => {
			const host = await twoBuilds();
			await use(host);
			await host.close();
		},
		{ scope: 'worker', timeout: 240_000 },
	],
	baseURL: ({ host }, use) => use(host.url),
	toleratedMessage: /Failed to load resource|ERR_|Failed to find a valid digest/,
});
test.describe.configure({ mode: 'default' });

const role = './roles/staff-nurse/';
const guide = './guides/night-and-day/';
const pages = ['./', role, './skills/wound-care/', './ladders/bedside-nursing/', './glossary/'];

test.beforeEach(({ host }) => host.publish('one'));

/** What is registered and stored for the site. */
function stored(page: Page): Promise<{ workers: number; caches: number; other: number }> {
	return page.evaluate(async () => ({
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		caches: (await caches.keys()).length,
		other: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
	}));
}

const state = (page: Page) => page.locator('offline-box').getByRole('status');

async function choose(page: Page, choice: string): Promise<void> {
	await page.goto('./offline/');
	await page.getByLabel('What to keep').selectOption(choice);
	await page.getByRole('button', { name: 'Keep for offline reading' }).click();
}

async function keep(page: Page, choice = 'all'): Promise<void> {
	await choose(page, choice);
	await expect(state(page)).toHaveText(
		/kept on this device, as it was on .*: \d+ files, [\d.]+ MB/,
	);
	await expect(page.getByRole('progressbar')).toBeHidden();
}

/** Whether a new version is there as a whole, and waits. */
function waiting(page: Page): Promise<boolean> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return Boolean(registration?.waiting);
	});
}

/** Has the browser look for a new version, as it does by itself when a page is opened, and says what comes of it. */
function update(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const registration = (await navigator.serviceWorker.getRegistration())!;
		return new Promise<string>((done) => {
			registration.addEventListener('updatefound', () => {
				const worker = registration.installing!;
				worker.addEventListener('statechange', () => done(worker.state));
			});
			void registration.update();
		});
	});
}

/**
 * Follows what a page gets from now on, and gives the addresses whose bytes are not those of a build. The empty page between
 * two versions is of none; the sizes are of what could be kept now.
 */
function watch(page: Page, host: Host): (version: Version) => Promise<string[]> {
	const bodies: Promise<[string, Buffer] | undefined>[] = [];
	page.on('response', (response) => {
		const body = response.body().then(
			(bytes): [string, Buffer] => [response.url(), bytes],
			() => undefined,
		);
		bodies.push(body);
	});
	return async (version) => {
		const all = (await Promise.all(bodies)).filter((one) => one !== undefined);
		expect(all.length).toBeGreaterThan(3);
		return all
			.filter(([url, body]) => !host.holders(url, body).includes(version))
			.filter(([url, body]) => !url.endsWith('/sizes.json') && !body.includes('controllerchange'))
			.map(([url]) => url);
	};
}

async function search(page: Page, question: string): Promise<void> {
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	const box = boxOf(page);
	await box.ask(question);
	await expect(box.results.first()).toContainText(/charge nurse/i);
	await page.keyboard.press('Escape');
}

test('nothing is registered or stored before a reader asks for it', async ({ page }) => {
	for (const address of [...pages, './offline/', './tools/gap/']) await page.goto(address);
	await page.goto('./offline/');
	await expect(state(page)).toHaveText('No pages are kept on this device.');
	await expect(page.getByLabel('What to keep').locator('option')).toHaveText([
		/^Whole site \(\d+ files, [\d.]+ MB\)$/,
		/^Nursing line \(\d+ files, [\d.]+ MB\)$/,
	]);
	expect(await stored(page)).toEqual({ workers: 0, caches: 0, other: 0 });
});

test('the whole site opens without a network, with the search by name and the tools', async ({
	page,
	context,
}) => {
	await keep(page);
	await context.setOffline(true);
	for (const address of [...pages, guide, `${role}?from=a-link#tools`, './roles/staff-nurse']) {
		const response = await page.goto(address);
		expect([address, response!.status(), response!.fromServiceWorker()]).toEqual([
			address,
			200,
			true,
		]);
		await expect(page.locator('main')).toHaveAttribute('data-kind', /./);
	}
	await page.goto('./');
	await search(page, 'charge nurse');
	await page.goto('./tools/gap/?v=1&from=staff-nurse&to=nurse-manager');
	await expect(page.locator('.tool-results')).toContainText('Ward budget');
});

test('one line opens without a network, and any other page says that it is not kept', async ({
	page,
	context,
}) => {
	await keep(page, 'nursing');
	await page.goto(guide);
	await expect(page.locator('h1')).toHaveText('Night and day');
	await context.setOffline(true);
	for (const address of pages) expect((await page.goto(address))!.status()).toBe(200);
	await search(page, 'charge nurse');
	const response = await page.goto(guide);
	expect(response!.status()).toBe(503);
	await expect(page.locator('h1')).toHaveText('This page is not kept on this device');
	await expect(state(page)).toHaveText(/^The Nursing line is kept/);
	await context.setOffline(false);
	await page.reload();
	await expect(page.locator('h1')).toHaveText('Night and day');
});

test('a reader who kept a line can keep the whole site instead', async ({ page, context }) => {
	await keep(page, 'nursing');
	await page.goto(role);
	await choose(page, 'all');
	await expect(state(page)).toHaveText(/^The whole site is kept/);
	await context.setOffline(true);
	expect((await page.goto(guide))!.status()).toBe(200);
});

test('after an update the next page, and all it loads, is of the new version', async ({
	page,
	host,
}) => {
	await keep(page);
	await page.goto(role);
	host.publish('two');
	const before = watch(page, host);
	await page.reload();
	await search(page, 'charge nurse');
	await expect(page.locator('main')).toContainText(says.one);
	expect(await before('one')).toEqual([]);
	await expect.poll(() => waiting(page)).toBe(true);

	const after = watch(page, host);
	await page.goto(`${role}?from=elsewhere#tools`);
	await expect(page.locator('main')).toContainText(says.two);
	expect(page.url()).toMatch(/\?from=elsewhere#tools$/);
	await search(page, 'charge nurse');
	await page.goto('./tools/gap/?v=1&from=staff-nurse&to=nurse-manager');
	await expect(page.locator('.tool-results')).toContainText('Ward budget');
	expect(await after('two')).toEqual([]);
	expect(await waiting(page)).toBe(false);
	const kept = await page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.endsWith(':files'));
		const cache = await caches.open(names[0]!);
		const found = await cache.matchAll(location.origin + '/pm-atlas/roles/staff-nurse/', {
			ignoreSearch: true,
		});
		return Promise.all(found.map((response) => response.text()));
	});
	expect(kept.map((text) => text.includes(says.two))).toEqual([true]);
});

test('while another tab is open, the old version stays whole in both', async ({
	page,
	context,
	host,
}) => {
	await keep(page);
	await page.goto('./');
	host.publish('two');
	await page.reload();
	await expect.poll(() => waiting(page)).toBe(true);
	const second = await context.newPage();
	const both = [watch(page, host), watch(second, host)];
	await second.goto(role);
	await expect(second.locator('main')).toContainText(says.one);
	await search(page, 'charge nurse');
	await search(second, 'charge nurse');
	for (const answers of both) expect(await answers('one')).toEqual([]);
	await page.close();
	await expect(async () => {
		await second.goto(role);
		await expect(second.locator('main')).toContainText(says.two, { timeout: 2000 });
	}).toPass();
});

test('an update that does not come whole changes nothing', async ({ page, context, host }) => {
	await keep(page);
	host.publish('two');
	host.spoil('skills/wound-care/index.html');
	await page.goto(role);
	expect(await update(page)).toBe('redundant');
	await context.setOffline(true);
	const answers = watch(page, host);
	for (const address of pages) expect((await page.goto(address))!.status()).toBe(200);
	await page.goto(role);
	await expect(page.locator('main')).toContainText(says.one);
	expect(await answers('one')).toEqual([]);
});

test('what does not come whole is not switched on, and a second try goes on from there', async ({
	page,
	host,
}) => {
	host.spoil('skills/wound-care/index.html');
	await choose(page, 'all');
	await expect(state(page)).toHaveText(/^Not all of it came/);
	expect((await stored(page)).workers).toBe(0);
	await page.reload();
	await expect(state(page)).toHaveText(/broken off/);
	host.publish('one');
	await keep(page);
});

test('a page that is not kept is never given parts of another version', async ({ page, host }) => {
	await keep(page, 'nursing');
	host.publish('two');
	const answers = watch(page, host);
	await page.goto(guide);
	await search(page, 'charge nurse');
	expect(await answers('two')).toEqual([]);
});

test('the button removes the worker and all it kept', async ({ page, context }) => {
	await keep(page);
	await page.reload();
	await page.getByRole('button', { name: 'Remove it from this device' }).click();
	await expect(state(page)).toHaveText('The kept pages are gone from this device.');
	expect(await stored(page)).toEqual({ workers: 0, caches: 0, other: 0 });
	await page.goto('./');
	await context.setOffline(true);
	await expect(page.goto(role)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

test('?no-sw at the end of any address removes the worker and all it kept', async ({ page }) => {
	await keep(page);
	for (const address of [role, guide]) {
		const response = await page.goto(`${address}?no-sw`);
		expect(response!.fromServiceWorker()).toBe(false);
		await expect.poll(() => stored(page)).toEqual({ workers: 0, caches: 0, other: 0 });
		await keep(page);
	}
});

test('pointing at a link to that way out removes nothing', async ({ page }) => {
	await keep(page);
	await page.reload();
	await page.getByRole('link', { name: 'any address with ?no-sw' }).hover();
	await page.waitForTimeout(1000);
	expect(await stored(page)).toMatchObject({ workers: 1, caches: 2 });
});
