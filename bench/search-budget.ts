/** What the search costs: bytes until it answers, time from a keystroke to its answer, time on a slow line. */
import type { Browser, Page } from '@playwright/test';
import { serveCompressed, type CompressedServer, type Sent } from './compressed-server.ts';
import type { Snapshot } from '../src/schema/snapshot.ts';
import { openBox, slowDown, startBrowser } from './search-browser.ts';

/** Chrome's "Slow 4G". */
const slow = { latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_375 };

export interface Budget {
	/** Bytes (brotli) from the opening of the box to the first answer. */
	opening: number;
	/** Bytes of what follows by itself: questions and definitions. */
	following: number;
	/** Bytes of the full text until its first result. */
	fullText: number;
	/** Milliseconds from a keystroke to the answer of the names, at a quarter of the speed. */
	keystroke: { median: number; p95: number; count: number };
	/** Milliseconds from the opening to the first answer on a slow line, with nothing loaded. */
	firstAnswer: number;
}

export interface PlainBudget {
	bytes: number;
	firstResult: number;
}

/** Questions of every shape about what a catalogue has, to be typed letter by letter. */
export function keystrokesOf({ roles, skills, comparisons, transitions }: Snapshot): string[] {
	const [one, other] = [roles[0]?.title ?? '', roles.at(-1)?.title ?? ''];
	return [
		one,
		`what does a ${other} do`,
		`${one} vs ${other}`,
		`from ${other} to ${one}`,
		`${one} skills`,
		...[skills[0], comparisons[0], transitions[0]].flatMap((entry) => entry?.title ?? []),
		// With a slip in the middle of every word.
		one.replace(/\B(\w)(\w)\B/g, '$2$1'),
	];
}

/**
 * Measures a built site on one of its pages.
 *
 * @param address the page, without the base
 * @param question what is asked
 * @param words what is typed letter by letter
 */
export async function measureSearch(
	dir: string,
	base: string,
	address: string,
	question: string,
	words: readonly string[],
): Promise<{ ours: Budget; plain: PlainBudget }> {
	const server = await serveCompressed(dir, base);
	const start = new URL(address.slice(1), server.url).href;
	const browser = await startBrowser();
	try {
		const bytes = await bytesOf(browser, server, start, question);
		const keystroke = await keystrokes(browser, start, words);
		const firstAnswer = await onSlowLine(browser, start, openAndAsk, question);
		const before = server.sent.length;
		// The policy of our pages stops what Pagefind's box does to them.
		const firstResult = await onSlowLine(browser, start, openPlain, question, true);
		const plainBytes = sum(server.sent.slice(before).filter(({ path }) => isPagefind(path)));
		return {
			ours: { ...bytes, keystroke, firstAnswer },
			plain: { bytes: plainBytes, firstResult },
		};
	} finally {
		await browser.close();
		server.close();
	}
}

const isPagefind = (path: string): boolean => path.startsWith('/pagefind/');
const sum = (sent: readonly Sent[]): number => sent.reduce((total, { bytes }) => total + bytes, 0);

async function bytesOf(
	browser: Browser,
	server: CompressedServer,
	start: string,
	question: string,
): Promise<Pick<Budget, 'opening' | 'following' | 'fullText'>> {
	const page = await freshPage(browser, start);
	const before = server.sent.length;
	await page.evaluate(openAndAsk, question);
	await page.locator('.in-text').waitFor({ state: 'attached', timeout: 60_000 });
	await page.waitForLoadState('networkidle');
	const sent = server.sent.slice(before);
	const follows = ({ path }: Sent): boolean => path.endsWith('/texts.json');
	await page.close();
	return {
		opening: sum(sent.filter((one) => !follows(one) && !isPagefind(one.path))),
		following: sum(sent.filter(follows)),
		fullText: sum(sent.filter(({ path }) => isPagefind(path))),
	};
}

async function keystrokes(
	browser: Browser,
	start: string,
	words: readonly string[],
): Promise<Budget['keystroke']> {
	const page = await (await browser.newContext()).newPage();
	await openBox(page, start);
	await slowDown(page);
	const times: number[] = [];
	for (const question of words) times.push(...(await page.evaluate(typeSlowly, question)));
	await page.close();
	times.sort((a, b) => a - b);
	const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
	return { median: at(0.5), p95: at(0.95), count: times.length };
}

async function onSlowLine(
	browser: Browser,
	start: string,
	act: (question: string) => Promise<number>,
	question: string,
	bypassCSP = false,
): Promise<number> {
	const page = await freshPage(browser, start, bypassCSP);
	const session = await slowDown(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', { offline: false, ...slow });
	const time = await page.evaluate(act, question);
	await page.close();
	return time;
}

/** A page with an empty cache, at rest. */
async function freshPage(browser: Browser, start: string, bypassCSP = false): Promise<Page> {
	const page = await (await browser.newContext({ bypassCSP })).newPage();
	await page.goto(start, { waitUntil: 'networkidle' });
	return page;
}

// What follows runs in the page.

/** Opens the box and types at once; the milliseconds until the first answer is there. */
async function openAndAsk(question: string): Promise<number> {
	const begin = performance.now();
	document.querySelector<HTMLButtonElement>('.search-open')!.click();
	const input = document.querySelector<HTMLInputElement>('.search-dialog input')!;
	input.value = question;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	while (!document.querySelector('.search-dialog .hit-set'))
		await new Promise((done) => setTimeout(done, 4));
	return performance.now() - begin;
}

/** Loads Pagefind's own box and types at once; the milliseconds until its first result is there. */
async function openPlain(question: string): Promise<number> {
	const begin = performance.now();
	const { dataset } = document.querySelector<HTMLElement>('search-panel')!;
	const root = dataset['text']!;
	const style = document.createElement('link');
	Object.assign(style, { rel: 'stylesheet', href: `${root}pagefind-ui.css` });
	const script = document.createElement('script');
	script.src = `${root}pagefind-ui.js`;
	const place = document.createElement('div');
	place.id = 'plain';
	document.body.prepend(place);
	const loaded = new Promise((done) => script.addEventListener('load', done));
	document.head.append(style, script);
	await loaded;
	const { PagefindUI } = window as unknown as { PagefindUI: new (options: object) => void };
	new PagefindUI({ element: '#plain', showSubResults: true, showImages: false });
	const input = place.querySelector('input')!;
	input.value = question;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	while (!place.querySelector('.pagefind-ui__result-link'))
		await new Promise((done) => setTimeout(done, 4));
	return performance.now() - begin;
}

/** Types a question letter by letter; the milliseconds each letter took until its answer stood on the page. */
async function typeSlowly(question: string): Promise<number[]> {
	const input = document.querySelector<HTMLInputElement>('.search-dialog input')!;
	const list = document.querySelector<HTMLElement>('.search-dialog [role="listbox"]')!;
	const times: number[] = [];
	for (let length = 1; length <= question.length; length++) {
		const begin = performance.now();
		input.value = question.slice(0, length);
		input.dispatchEvent(new Event('input', { bubbles: true }));
		// Reading a measure makes the browser lay out what has changed.
		void list.offsetHeight;
		times.push(performance.now() - begin);
		await new Promise((done) => setTimeout(done, 30));
	}
	return times;
}
