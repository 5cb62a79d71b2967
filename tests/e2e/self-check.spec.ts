import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { addresses } from '../../src/site/addresses.ts';
import { barriersOn, lineOf } from '../support/barriers.ts';
import { at, catalogue, expect, tabTo, test } from '../support/browser.ts';
import {
	choose,
	expectHandy,
	field,
	heading,
	needsOf,
	refuse,
	results,
	statementsAt,
	titleOfSkill,
} from '../support/one-job.ts';

// A role that asks for more than Aware in its first skill, and another that leans on the same skill.
const role = catalogue.roles.find((one) => (needsOf(one, 'core')[0]?.level ?? 0) > 2)!;
const asked = needsOf(role, 'core', 'supporting');
const [first, second] = [asked[0]!, asked[1]!];
const title = titleOfSkill(first.id);
const other = catalogue.roles.find(
	(one) => one !== role && needsOf(one, 'core', 'supporting').some(({ id }) => id === first.id),
)!;
const link = addresses.selfCheckTool(role.id);
const words = ['None', 'Aware', 'Working', 'Skilled', 'Expert'];

const row = (page: Page, id: string): Locator =>
	page.locator('.answers details').filter({ has: page.locator(`[id="${id}-note"]`) });
const radio = (page: Page, id: string, level: number): Locator =>
	page.locator(`input[name="level-${id}"][value="${level}"]`);
const evidence = (page: Page, id: string): Locator => page.locator(`[id="${id}-note"]`);
const standing = (page: Page): Locator => page.locator('.standing');
const problem = (page: Page): Locator => page.locator('.tool-results > .problem');
const says = (page: Page): Locator => page.locator('.keep-says');
const press = (page: Page, name: string): Promise<void> =>
	page.getByRole('button', { name, exact: true }).click();
const kept = (page: Page): Promise<string> =>
	page.evaluate(() => Object.entries(localStorage).join('\n'));

/** Opens the self-check and answers its first question, with a line of evidence. */
async function answer(page: Page, level = 1, note = 'Ask Ada'): Promise<void> {
	await page.goto(at(link));
	await radio(page, first.id, level).check();
	await evidence(page, first.id).fill(note);
}

test('it asks only about what the job leans on, keeps the answers, and holds them against another job', async ({
	page,
}) => {
	await choose(page, addresses.selfCheckTool(), role.title);
	expect(new URL(page.url()).search).toBe(new URL(link, page.url()).search);
	await expect(page.locator('.answers details')).toHaveCount(asked.length);
	await expect(row(page, first.id)).toContainText(statementsAt(first)[0]!);

	await radio(page, first.id, first.level).check();
	await evidence(page, first.id).fill('Ask Ada');
	await row(page, first.id).getByRole('button', { name: 'Next skill' }).click();
	await expect(row(page, first.id)).not.toHaveAttribute('open');
	await radio(page, second.id, 1).check();
	await expect(standing(page).locator('h3').first()).toHaveText('Strengths: 1');
	await expect(standing(page)).toContainText(`${title}${words[first.level]}Evidence: “Ask Ada”`);
	await expect(standing(page)).toContainText(`Not answered: ${asked.length - 2}`);
	await expect(results(page)).not.toContainText('%');

	await page.goto(at(addresses.selfCheckTool(other.id)));
	await expect(radio(page, first.id, first.level)).toBeChecked();
	await expect(evidence(page, first.id)).toHaveValue('Ask Ada');

	await page.goBack();
	await expect(heading(page)).toContainText(role.title.slice(1));
	await row(page, first.id).locator('summary').click();
	await press(page, 'Take the answer back');
	await expect(radio(page, first.id, first.level)).not.toBeChecked();
	await page.reload();
	await expect(row(page, first.id).locator('summary')).toContainText('Not answered');
	await expect(evidence(page, first.id)).toHaveValue('Ask Ada');
});

test('it is answered by keyboard alone', async ({ page }) => {
	await page.goto(at(addresses.selfCheckTool()));
	await expect(field(page)).toBeVisible();
	await tabTo(page, '.tool [role="combobox"]');
	await page.keyboard.type(role.title);
	await page.keyboard.press('Enter');
	await expect(heading(page)).toBeVisible();
	await tabTo(page, '.tool-go');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toBeFocused();
	await tabTo(page, '.question input[type="radio"]');
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(radio(page, first.id, 2)).toBeChecked();
	await expect(radio(page, first.id, 2)).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.type('Ask Ada');
	await tabTo(page, '.question-foot button');
	await page.keyboard.press('Enter');
	await expect(radio(page, second.id, 0)).toBeFocused();
	await expect(standing(page)).toContainText('“Ask Ada”');
});

