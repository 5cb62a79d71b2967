/** What an answer of the route planner costs: the time from a choice to the ways on the page. */
import { addresses } from '../src/site/addresses.ts';
import { serveCompressed } from './compressed-server.ts';
import { slowDown, startBrowser } from './search-browser.ts';

/** Enough pairs for a 95th percentile, spread over all there are. */
const most = 300;

export interface RouteTimes {
	/** Milliseconds at a quarter of the speed. */
	median: number;
	p95: number;
	count: number;
}

/**
 * Plans routes on a built site.
 *
 * @param ids the roles to plan between
 */
export async function measureRoutes(
	dir: string,
	base: string,
	ids: readonly string[],
): Promise<RouteTimes> {
	const pairs = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => [from, to]));
	const step = Math.max(1, Math.floor(pairs.length / most));
	const queries = pairs
		.filter((_, i) => i % step === 0)
		.map(([from, to]) => new URL(addresses.routeTool(from, to), 'http://site.invalid').search);
	const server = await serveCompressed(dir, base);
	const browser = await startBrowser();
	try {
		const page = await browser.newPage();
		await page.goto(new URL(addresses.routeTool().slice(1), server.url).href, {
			waitUntil: 'networkidle',
		});
		await slowDown(page);
		const times = (await page.evaluate(planAll, queries)).sort((a, b) => a - b);
		const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
		return { median: at(0.5), p95: at(0.95), count: times.length };
	} finally {
		await browser.close();
		server.close();
	}
}

/** Runs in the page: goes to one state after the other, and takes the time until the answer is laid out. */
async function planAll(queries: string[]): Promise<number[]> {
	const results = document.querySelector<HTMLElement>('.tool-results')!;
	const times: number[] = [];
	for (const query of queries) {
		const drawn = new Promise((done) => {
			const observer = new MutationObserver(() => {
				observer.disconnect();
				done(undefined);
			});
			observer.observe(results, { childList: true });
		});
		const begin = performance.now();
		history.pushState(null, '', query);
		dispatchEvent(new PopStateEvent('popstate'));
		await drawn;
		// Reading a measure makes the browser lay out what has changed.
		void results.offsetHeight;
		times.push(performance.now() - begin);
		await new Promise((done) => setTimeout(done, 5));
	}
	return times;
}
