/**
 * Builds that end badly: killed at any moment, killed while one site takes the other's place, on a full disk, on broken
 * content. Whatever happens, the last good site is whole, or the next command makes it so.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backupOf } from '../../scripts/swap.ts';
import { alone } from './one-build.ts';
import { ended, hashOf, plainEnv, root, type Ended } from './site.ts';

/** A content folder with a site built from it, in a folder of its own. */
export interface Target {
	content: string;
	/** The folder the site lies in, with nothing else in it. */
	parent: string;
	dist: string;
}

/** A new, empty folder for a site. */
export function newTarget(
	content: string,
	parent = mkdtempSync(join(tmpdir(), 'pm-atlas-killed-')),
): Target {
	return { content, parent, dist: join(parent, 'dist') };
}

export interface Run {
	/** Milliseconds after which the build and all it has started are killed. */
	killAfter?: number;
	/** What the build loads first, as a file of this folder. */
	preload?: string;
	/** Variables that the build is given beside its own. */
	env?: Record<string, string>;
	/** Bytes in a single file, above which every write fails as on a full disk. */
	maxFileBytes?: number;
}

/** Runs a build to its end, which may be a violent one: then its code is 137. Says how many milliseconds it took. */
export function build(target: Target, run: Run = {}): Promise<Ended & { ms: number }> {
	return alone(async () => {
		const begin = performance.now();
		return { ...(await start(target, run)), ms: performance.now() - begin };
	});
}

function start(
	{ content, dist }: Target,
	{ killAfter, preload, env, maxFileBytes }: Run,
): Promise<Ended> {
	const args = [
		...(preload ? ['--import', fileURLToPath(new URL(preload, import.meta.url))] : []),
		join(root, 'scripts', 'build.ts'),
		...['--content', content, '--out', dist],
	];
	const limited =
		maxFileBytes === undefined
			? []
			: ['-c', `ulimit -f ${Math.ceil(maxFileBytes / 512)}; exec "$0" "$@"`];
	const [command, ...rest] = [
		...(limited.length > 0 ? ['/bin/sh', ...limited] : []),
		process.execPath,
		...args,
	];
	// A group of its own, so that all of it can be killed at once.
	const child = spawn(command!, rest, {
		cwd: root,
		env: { ...plainEnv(), ...env },
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const timer =
		killAfter === undefined
			? undefined
			: setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), killAfter);
	return ended(child).finally(() => clearTimeout(timer));
}

/** Serves a site as `npm run preview` does, until it says that it serves, or says why not. */
export function preview({ dist }: Target): Promise<string> {
	return new Promise((done, giveUp) => {
		const child = spawn(
			process.execPath,
			[join(root, 'scripts', 'preview.ts'), '--dir', dist, '--port', '0'],
			{ cwd: root, env: plainEnv(), stdio: ['ignore', 'pipe', 'pipe'] },
		);
		let output = '';
		const hear = (text: string): void => {
			output += text;
			if (output.includes('Serving ')) child.kill('SIGTERM');
		};
		child.stdout.setEncoding('utf8').on('data', hear);
		child.stderr.setEncoding('utf8').on('data', hear);
		child.on('error', giveUp);
		child.on('close', () => done(output));
	});
}

/** What a target holds: the fingerprint of its site, if one is there, and everything that lies beside it. */
export function stateOf({ parent, dist }: Target): {
	site: string | undefined;
	/** The same without the full-text index, which differs from build to build. */
	pages: string | undefined;
	beside: string[];
} {
	const isThere = existsSync(dist);
	return {
		site: isThere ? hashOf(dist) : undefined,
		pages: isThere ? pagesOf(dist) : undefined,
		beside: readdirSync(parent).filter((name) => name !== 'dist'),
	};
}

/**
 * What a site is apart from its full-text index, which differs from build to build, and from what the offline worker says of
 * that index.
 */
function pagesOf(dist: string): string {
	const worker = readFileSync(join(dist, 'offline-worker.js'), 'utf8')
		.replace(/"version":"\w+"/, '')
		.replaceAll(/("address":"\/pagefind\/[^"]*","integrity":)"[^"]*"/g, '$1');
	const others = hashOf(
		dist,
		(file) => !file.startsWith('pagefind/') && file !== 'offline-worker.js',
	);
	return `${others} and ${worker}`;
}

/** Whether the site is away, and its predecessor waits to be put back. */
export function isHalfSwapped({ dist }: Target): boolean {
	return !existsSync(dist) && existsSync(backupOf(dist));
}

/** Numbers from 0 to 1 that are the same in every run. */
export function seeded(seed: number, count: number): number[] {
	let state = seed;
	return Array.from({ length: count }, () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	});
}

/** Removes a target and all that lies beside it. */
export function removeTarget({ parent }: Target): void {
	rmSync(parent, { recursive: true, force: true });
}
