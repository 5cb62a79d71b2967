import type { Locator, Page } from '@playwright/test';
import { addresses } from '../../src/site/addresses.ts';
import { at, catalogue, expect, test, titleOf } from '../support/browser.ts';
import { faults, holdBack } from '../support/degrading.ts';
import {
	boxOf,
	fieldIn,
	openBox,
	openBoxHere,
	type SearchPanelElement,
} from '../support/search-box.ts';

const role = catalogue.roles[0]!;
const ambiguous = catalogue.abbreviations.find(
	({ meanings }) => new Set(meanings.flatMap(({ role: id }) => id ?? [])).size > 1,
);
const nonsense = 'Xyzzyplugh';

/** What the browser asks of the site, without the query. */
function requestsOf(page: Page): string[] {
	const paths: string[] = [];
	page.on('request', (request) => paths.push(new URL(request.url()).pathname));
	return paths;
}

const isOfSearch = (path: string): boolean => /\/(data\/search|pagefind)\/|\/panel\./.test(path);

test.describe('the box', () => {
	test('opens from the keyboard and the button, and gives the focus back', async ({ page }) => {
		await page.goto(at('/'));
		const button = page.getByRole('button', { name: 'Search', exact: true });
		const dialog = page.getByRole('dialog', { name: 'Search' });
		await button.focus();
		for (const open of ['ControlOrMeta+k', 'Enter']) {
			await page.keyboard.press(open);
			await expect(fieldIn(dialog)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
			await expect(button).toBeFocused();
		}
	});

	test('loads nothing before somebody reaches for it', async ({ page }) => {
		const paths = requestsOf(page);
		await page.goto(at('/'), { waitUntil: 'networkidle' });
		expect(paths.filter(isOfSearch)).toEqual([]);
		await page.getByRole('button', { name: 'Search', exact: true }).hover();
		await expect.poll(() => paths.filter(isOfSearch).length).toBeGreaterThan(1);
		expect(paths.filter((path) => path.includes('/pagefind/'))).toEqual([]);
	});

	test('shows a helpful page before anything is asked', async ({ page }) => {
		const box = await openBox(page);
		const questions = box.list.getByRole('option');
		await expect(questions.first()).toBeVisible();
		await expect(box.dialog.getByRole('link', { name: 'Job titles A–Z' })).toBeVisible();
		const question = (await questions.first().innerText()).trim();
		await questions.first().click();
		await expect(box.input).toHaveValue(question);
		await expect(box.list.getByRole('option').first()).toContainText(question);
	});

	test('leads to a role by its title, with Enter', async ({ page }) => {
		const box = await openBox(page);
		await box.ask(role.title);
		await expect(box.results.first()).toContainText(role.title);
		await page.keyboard.press('Enter');
		await expect(titleOf(page)).toHaveText(role.title);
	});

	test('is walked with the arrows', async ({ page }) => {
		const box = await openBox(page);
		await box.ask(role.title);
		const active = (): Promise<string | null> => box.input.getAttribute('aria-activedescendant');
		const ids = await box.list
			.getByRole('option')
			.evaluateAll((options) => options.map(({ id }) => id));
		expect(await active()).toBe(ids[0]);
		await page.keyboard.press('ArrowDown');
		expect(await active()).toBe(ids[1]);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await active()).toBe(ids.at(-1));
		await expect(page.locator(`#${ids.at(-1)}`)).toBeInViewport();
		await expect(box.input).toBeFocused();
	});

	test('finds by the text of pages, too, below the names', async ({ page }) => {
		const release = await holdBack(page, '**/pagefind.js*');
		const box = await openBox(page);
		// Once all names are there the answer is not drawn again.
		await box.panel.evaluate((panel) => (panel as SearchPanelElement).answer('all'));
		await box.input.fill(role.title);
		const first = box.results.first();
		await expect(first).toBeVisible();
		const before = (await first.boundingBox())!.y;
		const inText = box.list.locator('.in-text');
		await expect(inText).toHaveCount(0);
		release();
		await expect(inText.getByRole('option').first()).toBeAttached();
		await expect(inText.locator('mark').first()).toBeAttached();
		// Nothing has moved under the reader's eyes.
		expect((await first.boundingBox())!.y).toBe(before);
		await expect(box.status).toHaveText(/\d+ answers?, \d+ pages? in the text/);
	});

	test('narrows to a kind and to a line', async ({ page }) => {
		const box = await openBox(page);
		await box.ask(role.title);
		await box.dialog.getByLabel('Kind').selectOption('role');
		await box.settled();
		const badges = box.list.locator('.hit .badge');
		expect(new Set(await badges.allInnerTexts())).toEqual(new Set(['Role']));
		const inText = box.list.locator('.in-text a:not(.more)');
		const paths = await inText.evaluateAll((links) =>
			links.map((link) => (link as HTMLAnchorElement).pathname),
		);
		expect(paths).not.toEqual([]);
		expect(paths.filter((path) => !path.includes('/roles/'))).toEqual([]);

		const family = catalogue.families.find(({ id }) => id === role.family)!;
		await box.dialog.getByLabel('Line').selectOption({ label: family.title });
		await box.settled();
		await expect(box.results.first()).toContainText(role.title);
	});

	test('has nothing in the text of pages for a kind that is no page', async ({ page }) => {
		const box = await openBox(page);
		await box.ask(role.title);
		await expect(box.list.locator('.in-text')).toHaveCount(1);
		await box.dialog.getByLabel('Kind').selectOption('rung');
		await box.settled();
		await expect(box.results.first()).toBeVisible();
		await expect(box.list.locator('.in-text')).toHaveCount(0);
	});

	test('says nothing of a question that was asked before', async ({ page }) => {
		const box = await openBox(page);
		await box.ask(nonsense);
		await expect(box.status).toHaveText('Nothing found.');
		await page.route('**/*.pf_*', faults.hanging);
		await box.input.fill(role.title);
		await expect(box.results.first()).toContainText(role.title);
		await expect(box.status).toHaveText('');
	});

	test('is closed by a press outside, and by none within', async ({ page }) => {
		const box = await openBox(page);
		const frame = (await box.dialog.boundingBox())!;
		const inside = { x: frame.x + frame.width - 6, y: frame.y + frame.height - 6 };
		const outside = { x: frame.x + frame.width / 2, y: frame.y + frame.height + 40 };
		// What is empty there belongs to the dialog itself.
		await box.dialog.locator('.search-results').evaluate((one) => one.remove());
		await page.mouse.click(inside.x, inside.y);
		await expect(box.dialog).toBeVisible();
		// Words that are marked with the pointer may end outside.
		await box.input.hover();
		await page.mouse.down();
		await page.mouse.move(outside.x, outside.y);
		await page.mouse.up();
		await expect(box.dialog).toBeVisible();
		await page.mouse.click(outside.x, outside.y);
		await expect(box.dialog).toBeHidden();
	});

	test('shows what a short form can mean', async ({ page }) => {
		test.skip(!ambiguous, 'no short form has two meanings');
		const box = await openBox(page);
		await box.ask(ambiguous!.title);
		const card = box.list.getByRole('group', { name: `${ambiguous!.title} can mean` });
		for (const { title } of ambiguous!.meanings) await expect(card).toContainText(title);
	});

	test('mends a typing error, says so, and takes the words literally if asked', async ({
		page,
	}) => {
		const long = catalogue.roles
			.flatMap(({ title }) => title.split(' '))
			.find((word) => /^[a-z]{7,}$/.test(word))!;
		const typed = long.slice(0, 3) + long[4] + long[3] + long.slice(5);
		const box = await openBox(page);
		await box.ask(typed);
		await expect(box.note).toContainText(`Showing results for ${long}.`);
		// Aloud, too.
		await expect(box.status).toContainText(`Showing results for ${long}.`);
		await box.note.getByRole('button', { name: typed }).click();
		await box.settled();
		await expect(box.note).not.toContainText('Showing results');
	});

	test('names the words that no page holds', async ({ page }) => {
		const box = await openBox(page);
		await box.ask(`${role.title} ${nonsense}`);
		await expect(box.note).toContainText(`No page holds “${nonsense.toLowerCase()}”`);
		await expect(box.results.first()).toContainText(role.title);
		await expect(box.list).toContainText('Holds some of these words');
	});

	test('names them where only the text of pages holds the others', async ({ page }) => {
		await page.goto(at(addresses.role(role.id)));
		const prose = page.getByRole('main').locator('p:not([data-pagefind-ignore] *)');
		const words = (await prose.allInnerTexts()).join(' ').match(/\b[a-z]{7,}\b/g)!;
		const box = await openBoxHere(page);
		const word = await box.panel.evaluate(async (element, all) => {
			for (const one of new Set(all))
				if ((await (element as SearchPanelElement).answer(one)).length === 0) return one;
			return undefined;
		}, words);
		expect(word, 'a word of the guide in no name, question or definition').toBeDefined();
		await box.ask(`${word} ${nonsense}`);
		await expect(box.list.locator('.hits')).toHaveCount(1);
		await expect(box.list.locator('.in-text')).toHaveCount(1);
		await expect(box.note).toHaveText(`No page holds “${nonsense.toLowerCase()}”.`);
	});

	test('says so where nothing is found', async ({ page }) => {
		const box = await openBox(page);
		await box.ask(nonsense);
		await expect(box.dialog.getByText(`Nothing here holds “${nonsense}”.`)).toBeVisible();
		await expect(box.list).toBeHidden();
		await expect(box.input).toHaveAttribute('aria-expanded', 'false');
		await expect(box.status).toHaveText('Nothing found.');
	});

	test('remembers what led somewhere, on this device, until it is told to forget', async ({
		page,
	}) => {
		let box = await openBox(page);
		await box.ask(role.title.toLowerCase());
		await page.keyboard.press('Enter');
		await expect(titleOf(page)).toHaveText(role.title);

		box = await openBox(page);
		const recent = box.list.getByRole('group', { name: 'Your recent searches' });
		await expect(recent.getByRole('option')).toHaveText([role.title.toLowerCase()]);
		await box.dialog.getByRole('button', { name: 'Clear recent searches' }).click();
		await expect(recent).toBeHidden();
		expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('recent');
	});

	test('remembers a question that is cut in the middle of a character', async ({ page }) => {
		const box = await openBox(page);
		await box.ask(`${'x'.repeat(99)}🙂`);
		await page.keyboard.press('Enter');
		await expect(page.locator('main')).toHaveAttribute('data-kind', 'search');
		const again = await openBoxHere(page);
		const recent = again.list.getByRole('group', { name: 'Your recent searches' });
		await expect(recent.getByRole('option')).toHaveText([/^x{99}/]);
		await expect(again.dialog.getByRole('alert')).toBeHidden();
	});

	test('takes whatever is typed for words', async ({ page }) => {
		const box = await openBox(page);
		const dialogs: string[] = [];
		page.on('dialog', (one) => dialogs.push(one.message()));
		const elements = (): Promise<number> => page.locator('img, script, iframe').count();
		const before = await elements();
		for (const text of [
			'<img src=x onerror=alert(1)>',
			'"><script>alert(1)</script>',
			`\u202E${role.title}\u202C`,
			'🙂'.repeat(50),
			`${role.title} `.repeat(700),
		]) {
			await box.ask(text);
			expect(await elements()).toBe(before);
		}
		expect(dialogs).toEqual([]);
	});
});

