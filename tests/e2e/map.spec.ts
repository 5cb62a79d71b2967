import type { Page } from '@playwright/test';
import { at, expect, test } from '../support/browser.ts';

interface Rect {
	name: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Pairs of boxes on the page that share an area of more than a hair. */
function overlaps(boxes: readonly Rect[]): string[] {
	const hair = 0.5;
	return boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter(
				(b) =>
					a.x + hair < b.x + b.width &&
					b.x + hair < a.x + a.width &&
					a.y + hair < b.y + b.height &&
					b.y + hair < a.y + a.height,
			)
			.map((b) => `${a.name} and ${b.name}`),
	);
}

async function rects(page: Page, selector: string): Promise<Rect[]> {
	return page.locator(selector).evaluateAll((elements) =>
		elements.map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return { name: element.textContent.trim().slice(0, 40), x, y, width, height };
		}),
	);
}

for (const width of [1280, 1920]) {
	test(`no label of the map overlaps another at ${width} px, and all are 13 px or more`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 1000 });
		await page.goto(at('/map/'));
		await page.evaluate(() => document.fonts.ready);
		const labels = await rects(page, '.network-map a[data-station] text');
		expect(labels.length).toBeGreaterThan(2);
		expect(overlaps(labels)).toEqual([]);
		const scale = await page.locator('.network-map svg').evaluate((svg) => {
			const box = (svg as SVGSVGElement).viewBox.baseVal;
			return svg.getBoundingClientRect().width / box.width;
		});
		expect(scale * 14).toBeGreaterThanOrEqual(13);
	});
}

for (const width of [360, 768]) {
	test(`at ${width} px the list is the map, and nothing in it overlaps`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(at('/map/'));
		await expect(page.locator('.network-map')).toBeHidden();
		const links = await rects(page, '.lines a');
		expect(links.length).toBeGreaterThan(2);
		expect(overlaps(links)).toEqual([]);
	});
}

test('a stop is named with its line, its band and whether it is an interchange', async ({
	page,
}) => {
	await page.goto(at('/map/'));
	const stop = page.locator('.network-map a.interchange').first();
	await expect(stop).toHaveAttribute('aria-label', /, .+ line, .+, interchange$/);
});

test('a stop in focus tells where it changes, and Escape takes that away', async ({ page }) => {
	await page.goto(at('/map/'));
	await page.locator('.network-map a.interchange').first().focus();
	const tip = page.locator('.map-tip');
	await expect(tip).toContainText('Change here');
	await page.keyboard.press('Escape');
	await expect(tip).toBeHidden();
});

test('the pointer over a stop tells the same', async ({ page }) => {
	await page.goto(at('/map/'));
	await page.locator('.network-map a.interchange').first().hover();
	await expect(page.locator('.map-tip')).toContainText('Change here');
});

test('arrow keys travel along a line and across lines; Tab works as everywhere', async ({
	page,
}) => {
	await page.goto(at('/map/'));
	const focused = () =>
		page.evaluate(() => document.activeElement?.getAttribute('data-station') ?? '');
	const first = page.locator('.network-map a[data-station]').first();
	await first.focus();
	const start = await focused();
	await page.keyboard.press('ArrowRight');
	const second = await focused();
	expect(second).not.toBe(start);
	await page.keyboard.press('ArrowLeft');
	expect(await focused()).toBe(start);
	await page.keyboard.press('ArrowDown');
	expect(await focused()).not.toBe(start);
	await first.focus();
	await page.keyboard.press('Tab');
	expect(await focused()).not.toBe(start);
});

test('a link before the map leads past it', async ({ page }) => {
	await page.goto(at('/map/'));
	const skip = page.getByRole('link', { name: 'Skip the map' });
	await skip.focus();
	await expect(skip).toBeVisible();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const inMap = await page.evaluate(() => Boolean(document.activeElement?.closest('.network-map')));
	expect(inMap).toBe(false);
});
