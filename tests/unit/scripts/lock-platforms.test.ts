import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Entry {
	optionalDependencies?: Record<string, string>;
	os?: string[];
	cpu?: string[];
}

const lock = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8'),
) as { packages: Record<string, Entry> };

/** The entry a package at some place in the tree gets when it asks for another one, as Node resolves it. */
function resolveFrom(place: string, name: string): Entry | undefined {
	for (let at = place; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
		const found = lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`];
		if (found || at === '') return found;
	}
}

/** Packages with native parts, and the parts each of them names: one for every system. Parts of parts are not asked. */
const families = Object.entries(lock.packages).flatMap(
	([place, { optionalDependencies = {}, os }]) => {
		if (os) return [];
		const parts = Object.keys(optionalDependencies);
		const native = parts.some((name) => resolveFrom(place, name)?.cpu);
		return native ? [{ place, parts }] : [];
	},
);

// "npm ci" installs what the lock file names and nothing else: a part that is missing there is missing on that system.
test('the lock file names the native parts of every system', () => {
	expect(families.map(({ place }) => place)).toContain('node_modules/pagefind');
	const missing = families.flatMap(({ place, parts }) =>
		parts.filter((name) => !resolveFrom(place, name)).map((name) => `${place}: ${name}`),
	);
	expect(missing).toEqual([]);
});

test.each(['linux x64', 'darwin arm64', 'win32 x64'])('all of them run on %s', (system) => {
	const [os, cpu] = system.split(' ') as [string, string];
	const without = families.filter(
		({ place, parts }) =>
			!parts.some((name) => {
				const part = resolveFrom(place, name);
				return part?.os?.includes(os) && (part.cpu?.includes(cpu) ?? true);
			}),
	);
	expect(without.map(({ place }) => place)).toEqual([]);
});
