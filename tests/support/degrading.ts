/** What the tests of a browser in which things are missing share: the tools with an answer, and the ways a file goes wrong. */
import type { Locator, Page, Route } from '@playwright/test';
import { addresses } from '../../src/site/addresses.ts';
import { catalogue, expect } from './browser.ts';

const isRole = (id: string): boolean => catalogue.roles.some((role) => role.id === id);
const move = catalogue.transitions.find(({ from, to }) => isRole(from) && isRole(to))!;

/** A tool, at an address that holds a choice. */
export interface ChosenTool {
	name: string;
	/** Without a choice. */
	empty: string;
	link: string;
}

/** Every tool with a choice that it answers. */
export const tools: ChosenTool[] = [
	{
		name: 'compare',
		empty: addresses.compareTool(),
		link: addresses.compareTool(move.from, move.to),
	},
	{ name: 'gap', empty: addresses.gapTool(), link: addresses.gapTool(move.from, move.to) },
	{ name: 'route', empty: addresses.routeTool(), link: addresses.routeTool(move.from, move.to) },
	{
		name: 'self-check',
		empty: addresses.selfCheckTool(),
		link: addresses.selfCheckTool(move.to),
	},
	{
		name: 'hiring-pack',
		empty: addresses.hiringPackTool(),
		link: addresses.hiringPackTool(move.to),
	},
	...catalogue.finders.map(({ id, questions }) => {
		const tool = id as Parameters<typeof addresses.finderTool>[0];
		const answers = questions.map((question) => question.answers[0]!.id);
		return {
			name: id,
			empty: addresses.finderTool(tool),
			link: addresses.finderTool(tool, answers),
		};
	}),
];

export const results = (page: Page): Locator => page.locator('.tool-results');
/** There once a tool has answered. */
export const answer = (page: Page): Locator => results(page).locator('h2').first();

/** How a file can go wrong. What hangs never comes: the request is left unanswered. */
export const faults = {
	'not there': (route: Route) => route.fulfill({ status: 404, body: '' }),
	'a page of the host': (route: Route) =>
		route.fulfill({
			contentType: 'text/html',
			body: '<!doctype html><title>Welcome</title><h1>Welcome</h1>',
		}),
	'cut off': async (route: Route) => {
		const response = await route.fetch();
		const body = await response.body();
		return route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
	},
	'other bytes': (route: Route) =>
		route.fulfill({
			contentType: 'application/octet-stream',
			body: Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 167 + 13) % 256)),
		}),
	hanging: () => undefined,
} satisfies Record<string, (route: Route) => unknown>;

export type Fault = keyof typeof faults;
export const allFaults = Object.keys(faults) as Fault[];

/** Files that go wrong in one way after the other, and at last come as they are. */
export interface Trouble {
	/** Undefined: nothing is wrong any more. */
	become(fault: Fault | undefined): void;
	/** Waits until one of them has been asked for since. */
	asked(): Promise<void>;
}

/** Has the files that fit go wrong, from the first request on. */
export async function spoil(page: Page, files: string | RegExp, first: Fault): Promise<Trouble> {
	let now: Fault | undefined = first;
	let asked = false;
	await page.route(files, (route) => {
		asked = true;
		return now ? faults[now](route) : route.fallback();
	});
	return {
		become: (fault) => {
			now = fault;
			asked = false;
		},
		asked: () => expect.poll(() => asked).toBe(true),
	};
}

/**
 * Holds files back.
 *
 * @param then what becomes of the requests in the end
 * @returns lets them come
 */
export async function holdBack(
	page: Page,
	files: string | RegExp,
	then: (route: Route) => Promise<void> = (route) => route.continue(),
): Promise<() => void> {
	let release = (): void => undefined;
	const released = new Promise<void>((done) => (release = done));
	await page.route(files, async (route) => {
		await released;
		await then(route);
	});
	return release;
}

/** Leaves it to the test when the page gives up on what does not come, which takes fifteen seconds else. */
export async function stopWaiting(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const patience = 15_000;
		const [timer, signal] = [setTimeout, AbortSignal.timeout.bind(AbortSignal)];
		const waiting: (() => void)[] = [];
		globalThis.setTimeout = ((act: (...values: unknown[]) => void, ms = 0, ...rest: unknown[]) =>
			ms === patience ? waiting.push(() => act(...rest)) : timer(act, ms, ...rest)) as never;
		AbortSignal.timeout = (ms) => {
			if (ms !== patience) return signal(ms);
			const controller = new AbortController();
			waiting.push(() => controller.abort(new DOMException('late', 'TimeoutError')));
			return controller.signal;
		};
		Object.assign(globalThis, { giveUp: () => waiting.splice(0).forEach((act) => act()) });
	});
}

/**
 * Has the page give up on what does not come.
 *
 * @param trouble where it must have asked for a file first
 */
export async function giveUp(page: Page, trouble?: Trouble): Promise<void> {
	await trouble?.asked();
	await page.evaluate(() => (globalThis as unknown as { giveUp(): void }).giveUp());
}
