/** Browser tests of a site that is served by a host: which site, and by which host, each test says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import type { Snapshot } from '../../src/schema/snapshot.ts';
import { at, test as base } from './browser.ts';
import { startHost, type Host, type HostName } from './hosts.ts';
import { keptBuild, pagesBase } from './kept-build.ts';
import { built, contentDir, type Build } from './site.ts';
import { smallSite } from './small-site.ts';

/** Our own content, at `/` or for GitHub Pages under a base; or three roles of another field, under a base everywhere. */
export type SiteName = 'our own content' | 'three roles of another field';

export const hosts: readonly HostName[] = ['nginx', 'GitHub Pages', 'Netlify'];
export const sites: readonly SiteName[] = ['our own content', 'three roles of another field'];

export interface Hosted {
	build: Build;
	host: Host;
	catalogue: Snapshot;
}

interface Options {
	hostName: HostName;
	siteName: SiteName;
	/** Whether the test shuts the host off. */
	ownHost: boolean;
	hosted: Hosted;
}

type Start = (hostName: HostName, siteName: SiteName) => Promise<Hosted>;

/** A test whose addresses are those of a site on a host. Without nginx, the tests that need it fail and say so. */
export const test = base.extend<Options, { shared: Start }>({
	hostName: ['nginx', { option: true }],
	siteName: ['our own content', { option: true }],
	ownHost: [false, { option: true }],
	shared: [
		async ({}, use) => {
			const started = new Map<string, Promise<Hosted>>();
			await use((hostName, siteName) => {
				const key = `${hostName}, ${siteName}`;
				const one = started.get(key) ?? start(hostName, siteName);
				started.set(key, one);
				return one;
			});
			for (const one of await Promise.allSettled(started.values()))
				if (one.status === 'fulfilled') await one.value.host.close();
		},
		{ scope: 'worker' },
	],
	hosted: [
		async ({ shared, hostName, siteName, ownHost }, use) => {
			if (!ownHost) return use(await shared(hostName, siteName));
			const own = await start(hostName, siteName);
			await use(own);
			await own.host.close();
		},
		// It may have to wait for a build.
		{ timeout: 240_000 },
	],
	baseURL: ({ hosted }, use) => use(hosted.host.url),
});

const start: Start = async (hostName, siteName) => {
	const build = await buildFor(hostName, siteName);
	const host = await startHost(hostName, build);
	const file = join(build.dir, 'data', 'v1', 'catalogue.json');
	return { build, host, catalogue: JSON.parse(readFileSync(file, 'utf8')) as Snapshot };
};

function buildFor(hostName: HostName, siteName: SiteName): Promise<Build> | Build {
	if (siteName === 'three roles of another field') return smallSite('one');
	return hostName === 'GitHub Pages' ? keptBuild('under-base', contentDir, pagesBase) : built;
}

/** The path of a page on its host, from the top. */
export function pathOf({ build }: Hosted, address: string): string {
	return build.base.slice(0, -1) + address;
}

/** What a host answers, without going where it may send on to. */
export function ask(request: APIRequestContext, address: string): Promise<APIResponse> {
	return request.get(at(address), { maxRedirects: 0 });
}
