/** The three ways a built site is served: by nginx, by the rules of GitHub Pages and by those of Netlify. */
import { copyFileSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { netlifyHost } from './netlify-host.ts';
import { nginxHost } from './nginx-host.ts';
import type { Build } from './site.ts';

/** A server on this machine with a site on it. */
export interface Host {
	/** The site's address, base included, with a closing slash. */
	url: string;
	close(): Promise<void>;
}

export type HostName = 'nginx' | 'GitHub Pages' | 'Netlify';

/** Starts a host for a build. */
export async function startHost(name: HostName, build: Build): Promise<Host> {
	// Of its own accord it has the site under the base.
	if (name === 'GitHub Pages') return serve({ ...build, port: 0 });
	const { top, remove } = published(build);
	try {
		const host = await (name === 'nginx' ? nginxHost : netlifyHost)(top, build.base);
		return {
			url: host.url,
			close: async () => {
				await host.close();
				remove();
			},
		};
	} catch (error) {
		remove();
		throw error;
	}
}

/** The folder to publish, as docs/hosting.md says: under a base, the site in a folder of that name, and three files at the top. */
function published({ dir, base }: Build): { top: string; remove(): void } {
	if (base === '/') return { top: dir, remove: () => undefined };
	const top = mkdtempSync(join(tmpdir(), 'pm-atlas-published-'));
	symlinkSync(dir, join(top, base.replaceAll('/', '')), 'junction');
	for (const file of ['_headers', '_redirects', '404.html'])
		if (existsSync(join(dir, file))) copyFileSync(join(dir, file), join(top, file));
	return { top, remove: () => rmSync(top, { recursive: true, force: true }) };
}
