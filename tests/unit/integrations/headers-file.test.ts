import { expect, test } from 'vitest';
import { headersFile } from '../../../src/integrations/headers-file.ts';

/** The headers under each path, as a host reads the file. */
function read(text: string): Map<string, Map<string, string>> {
	const rules = new Map<string, Map<string, string>>();
	for (const block of text.trim().split('\n\n')) {
		const [path, ...lines] = block.split('\n');
		const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!);
		rules.set(path!, new Map(headers.map(([, name, value]) => [name!, value!])));
	}
	return rules;
}

test('every answer carries the policy, and says that nobody may show the site in a frame', () => {
	const all = read(headersFile("default-src 'none'", '/')).get('/*')!;
	expect(all.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
	for (const name of [
		'Strict-Transport-Security',
		'X-Content-Type-Options',
		'Referrer-Policy',
		'Permissions-Policy',
		'Cross-Origin-Opener-Policy',
	])
		expect(all.get(name), name).toBeTruthy();
});

test('only what is named by its content is kept for good', () => {
	const rules = read(headersFile('', '/'));
	const kept = [...rules].filter(([, headers]) =>
		headers.get('Cache-Control')?.includes('immutable'),
	);
	expect(kept.map(([path]) => path)).toEqual(['/_astro/*', '/data/search/*', '/data/tools/*']);
});

test('the worker for reading offline is looked at anew each time, as a new version shows in it', () => {
	const worker = read(headersFile('', '/pm-atlas/')).get('/pm-atlas/offline-worker.js')!;
	expect(worker.get('Cache-Control')).toBe('no-cache');
});

test('no header is said twice of one address, as a host would join both', () => {
	const rules = read(headersFile('x', '/'));
	const everywhere = [...rules.get('/*')!.keys()];
	for (const [path, headers] of rules)
		if (path !== '/*')
			expect([...headers.keys()].filter((name) => everywhere.includes(name))).toEqual([]);
});

test('paths lie under the base', () => {
	const paths = [...read(headersFile('x', '/pm-atlas/')).keys()];
	expect(paths.every((path) => path.startsWith('/pm-atlas/'))).toBe(true);
});
