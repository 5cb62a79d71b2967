/** The search of a site, asked through a real browser as a reader asks it. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { chromePath } from './chrome.ts';
import type { Result } from './search-scores.ts';

const dialog = '.search-dialog';
const list = `${dialog} [role="listbox"]`;

/** Starts an installed browser. */
export function startBrowser(): Promise<Browser> {
	return chromium.launch({
		...(chromePath && { executablePath: chromePath }),
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
	});
}

/** Gives a page a processor a quarter as fast, as that of a phone beside a desk's; and the session that does it. */
export async function slowDown(page: Page): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	return session;
}

/** Opens the box of a site. */
export async function openBox(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await settled(page);
	// Questions and definitions follow the names.
	await page.waitForLoadState('networkidle');
}

/** Types a question into the open box and gives the results in the order of the page, each with all its links. */
export async function ask(page: Page, question: string, base: string): Promise<Result[]> {
	await page.locator(`${dialog} input`).fill(question);
	await settled(page);
	return page.locator(list).evaluate((box, prefix) => {
		const sets = [...box.querySelectorAll('.hit-set')];
		return sets.map((set) =>
			[...set.querySelectorAll('a')].map(({ pathname, search, hash }) =>
				decodeURIComponent(`/${pathname.slice(prefix.length)}${search}${hash}`),
			),
		);
	}, base);
}

/** Asks the full-text index of the same site alone, as Pagefind's own box does: pages with their first three sections. */
export async function askPagefind(page: Page, question: string, base: string): Promise<Result[]> {
	const urls = await page.evaluate(
		async ([words, prefix]) => {
			const pagefind = (await import(`${prefix}pagefind/pagefind.js`)) as {
				search(words: string): Promise<{
					results: { data(): Promise<{ url: string; sub_results: { url: string }[] }> }[];
				}>;
			};
			const { results } = await pagefind.search(words!);
			const pages = await Promise.all(results.slice(0, 20).map((result) => result.data()));
			return pages.map(({ url, sub_results: parts }) => [
				url,
				...parts.slice(0, 3).map((part) => part.url),
			]);
		},
		[question, base],
	);
	return urls.map((result) =>
		result.map((url) => decodeURIComponent(`/${url.slice(base.length)}`)),
	);
}

/** Until names and full text have both answered. */
async function settled(page: Page): Promise<void> {
	await page.locator(`${list}[aria-busy="false"]`).waitFor({ state: 'attached', timeout: 60_000 });
}
