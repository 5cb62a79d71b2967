import { test as base, expect, type Page } from '@playwright/test';
import { barriersOn, everyLook, lineOf } from '../support/barriers.ts';
import { at } from '../support/browser.ts';
import { addressesInSitemap, built } from '../support/site.ts';

/** One reader for all pages of a worker: a new one for each page would load everything anew. */
const test = base.extend<object, { reader: Page }>({
	reader: [
		async ({ browser }, use) => {
			const context = await browser.newContext({
				baseURL: process.env['PM_ATLAS_URL']!,
				// A color on its way to another one is neither.
				reducedMotion: 'reduce',
			});
			await use(await context.newPage());
			await context.close();
		},
		{ scope: 'worker' },
	],
});

for (const address of [...addressesInSitemap(built), '/404.html']) {
	test(`${address} keeps nobody out`, async ({ reader }, { annotations }) => {
		await reader.goto(at(address));
		await expect(reader.locator('main')).toHaveAttribute('data-kind', /./);
		const barriers = await barriersOn(reader, everyLook);
		annotations.push({ type: 'visited', description: address });
		for (const { rule } of barriers) annotations.push({ type: 'barrier', description: rule });
		expect(barriers.map(lineOf)).toEqual([]);
	});
}
