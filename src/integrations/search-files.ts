/** Whether the full text came out of its index whole. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import type { Issue } from '../domain/problem.ts';
import { listFiles } from './built-files.ts';

/** What Pagefind says of its index where it begins. */
interface Entry {
	languages: Record<string, { hash: string; wasm: string }>;
}

/**
 * Opens every file of the full text that a browser may ask for. A file that is cut off is no error for whoever serves it, and
 * for Pagefind a part in which nothing is found.
 *
 * @param dir the build
 */
export function checkSearchFiles(dir: string): Issue[] {
	const root = join(dir, 'pagefind');
	const issues: Issue[] = [];
	const report = (file: string, message: string): void => {
		issues.push({
			rule: 'built-search',
			severity: 'error',
			path: `pagefind/${file}`,
			line: 1,
			column: 1,
			message,
			hint: 'Build again. If it happens again, look whether the disk is full.',
		});
	};
	const read = <T>(file: string, open: (bytes: Buffer) => T): T | undefined => {
		try {
			return open(readFileSync(join(root, file)));
		} catch (error) {
			const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
			report(file, `expected the whole file, found ${isMissing ? 'no file' : 'a part of it'}`);
			return undefined;
		}
	};
	read('pagefind.js', (bytes) => {
		const text = bytes.toString();
		transformSync(text, { loader: 'js' });
		// Half a script can be a script.
		if (!/\bexport\s*\{/.test(text)) throw new Error('it gives nothing to those who load it');
	});
	const entry = read('pagefind-entry.json', (bytes) => JSON.parse(bytes.toString()) as Entry);
	const packed = (existsSync(root) ? listFiles(root) : []).filter((file) => file.includes('/'));
	for (const file of packed) read(file, gunzipSync);
	const there = new Set(packed.map((file) => basename(file, extname(file))));
	for (const [language, { hash, wasm }] of Object.entries(entry?.languages ?? {})) {
		read(`wasm.${wasm}.pagefind`, gunzipSync);
		const list = `pagefind.${hash}.pf_meta`;
		const meta = read(list, gunzipSync)?.toString('latin1') ?? '';
		// It names all other files, between bytes that may be letters, too.
		for (const [name] of meta.matchAll(new RegExp(`${language}_[0-9a-f]{7}`, 'g')))
			if (!there.has(name))
				report(list, `expected the part "${name}" that it names, found no such file`);
	}
	return issues;
}
