import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import type { Place } from '../markdown/outline.ts';

/** Bytes a page may have: far above any, far below what could stall a build. */
export const maxFileBytes = 1_000_000;

/** Bytes a list of entries may have: about 50,000 sources. */
export const maxListBytes = 20_000_000;

/** Why a file or folder cannot be read, and what to do. */
export interface Unreadable {
	problem: string;
	hint: string;
	/** Where the file goes wrong, if it is not wrong as a whole. */
	place?: Place;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file without byte order mark and with plain line ends, or why there is none. Never throws. */
export function readText(path: string, maxBytes = maxFileBytes): { text: string } | Unreadable {
	const stats = statsOf(path);
	if (!stats) {
		return isLink(path)
			? {
					problem: 'expected a file, found a link that leads nowhere',
					hint: 'Remove the link, or put the file there.',
				}
			: { problem: 'expected a file, found none', hint: 'Put the file back.' };
	}
	if (stats.isDirectory()) {
		return {
			problem: 'expected a file, found a folder',
			hint: 'Move what is in it, and remove it.',
		};
	}
	if (!stats.isFile()) {
		return { problem: 'expected a file, found something that is none', hint: 'Remove it.' };
	}
	if (stats.size > maxBytes) {
		return {
			problem: `expected at most ${maxBytes / 1e6} MB of text, found ${(stats.size / 1e6).toPrecision(3)} MB`,
			hint: 'Split it, or cut it.',
		};
	}
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? 'an error';
		return {
			problem: `expected a file that can be read, found ${code}`,
			hint: 'Check its permissions.',
		};
	}
	if (bytes.includes(0)) {
		return {
			problem: 'expected text in UTF-8, found a NUL byte',
			hint: 'Save the file as UTF-8; if it is damaged, write it anew.',
			place: placeOf('\0', bytes),
		};
	}
	let text: string;
	try {
		text = decoder.decode(bytes).replaceAll('\r\n', '\n');
	} catch {
		return {
			problem: 'expected text in UTF-8, found bytes that are not',
			hint: 'Save the file as UTF-8.',
			place: placeOf('\ufffd', bytes),
		};
	}
	// The engine would not take it for the end of a line, and read another page than the checks.
	if (text.includes('\r')) {
		return {
			problem:
				'expected lines that end as on Windows, macOS or Linux, found one that ends in a carriage return alone',
			hint: 'Save the file with other line ends.',
			place: placeOf('\r', new TextEncoder().encode(text)),
		};
	}
	return { text };
}

/** Where a character first stands in bytes; the replacement character stands for what cannot be decoded. */
function placeOf(character: string, bytes: Uint8Array): Place {
	const before = new TextDecoder().decode(bytes).split(character, 1)[0]!.split(/\r?\n/);
	return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** The names in a folder in their order, hidden ones left out, or why there are none. Never throws. */
export function listFolder(path: string): { names: string[] } | Unreadable {
	try {
		return {
			names: readdirSync(path)
				.filter((name) => !name.startsWith('.'))
				.sort(),
		};
	} catch {
		const found = statsOf(path)?.isFile() ? 'a file' : 'none';
		return {
			problem: `expected a folder that can be read, found ${found}`,
			hint: 'Check the path, or make it a folder.',
		};
	}
}

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
	return statsOf(path)?.isDirectory() ?? false;
}

/** Undefined where a path leads nowhere, be it in a circle of links. */
function statsOf(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

function isLink(path: string): boolean {
	try {
		return lstatSync(path).isSymbolicLink();
	} catch {
		return false;
	}
}
