import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whyInstall } from '../../../scripts/install.mjs';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'pm-atlas-install-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

type Packages = Record<string, object>;

const wanted: Packages = {
	'': { name: 'pm-atlas', dependencies: { astro: '7.3.4' } },
	'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' },
	'node_modules/native-linux': { version: '1.0.0', integrity: 'sha512-l', optional: true },
	'node_modules/native-darwin': { version: '1.0.0', integrity: 'sha512-d', optional: true },
};
const { 'node_modules/native-darwin': _darwin, '': _root, ...installed } = wanted;

function write(path: string, text: string): void {
	mkdirSync(dirname(join(dir, path)), { recursive: true });
	writeFileSync(join(dir, path), text);
}

function lock(packages: Packages): void {
	write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
}

function record(packages: Packages): void {
	write('node_modules/.package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
}

test('nothing is installed yet', () => {
	lock(wanted);
	expect(whyInstall(dir)).toBe('no packages are installed yet');
	mkdirSync(join(dir, 'node_modules', 'astro'), { recursive: true });
	expect(whyInstall(dir)).toBe('no packages are installed yet');
});

test('an install that broke off while it wrote its record does not count', () => {
	lock(wanted);
	write('node_modules/.package-lock.json', '{"packages": {');
	expect(whyInstall(dir)).toBe('no packages are installed yet');
});

test('what the lock file names is installed, packages of other systems apart', () => {
	lock(wanted);
	record(installed);
	expect(whyInstall(dir)).toBeUndefined();
});

test('a package is new, gone, or of another version or content', () => {
	const why = 'package-lock.json has changed since the last install';
	record(installed);
	lock({ ...wanted, 'node_modules/zod': { version: '4.0.0' } });
	expect(whyInstall(dir)).toBe(why);
	lock({ '': {}, 'node_modules/astro': installed['node_modules/astro']! });
	expect(whyInstall(dir)).toBe(why);
	lock({ ...wanted, 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' } });
	expect(whyInstall(dir)).toBe(why);
	lock({
		...wanted,
		'node_modules/native-linux': { version: '1.0.0', integrity: 'sha512-x', optional: true },
	});
	expect(whyInstall(dir)).toBe(why);
});

test('only other fields of the lock file changed', () => {
	lock({ ...wanted, '': { name: 'a fork', license: 'MIT' } });
	record(installed);
	expect(whyInstall(dir)).toBeUndefined();
});

test('the project’s own Node was not installed, because install scripts were off', () => {
	const node = { 'node_modules/node': { version: '24.21.0' } };
	lock({ ...wanted, ...node });
	record({ ...installed, ...node });
	expect(whyInstall(dir)).toBe('the project’s own Node is missing');
	write(`node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`, '');
	expect(whyInstall(dir)).toBeUndefined();
});

test('the lock file of this project names what is installed here', () => {
	expect(whyInstall(process.cwd())).toBeUndefined();
});
