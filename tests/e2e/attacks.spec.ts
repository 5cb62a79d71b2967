/** A site whose every free text holds an attack, opened page by page: all of them stay text. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { serve, type Served } from '../../scripts/serve.ts';
import { addresses, fileAddresses } from '../../src/site/addresses.ts';
import { liveIn } from '../support/attack-reading.ts';
import { attacked, writeHostileContent } from '../support/hostile-content.ts';
import { alone } from '../support/one-build.ts';
import { listFiles, runScript } from '../support/site.ts';

let temp: string;
let dist: string;
let site: Served;

base.describe.configure({ mode: 'serial' });

base.beforeAll(async () => {
	base.setTimeout(300_000);
	temp = mkdtempSync(join(tmpdir(), 'pm-atlas-attacks-'));
	dist = join(temp, 'dist');
	expect(writeHostileContent(join(temp, 'content'))).toBeGreaterThan(150);
	const { code, output } = await alone(() =>
		runScript('build.ts', ['--content', join(temp, 'content'), '--out', dist]),
	);
	expect(code, output).toBe(0);
	site = await serve({ dir: dist, port: 0 });
});

base.afterAll(async () => {
	await site?.close();
	rmSync(temp, { recursive: true, force: true });
});

/** A page that notes whatever runs, asks or appears that should not. */
const test = base.extend<{ watched: { page: Page; wrong: string[] } }>({
	watched: async ({ page }, use) => {
		const wrong: string[] = [];
		const { origin } = new URL(site.url);
		await page.exposeFunction(attacked, (n: number) => wrong.push(`attack ${n} ran`));
		page.on('dialog', (dialog) => {
			wrong.push(`a dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on('pageerror', (error) => wrong.push(String(error)));
		page.on('request', (request) => {
			const url = new URL(request.url());
			if (url.origin !== origin && url.protocol !== 'data:') wrong.push(`a request to ${url.href}`);
			if (/\/x$/.test(url.pathname)) wrong.push(`a request for ${url.href}`);
		});
		await use({ page, wrong });
		expect(wrong).toEqual([]);
	},
});

/** Elements that only an attack would make, as they are in the page now. */
async function strangeIn(page: Page): Promise<string[]> {
	return page.evaluate((name) => {
		const strange: string[] = [];
		for (const element of document.querySelectorAll('*')) {
			const { tagName, attributes } = element;
			for (const { name: key, value } of attributes) {
				const handler = /^on/i.test(key);
				const address = ['href', 'src', 'action', 'xlink:href'].includes(key);
				const script = address && /^[\0-\x20]*(?:javascript|vbscript|data):/i.test(value);
				if (handler || script || key === 'autofocus' || (key === 'src' && value === 'x'))
					strange.push(`<${tagName.toLowerCase()} ${key}="${value}">`);
			}
			const data = element.getAttribute('type')?.includes('json');
			if (tagName === 'SCRIPT' && !data && element.textContent.includes(name))
				strange.push(`a script: ${element.textContent.slice(0, 80)}`);
			if (data) JSON.parse(element.textContent);
		}
		return strange;
	}, attacked);
}

/** The pages of a build, those apart that lead elsewhere at once. */
const pagesOf = (dir: string): string[] =>
	listFiles(dir)
		.filter((file) => file.endsWith('index.html'))
		.filter((file) => !readFileSync(join(dir, file), 'utf8').includes('http-equiv="refresh"'))
		.map((file) => `/${file.replace(/index\.html$/, '')}`);

test('no page runs or makes anything', async ({ watched: { page, wrong } }) => {
	test.setTimeout(120_000);
	let shown = 0;
	for (const address of pagesOf(dist)) {
		await page.goto(new URL(address, site.url).href);
		for (const found of await strangeIn(page)) wrong.push(`${address}: ${found}`);
		// A piece of a page has no main part.
		const texts = await page.locator('main').allInnerTexts();
		if (texts.some((text) => text.includes(`${attacked}(`))) shown++;
	}
	// The attacks are there to be read.
	expect(shown).toBeGreaterThan(20);
});

test('no tool runs or makes anything from them, nor search', async ({
	watched: { page, wrong },
}) => {
	test.setTimeout(60_000);
	const see = async (place: string): Promise<void> => {
		for (const found of await strangeIn(page)) wrong.push(`${place}: ${found}`);
	};
	for (const address of [
		addresses.gapTool('staff-nurse', 'nurse-manager'),
		addresses.gapTool('paramedic', 'rung:charge-nurse'),
		addresses.compareTool('nurse-manager', 'staff-nurse'),
		addresses.routeTool('paramedic', 'nurse-manager'),
		addresses.selfCheckTool('charge-nurse', 'teaching.2,delegation.1'),
		addresses.hiringPackTool('charge-nurse'),
		addresses.finderTool('which-path', ['shift-patients', 'call-finance', 'talk-pain']),
	]) {
		await page.goto(new URL(address, site.url).href);
		await expect(page.locator('main')).toContainText(`${attacked}(`);
		await page.waitForLoadState('networkidle');
		await see(address);
	}
	for (const question of ['nurse', 'onfocus', 'attacked svg', '<img src=x onerror=attacked(1)>']) {
		await page.goto(new URL(addresses.searchFor(question), site.url).href);
		await expect(page.locator('main [role="listbox"]')).toHaveAttribute('aria-busy', 'false');
		await see(`the search for ${question}`);
	}
});

test('what is written beside the pages holds no element either', () => {
	const files = listFiles(dist);
	const texts = files.filter((file) => /\.(?:md|txt)$/.test(file));
	expect(texts.length).toBeGreaterThan(30);
	for (const file of texts)
		expect(liveIn(readFileSync(join(dist, file), 'utf8')), file).toEqual([]);
	for (const file of files.filter((name) => name.endsWith('.json')))
		expect(() => JSON.parse(readFileSync(join(dist, file), 'utf8')) as unknown).not.toThrow();
	const rules = readFileSync(join(dist, fileAddresses.redirectRules), 'utf8').trim().split('\n');
	expect(rules).toEqual([
		expect.stringMatching(/^\/compare\/[a-z-]+\/ \/compare\/[a-z-]+\/ 301!$/),
	]);
});
