import type { Locator, Page } from '@playwright/test';
import { at, catalogue, expect, longestOfEachKind, test } from '../support/browser.ts';
import {
	allFaults,
	answer,
	giveUp,
	results,
	spoil,
	stopWaiting,
	tools,
	type Fault,
	type Trouble,
} from '../support/degrading.ts';
import { boxOf, fieldIn, openBox, type SearchBox } from '../support/search-box.ts';

// The browser complains of what does not come or is cut off, and Pagefind of its own files.
test.use({
	toleratedMessage: /^Failed to load |^Decompressing |^Pagefind: WASM Error|^Applying inline style/,
});
test.beforeEach(({ page }) => stopWaiting(page));

/**
 * How a file is spoiled. A script or a style sheet that hangs stays asked for under its address until the page is loaded again;
 * a script of other bytes complains by itself, and a browser takes any page for styles.
 */
function faultsOf(file: string): readonly Fault[] {
	if (file.endsWith('.css')) return ['not there'];
	if (file === 'pagefind.js') return ['not there', 'a page of the host', 'hanging'];
	return file.endsWith('.js') ? ['not there', 'a page of the host'] : allFaults;
}

const role = catalogue.roles[0]!;
const another = catalogue.roles.at(-1)!;

test.describe('where files of the search go wrong', () => {
	const broken = (place: Locator): Locator => place.getByRole('alert');
	const openOn = async (page: Page, address: string): Promise<SearchBox> => {
		await page.goto(at(address));
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		return boxOf(page);
	};

	/** Presses "Try again" for every way to go wrong, and at last for the file as it is. */
	async function sayAndTryAgain(
		place: Locator,
		trouble: Trouble,
		rest: readonly Fault[],
	): Promise<void> {
		for (const fault of [...rest, undefined]) {
			await expect(broken(place)).toContainText('The search did not load.');
			await expect(broken(place).getByRole('link', { name: 'job titles A–Z' })).toBeVisible();
			trouble.become(fault);
			await broken(place).getByRole('button', { name: 'Try again' }).click();
			await expect(fieldIn(place)).toBeFocused();
			if (fault !== 'hanging') continue;
			await trouble.asked();
			await expect(broken(place)).toBeHidden();
			await giveUp(place.page(), trouble);
		}
		await expect(broken(place)).toBeHidden();
		await fieldIn(place).fill(role.title);
		await expect(place.locator('.hit-set > .hit').first()).toContainText(role.title);
		await expect(place.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
	}

	for (const [what, file] of [
		['the names', '**/names.json'],
		['the rest of the box', '**/search/rest/'],
		['the script', '**/_astro/panel.*.js'],
		['the styles', '**/_astro/search-panel.*.css'],
	] as const) {
		test(`${what}: the box says so, leads on, and works once it comes`, async ({ page }) => {
			const [first, ...rest] = faultsOf(file);
			const trouble = await spoil(page, file, first!);
			const box = await openOn(page, role.url);
			await sayAndTryAgain(box.dialog, trouble, rest);
		});
	}

	test('the box says so on every page', async ({ page }) => {
		await spoil(page, '**/names.json', 'not there');
		for (const { address } of longestOfEachKind) {
			const box = await openOn(page, address);
			await expect(broken(box.dialog)).toContainText('The search did not load.');
		}
	});

	for (const [what, file] of [
		['the names', '**/names.json'],
		['the script', '**/_astro/panel.*.js'],
	] as const) {
		test(`${what}: the page of the search says so, leads on, and works once it comes`, async ({
			page,
		}) => {
			const trouble = await spoil(page, file, 'not there');
			await page.goto(at('/search/'));
			await sayAndTryAgain(page.getByRole('main'), trouble, faultsOf(file).slice(1));
		});
	}

	test('questions and definitions: the names answer, it says so, and the next question tries again', async ({
		page,
	}) => {
		const trouble = await spoil(page, '**/texts.json', allFaults[0]!);
		const box = await openBox(page);
		for (const [i, fault] of [...allFaults.slice(1), undefined].entries()) {
			const { title } = i % 2 ? another : role;
			await trouble.asked();
			// What is missing is known once the file has not come.
			await expect(async () => {
				await box.ask('');
				await box.ask(title);
				await expect(box.status).toHaveText(/; questions and definitions did not load$/, {
					timeout: 500,
				});
			}).toPass();
			await expect(box.results.first()).toContainText(title);
			trouble.become(fault);
			await box.ask('what does it do');
			if (fault === 'hanging') await giveUp(page, trouble);
		}
		// The last try began when nothing came yet.
		await giveUp(page);
		await expect(async () => {
			await box.ask('');
			await box.ask(role.title);
			await expect(box.status).toHaveText(/^\d+ answers?, \d+ pages? in the text$/, {
				timeout: 500,
			});
		}).toPass();
	});

	for (const file of [
		'pagefind.js',
		'pagefind-entry.json',
		'*.pf_meta',
		'wasm.*.pagefind',
		'*.pf_index',
		'*.pf_fragment',
	]) {
		test(`${file} of the full text: the names answer, it says so, and the next question tries again`, async ({
			page,
		}) => {
			const [first, ...rest] = faultsOf(file);
			const trouble = await spoil(page, `**/pagefind/**/${file}*`, first!);
			let now: Fault | undefined = first;
			const box = await openBox(page);
			for (const [i, fault] of [...rest, undefined].entries()) {
				const { title } = i % 2 ? another : role;
				await box.input.fill(title);
				await expect(box.results.first()).toContainText(title);
				if (now === 'hanging') await giveUp(page, trouble);
				await box.settled();
				await expect(box.status).toHaveText(/; the full text did not load$/);
				trouble.become(fault);
				now = fault;
			}
			await box.ask(catalogue.skills[0]!.title);
			await expect(box.status).toHaveText(/pages? in the text$/);
			await expect(box.list.locator('.in-text').getByRole('option').first()).toBeAttached();
		});
	}
});

for (const { name, empty, link } of tools) {
	const isFinder = catalogue.finders.some(({ id }) => id === name);
	test.describe(`where data of the tool ${name} goes wrong`, () => {
		test('it says so, keeps the choice, leaves the rest of the page, and works once it comes', async ({
			page,
		}) => {
			const [first, ...rest] = allFaults;
			const file = isFinder ? `finders/${name}.json` : 'catalogue.json';
			const trouble = await spoil(page, `**/data/tools/*/${file}`, first!);
			await page.goto(at(link));
			for (const fault of [...rest, undefined]) {
				await expect(results(page)).toContainText('The tool did not load.');
				await expect(results(page).getByRole('link')).toBeVisible();
				trouble.become(fault);
				await results(page).getByRole('button', { name: 'Try again' }).click();
				if (fault !== 'hanging') continue;
				await trouble.asked();
				await expect(results(page)).toBeEmpty();
				await giveUp(page, trouble);
			}
			await expect(answer(page)).toBeVisible();
			await expect(page.getByRole('heading', { name: 'The tables it reads from' })).toBeVisible();
			expect(new URL(page.url()).search).toBe(new URL(link, page.url()).search);
		});

		test('what is chosen in the plain form counts, and its button tries again', async ({
			page,
		}) => {
			const trouble = await spoil(page, '**/data/tools/**', 'not there');
			await page.goto(at(empty));
			await expect(results(page)).toContainText('The tool did not load.');
			const search = new URL(link, page.url()).searchParams;
			for (const select of await page.locator('.tool select').all())
				await select.selectOption(search.get((await select.getAttribute('name'))!));
			for (const id of (isFinder ? search.get('a')! : '').split(',').filter(Boolean))
				await page.locator(`.choices label:has(input[value="${id}"])`).click();
			for (const preference of await page.locator('.tool [name="prefer"]').all()) {
				search.set('prefer', (await preference.getAttribute('value'))!);
				await preference.check();
			}
			trouble.become(undefined);
			await page.locator('.tool-go').click();
			await expect(answer(page)).toBeVisible();
			expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(
				Object.fromEntries(search),
			);
		});
	});
}

/** What a tool says where only the texts of pages are missing, and what a reader does to see it. */
const withoutTexts: Record<string, { says: string; act?: (page: Page) => Promise<void> }> = {
	compare: { says: 'Some of the texts did not load.' },
	gap: { says: 'Some of the texts did not load.' },
	route: {
		says: 'Some of the proof did not load.',
		act: (page) => results(page).locator('details summary').first().click(),
	},
	'self-check': { says: 'The descriptions of the levels did not load.' },
	'hiring-pack': { says: 'Some of the texts did not load.' },
};

for (const { name, link } of tools) {
	const { says, act } = withoutTexts[name] ?? {};
	if (!says) continue;
	test(`where texts of the tool ${name} go wrong, it says so and shows the rest`, async ({
		page,
	}) => {
		const texts = /\/data\/tools\/[^/]+\/(roles|skills|moves|ladders)\//;
		const trouble = await spoil(page, texts, 'not there');
		for (const fault of ['not there', 'cut off', 'hanging'] as const) {
			trouble.become(fault);
			await page.goto(at(link));
			await expect(async () => {
				if (fault === 'hanging' && !act) await giveUp(page, trouble);
				await expect(answer(page)).toBeVisible({ timeout: 1000 });
			}).toPass();
			await act?.(page);
			await expect(async () => {
				if (fault === 'hanging') await giveUp(page, trouble);
				await expect(results(page)).toContainText(says, { timeout: 1000 });
			}).toPass();
		}
	});
}

test('a plan started without the texts says which are missing', async ({ page }) => {
	await spoil(page, /\/data\/tools\/[^/]+\/skills\//, 'not there');
	await page.goto(at(tools.find(({ name }) => name === 'gap')!.link));
	await page.getByRole('button', { name: 'Start a plan' }).click();
	await expect(page.locator('#plan')).toHaveValue(/What to build and show did not load/);
});
