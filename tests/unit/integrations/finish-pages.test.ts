import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finish } from '../../../src/integrations/finish-pages.ts';

let dir: string;
const write = (path: string, text: string): void => {
	const file = join(dir, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
};
const read = (path: string): string => readFileSync(join(dir, path), 'utf8');

function page(kind: string, id: string, body: string, scripts = ''): string {
	return `<!DOCTYPE html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/base/_astro/all.css"><link rel="stylesheet" href="/base/_astro/print.css" media="print">${scripts}</head><body><main data-kind="${kind}" data-id="${id}">${body}</main></body></html>`;
}

beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'finish-'));
	write(
		'_astro/all.css',
		'.one{color:red}.two{color:red}.drawn{color:red}.later{color:red}.idle{color:red}@media print{.one{color:black}.idle{color:black}}',
	);
	write('_astro/print.css', '.one{color:black}');
	write('_astro/late.css', '.late{color:red}');
	write('_astro/tool.js', 'import("./part.js");');
	write('_astro/part.js', 'draw("drawn"); load("/base/_astro/late.css")');
	write('_astro/nothing.js', '');
	write('roles/a/index.html', page('role', 'a', '<p class="one">$& and $1</p>'));
	write(
		'roles/b/index.html',
		page(
			'role',
			'b',
			'<p class="two"></p>',
			'<script type="module" src="/base/_astro/nothing.js"></script><script type="application/ld+json">{"a":"$&"}</script>',
		),
	);
	write(
		'tools/gap/index.html',
		page('tool', 'gap', '', '<script type="module" src="/base/_astro/tool.js"></script>'),
	);
	write(
		'guides/a/index.html',
		page('guide', 'a', '', '<script type="module" src="/base/_astro/tool.js"></script>'),
	);
	write('search/rest/index.html', '<p class="later"></p>');
	await finish(dir, '/base/');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('a finished page', () => {
	test('has the styles of all pages of its kind, and no others', () => {
		for (const path of ['roles/a/index.html', 'roles/b/index.html'])
			expect(read(path)).toContain('<style>.one,.two{color:red}</style>');
	});

	test('has the styles of what its scripts draw, and the scripts they load', () => {
		expect(read('tools/gap/index.html')).toContain('<style>.drawn{color:red}</style>');
	});

	test('asks for no style sheet but the one for paper, which all pages share', () => {
		const sheets = ['roles/a/index.html', 'tools/gap/index.html'].map((path) =>
			read(path).match(/<link rel="stylesheet"[^>]*>/g),
		);
		expect(sheets[0]).toEqual(sheets[1]);
		expect(sheets[0]).toHaveLength(1);
		const [, file] = /href="\/base\/([^"]*)" media="print"/.exec(sheets[0]![0]!)!;
		expect(read(file!)).toBe('@media print{.one{color:#000}}');
	});

	test('tells machines last what it tells them', () => {
		expect(read('roles/b/index.html')).toMatch(
			/<\/main><script type="application\/ld\+json">\{"a":"\$&"\}<\/script><\/body>/,
		);
	});

	test('asks for its scripts last, and lets them wait but in a tool', () => {
		expect(read('guides/a/index.html')).toContain(
			'</main><script fetchpriority="low" type="module" src="/base/_astro/tool.js"></script></body>',
		);
		expect(read('tools/gap/index.html')).toContain(
			'</main><script type="module" src="/base/_astro/tool.js"></script></body>',
		);
	});

	test('keeps its text as it was, whatever characters it has', () => {
		expect(read('roles/a/index.html')).toContain('<p class="one">$& and $1</p>');
	});

	test('asks for no script in which nothing is left', () => {
		expect(read('roles/b/index.html')).not.toContain('nothing.js');
		expect(existsSync(join(dir, '_astro/nothing.js'))).toBe(false);
	});

	test('carries a policy with the hash of its styles', () => {
		expect(read('roles/a/index.html')).toMatch(
			/<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*style-src 'self' 'sha256-/,
		);
	});
});

describe('a finished build', () => {
	test('holds the style sheets that scripts load, and no others', () => {
		const left = ['all.css', 'print.css', 'late.css'].filter((name) =>
			existsSync(join(dir, '_astro', name)),
		);
		expect(left).toEqual(['late.css']);
	});

	test('leaves pieces of pages as they are', () => {
		expect(read('search/rest/index.html')).toBe('<p class="later"></p>');
	});

	test('sends one policy for all of its pages', () => {
		const policy = /Content-Security-Policy: (.*)/.exec(read('_headers'))![1]!;
		const hashes = ['roles/a/index.html', 'tools/gap/index.html'].map(
			(path) => /style-src 'self' ('sha256-[^']*')/.exec(read(path))![1]!,
		);
		expect(new Set(hashes).size).toBe(2);
		for (const hash of hashes) expect(policy).toContain(hash);
	});
});
