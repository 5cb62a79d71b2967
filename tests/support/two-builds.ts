/** One address that serves first one build and then another, as a host does when a site is published anew. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { pagesBase as base } from './kept-build.ts';
import { smallSite, type Version } from './small-site.ts';

export interface Host {
	/** Where the site is, with a slash at its end. */
	url: string;
	/** What lies at the address now becomes this build; then single files may be spoiled. */
	publish(version: Version): void;
	/** Puts other bytes into a file of what is published. */
	spoil(path: string): void;
	/** The builds that hold these bytes at this address. */
	holders(url: string, body: Buffer): Version[];
	close(): Promise<void>;
}

/** Both versions of the small site, of which one at a time is served. */
export async function twoBuilds(): Promise<Host> {
	const builds = { one: await smallSite('one'), two: await smallSite('two') };
	const dirOf = (version: Version): string => builds[version].dir;
	const temp = mkdtempSync(join(tmpdir(), 'pm-atlas-offline-'));
	const live = join(temp, 'live');
	mkdirSync(live);
	const served = await serve({ dir: live, base, port: 0 });
	return {
		url: served.url,
		publish(version) {
			rmSync(live, { recursive: true });
			cpSync(dirOf(version), live, { recursive: true });
		},
		spoil(path) {
			writeFileSync(join(live, path), 'spoiled');
		},
		holders(url, body) {
			const path = new URL(url).pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
			return (['one', 'two'] as const).filter((version) => {
				try {
					return readFileSync(join(dirOf(version), path)).equals(body);
				} catch {
					return false;
				}
			});
		},
		async close() {
			await served.close();
			rmSync(temp, { recursive: true });
		},
	};
}
