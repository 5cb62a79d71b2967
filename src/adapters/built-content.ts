import { buildCatalogue, type Catalogue } from '../domain/catalogue.ts';
import type { Permanent } from '../domain/permanent.ts';
import { contentDir } from './content-dir.ts';
import { loadContent, type LoadedContent } from './content-files.ts';
import { toolFiles, type ToolFiles } from './tool-files.ts';

/** A content folder as a build needs it. What was read of its files is not held: the syntax of all prose is large. */
export interface BuiltContent {
	catalogue: Catalogue;
	tools: ToolFiles;
	/** What was published, if that is recorded. */
	permanent: Permanent | undefined;
}

/**
 * Astro bundles the pages, so that modules which the integrations use too exist twice in the process of a build. What both
 * share is the process.
 */
const shared = globalThis as { pmAtlasContent?: BuiltContent };

/**
 * The content of a build, read once for its checks, its pages and all that is written beside them. Not for the dev server,
 * where content changes: there `readContent` reads it anew.
 */
export function builtContent(): BuiltContent {
	return (shared.pmAtlasContent ??= readContent());
}

/** Keeps for the rest of a build what its checks have read. */
export function keepContent(loaded: LoadedContent, catalogue: Catalogue): void {
	shared.pmAtlasContent = contentOf(loaded, catalogue);
}

/** The content as it is now. */
export function readContent(): BuiltContent {
	const loaded = loadContent(contentDir);
	const { catalogue } = buildCatalogue(loaded.content);
	return contentOf(loaded, catalogue);
}

function contentOf(loaded: LoadedContent, catalogue: Catalogue): BuiltContent {
	return { catalogue, tools: toolFiles(loaded, catalogue), permanent: loaded.permanent };
}
