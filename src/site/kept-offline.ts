/** What is kept on a reader's device for reading offline: all of the site, or one line of it. */

/** A file that can be kept. */
export interface KeptFile {
	/** Without the base: `/roles/x/` for a page. */
	address: string;
	/** The hash of its bytes, as browsers check it: `sha256-…`. */
	integrity: string;
	/** Its size on the device. */
	bytes: number;
	/**
	 * The ids of the lines it is kept with; without any, only with the whole site. `every`: with whatever is kept. `never`: with
	 * nothing, but a page that is kept takes it from the network only as it is in this build.
	 */
	lines: 'every' | 'never' | readonly string[];
}

/** All that can be kept of one build. */
export interface Kept {
	/** Changes with every byte of every file. */
	version: string;
	files: readonly KeptFile[];
	/** Addresses that have moved, each with the one it leads to: a host may send on from there, and have no page to keep. */
	moved: Readonly<Record<string, string>>;
}

/** The choice of the whole site; any other is the id of a line. */
export const wholeSite = 'all';

/** The files of a choice. Of a line that is no more, what is kept with every line. */
export function filesFor(keep: string, { files }: Pick<Kept, 'files'>): KeptFile[] {
	return files.filter(
		({ lines }) =>
			lines === 'every' || (lines !== 'never' && (keep === wholeSite || lines.includes(keep))),
	);
}

/** How much a choice is. */
export interface Size {
	files: number;
	bytes: number;
}

/** How much each choice is, by its name: what the page says before anything is kept. */
export type Sizes = Record<string, Size>;

/** How much some files are. */
export function sizeOf(files: readonly KeptFile[]): Size {
	return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** What a worker says about itself. */
export interface About extends Size {
	keep: string;
	/** The day it was put on the device, as `2026-05-31`. */
	day: string | undefined;
}

/** How far a worker has come while it puts files on the device. */
export interface Progress {
	done: number;
	of: number;
}

/**
 * What a page says to a worker: tell about yourself, tell whether mine is the only page (both to the port that comes along),
 * or take the place of the worker before.
 */
export type Order = 'about' | 'alone' | 'take-over';

/** What the names of all caches of a site begin with: several sites may share an address. */
export function cachePrefix(scope: string): string {
	return `pm-atlas:${scope}:`;
}
