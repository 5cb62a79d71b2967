// @ts-check
/** Finds nginx for the tests of the hosts, or gets it. Runs on plain Node 20. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackage } from './debian.mjs';

/** What to do where there is none. */
export const noNginx =
	'The tests of the hosts serve the site by nginx, and none could be found or installed. Install nginx (on macOS: "brew install nginx"), or set NGINX_PATH to it.';

/**
 * The nginx to test with: the one named in NGINX_PATH, else an installed one. System programs are not on everybody's PATH.
 *
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function findNginx(platform = process.platform, env = process.env, exists = existsSync) {
	const named = env['NGINX_PATH'];
	if (named) return exists(named) ? named : undefined;
	const windows = platform === 'win32';
	const dirs = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const places = windows ? dirs : [...dirs, '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
	return places.map((dir) => join(dir, windows ? 'nginx.exe' : 'nginx')).find(exists);
}

/** Installs nginx where there is none and that can be done. The tests that need it say so if there is still none. */
export async function getNginx() {
	if (!findNginx()) await installPackage('nginx', 'the tests of the hosts');
	if (!findNginx()) console.error(noNginx);
}
