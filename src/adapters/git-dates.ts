import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { relative } from 'node:path';
import { contentDir } from './content-dir.ts';

let held: ReadonlyMap<string, Date> | undefined;

/** When each content file last changed, by its path inside the content folder; empty without a git history. */
export function contentDates(): ReadonlyMap<string, Date> {
	held ??= readDates();
	return held;
}

function readDates(): Map<string, Date> {
	const dates = new Map<string, Date>();
	try {
		const root = execFileSync(
			'git',
			['-C', contentDir, 'rev-parse', '--show-toplevel'],
			quiet,
		).trim();
		const prefix = relative(root, contentDir).replaceAll('\\', '/');
		const log = execFileSync(
			'git',
			['-C', root, 'log', '--format=%x00%cI', '--name-only', '--no-renames', '--', prefix],
			quiet,
		);
		let date = new Date(0);
		for (const line of log.split('\n')) {
			if (line.startsWith('\0')) {
				date = new Date(line.slice(1));
			} else if (line.startsWith(`${prefix}/`)) {
				const file = line.slice(prefix.length + 1);
				if (!dates.has(file)) dates.set(file, date);
			}
		}
	} catch {
		// A download without history, or no git at all: pages then show their review date only.
	}
	return dates;
}

const quiet: ExecFileSyncOptionsWithStringEncoding = {
	encoding: 'utf8',
	maxBuffer: 64e6,
	stdio: ['ignore', 'pipe', 'ignore'],
};
