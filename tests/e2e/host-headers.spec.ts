import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addresses } from '../../src/site/addresses.ts';
import { at, expect } from '../support/browser.ts';
import { ask, hosts, sites, test, type Hosted } from '../support/hosted.ts';
import { listFiles } from '../support/site.ts';

test.describe.configure({ mode: 'default' });

/** What a build's `_headers` asks for, for an address without the base. */
function askedFor({ build }: Hosted, address: string): Record<string, string> {
	const blocks = readFileSync(join(build.dir, '_headers'), 'utf8').trim().split('\n\n');
	const asked = blocks.flatMap((block) => {
		const [path = '', ...lines] = block.split('\n');
		const from = path.slice(build.base.length - 1).replace('*', '');
		return address.startsWith(from) ? lines.map((line) => line.trim().split(/: (.*)/)) : [];
	});
	return Object.fromEntries(asked.map(([name = '', value = '']) => [name.toLowerCase(), value]));
}

/** An address of every sort that headers tell apart. */
function sorts({ build, catalogue }: Hosted): string[] {
	const files = listFiles(build.dir);
	const one = (folder: string): string => `/${files.find((file) => file.startsWith(folder))}`;
	return [
		'/',
		catalogue.roles[0]!.url,
		...['_astro/', 'data/search/', 'data/tools/'].map(one),
		addresses.offlineWorker,
		'/data/v1/catalogue.json',
	];
}

const policy = 'content-security-policy';
const onlyByHttps = 'strict-transport-security';

for (const siteName of sites) {
	test.describe(`the headers of ${siteName}`, () => {
		test.use({ siteName });

		test.describe('at Netlify', () => {
			test.use({ hostName: 'Netlify' });

			test('are those of "_headers", on what is not there as well', async ({ request, hosted }) => {
				for (const address of [...sorts(hosted), '/nowhere/']) {
					const asked = askedFor(hosted, address);
					expect(asked[policy]).toContain("frame-ancestors 'none'");
					expect((await ask(request, address)).headers()).toMatchObject(asked);
				}
			});
		});

		test.describe('at nginx', () => {
			test.use({ hostName: 'nginx' });

			test('are those of "_headers", but for the policy that pages carry', async ({
				request,
				hosted,
			}) => {
				for (const address of sorts(hosted)) {
					const { [onlyByHttps]: _, ...asked } = askedFor(hosted, address);
					expect((await ask(request, address)).headers()).toMatchObject({
						'cache-control': 'no-cache',
						...asked,
						[policy]: "frame-ancestors 'none'",
					});
				}
			});

			test('guard what is not there, too, and let nobody keep it', async ({ request }) => {
				for (const address of ['/nowhere/', '/_astro/nothing.js', '/nothing.md']) {
					const response = await ask(request, address);
					expect(response.status()).toBe(404);
					expect(response.headers()).toMatchObject({ [policy]: "frame-ancestors 'none'" });
					expect(response.headers()).not.toHaveProperty('cache-control');
				}
			});
		});

		test.describe('at GitHub Pages', () => {
			// Here the page is meant to complain.
			test.use({
				hostName: 'GitHub Pages',
				toleratedMessage: /violates the document's Content Security Policy|violates the following/,
			});

			test('are none of ours, and the policy holds all the same', async ({
				page,
				request,
				hosted,
			}) => {
				const { [`cache-control`]: _, ...asked } = askedFor(hosted, '/');
				const sent = (await ask(request, '/')).headers();
				expect(Object.keys(asked).filter((name) => name in sent)).toEqual([]);
				await page.goto(at('/'));
				const stopped = await page.evaluate(
					() =>
						new Promise<string>((done) => {
							addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
								done(effectiveDirective),
							);
							void fetch('https://elsewhere.example/').catch(() => undefined);
						}),
				);
				expect(stopped).toBe('connect-src');
			});
		});
	});
}

/** What a page with no policy of its own has in a frame that should show the home page of a host. */
async function framed(page: Page, { url }: Hosted['host']): Promise<string | undefined> {
	const around = `${url}around`;
	const html = `<!doctype html><title>A page</title><iframe src="${url}"></iframe>`;
	await page.route(around, (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await page.goto(around);
	return page.frames()[1]?.url();
}

for (const hostName of hosts) {
	test.describe(`another page, and the site at ${hostName}`, () => {
		test.use({
			hostName,
			siteName: 'three roles of another field',
			toleratedMessage: /frame-ancestors/,
		});
		const may = hostName === 'GitHub Pages';

		test(`${may ? 'can' : 'cannot'} show it inside of itself`, async ({ page, hosted }) => {
			const { url } = hosted.host;
			// What is refused is an error page of the browser.
			expect(await framed(page, hosted.host)).toMatch(may ? url : /^chrome-error:/);
		});
	});
}
