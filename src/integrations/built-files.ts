/** The files of a finished build, as everything that looks at one after it needs them. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of a build by its path inside, with forward slashes. */
export function listFiles(dir: string): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** What a name carries so that it changes with every byte of its file: eight characters. */
export function nameHash(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
}
