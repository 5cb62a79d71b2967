import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Permanent } from '../domain/permanent.ts';
import { builtContent, readContent, type BuiltContent } from './built-content.ts';
import { contentDir } from './content-dir.ts';

let held: { stamp: string; content: BuiltContent } | undefined;

/**
 * The catalogue of the content folder, for pages. A build reads it once; the dev server reads it anew when a file has
 * changed. Whether it is sound is the checks' business: they have stopped a build before this is called.
 */
export function siteCatalogue(): Catalogue {
	return siteContent().catalogue;
}

/** Whether the ids and addresses of the content are promised: from its first release on. */
export function siteReleased(): boolean {
	return siteContent().permanent?.released ?? false;
}

/** What is gone, and what took its place. */
export function siteRetired(): Permanent['retired'] {
	return siteContent().permanent?.retired ?? [];
}

/** The hash that names the folder of what the tools load; the integration `tool-data` writes that folder. */
export function siteToolHash(): string {
	return siteContent().tools.hash;
}

function siteContent(): BuiltContent {
	if (!import.meta.env.DEV) return builtContent();
	const stamp = stampOf(contentDir);
	if (held?.stamp !== stamp) held = { stamp, content: readContent() };
	return held.content;
}

/** Changes whenever a file of the folder is added, removed or saved. */
function stampOf(dir: string): string {
	return readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.map((name) => `${name}:${statSync(join(dir, name), { throwIfNoEntry: false })?.mtimeMs}`)
		.join('\n');
}
