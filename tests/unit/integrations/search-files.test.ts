import { mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSearchFiles } from '../../../src/integrations/search-files.ts';

let dir: string;
const files: Record<string, string | Buffer> = {
	'pagefind.js': 'const search = (words) => words; export { search };',
	'pagefind-entry.json': JSON.stringify({
		languages: { en: { hash: 'en_1111aaa', wasm: 'en' } },
	}),
	'pagefind.en_1111aaa.pf_meta': gzipSync(
		'jen_4444ddd, jen_5555eeed, jen_2222bbb.cbee, jen_3333ccc.dkind',
	),
	'wasm.en.pagefind': gzipSync('the engine'),
	'index/en_2222bbb.pf_index': gzipSync('where the words stand'),
	'filter/en_3333ccc.pf_filter': gzipSync('kinds of pages'),
	'fragment/en_4444ddd.pf_fragment': gzipSync('one page'),
	'fragment/en_5555eee.pf_fragment': gzipSync('another page'),
};

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'pm-atlas-search-'));
	for (const folder of ['index', 'filter', 'fragment'])
		mkdirSync(join(dir, 'pagefind', folder), { recursive: true });
	for (const [file, bytes] of Object.entries(files))
		writeFileSync(join(dir, 'pagefind', file), bytes);
});
afterEach(() => rmSync(dir, { recursive: true }));

const found = (): string[] =>
	checkSearchFiles(dir).map(({ rule, path, message }) => `${rule} ${path}: ${message}`);

test('a whole index passes', () => {
	expect(found()).toEqual([]);
});

describe.each(Object.keys(files))('%s', (file) => {
	test('is reported when it is cut off, much or little', () => {
		const path = join(dir, 'pagefind', file);
		for (const size of [statSync(path).size - 5, 1]) {
			truncateSync(path, size);
			expect(found()).toContain(
				`built-search pagefind/${file}: expected the whole file, found a part of it`,
			);
		}
	});

	test('is reported when it is not there', () => {
		rmSync(join(dir, 'pagefind', file));
		expect(found()).not.toEqual([]);
	});
});

test('a part that is missing is reported by its name, at the list that names it', () => {
	rmSync(join(dir, 'pagefind', 'index', 'en_2222bbb.pf_index'));
	expect(found()).toEqual([
		'built-search pagefind/pagefind.en_1111aaa.pf_meta: expected the part "en_2222bbb" that it names, found no such file',
	]);
});

test('an index that was never written is reported, and no error is thrown', () => {
	rmSync(join(dir, 'pagefind'), { recursive: true });
	expect(found()).toEqual([
		'built-search pagefind/pagefind.js: expected the whole file, found no file',
		'built-search pagefind/pagefind-entry.json: expected the whole file, found no file',
	]);
});
