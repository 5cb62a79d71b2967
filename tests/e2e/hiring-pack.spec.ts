import { addresses } from '../../src/site/addresses.ts';
import { barriersOn, lineOf } from '../support/barriers.ts';
import { at, catalogue, expect, tabTo, test } from '../support/browser.ts';
import {
	choose,
	expectHandy,
	field,
	heading,
	needsOf,
	results,
	statementsAt,
	titleOfSkill,
} from '../support/one-job.ts';

// The role with most to ask for.
const role = catalogue.roles.toSorted(
	(a, b) => needsOf(b, 'core').length - needsOf(a, 'core').length,
)[0]!;
const core = needsOf(role, 'core');
const link = addresses.hiringPackTool(role.id);
const sheets = ['Advert', 'Interview', 'Scorecard', 'First 30, 60 and 90 days'];

test('a pack is made by mouse, holds its four sheets, and is kept in the address', async ({
	page,
}) => {
	await choose(page, addresses.hiringPackTool(), role.title);
	expect(new URL(page.url()).search).toBe(new URL(link, page.url()).search);
	await expect(page.locator('.sheet > h3')).toHaveText(sheets);
	const [advert, interview, scorecard, days] = [0, 1, 2, 3].map((i) =>
		page.locator('.sheet').nth(i),
	);
	await expect(advert!).toContainText(role.definition);
	await expect(advert!).toContainText(statementsAt(core[0]!)[0]!);
	await expect(advert!.locator('.blanks').first()).toContainText('Fill in:');
	for (const { id } of core) await expect(interview!).toContainText(titleOfSkill(id));
	await expect(interview!).toContainText('A good answer');
	await expect(scorecard!.locator('tbody tr')).toHaveCount(core.length);
	await expect(scorecard!.locator('td.to-write').first()).toBeEmpty();
	await expect(days!).toContainText(role.glance['decidesAlone']!);
	await page.getByRole('link', { name: 'Scorecard', exact: true }).click();
	await expect(page.locator('#scorecard')).toBeInViewport();

	await field(page).fill('');
	await page.keyboard.press('Tab');
	await expect(results(page)).toContainText('Choose the job');
	await page.goBack();
	await expect(heading(page)).toContainText(role.title.slice(1));
});

test('a pack is made by keyboard alone', async ({ page }) => {
	await page.goto(at(addresses.hiringPackTool()));
	await expect(field(page)).toBeVisible();
	await tabTo(page, '.tool-go');
	await page.keyboard.press('Enter');
	await expect(page.locator('.problem').first()).toHaveText('Missing: choose a job from the list.');
	await page.keyboard.type(role.title);
	await page.keyboard.press('Enter');
	await tabTo(page, '.tool-go');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toBeFocused();
	await tabTo(page, '.sheet-links a');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#advert$/);
});

test('a broken link is said', async ({ page }) => {
	await page.goto(at(`${addresses.hiringPackTool()}?v=1&job=${encodeURIComponent('<b>x</b>')}`));
	await expect(results(page)).toContainText('No job here has the id “<b>x</b>”');
	await expect(results(page).locator('b')).toHaveCount(0);
	await page.goto(at(link.replace('v=1', 'v=7')));
	await expect(results(page)).toContainText('another version');
});

test('a pack goes along as Markdown', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(at(link));
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page.locator('.tool > [role="status"]')).toHaveText('Copied as Markdown.');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	for (const title of sheets) expect(text).toContain(`\n## ${title}\n`);
	expect(text).toContain('\\[Fill in: Pay range');
	expect(text).toContain('| Skill | What the levels look like | What I saw or heard |');
});

test('paper has the sheets, each from the top of a page, and nothing else', async ({ page }) => {
	await page.goto(at(link));
	await expect(heading(page)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	for (const left of ['.tool-panel', '.sheet-links', '.take-along', '#what-it-reads'])
		await expect(page.locator(left)).toBeHidden();
	const breaks = await page
		.locator('.sheet')
		.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
	expect(breaks).toEqual(['auto', 'page', 'page', 'page']);
	await expect(page.locator('.scorecard thead')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('a pack is read without a sideways scroll, and its scorecard is still a table', async ({
		page,
	}) => {
		await page.goto(at(link));
		await expect(heading(page)).toBeVisible();
		await expectHandy(page, '.tool button, .tool input:not([type="hidden"])');
		await expect(page.getByRole('row')).toHaveCount(core.length);
		await expect(page.getByRole('rowheader').first()).toHaveText(titleOfSkill(core[0]!.id));
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('it is a plain form, and leads to the guides that say the same', async ({ page }) => {
		await page.goto(at(link));
		await expect(page.getByText('This tool needs JavaScript.')).toBeVisible();
		await page.locator('.tool select').selectOption(role.id);
		await page.locator('.tool-go').click();
		expect(new URL(page.url()).search).toBe(`?v=1&job=${role.id}`);
		await results(page).getByRole('link', { name: 'list of all roles' }).click();
		await expect(page.locator('main')).toHaveAttribute('data-kind', 'index');
	});
});

test.describe('where texts are missing', () => {
	test.use({ toleratedMessage: /404/ });

	test('the pack says so, is shorter, and is whole once they come', async ({ page }) => {
		const texts = /\/data\/tools\/[^/]+\/(roles|skills|ladders)\//;
		await page.route(texts, (route) => route.fulfill({ status: 404 }));
		await page.goto(at(link));
		await expect(results(page)).toContainText('Some of the texts did not load.');
		await expect(page.locator('.sheet')).toHaveCount(4);
		await page.unroute(texts);
		await page.locator('.tool-go').click();
		await expect(results(page)).toContainText(statementsAt(core[0]!)[0]!);
		await expect(results(page)).not.toContainText('did not load');
	});
});

test('a pack keeps nobody out', async ({ page }) => {
	test.setTimeout(180_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(at(`${link}&x=1`));
	await expect(heading(page)).toBeVisible();
	expect((await barriersOn(page)).map(lineOf)).toEqual([]);
});
