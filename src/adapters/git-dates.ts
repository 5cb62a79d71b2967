import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileDates, History } from '../domain/history.ts';
import { contentDir } from './content-dir.ts';

const held = new Map<string, History>();

/** The history of the content folder; empty without a git history. */
export function contentHistory(): History {
	return historyOf(contentDir);
}

/** The history of the routes, which hold the words of the pages that are not in the content folder. */
export function routeHistory(): History {
	return historyOf(resolve('src/pages'));
}

/** The history of a folder, read once. */
function historyOf(dir: string): History {
	const known = held.get(dir) ?? readHistory(dir);
	held.set(dir, known);
	return known;
}

/**
 * Reads when each file of a folder was committed for the first and the last time. A clone that was cut off (`--depth`) has a
 * first commit that seems to add every file; what only that one says is left out, as its day would be wrong.
 *
 * @param dir a folder; empty if it is in no git repository, or if there is no git
 */
export function readHistory(dir: string): History {
	const dates = new Map<string, FileDates>();
	const git = (...args: string[]): string =>
		execFileSync('git', ['-C', dir, '-c', 'core.quotePath=off', ...args], {
			encoding: 'utf8',
			maxBuffer: 64e6,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	try {
		const cutOff = cutOffAt(resolve(dir, git('rev-parse', '--git-path', 'shallow').trim()));
		const log = git(
			'log',
			'--format=%x00%H %cI',
			'--name-status',
			'--no-renames',
			'--relative',
			'--',
			'.',
		);
		for (const commit of log.split('\0').slice(1)) {
			const [head = '', ...lines] = commit.trim().split('\n');
			const [hash = '', day = ''] = head.split(' ');
			if (cutOff.has(hash)) continue;
			const date = new Date(day);
			for (const line of lines.filter((text) => text.includes('\t'))) {
				const [status = '', file = ''] = line.split('\t');
				dates.set(file, withCommit(dates.get(file), date, status === 'A'));
			}
		}
	} catch {
		// A download without history, or no git at all: pages then show their review date only.
	}
	return dates;
}

/** Commits come newest first; branches and clocks that are wrong can change their order. */
function withCommit(known: FileDates | undefined, date: Date, added: boolean): FileDates {
	const changed = known && known.changed > date ? known.changed : date;
	const first = known?.created;
	const created = added && !(first && first < date) ? date : first;
	return { changed, ...(created && { created }) };
}

/** The commits where a clone was cut off; none in a whole one. */
function cutOffAt(file: string): Set<string> {
	return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}
