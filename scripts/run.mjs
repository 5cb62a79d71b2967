// @ts-check
/**
 * Starting other programs. Like every .mjs file here it needs nothing but Node 20, because it runs before the packages
 * are installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a program with this one's input and output, passes on signals, and gives its exit code: 128 + n if signal n ended
 * it, 127 if it could not start.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = process.env, shell = false } = {}) {
	return new Promise((done) => {
		const child = spawn(command, args, { cwd: root, env, shell, stdio: 'inherit' });
		const passOn = signals.map((signal) => {
			const listener = () => child.kill(signal);
			process.on(signal, listener);
			return () => process.off(signal, listener);
		});
		/** @param {number} code */
		const end = (code) => {
			for (const stop of passOn) stop();
			done(code);
		};
		child.on('error', (error) => {
			console.error(`${command} could not be started: ${error.message}`);
			end(127);
		});
		child.on('close', (code, signal) => end(code ?? 128 + (signal === 'SIGINT' ? 2 : 15)));
	});
}

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * The Node 24 that the project brings along as a package. Its own file is named, not the link in `.bin`, which is a
 * shell script on Windows.
 *
 * @param {string} [dir] the project's folder
 * @returns {string | undefined} undefined before the install
 */
export function findNode(dir = root) {
	const bin = join(
		dir,
		'node_modules',
		'node',
		'bin',
		process.platform === 'win32' ? 'node.exe' : 'node',
	);
	return existsSync(bin) ? bin : undefined;
}

/**
 * The file behind a command of an installed package, to be run with Node.
 *
 * @param {string} name the package
 * @param {string} [command] where it differs from the package's name
 */
export function binOf(name, command = name) {
	const dir = join(root, 'node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
	return join(dir, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * An environment in which `node` and the commands of the packages are the project's own.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(env = process.env) {
	// Windows calls it "Path", and would see two variables if "PATH" were added.
	const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
	const bin = join(root, 'node_modules', '.bin');
	return { ...env, [key]: [bin, env[key]].filter(Boolean).join(delimiter) };
}

/**
 * Ends this command when the npm that started it is gone. A signal to npm reaches the shell between the two and no
 * further, so that a server would otherwise keep its port for ever.
 */
export function stopWithNpm() {
	if (!process.env['npm_lifecycle_event']) return;
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
	}, 500).unref();
}
