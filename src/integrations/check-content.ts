/** The content check as the commands and Astro's own hooks share it. */
import { resolve } from 'node:path';
import { loadContent, type LoadedContent } from '../adapters/content-files.ts';
import { loadDictionary } from '../adapters/dictionary.ts';
import { shown } from '../adapters/shown-path.ts';
import { count } from '../checks/report.ts';
import { rules } from '../checks/rules/index.ts';
import { runChecks, type CheckResult } from '../checks/run.ts';

export interface ContentCheck extends CheckResult {
	/** The content folder, absolute. */
	dir: string;
	/** The same folder as messages name it. */
	shownAs: string;
	loaded: LoadedContent;
	/** What to say when nothing was found. */
	summary: string;
}

/** Reads a content folder and holds every rule over it. */
export async function checkContent(
	content: string,
	{ today, deploy = false }: { today: string; deploy?: boolean },
): Promise<ContentCheck> {
	const dir = resolve(content);
	const shownAs = shown(dir);
	const dictionary = await loadDictionary();
	const loaded = loadContent(dir, shownAs);
	const pages = [...loaded.files.values()].filter(({ outline }) => outline).length;
	return {
		...runChecks(loaded, { shownAs, today, deploy, dictionary }),
		dir,
		shownAs,
		loaded,
		summary: `Content is sound: ${count(pages, 'page')} in ${shownAs}, ${rules.length} rules, no issues.`,
	};
}