test('a link passes on levels and no evidence, and leaves the reader’s own answers alone', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await answer(page, 2, 'Ask Ada');
	await press(page, 'Copy a link with the levels');
	await expect(page.locator('.shared-link')).toContainText('1 level and no evidence');
	const shared = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(shared).search).toBe(`?v=1&to=${role.id}&r=${first.id}.2`);

	await radio(page, first.id, 1).check();
	await expect(
		row(page, first.id).getByRole('radio', { name: 'Aware', exact: true }),
	).toBeChecked();
	await page.goto(`${shared},${second.id}.3`);
	await expect(page.locator('.shared')).toContainText('2 answers came with this link.');
	await expect(standing(page)).toContainText(title);
	await expect(results(page)).not.toContainText('Ask Ada');
	expect(await kept(page)).toContain(`"${first.id}":{"level":1,"note":"Ask Ada"}`);
	expect(await kept(page)).not.toContain(`"${second.id}"`);

	await press(page, 'Keep only what I have not answered');
	await expect(radio(page, first.id, 1)).toBeChecked();
	await expect(radio(page, second.id, 3)).toBeChecked();
	await page.goBack();
	await press(page, 'Keep them, in place of mine');
	await expect(radio(page, first.id, 2)).toBeChecked();
	await expect(evidence(page, first.id)).toHaveValue('Ask Ada');
	expect(new URL(page.url()).search).toBe(`?v=1&to=${role.id}`);
});

test('a broken link is said, and the rest of it is read', async ({ page }) => {
	const broken = `${link}&r=${first.id}.2,${encodeURIComponent('<b>x</b>')}.1,${second.id}.9`;
	await page.goto(at(broken));
	await expect(results(page)).toContainText('2 answers in this link could not be read');
	await expect(results(page).locator('b')).toHaveCount(0);
	await expect(page.locator('.shared')).toContainText('1 answer came with this link.');
	await page.goto(at(addresses.selfCheckTool('nobody')));
	await expect(results(page)).toContainText('No job here has the id “nobody”');
	await page.goto(at(link.replace('v=1', 'v=7')));
	await expect(results(page)).toContainText('another version');
});

test('answers go into a file and come back from it, and a wrong file is said', async ({ page }) => {
	await answer(page, 3, 'Ask Ada');
	const download = page.waitForEvent('download');
	await press(page, 'Save to a file');
	const file = await readFile(await (await download).path(), 'utf8');
	expect(JSON.parse(file)).toMatchObject({
		version: 1,
		answers: [{ skill: first.id, level: 'skilled', evidence: 'Ask Ada' }],
	});

	await press(page, 'Forget everything');
	await press(page, 'Keep them');
	await expect(page.getByRole('button', { name: 'Forget everything' })).toBeFocused();
	await press(page, 'Forget everything');
	await press(page, 'Forget them');
	await expect(says(page)).toHaveText('1 answer and 1 line of evidence removed from this device.');
	await expect(says(page)).toBeFocused();
	await expect(radio(page, first.id, 3)).not.toBeChecked();
	await expect(evidence(page, first.id)).toHaveValue('');
	expect(await kept(page)).not.toContain('Ask Ada');

	const open = (text: string): Promise<void> =>
		page
			.locator('#answers-file')
			.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await open('{"answers":[]}');
	await expect(says(page)).toContainText('This file holds no answers of the self-check');
	await open(file.replace('"answers": [', '"answers": [ 7,'));
	await expect(says(page)).toHaveText(
		'Read 1 answer: 1 new, 0 in place of yours, 1 line of evidence. Answer 1 is no answer, so it was left out.',
	);
	await expect(radio(page, first.id, 3)).toBeChecked();
	await page.reload();
	await expect(evidence(page, first.id)).toHaveValue('Ask Ada');
});

test('it goes along as Markdown, and on paper without its questions', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await answer(page, 1, 'Ask *Ada*');
	await press(page, 'Copy as Markdown');
	await expect(page.locator('.tool > [role="status"]')).toHaveText('Copied as Markdown.');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^# Self-check: /);
	expect(text).toContain('Evidence: Ask \\*Ada\\*');
	await page.emulateMedia({ media: 'print' });
	await expect(standing(page)).toBeVisible();
	await expect(page.locator('.answers')).toBeHidden();
	await expect(page.locator('.keep')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
});

