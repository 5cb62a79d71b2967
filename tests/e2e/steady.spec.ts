import { at, expect, longestOfEachKind, test } from '../support/browser.ts';

// A phone: the narrower the screen, the further things move.
test.use({ viewport: { width: 412, height: 823 } });

for (const { kind, address } of longestOfEachKind) {
	test(`nothing to speak of moves on a page of the kind "${kind}" while it comes to life`, async ({
		page,
	}) => {
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value!);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(at(address), { waitUntil: 'networkidle' });
		const sum = await page.evaluate(() =>
			(globalThis as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
		);
		// A line that comes in above a screen of text is a hundredth; the list at the foot of /compare/ moves by less.
		expect(sum).toBeLessThan(0.01);
	});
}
