// @ts-check
/** Gets programs that the tests need on Debian. Runs on plain Node 20. */
import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * Whether `apt-get` can be used to install a program: Debian, as root. On Ubuntu a browser's package is only a pointer to a
 * snap.
 *
 * @param {string} osRelease the text of /etc/os-release
 * @param {number | undefined} uid
 */
export function canUseApt(osRelease, uid) {
	return uid === 0 && /^ID="?debian"?$/m.test(osRelease);
}

/**
 * Installs a Debian package where that can be done, and says what it does. Whether it worked, the caller sees.
 *
 * @param {string} name the package
 * @param {string} purpose what it is for, as in "Installing x with apt-get for …"
 */
export async function installPackage(name, purpose) {
	if (!canUseApt(readOsRelease(), process.getuid?.())) return;
	console.log(`Installing ${name} with apt-get for ${purpose}.`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const updated = await run('apt-get', ['update', '-qq'], { env });
	if (updated === 0) await run('apt-get', ['install', '-y', '-qq', name], { env });
}

function readOsRelease() {
	try {
		return readFileSync('/etc/os-release', 'utf8');
	} catch {
		return '';
	}
}
