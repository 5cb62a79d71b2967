import { relative } from 'node:path';

/** A path as messages show it: from the folder the command runs in, with forward slashes. */
export function shown(path: string): string {
	return (relative(process.cwd(), path) || '.').replaceAll('\\', '/');
}
