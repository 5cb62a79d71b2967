import { at, expect, longestOfEachKind, test } from '../support/browser.ts';

const wanted = ['home', 'map', 'role', 'glossary'];

for (const width of [360, 1280]) {
	for (const { kind, address } of longestOfEachKind.filter((page) => wanted.includes(page.kind))) {
		test(`at ${width} pixels, text of the kind "${kind}" is there before a late font and stays where it is`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 900 });
			let sent = false;
			await page.route('**/*.woff2', async (route) => {
				await page.waitForFunction(
					() => performance.getEntriesByName('first-contentful-paint').length > 0,
				);
				await page.waitForTimeout(500);
				sent = true;
				await route.continue();
			});
			await page.addInitScript(() => {
				Object.assign(globalThis, { shifts: [] });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						(globalThis as unknown as Shifts).shifts.push((entry as Shift).value);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(at(address));
			await expect.poll(() => sent).toBe(true);
			await page.evaluate(() => document.fonts.ready);
			// Two frames: whatever the font would have moved has moved.
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
			);
			expect(await page.evaluate(() => (globalThis as unknown as Shifts).shifts)).toEqual([]);
		});
	}
}

test('a reader who has been here before sees the typeface at once', async ({ page }) => {
	await page.goto(at('/'), { waitUntil: 'networkidle' });
	await page.goto(at('/method/'));
	const faces = await page.evaluate(() =>
		[...document.fonts]
			.filter(({ family }) => family.includes('Cabin Variable'))
			.map(({ status }) => status),
	);
	expect(faces).toEqual(['loaded']);
});

interface Shifts {
	shifts: number[];
}

interface Shift extends PerformanceEntry {
	value: number;
}
