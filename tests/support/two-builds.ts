/** One address that serves first one build and then another, as a host does when a site is published anew. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { withContent, type Edit } from './content.ts';
import { runScript } from './site.ts';

export type Version = 'one' | 'two';

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

/** The base both are built for. */
const base = '/pm-atlas/';

/** What the two say of the staff nurse. */
export const says = { one: 'a handful of patients', two: 'a roomful of patients' };

/** Builds the small catalogue twice, with another word and another sign in the second, and a guide that is on no line. */
export async function twoBuilds(): Promise<Host> {
	const temp = mkdtempSync(join(tmpdir(), 'pm-atlas-offline-'));
	const dirOf = (version: Version): string => join(temp, version);
	const live = join(temp, 'live');
	for (const version of ['one', 'two'] as const) await buildInto(temp, version);
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

async function buildInto(temp: string, version: Version): Promise<void> {
	const content = join(temp, `content-${version}`);
	const anew = (text: string): string => text.replace(says.one, says.two);
	// The sign of a line is on every page, and in the piece of HTML that the search loads.
	const sign = (text: string): string => text.replace('shape: circle', 'shape: square');
	const edits: Record<string, Edit> =
		version === 'one' ? {} : { 'roles/staff-nurse.mdx': anew, 'families.yaml': sign };
	withContent({ overlay: 'readability/pass', edits }, (dir) =>
		cpSync(dir, content, { recursive: true }),
	);
	const { code, output } = await runScript(
		'build.ts',
		['--content', content, '--out', join(temp, version)],
		{ BASE_PATH: base, PM_ATLAS_CACHE: join(temp, 'cache') },
	);
	if (code !== 0) throw new Error(`The build "${version}" failed:\n${output}`);
}
