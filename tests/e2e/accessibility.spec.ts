import type { Page } from '@playwright/test';
import { barriersOn, lineOf, violationsOn } from '../support/barriers.ts';
import { at, catalogue, expect, longestOfEachKind, test } from '../support/browser.ts';
import { openBox } from '../support/search-box.ts';
import { sampleOf, seed } from '../support/sample.ts';
import { addressesInSitemap, built } from '../support/site.ts';

// A look at a long page takes a while.
test.describe.configure({ timeout: 180_000 });

const longest = longestOfEachKind.map(({ address }) => address);
const rest = addressesInSitemap(built).filter((address) => !longest.includes(address));
const visits = {
	'the longest of its kind': [...longest, '/404.html'],
	[`of the twentieth that seed ${seed} draws`]: sampleOf(rest, 1 / 20),
};

// "npm run test:a11y" visits every page, at both widths in both themes.
for (const [why, addresses] of Object.entries(visits)) {
	for (const address of addresses) {
		test(`${address}, ${why}, keeps nobody out`, async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(at(address));
			expect((await barriersOn(page)).map(lineOf)).toEqual([]);
		});
	}
}

/** What axe finds on the page as it stands, as lines. */
async function faultsOf(page: Page): Promise<string[]> {
	return (await violationsOn(page)).map(({ rule, where }) => `${rule} at ${where}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme} theme`, () => {
		test.use({ colorScheme });

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

		for (const [state, question] of [
			['empty', ''],
			['with results', catalogue.roles[0]!.title],
			['without results', 'Xyzzyplugh'],
		] as const) {
			test(`the search has no violation that axe can find, ${state}`, async ({ page }) => {
				const box = await openBox(page);
				if (question) await box.ask(question);
				expect(await faultsOf(page)).toEqual([]);
			});
		}

		test('the search has no violation that axe can find, while it loads', async ({ page }) => {
			await page.route('**/names.json', () => new Promise(() => undefined));
			await page.goto(at('/'));
			await page.getByRole('button', { name: 'Search', exact: true }).click();
			await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
			expect(await faultsOf(page)).toEqual([]);
		});

		test('the page of the search has no violation that axe can find', async ({ page }) => {
			await page.goto(at(`/search/?q=${encodeURIComponent(catalogue.roles[0]!.title)}`));
			await expect(page.getByRole('main').locator('.hit').first()).toBeVisible();
			expect(await faultsOf(page)).toEqual([]);
		});

		test('the menu of a phone has no violation that axe can find', async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto(at(catalogue.roles[0]!.url));
			await page.getByRole('button', { name: /menu/i }).click();
			await expect(page.locator('.atlas-nav').getByRole('link').first()).toBeVisible();
			expect(await faultsOf(page)).toEqual([]);
		});
	});
}
