import type { Page } from '@playwright/test';
import { at, catalogue, expect, test } from '../support/browser.ts';

/** What a drawn part of the page looks like: an element, or what its style puts before or after it. */
interface Drawn {
	part: string;
	pseudo?: '::before' | '::after';
	property: 'fill' | 'stroke' | 'backgroundColor' | 'borderTopColor' | 'borderInlineStartColor';
}

/** The colors of every part that fits, and the color of the page under them. */
async function colorsOf(
	page: Page,
	{ part, pseudo, property }: Drawn,
): Promise<{ colors: string[]; ground: string }> {
	return page.locator(part).evaluateAll(
		(elements, given) => ({
			colors: elements.map((element) => getComputedStyle(element, given.pseudo)[given.property]),
			ground: getComputedStyle(document.body).backgroundColor,
		}),
		{ pseudo, property },
	);
}

/** Expects that there is such a part, and that none of them has the color of the page. */
async function expectSeen(page: Page, drawn: Drawn): Promise<void> {
	const { colors, ground } = await colorsOf(page, drawn);
	expect(colors, drawn.part).not.toEqual([]);
	expect(
		colors.filter((color) => [ground, 'none', 'rgba(0, 0, 0, 0)'].includes(color)),
		drawn.part,
	).toEqual([]);
}

const role = catalogue.roles.find(({ id }) =>
	catalogue.ladders.some(({ rungs }) => rungs.some((rung) => rung.role === id)),
)!;

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`with the reader’s own colors, ${colorScheme}`, () => {
		test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', colorScheme }));

		test('the current stop is seen among its neighbors', async ({ page }) => {
			await page.goto(at(role.url));
			const ring = { pseudo: '::after', property: 'borderTopColor' } as const;
			await expectSeen(page, { part: '.strip li', pseudo: '::before', property: 'borderTopColor' });
			await expectSeen(page, { part: '.strip li:not(.fork)', ...ring });
			await expectSeen(page, { part: '.strip .here', property: 'borderTopColor' });
			const core = { pseudo: '::after', property: 'backgroundColor' } as const;
			const here = await colorsOf(page, { part: '.strip li[aria-current]', ...core });
			const others = await colorsOf(page, { part: '.strip li:not([aria-current])', ...core });
			expect(others.colors).not.toContain(here.colors[0]);
		});

		test('the reader’s page is seen among the others of its line', async ({ page }) => {
			await page.goto(at(role.url));
			const rail = '.atlas-nav .rail';
			await expectSeen(page, { part: rail, property: 'borderInlineStartColor' });
			const ring = { pseudo: '::before', property: 'backgroundColor' } as const;
			const here = await colorsOf(page, { part: `${rail} a[aria-current]`, ...ring });
			const others = await colorsOf(page, { part: `${rail} a:not([aria-current])`, ...ring });
			expect(here.colors).toHaveLength(1);
			expect(others.colors).not.toContain(here.colors[0]);
		});

		test('a skill bar shows how far it reaches', async ({ page }) => {
			await page.goto(at(role.url));
			await expectSeen(page, { part: '.skill-bar rect', property: 'stroke' });
			await expectSeen(page, { part: '.skill-bar .reached', property: 'fill' });
			const { colors } = await colorsOf(page, { part: '.skill-bar .beyond', property: 'fill' });
			expect(new Set(colors)).toEqual(new Set(['none']));
		});

		test('the map shows its lines, its stops and where they change', async ({ page }) => {
			await page.goto(at('/map/'));
			for (const part of ['.rail', '.end', '.bar', 'a circle'])
				await expectSeen(page, { part: `.network-map ${part}`, property: 'stroke' });
			await expectSeen(page, { part: '.network-map :is(a text, .line-name)', property: 'fill' });
			await page.setViewportSize({ width: 360, height: 740 });
			await expectSeen(page, { part: '.mini path', property: 'stroke' });
		});

		test('the letter in the sign of a line is seen on it', async ({ page }) => {
			await page.goto(at('/roles/'));
			const signs = await page.locator('main svg.roundel').evaluateAll((all) =>
				all.map((sign) => ({
					ground: getComputedStyle(sign.querySelector('path')!).fill,
					letter: getComputedStyle(sign.querySelector('text')!).fill,
				})),
			);
			expect(signs).not.toEqual([]);
			expect(signs.filter(({ ground, letter }) => ground === letter)).toEqual([]);
		});
	});
}