test.describe('local storage', () => {
	test('that is full is a message, and no word is lost', async ({ page }) => {
		await refuse(page, 'QuotaExceededError', ['setItem']);
		await answer(page);
		await expect(problem(page)).toContainText('no room left');
		await expect(standing(page)).toContainText('“Ask Ada”');
		await expect(evidence(page, first.id)).toHaveValue('Ask Ada');
	});

	test('that is blocked is a message, and no word is lost', async ({ page }) => {
		await refuse(page, 'SecurityError', ['getItem', 'setItem', 'removeItem']);
		await answer(page);
		await expect(problem(page)).toContainText('does not let the page keep');
		await expect(standing(page)).toContainText('“Ask Ada”');
	});

	test('that is damaged is a message, what was there can be saved, and answering goes on', async ({
		page,
	}) => {
		await answer(page);
		await page.evaluate(() => {
			const key = Object.keys(localStorage).find((name) => name.endsWith(':self-check'))!;
			localStorage.setItem(key, '{"version":1,"value":[broken');
		});
		await page.reload();
		await expect(problem(page)).toContainText('could not be read');
		const download = page.waitForEvent('download');
		await press(page, 'Save it as a file');
		expect(await readFile(await (await download).path(), 'utf8')).toContain('[broken');
		await radio(page, first.id, 2).check();
		await page.reload();
		await expect(radio(page, first.id, 2)).toBeChecked();
		await expect(problem(page)).toBeEmpty();
		expect(await kept(page)).toContain('[broken');
		// It is still there, so whoever forgets everything hears of it.
		await press(page, 'Forget everything');
		await expect(page.locator('.confirm')).toContainText('It also removes what could not be read.');
		await press(page, 'Forget them');
		await expect(says(page)).toContainText(
			'removed from this device. So is what could not be read.',
		);
		expect(await kept(page)).not.toContain('[broken');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('it is answered by touch, without a sideways scroll, with targets that can be hit', async ({
		page,
	}) => {
		await page.goto(at(link));
		await row(page, first.id).locator('label').nth(2).tap();
		await expect(radio(page, first.id, 2)).toBeChecked();
		await row(page, first.id).getByRole('button', { name: 'Next skill' }).tap();
		await expect(row(page, second.id)).toHaveAttribute('open');
		await expectHandy(
			page,
			'.tool button:not(.link), .question label:not(.evidence), .question [type="text"], .answers summary',
		);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('it is a plain form, and leads to the guides that say the same', async ({ page }) => {
		await page.goto(at(link));
		await expect(page.getByText('This tool needs JavaScript.')).toBeVisible();
		await expect(page.locator('.tool select')).toBeVisible();
		await results(page).getByRole('link', { name: 'list of all roles' }).click();
		await expect(page.locator('main')).toHaveAttribute('data-kind', 'index');
	});
});

test.describe('where a text is missing', () => {
	test.use({ toleratedMessage: /404/ });

	test('a level can be chosen by its word, and the text is asked for again', async ({ page }) => {
		const texts = /\/data\/tools\/[^/]+\/skills\//;
		await page.route(texts, (route) => route.fulfill({ status: 404 }));
		await page.goto(at(link));
		await expect(row(page, first.id).locator('.problem')).toContainText('did not load');
		await radio(page, first.id, 2).check();
		await expect(standing(page)).toContainText(title);
		await page.unroute(texts);
		await row(page, first.id).locator('summary').click();
		await row(page, first.id).locator('summary').click();
		await expect(row(page, first.id)).toContainText(statementsAt(first)[0]!);
		await expect(row(page, first.id).locator('.problem')).toBeEmpty();
	});
});

test.describe('it keeps nobody out', () => {
	test.describe.configure({ timeout: 180_000 });

	test('with answers, a problem, and a question whether to forget', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await refuse(page, 'QuotaExceededError', ['setItem']);
		await answer(page);
		await row(page, first.id).getByRole('button', { name: 'Next skill' }).click();
		await radio(page, second.id, 0).check();
		await press(page, 'Forget everything');
		expect((await barriersOn(page)).map(lineOf)).toEqual([]);
	});

	test('with somebody’s answers from a broken link', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(at(`${link}&r=${first.id}.2,nobody.1`));
		await expect(standing(page)).toContainText(title);
		expect((await barriersOn(page)).map(lineOf)).toEqual([]);
	});
});
