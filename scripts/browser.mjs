// @ts-check
/** Finds a Chromium-like browser for the browser tests, or gets one. Runs on plain Node 20. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackage } from './debian.mjs';
import { binOf, root, run } from './run.mjs';

/**
 * Where browsers usually are, the likeliest first.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function usualPlaces(platform, env) {
	if (platform === 'darwin') {
		return ['', env['HOME'] ?? ''].flatMap((home) => [
			`${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
			`${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
		]);
	}
	if (platform === 'win32') {
		const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
			(name) => env[name] ?? [],
		);
		return [
			...programs.map((dir) => `${dir}\\Google\\Chrome\\Application\\chrome.exe`),
			...programs.map((dir) => `${dir}\\Chromium\\Application\\chrome.exe`),
			...programs.map((dir) => `${dir}\\Microsoft\\Edge\\Application\\msedge.exe`),
		];
	}
	return onPath(['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'], env);
}

/** Chromium without windows and all that belongs to them; with it browser tests take about a third of the time. A package of Debian. */
const shell = 'chromium-headless-shell';

/**
 * Where browsers to test with are, the best first.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function testPlaces(platform, env) {
	return [...(platform === 'linux' ? onPath([shell], env) : []), ...usualPlaces(platform, env)];
}

/**
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} env
 */
function onPath(names, env) {
	const dirs = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => dirs.map((dir) => join(dir, name)));
}

/**
 * The browser to test with: the one named in CHROME_PATH, else the best that is installed or, on Debian, can be, else one that
 * is downloaded.
 *
 * @param {string} node the project's Node
 * @returns {Promise<{ path: string } | { problem: string }>}
 */
export async function getBrowser(node) {
	const named = process.env['CHROME_PATH'];
	if (named) {
		return existsSync(named)
			? { path: named }
			: { problem: `CHROME_PATH names "${named}", which does not exist.` };
	}
	if (!onPath([shell], process.env).some((path) => existsSync(path)))
		await installPackage(shell, 'the browser tests');
	const found = findInstalled() ?? (await playwrightBrowser(node));
	if (found) return { path: found };

	// An older Debian has only the whole of it.
	await installPackage('chromium', 'the browser tests');
	const installed = findInstalled();
	if (installed) return { path: installed };
	console.log('Downloading Chromium with Playwright for the browser tests.');
	await run(node, [binOf('@playwright/test', 'playwright'), 'install', 'chromium']);
	const path = await playwrightBrowser(node);
	if (path) return { path };
	return {
		problem:
			'No browser could be found, installed or downloaded. Install Chrome or Chromium, or set CHROME_PATH to one.',
	};
}

function findInstalled() {
	return testPlaces(process.platform, process.env).find((path) => existsSync(path) && works(path));
}

/**
 * Some systems have a "chromium" that only says how to get one.
 *
 * @param {string} path
 */
function works(path) {
	// Elsewhere asking for the version would open a window.
	if (process.platform !== 'linux') return true;
	try {
		execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
		return true;
	} catch {
		return false;
	}
}

/**
 * The browser Playwright has downloaded earlier.
 *
 * @param {string} node
 */
async function playwrightBrowser(node) {
	const script =
		"import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
	try {
		const path = execFileSync(node, ['-e', script], { cwd: root, encoding: 'utf8' }).trim();
		return path && existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
}
