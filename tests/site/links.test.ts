import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { built, readSite, type Build } from '../support/site.ts';

/** Follows every link and fragment of a build, from every page, and names those that lead nowhere. */
async function brokenLinks(build: Build): Promise<{ broken: string[]; followed: number }> {
	const served = await serve({ dir: build.dir, base: build.base, port: 0 });
	const { origin } = new URL(served.url);
	const { pages, redirects } = readSite(build);
	try {
		const { links } = await new LinkChecker().check({
			path: [...pages, ...redirects].map(({ address }) => served.url + address.slice(1)),
			recurse: true,
			checkFragments: true,
			checkCss: true,
			concurrency: 20,
			// Only the host decides: a link that forgets the base stays on the host and must not pass.
			linksToSkip: (link) => Promise.resolve(new URL(link).origin !== origin),
		});
		const withoutOrigin = (url = ''): string => url.replace(origin, '');
		return {
			broken: links
				.filter(({ state }) => state === LinkState.BROKEN)
				.map(({ url, parent }) => `${withoutOrigin(parent)} → ${withoutOrigin(url)}`),
			followed: links.filter(({ state }) => state === LinkState.OK).length,
		};
	} finally {
		await served.close();
	}
}

describe('links of the built site', () => {
	test('all lead to a page and a fragment that exist', async () => {
		const { broken, followed } = await brokenLinks(built);
		expect(broken).toEqual([]);
		expect(followed).toBeGreaterThan(readSite(built).pages.length);
	});

	test('all lead somewhere under a base path too', async () => {
		const underBase = inject('underBase');
		const { broken, followed } = await brokenLinks(underBase);
		expect(broken).toEqual([]);
		expect(followed).toBeGreaterThan(readSite(underBase).pages.length);
	});
});

describe('the search for dead links', () => {
	let dir: string;
	beforeAll(() => {
		dir = mkdtempSync(join(tmpdir(), 'pm-atlas-links-'));
		mkdirSync(join(dir, 'other'));
		const page = (body: string): string => `<!doctype html><title>A page</title>${body}`;
		writeFileSync(
			join(dir, 'index.html'),
			page('<a href="/atlas/other/#here">x</a><a href="/other/">x</a><a href="/atlas/gone/">x</a>'),
		);
		writeFileSync(
			join(dir, 'other', 'index.html'),
			page(
				'<h2 id="here">x</h2><a href="/atlas/other/#gone">x</a><a href="https://example.com/">x</a>',
			),
		);
	});
	afterAll(() => rmSync(dir, { recursive: true, force: true }));

	test('finds a missing page, a missing fragment and a link that forgets the base', async () => {
		const { broken } = await brokenLinks({ dir, base: '/atlas/' });
		expect(broken.sort()).toEqual([
			'/atlas/ → /atlas/gone/',
			'/atlas/ → /other/',
			'/atlas/other/ → /atlas/other/#gone',
		]);
	});
});