test.describe('where the network fails', () => {
	// The browser complains of what does not come.
	test.use({ toleratedMessage: /^Failed to load resource/ });

	test('the names answer, once they are loaded', async ({ page, context }) => {
		const box = await openBox(page);
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		await box.ask(role.title);
		await expect(box.results.first()).toContainText(role.title);
		await context.setOffline(false);
	});

	for (const [what, file, answer] of [
		['files are missing', 'names.json', { status: 404, body: '' }],
		['files are damaged', 'names.json', { status: 200, body: '{"kinds": [["role", 3]' }],
		['files are another thing', 'names.json', { status: 200, body: '{}' }],
		['the code is missing', 'panel.*.js', { status: 404, body: '' }],
	] as const) {
		test(`and ${what}, the box says so and leads to the job titles`, async ({ page }) => {
			await page.route(`**/${file}`, (route) => route.fulfill(answer));
			await page.goto(at('/'));
			await page.getByRole('button', { name: 'Search', exact: true }).click();
			const alert = page.getByRole('dialog', { name: 'Search' }).getByRole('alert');
			await expect(alert).toContainText('The search did not load.');
			await alert.getByRole('link', { name: 'job titles A–Z' }).click();
			await expect(page.locator('main')).toHaveAttribute('data-kind', 'titles');
		});
	}

	test('and the names come with the second try, the box is drawn once and then is as it was', async ({
		page,
	}) => {
		const name = '**/names.json';
		await page.route(name, faults['not there']);
		const release = await holdBack(page, /\/search\/rest\/$/);
		await page.goto(at('/'));
		const missing = page.waitForResponse(name);
		await page.getByRole('button', { name: 'Search', exact: true }).hover();
		await missing;
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		const box = boxOf(page);
		const alert = box.dialog.getByRole('alert');
		release();
		await expect(alert).toBeVisible();
		await page.unroute(name);
		await alert.getByRole('button', { name: 'Try again' }).click();
		await box.ask(role.title);
		await expect(box.results.first()).toContainText(role.title);
		await expect(alert).toBeHidden();
		await expect(box.list).toHaveCount(1);

		await box.dialog.getByRole('button', { name: 'Close' }).click();
		await page.route(name, faults['not there']);
		await openBoxHere(page);
		await expect(alert).toBeHidden();
		await expect(box.results.first()).toContainText(role.title);
	});

	test('and the names are slow, it says that they are on their way', async ({ page }) => {
		const release = await holdBack(page, '**/names.json', faults['not there']);
		await page.goto(at('/'));
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		const box = boxOf(page);
		await expect(box.list).toHaveAttribute('aria-busy', 'true');
		await box.input.fill(role.title);
		await expect(box.status).toHaveText('The search is still loading.');
		release();
		await expect(box.dialog.getByRole('alert')).toBeVisible();
		await box.input.fill(nonsense);
		await expect(box.status).toHaveText('');
		await expect(box.list).toHaveAttribute('aria-busy', 'false');
	});

	test('and the names break only where they are read, the box says so', async ({ page }) => {
		await page.route('**/names.json', async (route) => {
			const names = (await (await route.fetch()).json()) as { titles: unknown[] };
			await route.fulfill({ json: { ...names, titles: names.titles.map(() => 7) } });
		});
		await page.goto(at('/'));
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		const alert = page.getByRole('dialog', { name: 'Search' }).getByRole('alert');
		await expect(alert).toContainText('The search did not load.');
	});

	test('and the texts are missing, names still answer, and it says what is not searched', async ({
		page,
	}) => {
		await page.route('**/pagefind.js*', faults['not there']);
		const release = await holdBack(page, '**/texts.json', faults['not there']);
		const box = await openBox(page);
		await box.ask(role.title);
		await expect(box.results.first()).toContainText(role.title);
		await expect(box.status).toHaveText(/^\d+ answers?; the full text did not load$/);
		await page.keyboard.press('ArrowDown');
		const chosen = await box.input.getAttribute('aria-activedescendant');
		release();
		await expect(box.status).toHaveText(
			/^\d+ answers?; questions, definitions and the full text did not load$/,
		);
		await expect(box.input).toHaveAttribute('aria-activedescendant', chosen!);

		await box.ask(nonsense);
		await expect(box.status).toHaveText(
			'0 answers; questions, definitions and the full text did not load',
		);
		await expect(box.dialog.getByText('Nothing here holds')).toBeHidden();
		await expect(box.dialog.getByText('not everything could be searched')).toBeVisible();
		await box.ask(role.title);
		await expect(box.dialog.getByText('not everything could be searched')).toBeHidden();
	});

	test('and the full text is missing, Enter on the page of the search asks for it once more', async ({
		page,
	}) => {
		await page.route('**/pagefind.js*', faults['not there']);
		await page.goto(at(`/search/?q=${nonsense}`));
		const main = page.getByRole('main');
		await expect(main.getByText('not everything could be searched')).toBeVisible();
		await page.unroute('**/pagefind.js*');
		await fieldIn(main).press('Enter');
		await expect(main.getByText('Nothing here holds')).toBeVisible();
		await expect(main.getByText('not everything could be searched')).toBeHidden();
	});

	test('and the texts come after the answer, the chosen result stays chosen', async ({ page }) => {
		const release = await holdBack(page, '**/texts.json');
		const box = await openBox(page);
		await box.ask(await box.list.getByRole('option').first().innerText());
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const active = box.list.locator('[aria-selected="true"]');
		const chosen = await active.getAttribute('href');
		const questions = box.list.getByRole('group', { name: 'Questions' });
		await expect(questions).toHaveCount(0);
		release();
		await expect(questions).toBeVisible();
		await expect(active).toHaveAttribute('href', chosen!);
	});

	test('and the texts come after the answer, a result in the text of pages stays chosen', async ({
		page,
	}) => {
		const release = await holdBack(page, '**/texts.json');
		const box = await openBox(page);
		await box.ask(await box.list.getByRole('option').first().innerText());
		await page.keyboard.press('ArrowUp');
		const active = box.list.locator('.in-text [aria-selected="true"]');
		const chosen = await active.getAttribute('href');
		await page.route('**/*.pf_*', faults.hanging);
		release();
		await expect(box.list.getByRole('group', { name: 'Questions' })).toBeVisible();
		await expect(box.list.locator('[aria-selected="true"]')).toHaveAttribute('href', chosen!);
		await expect(box.list.locator('[aria-selected="true"]')).toBeInViewport();
	});

	test('and the texts are late, it does not say that nothing is found before it knows', async ({
		page,
	}) => {
		const release = await holdBack(page, '**/texts.json');
		const box = await openBox(page);
		await box.ask(role.title);
		await expect(box.status).toHaveText(/answers?/);
		await box.input.fill(nonsense);
		await expect(box.status).toHaveText('Questions and definitions are still loading.');
		await expect(box.list).toHaveAttribute('aria-busy', 'true');
		await expect(box.dialog.getByText('Nothing here holds')).toBeHidden();
		release();
		await expect(box.status).toHaveText('Nothing found.');
		await expect(box.list).toHaveAttribute('aria-busy', 'false');
		await expect(box.dialog.getByText('Nothing here holds')).toBeVisible();
	});
});

