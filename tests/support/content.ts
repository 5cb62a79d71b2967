import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../src/adapters/content-files.ts';
import { loadDictionary } from '../../src/adapters/dictionary.ts';
import { runChecks, type CheckOptions, type CheckResult } from '../../src/checks/run.ts';
import type { Issue } from '../../src/domain/problem.ts';

/** The folder of all fixtures. */
export const fixturesDir = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The day on which every fixture is checked. */
export const today = '2026-11-22';

/** American English. */
export const dictionary = await loadDictionary();

/** Lists files of the base, one a line, that an overlay takes away. */
const deletedList = '_deleted.txt';

/** What to do to one file: its new text or bytes, a change to its text, or `null` to take it away. */
export type Edit = string | Uint8Array | ((text: string) => string) | null;

export interface ContentOptions extends Partial<Pick<CheckOptions, 'today' | 'deploy'>> {
	/** A folder of fixtures laid over the base, like `required-section/fail`. */
	overlay?: string;
	/** Changes to single files on top of that, by path. */
	edits?: Record<string, Edit>;
	/** Anything text cannot say: links, folders, file modes. */
	arrange?: (dir: string) => void;
	/** Copy only these files and folders of the base. */
	only?: string[];
}

/** Calls back with a content folder: the base with an overlay and edits on top. The folder is gone afterward. */
export function withContent<T>(options: ContentOptions, use: (dir: string) => T): T {
	const dir = mkdtempSync(join(tmpdir(), 'pm-atlas-content-'));
	try {
		for (const part of options.only ?? ['.'])
			cpSync(join(fixturesDir, 'base', part), join(dir, part), { recursive: true });
		if (options.overlay) layOver(join(fixturesDir, options.overlay), dir);
		for (const [path, edit] of Object.entries(options.edits ?? {})) apply(join(dir, path), edit);
		options.arrange?.(dir);
		return use(dir);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

function layOver(overlay: string, dir: string): void {
	if (!existsSync(overlay)) throw new Error(`no fixture at ${overlay}`);
	const list = join(overlay, deletedList);
	if (existsSync(list)) {
		for (const path of readFileSync(list, 'utf8').split('\n').filter(Boolean))
			rmSync(join(dir, path));
	}
	cpSync(overlay, dir, { recursive: true, filter: (source) => source !== list });
}

function apply(path: string, edit: Edit): void {
	if (edit === null) return rmSync(path, { recursive: true });
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, typeof edit === 'function' ? changed(path, edit) : edit);
}

function changed(path: string, edit: (text: string) => string): string {
	const before = readFileSync(path, 'utf8');
	const after = edit(before);
	if (after === before) throw new Error(`the edit of ${path} changes nothing`);
	return after;
}

/** An edit that replaces one piece of text by another. */
export function replacing(from: string | RegExp, to: string): (text: string) => string {
	return (text) => text.replace(from, () => to);
}

/** Checks such a content folder, which issues call `content`. */
export function checkContent(options: ContentOptions): CheckResult {
	return withContent(options, (dir) =>
		runChecks(loadContent(dir, 'content'), {
			shownAs: 'content',
			dictionary,
			today: options.today ?? today,
			deploy: options.deploy ?? false,
		}),
	);
}

/** All issues of such a folder as text, two lines each; "no issues" if there are none. */
export function issuesOf(options: ContentOptions): string {
	return printed(checkContent(options).issues);
}

/** Issues as text that reads well in a snapshot. */
export function printed(issues: readonly Issue[]): string {
	if (issues.length === 0) return 'no issues';
	return issues
		.map(({ path, line, column, rule, severity, message, hint }) => {
			const mark = severity === 'warning' ? ' (warning)' : '';
			return `${path}:${line}:${column} ${rule}${mark}\n  ${message}\n  ${hint}`;
		})
		.join('\n');
}
