import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtContent } from '../adapters/built-content.ts';
import { addresses } from '../site/addresses.ts';
import { publishedFiles } from './published-files.ts';

/** Publishes the catalogue as data beside the pages, with its schema; what does not fit its own schema stops the build. */
export function dataFiles(): AstroIntegration {
	return {
		name: 'data-files',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const { snapshot, files } = publishedFiles(builtContent().catalogue);
				for (const [name, text] of files) {
					const path = join(fileURLToPath(dir), addresses.dataFile(name));
					mkdirSync(join(path, '..'), { recursive: true });
					writeFileSync(path, text);
				}
				logger.info(
					`Published the catalogue: ${snapshot.roles.length} roles, ${snapshot.skills.length} skills.`,
				);
			},
		},
	};
}
