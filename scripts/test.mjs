// @ts-check
/**
 * `npm test`: installs, finds a browser and a web server, and runs all checks but the slow ones, each as a named step. A failed
 * step does not hide the ones that do not build on it. `npm test -- lint unit` runs only those;
 * `--full` adds the slow tests (*.full.test.ts) and steps. Runs on plain Node 20.
 */
import { getBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { getNginx } from './nginx.mjs';
import { binOf, projectEnv, run, stopWithNpm } from './run.mjs';

stopWithNpm();
const node = await ensureInstalled();
const full = process.env['PM_ATLAS_FULL'] === '1' || process.argv.includes('--full');
const playwright = [binOf('@playwright/test', 'playwright'), 'test'];
const vitest = [binOf('vitest'), 'run', ...(full ? [] : ['--exclude', '**/*.full.test.ts'])];

/** @type {{ name: string, args: string[], needs?: string, browser?: true, slow?: true }[]} */
const steps = [
	{ name: 'format', args: [binOf('prettier'), '--check', '--log-level', 'warn', '.'] },
	{ name: 'lint', args: [binOf('eslint'), '--max-warnings', '0', '.'] },
	{ name: 'types', args: [binOf('astro'), 'check'] },
	{ name: 'content', args: ['scripts/check.ts'] },
	{ name: 'unit', args: vitest },
	{ name: 'build', args: ['scripts/build.ts'] },
	{ name: 'site', args: [...vitest, '--config', 'vitest.site.config.ts'], needs: 'build' },
	{ name: 'browser', args: playwright, needs: 'build', browser: true },
	{
		name: 'a11y',
		args: [...playwright, '--config', 'playwright.a11y.config.ts'],
		needs: 'build',
		browser: true,
		slow: true,
	},
];

const asked = process.argv.slice(2).filter((word) => word !== '--full');
const unknown = asked.find((name) => !steps.some((step) => step.name === name));
if (unknown) {
	console.error(
		`test: expected steps among ${steps.map(({ name }) => name).join(', ')}, found "${unknown}"`,
	);
	process.exit(2);
}
const chosen = steps.filter(({ name, slow }) =>
	asked.length === 0 ? full || !slow : asked.includes(name),
);

let env = projectEnv({
	...process.env,
	ASTRO_TELEMETRY_DISABLED: '1',
	...(full && { PM_ATLAS_FULL: '1' }),
});
let noBrowser = '';
if (chosen.some(({ browser }) => browser)) {
	const browser = await getBrowser(node);
	if ('path' in browser) {
		env = { ...env, CHROME_PATH: browser.path };
	} else {
		// The other steps are worth running: their results are what most changes are about.
		noBrowser = browser.problem;
		console.error(noBrowser);
	}
}

if (chosen.some(({ name }) => name === 'browser')) await getNginx();

/** @type {Map<string, { outcome: 'passed' | 'failed' | 'not run', seconds: number }>} */
const results = new Map();
for (const { name, args, needs, browser } of chosen) {
	const needed = needs && results.get(needs);
	if (needed && needed.outcome !== 'passed') {
		results.set(name, { outcome: 'not run', seconds: 0 });
		continue;
	}
	console.log(`\n=== ${name} ===`);
	const begin = performance.now();
	if (browser && noBrowser) console.error(noBrowser);
	const code = browser && noBrowser ? 1 : await run(node, args, { env });
	const seconds = (performance.now() - begin) / 1000;
	results.set(name, { outcome: code === 0 ? 'passed' : 'failed', seconds });
	console.log(
		`--- ${name}: ${code === 0 ? 'passed' : `failed with exit code ${code}`} in ${seconds.toFixed(1)} s`,
	);
	if (code === 130 || code === 143) break;
}

console.log('\n=== all steps ===');
for (const { name } of chosen) {
	const { outcome, seconds } = results.get(name) ?? { outcome: 'not run', seconds: 0 };
	console.log(`${name.padEnd(8)}  ${outcome.padEnd(7)}  ${seconds.toFixed(1).padStart(6)} s`);
}
const count = (/** @type {string} */ wanted) =>
	chosen.filter(({ name }) => (results.get(name)?.outcome ?? 'not run') === wanted).length;
const notRun = count('not run');
console.log(
	`${count('passed')} passed, ${count('failed')} failed${notRun > 0 ? `, ${notRun} not run` : ''}`,
);
process.exit(count('passed') === chosen.length ? 0 : 1);
