import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { contentDir } from './content-dir.ts';
import { loadContent } from './content-files.ts';

let held: { stamp: string; catalogue: Catalogue } | undefined;

/**
 * The catalogue of the content folder, for pages. A build reads it once; the dev server reads it anew when a file has
 * changed. Whether it is sound is the checks' business: they have stopped a build before this is called.
 */
export function siteCatalogue(): Catalogue {
	const stamp = import.meta.env.DEV ? stampOf(contentDir) : 'build';
	if (held?.stamp !== stamp) {
		held = { stamp, catalogue: buildCatalogue(loadContent(contentDir).content).catalogue };
	}
	return held.catalogue;
}

/** Changes whenever a file of the folder is added, removed or saved. */
function stampOf(dir: string): string {
	return readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.map((name) => `${name}:${statSync(join(dir, name), { throwIfNoEntry: false })?.mtimeMs}`)
		.join('\n');
}
