// @ts-check
/** Installs the packages, but only when what is installed differs from the lock file. Runs on plain Node 20. */
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findNode, root, run } from './run.mjs';

/**
 * Why the packages must be installed; undefined if they need not be. The answer comes from comparing the lock file with
 * the record npm itself keeps of what it has put into `node_modules`, so an install by hand counts, and one that broke
 * off does not.
 *
 * @param {string} dir the project's folder
 * @returns {string | undefined}
 */
export function whyInstall(dir) {
	const wanted = readPackages(join(dir, 'package-lock.json'));
	if (!wanted) return undefined;
	const installed = readPackages(join(dir, 'node_modules', '.package-lock.json'));
	if (!installed) return 'no packages are installed yet';
	const changed =
		Object.keys(installed).some((path) => !(path in wanted)) ||
		Object.entries(wanted).some(([path, entry]) => {
			// The root entry is the project itself; optional packages are those of other systems.
			if (path === '' || entry.link) return false;
			const found = installed[path];
			if (!found) return !entry.optional;
			return found.version !== entry.version || found.integrity !== entry.integrity;
		});
	if (changed) return 'package-lock.json has changed since the last install';
	if ('node_modules/node' in wanted && !findNode(dir)) return 'the project’s own Node is missing';
	return undefined;
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }> | undefined}
 */
function readPackages(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8')).packages;
	} catch {
		// Absent, or cut off in the middle of a write: both mean that nothing is known to be installed.
		return undefined;
	}
}

/**
 * Installs if needed and gives the Node to run everything else with. Ends the command with a message if that fails.
 *
 * @returns {Promise<string>}
 */
export async function ensureInstalled() {
	if (Number(process.versions.node.split('.')[0]) < 20) {
		stop(`PM Atlas needs Node 20 or newer; this is Node ${process.versions.node}.`);
	}
	if (!existsSync(join(root, 'package-lock.json')))
		stop('package-lock.json is missing: put it back.');
	const why = whyInstall(root);
	if (why) {
		if (
			process.platform === 'win32' &&
			process.execPath.startsWith(join(root, 'node_modules') + sep)
		) {
			// Windows cannot replace a program that is running, and this one runs from the folder to be replaced.
			stop(`The packages must be installed anew: ${why}. Run "npm ci", then this command again.`);
		}
		console.log(`Installing packages: ${why}.`);
		const { command, args, shell } = npm();
		const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
		const code = await run(command, [...args, 'ci', ...options], { shell });
		if (code !== 0)
			stop(
				`The packages could not be installed ("npm ci" ended with ${code}). Its report is above.`,
			);
	}
	const node = findNode();
	return node ?? stop('The project’s own Node is missing: run "npm ci" without --ignore-scripts.');
}

/** npm as it was called, or the one on the PATH. */
function npm() {
	const { npm_execpath: cli, npm_node_execpath: node } = process.env;
	if (cli && node && /\.c?js$/.test(cli) && existsSync(cli) && existsSync(node)) {
		return { command: node, args: [cli], shell: false };
	}
	const windows = process.platform === 'win32';
	return { command: windows ? 'npm.cmd' : 'npm', args: [], shell: windows };
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
	console.error(message);
	process.exit(1);
}
