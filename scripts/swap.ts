/**
 * Puts a finished build in the place of the old one, so that the target is always a whole site: the old one, or the new
 * one. Two renames lie between them; a command that is killed there leaves no target but a backup, which the next command
 * puts back.
 */
import {
	existsSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The folder a target really is: a link stays a link, and the folder behind it is swapped. */
export function targetOf(out: string): string {
	const target = resolve(out);
	return existsSync(target) ? realpathSync(target) : target;
}

/** Where the old site waits while the new one moves in. */
export function backupOf(target: string): string {
	return join(dirname(target), `.build-old-${basename(target)}`);
}

/** An empty folder's place for a build in progress: beside the target, so that a rename can move it in. */
export function tempFor(target: string, pid = process.pid): string {
	return join(dirname(target), `.build-${pid}`);
}

/**
 * Where a build is put together. Astro moves files of the project into it by renaming, which cannot lead to another disk: for
 * a target on one, that is a folder in the project.
 *
 * @param project the project's folder
 */
export function stagingFor(target: string, project: string, pid = process.pid): string {
	return diskOf(target) === diskOf(project)
		? tempFor(target, pid)
		: tempFor(join(project, basename(target)), pid);
}

/** Takes a finished build to where a rename can move it in, and gives that place. */
export async function takeBeside(built: string, target: string): Promise<string> {
	const temp = tempFor(target);
	// Not `cpSync`, which calls a full disk an input or output error.
	if (built !== temp) await cp(built, temp, { recursive: true });
	return temp;
}

/** The disk a path lies on, or would lie on. */
function diskOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.dev ?? diskOf(dirname(path));
}

/**
 * Why a folder must not be replaced by a build; undefined if it may. Keeps `--out ~` from being swapped away.
 *
 * @param target the folder to be replaced
 * @param project the project's folder, and the one the command runs in
 * @param content the content folder
 */
export function whyNotReplace(
	target: string,
	project: readonly string[],
	content: string,
): string | undefined {
	const within = [...project, content].find((folder) => holds(target, folder));
	if (within) return `it holds ${within}`;
	if (holds(content, target)) return `it lies inside ${content}`;
	const stats = statSync(target, { throwIfNoEntry: false });
	if (!stats) return undefined;
	if (!stats.isDirectory()) return 'it is a file';
	const isSite = existsSync(join(target, 'index.html'));
	return isSite || readdirSync(target).length === 0
		? undefined
		: 'it has other things in it than a built site';
}

/** Whether a folder is, or contains, another one. */
function holds(folder: string, inner: string): boolean {
	const path = relative(folder, inner);
	return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Mends a swap that was cut off between its two renames. True if there was one. */
export function repairSwap(target: string): boolean {
	const backup = backupOf(target);
	if (existsSync(target) || !existsSync(backup)) return false;
	renameSync(backup, target);
	return true;
}

/** Moves a finished build to its target. If that fails, the old site is back in its place. */
export function swapIn(built: string, target: string): void {
	repairSwap(target);
	const backup = backupOf(target);
	remove(backup);
	mkdirSync(dirname(target), { recursive: true });
	const hadOld = existsSync(target);
	if (hadOld) renameSync(target, backup);
	try {
		renameSync(built, target);
	} catch (error) {
		if (hadOld) renameSync(backup, target);
		throw error;
	}
	remove(backup);
}

/** Removes what builds of the same target left that were killed before they could clean up. */
export function removeLeftovers(
	target: string,
	isRunning: (pid: number) => boolean = processRuns,
): void {
	removeDeadBuilds(dirname(target), isRunning);
	if (existsSync(target)) remove(backupOf(target));
}

/** Removes the builds in a folder whose process is gone. */
export function removeDeadBuilds(
	dir: string,
	isRunning: (pid: number) => boolean = processRuns,
): void {
	if (!existsSync(dir)) return;
	for (const name of readdirSync(dir)) {
		const pid = /^\.build-(\d+)$/.exec(name)?.[1];
		if (pid && !isRunning(Number(pid))) remove(join(dir, name));
	}
}

/** Removes a folder and everything in it, if it exists. */
export function remove(path: string): void {
	rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

function processRuns(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it runs, as somebody else.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
