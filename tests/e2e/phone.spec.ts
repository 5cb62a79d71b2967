import {
	at,
	catalogue,
	expect,
	longestOfEachKind,
	pageWithTable,
	pageWithTerm,
	test,
} from '../support/browser.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

for (const { kind, address } of longestOfEachKind) {
	test(`a page of the kind "${kind}" does not scroll sideways at 360 pixels`, async ({ page }) => {
		await page.goto(at(address));
		const opened = await page.locator('main details').evaluateAll((all) => {
			for (const details of all) (details as HTMLDetailsElement).open = true;
			return all.length;
		});
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect({ opened, widest }).toEqual({ opened, widest: 360 });
	});
}

for (const width of [360, 800, 1280]) {
	test(`every definition stays on the screen at ${width} pixels`, async ({ page }) => {
		test.skip(!pageWithTerm, 'no page uses a term');
		await page.setViewportSize({ width, height: 740 });
		await page.goto(at(pageWithTerm!.address));
		const cut = await page.locator('.term > a').evaluateAll((links) =>
			links.flatMap((link) => {
				(link as HTMLElement).focus();
				const { left, right, top, bottom } = link.nextElementSibling!.getBoundingClientRect();
				const seen = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
				return seen && right > left ? [] : [link.textContent];
			}),
		);
		expect(cut).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
}

test('the keyboard reaches the tables that scroll, and no others', async ({ page }) => {
	test.skip(!pageWithTable, 'no prose has a table');
	await page.goto(at(pageWithTable!.address));
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 740 });
		const wrong = (): Promise<string[]> =>
			page
				.locator('main table:not([class])')
				.evaluateAll((tables) =>
					tables
						.filter(
							(table) => table.scrollWidth > table.clientWidth !== table.matches('[tabindex="0"]'),
						)
						.map((table) => table.textContent),
				);
		await expect.poll(wrong).toEqual([]);
	}
});

test('the menu opens, leads to another page and closes', async ({ page }) => {
	await page.goto(at(catalogue.roles[0]!.url));
	const menu = page.getByRole('button', { name: /menu/i });
	const glossary = page.locator('.atlas-nav').getByRole('link', { name: 'Job titles A–Z' });
	await expect(glossary).toBeHidden();
	await menu.click();
	await expect(glossary).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(glossary).toBeHidden();

	await menu.click();
	await glossary.click();
	await expect(page.locator('main')).toHaveAttribute('data-kind', 'titles');
});

test('the table of contents opens and leads to a section', async ({ page }) => {
	await page.goto(at(catalogue.roles[0]!.url));
	const toc = page.locator('.toc');
	await toc.getByRole('button').click();
	await toc.getByRole('link', { name: 'Moves' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Moves' })).toBeInViewport();
});

test('the theme can be chosen in the menu', async ({ page }) => {
	await page.goto(at('/roles/'));
	await page.getByRole('button', { name: /menu/i }).click();
	await page.locator('.in-menu select').selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
