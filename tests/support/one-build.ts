import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './site.ts';

const lock = join(root, 'node_modules', '.cache', 'pm-atlas', 'test-build.lock');

/**
 * Does some work that builds while no other test does so. Astro keeps files of a build in one folder of the project, whatever
 * it builds, and test files run side by side.
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
	mkdirSync(join(lock, '..'), { recursive: true });
	while (!take()) await wait(100);
	try {
		return await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

/** Takes the lock, also one whose owner is gone. */
function take(): boolean {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		if (!runs(ownerOf())) rmSync(lock, { force: true });
		return false;
	}
}

/** The process that holds the lock; undefined for one that is writing it just now. */
function ownerOf(): number | undefined {
	try {
		return Number(readFileSync(lock, 'utf8')) || undefined;
	} catch {
		return undefined;
	}
}

function runs(pid: number | undefined): boolean {
	if (pid === undefined) return true;
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
