import type { Page } from '@playwright/test';
import { openDetails } from '../support/barriers.ts';
import { at, expect, longestOfEachKind, test } from '../support/browser.ts';

/** What a reader can see of a page: its headings, paragraphs, entries, cells and links, without the map and its legend. */
async function seenOn(page: Page): Promise<string[]> {
	return page.locator('main').evaluate((main) => {
		/** What is only there for screen readers is a pixel wide, or in something that is. */
		const isSeen = (element: Element): boolean => {
			const { width, height } = element.getBoundingClientRect();
			return width > 1 && height > 1 && (element === main || isSeen(element.parentElement!));
		};
		return [...main.querySelectorAll('h1, h2, h3, p, li, dt, dd, th, td, a, summary')]
			.filter((element) => !element.closest('network-map, .beside-map, .toc'))
			.filter((element) => element.textContent.trim() !== '')
			.filter((element) => element.checkVisibility() && isSeen(element))
			.map(
				({ tagName, textContent }) => `${tagName} ${textContent.replaceAll(/\s+/g, ' ').trim()}`,
			);
	});
}

/** What reaches over an edge of the screen, or out of a part that cuts it off without a way to scroll there. */
async function cutOff(page: Page): Promise<string[]> {
	return page.locator('main').evaluate((main) => {
		const overflowOf = (element: Element): string => getComputedStyle(element).overflowX;
		const scrolls = (element: Element): boolean =>
			element !== main && (overflowOf(element) === 'auto' || scrolls(element.parentElement!));
		return [...main.querySelectorAll('*')]
			.filter((element) => element.checkVisibility() && !scrolls(element))
			.filter((element) => {
				const { left, right, width } = element.getBoundingClientRect();
				const hides = overflowOf(element) === 'hidden' && element.scrollWidth > width + 1;
				return width > 1 && (left < -0.5 || right > innerWidth + 0.5 || hides);
			})
			.map(({ tagName, textContent }) => `${tagName} ${textContent.trim().slice(0, 40)}`);
	});
}

test.describe('at 200 % on a screen of 1,280 by 900', () => {
	test.use({ deviceScaleFactor: 2 });

	for (const { kind, address } of longestOfEachKind) {
		test(`a page of the kind "${kind}" loses nothing`, async ({ page }) => {
			await page.goto(at(address));
			await openDetails(page);
			const before = await seenOn(page);
			expect(before).not.toEqual([]);
			await page.setViewportSize({ width: 640, height: 450 });
			const after = await seenOn(page);
			expect(before.filter((text) => !after.includes(text))).toEqual([]);
			expect(await cutOff(page)).toEqual([]);
			expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(640);
		});
	}
});
