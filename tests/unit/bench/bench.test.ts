import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
	cpuSecondsOf,
	measure,
	parentOf,
	residentBytes,
	timedBytes,
} from '../../../bench/memory.ts';
import { readWrk } from '../../../bench/load.ts';
import { partsOf } from '../../../bench/scale.ts';
import { importsOf, referencesOf, weigh, weighPage, weighSite } from '../../../bench/weight.ts';

test('a page references style sheets, scripts and preloaded modules, each once', () => {
	const html = `<link rel="stylesheet" href="/_astro/a.css"><link href='/_astro/b.css' rel='alternate stylesheet'>
		<link rel="icon" href="/icon.svg"><link rel="preload" as="font" href="/f.woff2">
		<script type="module" src="/_astro/c.js"></script><script>inline()</script>
		<link rel="modulepreload" href="/_astro/d.js"><script src=/_astro/c.js></script>`;
	expect(referencesOf(html)).toEqual({
		css: ['/_astro/a.css', '/_astro/b.css'],
		js: ['/_astro/c.js', '/_astro/d.js'],
	});
});

test('a module loads its static imports at once and its dynamic ones later', () => {
	expect(
		importsOf(`import{a as b}from"./x.js";import"/y.js";import('./later.js');export*from './z.js'`),
	).toEqual(['./x.js', '/y.js', './z.js']);
});

test('weight is counted file by file', () => {
	const text = new TextEncoder().encode('a line that repeats itself\n'.repeat(100));
	const { files, raw, brotli, gzip } = weigh([text, text]);
	expect({ files, raw }).toEqual({ files: 2, raw: 5400 });
	expect(brotli).toBeLessThan(gzip);
	expect(gzip).toBe(2 * weigh([text]).gzip);
});

test('a page under a base path is weighed with what it loads, imports of imports included', () => {
	const dir = mkdtempSync(join(tmpdir(), 'pm-atlas-weight-'));
	const files = {
		'roles/a/index.html': `<link rel="stylesheet" href="/base/x.css"><script src="/base/js/one.js"></script>
			<script src="https://elsewhere.example/x.js"></script>`,
		'x.css': 'p{}',
		'js/one.js': 'import"./two.js"',
		'js/two.js': 'import"./one.js";import"../three.js"',
		'three.js': '1',
		'pagefind/pagefind.js': '12345',
	};
	try {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(dir, path)), { recursive: true });
			writeFileSync(join(dir, path), text);
		}
		const { html, css, js } = weighPage(dir, 'roles/a/index.html', '/base/');
		expect([html.files, css.files, css.raw, js.files]).toEqual([1, 1, 3, 3]);
		expect(weighSite(dir).get('search')).toEqual({ files: 1, raw: 5 });
		expect(weighSite(dir).get('js')?.files).toBe(3);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
});

test('memory is read from what the system says', () => {
	expect(parentOf('42 (odd) name (x)) S 7 42 42 0')).toBe(7);
	expect(parentOf('')).toBeUndefined();
	expect(residentBytes('Name:\tnode\nVmRSS:\t    2048 kB\nThreads:\t1\n')).toBe(2 * 2 ** 20);
	expect(residentBytes('')).toBe(0);
	expect(timedBytes('   1.00 real\n   104857600  maximum resident set size\n')).toBe(100 * 2 ** 20);
});

test.runIf(process.platform === 'linux')('a command’s children count', async () => {
	const hold = `const held = Buffer.alloc(100 * 2 ** 20, 1); setTimeout(() => held, 1000)`;
	const start = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`;
	const { code, peakBytes } = await measure(process.execPath, ['-e', start], {
		cwd: tmpdir(),
		env: process.env,
	});
	expect(code).toBe(0);
	expect(peakBytes).toBeGreaterThan(100 * 2 ** 20);
});

test('the time of processors is that of a process and of its children that have ended', () => {
	const stat = `7 (node (x) 1) S 1 7 7 0 -1 4194560 100 0 0 0 250 50 100 25 20 0 11 0 5`;
	expect(cpuSecondsOf(stat)).toBe(4.25);
	expect(cpuSecondsOf('')).toBe(0);
});

test('a build says how long its parts took', () => {
	const output = `17:16:49 [build] ✓ Completed in 1m 54s.
17:17:48 [vite] ✓ built in 58.92s
17:17:49 [vite] ✓ built in 367ms
16:49:12 ✓ Completed in 5.66s.
16:49:12 [build] ✓ Completed in 11.51s.
17:00:01 [share-images] Cards and icons: 142 drawn, 0 as they were, in 19.8 s of processor time.`;
	expect(partsOf(output)).toEqual({ checked: 114, bundled: 58.92, drawn: 5.66, pictures: 19.8 });
	expect(partsOf('')).toEqual({ checked: 0, bundled: 0, drawn: 0, pictures: 0 });
});

test('a load is read from what wrk prints, with everything that went wrong in one sum', () => {
	const good = `Running 2s test @ http://127.0.0.1:8080/
  2 threads and 200 connections
  Latency Distribution
     50%    3.91ms
     99%    1.05s
  48211 requests in 2.01s, 612.3MB read
Requests/sec:  23985.61
Transfer/sec:    304.62MB
`;
	expect(readWrk(good)).toEqual({
		requestsPerSecond: 23985.61,
		p99: 1050,
		requests: 48211,
		errors: 0,
	});
	const bad = good.replace(
		'Requests/sec',
		'  Socket errors: connect 1, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 40\nRequests/sec',
	);
	expect(readWrk(bad).errors).toBe(46);
});