test.describe('the page of the search', () => {
	const address = `/search/?q=${encodeURIComponent(role.title)}`;
	const firstOf = (page: Page): Locator =>
		page.getByRole('main').getByRole('listbox').getByRole('option').first();

	test('answers what its address asks, and after a reload', async ({ page }) => {
		await page.goto(at(address));
		await expect(firstOf(page)).toContainText(role.title);
		await page.reload();
		await expect(fieldIn(page.getByRole('main'))).toHaveValue(role.title);
		await expect(firstOf(page)).toContainText(role.title);
	});

	test('answers what was typed before its script came', async ({ page }) => {
		const release = await holdBack(page, /\/_astro\/panel[^/]*\.js$/);
		await page.goto(at('/search/'), { waitUntil: 'commit' });
		await fieldIn(page.getByRole('main')).fill(role.title);
		release();
		await expect(firstOf(page)).toContainText(role.title);
		await expect(page).toHaveURL((url) => url.searchParams.get('q') === role.title);
	});

	test('answers what was typed before its script came, whatever its address asks', async ({
		page,
	}) => {
		const release = await holdBack(page, /\/_astro\/panel[^/]*\.js$/);
		await page.goto(at(`/search/?q=${nonsense}`), { waitUntil: 'commit' });
		await fieldIn(page.getByRole('main')).fill(role.title);
		release();
		await expect(firstOf(page)).toContainText(role.title);
		await expect(page).toHaveURL((url) => url.searchParams.get('q') === role.title);
	});

	test('answers where the browser lets it write no address', async ({ page }) => {
		await page.addInitScript(() => {
			history.replaceState = () => {
				throw new DOMException('Too many calls', 'SecurityError');
			};
		});
		await page.goto(at('/search/'));
		await fieldIn(page.getByRole('main')).fill(role.title);
		await expect(firstOf(page)).toContainText(role.title);
		await expect(page.getByRole('main').getByRole('status')).toHaveText(/pages? in the text/);
		await expect(page).toHaveURL((url) => url.search === '');
	});

	test('keeps what is asked in its address', async ({ page }) => {
		await page.goto(at('/search/'));
		const field = fieldIn(page.getByRole('main'));
		await field.fill(role.title);
		await expect(page).toHaveURL((url) => url.searchParams.get('q') === role.title);
		await page.keyboard.press('Enter');
		await expect(firstOf(page)).toContainText(role.title);
		await expect(page).toHaveURL((url) => url.pathname.endsWith('/search/'));
		await field.fill('');
		await expect(page).toHaveURL((url) => url.search === '');
	});
});

