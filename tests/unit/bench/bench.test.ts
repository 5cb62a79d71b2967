import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { measure, parentOf, residentBytes, timedBytes } from '../../../bench/memory.ts';
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
