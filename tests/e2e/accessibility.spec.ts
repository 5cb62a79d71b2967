import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { at, catalogue, expect, longestOfEachKind, test } from '../support/browser.ts';

/** What axe finds against WCAG 2.2, levels A and AA, as lines that say where. */
async function violationsOn(page: Page): Promise<string[]> {
	const { violations, passes } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
		.analyze();
	expect(passes).not.toHaveLength(0);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
	);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme} theme`, () => {
		test.use({ colorScheme });

		for (const { kind, address } of longestOfEachKind) {
			test(`a page of the kind "${kind}" has no violation that axe can find`, async ({ page }) => {
				await page.goto(at(address));
				await page.locator('main details').evaluateAll((all) => {
					for (const details of all) (details as HTMLDetailsElement).open = true;
				});
				expect(await violationsOn(page)).toEqual([]);
			});
		}

		test('the letters in the signs of the lines stand out', async ({ page }) => {
			await page.goto(at('/roles/'));
			const contrasts = await page.locator('main svg.roundel').evaluateAll((signs) => {
				const luminance = (color: string): number => {
					const [r = 0, g = 0, b = 0] = color
						.match(/[\d.]+/g)!
						.map((part) => Number(part) / 255)
						.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
					return 0.2126 * r + 0.7152 * g + 0.0722 * b;
				};
				return signs.map((sign) => {
					const hollow = sign.classList.contains('hollow');
					const paper = getComputedStyle(document.body).backgroundColor;
					const ground = hollow ? paper : getComputedStyle(sign.querySelector('path')!).fill;
					const letter = getComputedStyle(sign.querySelector('text')!).fill;
					const [dark = 0, light = 0] = [luminance(ground), luminance(letter)].sort(
						(a, b) => a - b,
					);
					return { letter: sign.textContent, contrast: (light + 0.05) / (dark + 0.05) };
				});
			});
			expect(contrasts).not.toEqual([]);
			// Too short a text for axe to judge.
			expect(contrasts.filter(({ contrast }) => !(contrast >= 4.5))).toEqual([]);
		});

		test('the page for unknown addresses has no violation that axe can find', async ({ page }) => {
			await page.goto(at('/404.html'));
			expect(await violationsOn(page)).toEqual([]);
		});

		test('the search has no violation that axe can find', async ({ page }) => {
			await page.goto(at('/'));
			await page.getByRole('button', { name: 'Search' }).click();
			const dialog = page.getByRole('dialog', { name: 'Search' });
			await dialog.getByRole('textbox').fill(catalogue.roles[0]!.title);
			await expect(dialog.locator('.pagefind-ui__result').first()).toBeVisible();
			await dialog.locator('summary', { hasText: 'Type' }).click();
			expect(await violationsOn(page)).toEqual([]);
		});

		test('the menu of a phone has no violation that axe can find', async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto(at(catalogue.roles[0]!.url));
			await page.getByRole('button', { name: /menu/i }).click();
			await expect(page.locator('.atlas-nav').getByRole('link').first()).toBeVisible();
			expect(await violationsOn(page)).toEqual([]);
		});
	});
}