test.describe('in the code of the browser, over the whole catalogue', () => {
	test.describe.configure({ timeout: 180_000 });

	const rungs = catalogue.ladders.flatMap((ladder) => ladder.rungs);
	const entries = [
		...catalogue.roles,
		...catalogue.skills,
		...rungs,
		...catalogue.transitions,
		...catalogue.comparisons,
		...catalogue.glossary,
	];

	test('everything is first by its title, and by every name that nothing else has', async ({
		page,
	}) => {
		const { panel } = await openBox(page);
		await page.waitForLoadState('networkidle');
		const others = [...catalogue.ladders, ...catalogue.guides, ...catalogue.startingPoints];
		const shortForms = catalogue.abbreviations.filter(({ meanings }) => meanings.length > 1);
		const named = [...entries, ...others].flatMap(({ title, aliases, url }) =>
			[title, ...aliases].map((name, i) => ({ name, title, url, isAlias: i > 0 })),
		);
		// What short forms and questions are called is not the name of one page alone.
		const claimed = [...shortForms, ...catalogue.questions].map(({ title }) => title);
		const all = [...named.map(({ name }) => name), ...claimed];
		const keys = await panel.evaluate(
			(element, names) => names.map((name) => (element as SearchPanelElement).keyOf(name)),
			all,
		);
		const shared = new Set(keys.slice(named.length));
		const titles = Map.groupBy(named, (_, i) => keys[i]!);
		for (const [key, claims] of titles)
			if (new Set(claims.map(({ title }) => title.toLowerCase())).size > 1) shared.add(key);

		const asked = named.filter(({ isAlias }, i) => !isAlias || !shared.has(keys[i]!));
		const answers = await panel.evaluate(
			async (element, names) => {
				const found: string[][] = [];
				for (const name of names) {
					const [first] = await (element as SearchPanelElement).answer(name);
					found.push(first ? [first.address, ...first.more] : []);
				}
				return found;
			},
			asked.map(({ name }) => name),
		);
		const lost = asked.filter(({ url }, i) => !answers[i]!.includes(url));
		expect(lost.map(({ name, url }) => `${name}: ${url}`)).toEqual([]);
		expect(asked.length).toBeGreaterThan(entries.length);
	});
});
