import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../src/site/addresses.ts';
import { at, expect, longestPagesOf, titleOf } from '../support/browser.ts';
import { ask, hosts, pathOf, sites, test, type Hosted } from '../support/hosted.ts';
import { boxOf } from '../support/search-box.ts';
import { retired } from '../support/small-site.ts';

// A console error, what a policy stops and a request to another host each fail any test; see tests/support/browser.ts.
test.describe.configure({ mode: 'default' });

/** The rules for addresses that have moved, without the base: from, to. */
function moved({ build }: Hosted): [string, string][] {
	const lines = readFileSync(join(build.dir, '_redirects'), 'utf8').trim().split('\n');
	return lines.map((line) => {
		const [from = '', to = ''] = line.split(' ').map((path) => path.slice(build.base.length - 1));
		return [from, to];
	});
}

for (const hostName of hosts) {
	for (const siteName of sites) {
		test.describe(`${siteName}, served by ${hostName}`, () => {
			test.use({ hostName, siteName });

			test('opens at home and at the longest page of every kind', async ({ page, hosted }) => {
				test.slow();
				const stops = longestPagesOf(hosted.build.dir);
				expect(stops.map(({ address }) => address)).toContain('/');
				for (const { address, id } of stops) {
					const response = await page.goto(at(address));
					expect([address, response?.status()]).toEqual([address, 200]);
					await expect(page.locator('main')).toHaveAttribute('data-id', id);
				}
			});

			test('answers a question, draws what a tool computes, and leads to its own pages', async ({
				page,
				hosted,
			}) => {
				const [from, to] = hosted.catalogue.roles;
				await page.goto(at('/'));
				await page.getByRole('button', { name: 'Search', exact: true }).click();
				const box = boxOf(page);
				await box.ask(from!.title);
				await box.results.first().click();
				await expect(page).toHaveURL((url) => url.pathname === pathOf(hosted, from!.url));

				await page.goto(at(addresses.gapTool(from!.id, to!.id)));
				const results = page.locator('.tool-results');
				await expect(results.getByRole('heading', { level: 2 })).toHaveText(
					new RegExp(`to ${to!.title}$`, 'i'),
				);
				await results
					.locator(`a[href="${pathOf(hosted, to!.url)}"]`)
					.first()
					.click();
				await expect(page.locator('main')).toHaveAttribute('data-id', to!.id);
			});

			test('calls itself, and its card for sharing, by addresses under its base', async ({
				page,
				request,
				hosted,
			}) => {
				const { url } = hosted.catalogue.roles[0]!;
				await page.goto(at(url));
				const said = (selector: string, name: string): Promise<string> =>
					page
						.locator(selector)
						.getAttribute(name)
						.then((address) => new URL(address!).pathname);
				expect(await said('link[rel="canonical"]', 'href')).toBe(pathOf(hosted, url));
				const card = await said('meta[property="og:image"]', 'content');
				expect(card.startsWith(hosted.build.base)).toBe(true);
				expect((await request.get(card)).headers()['content-type']).toBe('image/png');
			});

			test('redirects an address without its closing slash, within the base', async ({
				request,
				hosted,
			}) => {
				const { url } = hosted.catalogue.roles[0]!;
				const response = await ask(request, url.slice(0, -1));
				const location = response.headers()['location'] ?? '';
				expect(response.status()).toBe(301);
				expect(new URL(location, hosted.host.url).href).toBe(
					at(url).replace('./', hosted.host.url),
				);
			});

			test.describe('where no page is', () => {
				// The browser itself reports the answer 404; a page that only sends on names no icon, so it may look for one.
				test.use({ toleratedMessage: /status of 404/ });

				test('sends readers on from an address that has moved', async ({
					page,
					request,
					hosted,
				}) => {
					const rules = moved(hosted);
					if (siteName !== 'our own content') expect(rules).toEqual([[retired.was, retired.now]]);
					const answers = await Promise.all(
						rules.map(async ([from]) => {
							const response = await ask(request, from);
							const { location } = response.headers();
							const to = location && new URL(location, hosted.host.url).pathname;
							return [from, response.status(), to];
						}),
					);
					expect(rules.length).toBeGreaterThan(0);
					expect(answers).toEqual(
						rules.map(([from, to]) =>
							hostName === 'Netlify' ? [from, 301, pathOf(hosted, to)] : [from, 200, undefined],
						),
					);
					// The page that was asked for has hardly come when the next one takes its place.
					await page.goto(at(rules[0]![0]), { waitUntil: 'commit' });
					await expect(page).toHaveURL((url) => url.pathname === pathOf(hosted, rules[0]![1]));
					await expect(titleOf(page)).toBeVisible();
				});

				test('answers with status 404 and the page that leads on', async ({ page, hosted }) => {
					const response = await page.goto(at('/roles/no-such-role/deep/down/'));
					expect(response?.status()).toBe(404);
					await expect(page.locator('main')).toHaveAttribute('data-kind', 'notfound');
					await page.getByRole('main').getByRole('link', { name: 'job titles A–Z' }).click();
					await expect(page).toHaveURL((url) => url.pathname === pathOf(hosted, '/titles/'));
					await expect(page.locator('main')).toHaveAttribute('data-kind', 'titles');
				});
			});
		});
	}
}

for (const hostName of hosts) {
	test.describe(`kept from ${hostName}, which is then shut off`, () => {
		test.use({
			hostName,
			siteName: 'three roles of another field',
			ownHost: true,
			toleratedMessage: /Failed to load resource|ERR_/,
		});

		test('the site opens', async ({ page, hosted }) => {
			await page.goto(at(addresses.offline));
			await page.getByRole('button', { name: 'Keep for offline reading' }).click();
			await expect(page.locator('offline-box').getByRole('status')).toHaveText(
				/kept on this device/,
			);
			await hosted.host.close();
			for (const { url } of hosted.catalogue.roles) {
				const response = await page.goto(at(url));
				expect([response?.status(), response?.fromServiceWorker()]).toEqual([200, true]);
				await expect(page.locator('main')).toHaveAttribute('data-kind', 'role');
			}
			await page.goto(at(retired.was));
			expect(new URL(page.url()).pathname).toBe(pathOf(hosted, retired.now));
		});
	});
}
