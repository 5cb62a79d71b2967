import { test as unwatched, type Page } from '@playwright/test';
import { at, catalogue, expect, longestOfEachKind, test } from '../support/browser.ts';
import { openBox } from '../support/search-box.ts';

// A violation is an error in the console, and so fails any test in this folder; see tests/support/browser.ts.
const { url } = catalogue.roles[0]!;
const tools = [
	'gap',
	'route',
	'self-check',
	'hiring-pack',
	...catalogue.finders.map(({ id }) => id),
];

/** Has the page report what its policy stops. */
async function stopped(page: Page, act: () => void): Promise<string[]> {
	return page.evaluate(async (code) => {
		const found: string[] = [];
		addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
			found.push(effectiveDirective),
		);
		try {
			// The test is the only one who may make code of text here.
			(0, eval)(`(${code})()`);
		} catch (error) {
			found.push((error as Error).name);
		}
		await new Promise((done) => setTimeout(done, 300));
		return found;
	}, act.toString());
}

for (const { kind, address } of longestOfEachKind) {
	test(`a page of the kind "${kind}" carries a policy that allows all it does, search included`, async ({
		page,
	}) => {
		await page.goto(at(address));
		const policy = page.locator('meta[http-equiv="content-security-policy"]');
		await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self'/);
		// The same search on every page, so three of them are asked.
		if (['home', 'role', 'tool'].includes(kind)) {
			const box = await openBox(page);
			await box.ask('stakeholder management plan');
			await expect(box.results.first()).toBeVisible();
		}
	});
}

for (const tool of tools) {
	test(`the tool "${tool}" works under its policy`, async ({ page }) => {
		await page.goto(at(`/tools/${tool}/`));
		await expect(page.locator('.tool-panel, .tool-results').first()).toBeVisible();
		await expect(page.locator('main :is(button, select, input):visible').first()).toBeEnabled();
	});
}

// Here the page is meant to complain.
unwatched.describe('what somebody would have to do to run code of theirs', () => {
	unwatched('a script that is put into the page does not run', async ({ page }) => {
		await page.goto(at(url));
		const found = await stopped(page, () => {
			const image = document.createElement('img');
			image.setAttribute('onerror', 'document.title = "ran"');
			image.src = '/nothing.png';
			document.body.append(image);
		});
		expect(found).toContain('require-trusted-types-for');
		await expect(page).not.toHaveTitle('ran');
	});

	unwatched('text does not become a part of the page', async ({ page }) => {
		await page.goto(at(url));
		const found = await stopped(page, () => {
			document.body.innerHTML = '<b>theirs</b>';
		});
		expect(found).toContain('TypeError');
		await expect(page.locator('main')).toBeVisible();
	});

	unwatched('nothing is fetched from another host, and nothing sent there', async ({ page }) => {
		await page.goto(at(url));
		const found = await stopped(page, () => {
			new Image().src = 'https://example.org/x.png';
			void fetch('https://example.org/').catch(() => undefined);
			const form = document.createElement('form');
			form.action = 'https://example.org/';
			document.body.append(form);
			form.submit();
		});
		expect(found.toSorted()).toEqual(['connect-src', 'form-action', 'img-src']);
	});
});
