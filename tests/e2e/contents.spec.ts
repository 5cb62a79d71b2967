import type { Page } from '@playwright/test';
import { at, catalogue, expect, test } from '../support/browser.ts';

const role = catalogue.roles[0]!;
const section = 'Hard parts';

/** The lowest pixel of what stays at the top of the window. */
function barOf(page: Page): Promise<number> {
	return page.evaluate(() =>
		Math.max(
			...['.header', '.toc-open'].map((name) => {
				const { height, bottom } = document.querySelector(name)!.getBoundingClientRect();
				// Beside the page there is no button.
				return height > 0 ? bottom : 0;
			}),
		),
	);
}

for (const [where, width] of [
	['behind its button, on a phone', 360],
	['behind its button, on a tablet', 768],
	['beside the page', 1280],
] as const) {
	test.describe(`the table of contents ${where}`, () => {
		test.use({ viewport: { width, height: 740 } });

		test('leads to a heading that no bar covers, and says that it is the one being read', async ({
			page,
		}) => {
			await page.goto(at(role.url));
			const button = page.locator('.toc-open');
			if (await button.isVisible()) await button.click();
			await page.locator('.toc').getByRole('link', { name: section }).click();
			const heading = page.getByRole('heading', { name: section, exact: true });
			await expect(heading).toBeInViewport();
			await expect(page.locator('.toc a[aria-current="true"]')).toHaveText(section);
			await expect(page.locator('.toc-now')).toHaveText(section);
			const { y } = (await heading.boundingBox())!;
			expect(y).toBeGreaterThanOrEqual(await barOf(page));
		});

		test('follows who scrolls', async ({ page }) => {
			await page.goto(at(role.url));
			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			await expect(page.locator('.toc-now')).not.toHaveText('Overview');
		});
	});
}
