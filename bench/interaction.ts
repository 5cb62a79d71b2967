/** How long a reader waits for the page to answer a press or a key (INP), in every tool, on a processor a quarter as fast. */
import type { Page } from '@playwright/test';
import type { Snapshot } from '../src/schema/snapshot.ts';
import { addresses } from '../src/site/addresses.ts';
import { serveCompressed } from './compressed-server.ts';
import { openBox, slowDown, startBrowser } from './search-browser.ts';

/** Milliseconds between two keys: a quick typist's, and enough for what follows after a pause to get in the way. */
const betweenKeys = 120;
/** The shortest time an interaction is reported with; those below it count as this long. */
const shortest = 16;

/** The interactions of one tool. */
export interface Interactions {
	tool: string;
	count: number;
	/** Milliseconds from the press to the next painting, as browsers report them: in steps of eight. */
	worst: number;
	/** The 98th percentile. */
	p98: number;
	/** What the worst was: the event and the element. */
	slowest: string;
}

/** What a reader does in a tool, from its page on. */
interface Walk {
	tool: string;
	address: string;
	act(page: Page): Promise<void>;
}

/** Walks through every tool of a built site with mouse and keys. */
export async function measureInteractions(
	dir: string,
	base: string,
	catalogue: Snapshot,
): Promise<Interactions[]> {
	const server = await serveCompressed(dir, base);
	const browser = await startBrowser();
	try {
		const found: Interactions[] = [];
		for (const { tool, address, act } of walksOver(catalogue)) {
			const page = await (await browser.newContext()).newPage();
			await page.addInitScript(watch, shortest);
			await page.goto(new URL(address.slice(1), server.url).href, { waitUntil: 'networkidle' });
			await slowDown(page);
			await act(page);
			await page.waitForTimeout(500);
			found.push({ tool, ...(await page.evaluate(summary, shortest)) });
			await page.context().close();
		}
		return found;
	} finally {
		await browser.close();
		server.close();
	}
}

function walksOver({ roles, finders, skills }: Snapshot): Walk[] {
	const [from, to] = [roles[0]!.title, roles.at(-1)!.title];
	const pair = async (page: Page): Promise<void> => {
		await choose(page, 0, from);
		await choose(page, 1, to);
		await page.locator('.tool-swap').click();
		await openRows(page);
	};
	return [
		{ tool: 'compare', address: addresses.compareTool(), act: pair },
		{ tool: 'gap', address: addresses.gapTool(), act: pair },
		{
			tool: 'route',
			address: addresses.routeTool(),
			act: async (page) => {
				await pair(page);
				await clickAll(page, '.tool-panel label:has([name="prefer"])');
			},
		},
		{
			tool: 'self-check',
			address: addresses.selfCheckTool(),
			act: async (page) => {
				await choose(page, 0, to);
				for (let i = 0; i < 6; i++) {
					const open = page.locator('.answers details[open]').first();
					if ((await open.count()) === 0) break;
					await open
						.locator('label:has(input[type="radio"])')
						.nth(i % 5)
						.click();
					await open.locator('.question input[type="text"]').click();
					await type(page, 'Asked Ada');
					await open.getByRole('button', { name: 'Next skill' }).click();
					await page.waitForTimeout(betweenKeys);
				}
			},
		},
		{
			tool: 'hiring pack',
			address: addresses.hiringPackTool(),
			act: async (page) => {
				await choose(page, 0, to);
				await choose(page, 0, from);
			},
		},
		...finders.map(({ id, url }) => ({
			tool: `finder ${id}`,
			address: url,
			act: (page: Page) => clickAll(page, '.ask .choices label:nth-child(2)'),
		})),
		{
			tool: 'list of roles',
			address: addresses.roles,
			act: (page) => clickAll(page, '.list-filter label'),
		},
		{
			tool: 'search',
			address: roles[0]!.url,
			act: async (page) => {
				await openBox(page, page.url());
				for (const question of [`${from} vs ${to}`, skills[0]?.title ?? '']) {
					await page.locator('.search-dialog input').fill('');
					await type(page, question);
					for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await press(page, key);
				}
			},
		},
	];
}

/** Types a job letter by letter into the field of a tool and chooses it. */
async function choose(page: Page, field: number, title: string): Promise<void> {
	await page.locator('.tool [role="combobox"]').nth(field).click();
	await type(page, title);
	await press(page, 'ArrowDown');
	await press(page, 'Enter');
	await page.locator('.tool-results :is(h2, .state)').first().waitFor();
}

/** Opens a few rows of an answer. */
async function openRows(page: Page): Promise<void> {
	const rows = page.locator('.tool-results summary:visible');
	for (let i = 0; i < Math.min(4, await rows.count()); i++) {
		await rows.nth(i).click();
		await page.waitForTimeout(betweenKeys);
	}
}

async function clickAll(page: Page, selector: string): Promise<void> {
	for (const one of await page.locator(selector).all()) {
		await one.click();
		await page.waitForTimeout(betweenKeys);
	}
}

async function type(page: Page, text: string): Promise<void> {
	await page.keyboard.type(text, { delay: betweenKeys / 2 });
}

async function press(page: Page, key: string): Promise<void> {
	await page.keyboard.press(key, { delay: betweenKeys / 2 });
	await page.waitForTimeout(betweenKeys);
}

// What follows runs in the page.

interface Interaction extends PerformanceEventTiming {
	interactionId: number;
}

interface Watched {
	/** The longest event of every interaction that took longer than the shortest. */
	interactions: Map<number, { duration: number; what: string }>;
	observer: PerformanceObserver;
}

/** Collects interactions from now on. */
function watch(durationThreshold: number): void {
	const interactions: Watched['interactions'] = new Map();
	const add = (entry: PerformanceEntry): void => {
		const { interactionId, duration, name, target } = entry as Interaction;
		if (!interactionId || duration <= (interactions.get(interactionId)?.duration ?? 0)) return;
		const element = target instanceof Element ? target : undefined;
		const marks = [element?.localName ?? '', ...(element?.classList ?? [])].join('.');
		interactions.set(interactionId, { duration, what: `${name} on ${marks}` });
	};
	const observer = new PerformanceObserver((list) => list.getEntries().forEach(add));
	observer.observe({ type: 'event', durationThreshold, buffered: true } as PerformanceObserverInit);
	Object.assign(globalThis, { watched: { interactions, observer } satisfies Watched });
}

function summary(shortest: number): Omit<Interactions, 'tool'> {
	const { interactions } = (globalThis as unknown as { watched: Watched }).watched;
	const slow = [...interactions.values()].sort((a, b) => b.duration - a.duration);
	const { interactionCount: count } = performance as Performance & { interactionCount: number };
	return {
		count,
		worst: slow[0]?.duration ?? shortest,
		p98: slow[Math.floor(count / 50)]?.duration ?? shortest,
		slowest: slow[0]?.what ?? '',
	};
}
