import { buildCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { contentDir } from './content-dir.ts';
import { loadContent, type LoadedContent } from './content-files.ts';

let held: { loaded: LoadedContent; catalogue: Catalogue } | undefined;

/**
 * The content of a build, read once for all that is written beside its pages. Not for the dev server, where content changes:
 * there `readContent` reads it anew.
 */
export function builtContent(): { loaded: LoadedContent; catalogue: Catalogue } {
	return (held ??= readContent());
}

/** The content as it is now, and its catalogue. */
export function readContent(): { loaded: LoadedContent; catalogue: Catalogue } {
	const loaded = loadContent(contentDir);
	return { loaded, catalogue: buildCatalogue(loaded.content).catalogue };
}
