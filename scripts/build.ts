/**
 * `npm run build`: has Astro check the content and build the site beside its target, checks what was built, and only then
 * puts it in the target's place. Whatever fails, the old site stays as it was.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatReport, notSound } from '../src/checks/report.ts';
import { checkBuild } from '../src/integrations/after-build.ts';
import { checkSearchFiles } from '../src/integrations/search-files.ts';
import { shown } from '../src/adapters/shown-path.ts';
import { fail, heapMegabytes, messageOf, readArgs, root } from './command.ts';
import { binOf, stopWithNpm } from './run.mjs';
import { normalizeBase } from './serve.ts';
import {
	remove,
	removeDeadBuilds,
	removeLeftovers,
	repairSwap,
	stagingFor,
	swapIn,
	takeBeside,
	targetOf,
	tempFor,
	whyNotReplace,
} from './swap.ts';

const { values } = readArgs(
	{
		content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
		out: { type: 'string', default: 'dist' },
	},
	'usage: npm run build -- [--content DIR] [--out DIR]',
);
const content = resolve(values.content);
const target = targetOf(values.out);
const refusal = whyNotReplace(target, [root, process.cwd()], content);
if (refusal) {
	fail(
		`--out ${values.out} must not be replaced by a build: ${refusal}. Name a folder of its own.`,
	);
}

stopWithNpm();
const temp = stagingFor(target, root);
let child: ChildProcess | undefined;
let stopped: NodeJS.Signals | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(signal, () => {
		stopped = signal;
		if (child) child.kill('SIGTERM');
		else end();
	});
}

try {
	process.exitCode = await build();
} catch (error) {
	console.error(`The build failed: ${messageOf(error)}`);
	process.exitCode = 1;
} finally {
	clear();
}
if (stopped) end();

async function build(): Promise<number> {
	const begin = performance.now();
	if (repairSwap(target)) {
		console.log(
			`An earlier build was cut off while it moved in; ${shown(target)} is its predecessor again.`,
		);
	}
	removeLeftovers(target);
	removeDeadBuilds(root);

	const code = await runAstro();
	if (stopped) return 1;
	if (code === notSound) {
		console.error(
			`\nNothing was built${existsSync(target) ? `: ${shown(target)} is as it was` : ''}.`,
		);
		return 1;
	}
	if (code !== 0) {
		console.error(
			`\nThe build failed (Astro ended with ${code}; its report is above).${asItWas()}`,
		);
		return 1;
	}
	if (!isBuiltWell()) {
		console.error(`\nThe built pages are not sound (the report is above).${asItWas()}`);
		return 1;
	}
	swapIn(await takeBeside(temp, target), target);
	const seconds = ((performance.now() - begin) / 1000).toFixed(1);
	console.log(`Built ${countPages(target)} pages into ${shown(target)} in ${seconds} s.`);
	return 0;
}

/** Runs `astro build` into the temporary folder and gives its exit code. */
function runAstro(): Promise<number> {
	const env = {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		CONTENT_DIR: content,
		PM_ATLAS_OUT: temp,
		PM_ATLAS_CACHE: process.env['PM_ATLAS_CACHE'] ?? cacheFor(content),
	};
	return new Promise((done, giveUp) => {
		child = spawn(
			process.execPath,
			[`--max-old-space-size=${heapMegabytes}`, binOf('astro'), 'build'],
			{
				cwd: root,
				env,
				stdio: 'inherit',
			},
		);
		child.on('error', giveUp);
		child.on('close', (code) => {
			child = undefined;
			done(code ?? 1);
		});
	});
}

/** One cache a content folder and base path, so that no build reads what another one wrote. */
function cacheFor(dir: string): string {
	const key = createHash('sha256').update(`${dir}\n${process.env['BASE_PATH'] ?? '/'}`);
	return join(root, 'node_modules', '.cache', 'pm-atlas', key.digest('hex').slice(0, 16));
}

/** Looks at the built pages as a reader's browser would, and prints what is wrong with them. */
function isBuiltWell(): boolean {
	const issues = [
		...checkBuild(temp, normalizeBase(process.env['BASE_PATH'] ?? '/')),
		...checkSearchFiles(temp),
	];
	if (issues.length > 0) console.error(`\n${formatReport(issues, 'terminal', '')}`);
	return issues.every(({ severity }) => severity === 'warning');
}

function asItWas(): string {
	return existsSync(target) ? ` ${shown(target)} is as it was.` : '';
}

function countPages(dir: string): number {
	return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('index.html'),
	).length;
}

/** Leaves as a program that was stopped does. */
function end(): never {
	clear();
	process.exit(stopped === 'SIGINT' ? 130 : 143);
}

/** Removes what this build has put together. */
function clear(): void {
	remove(temp);
	remove(tempFor(target));
}
