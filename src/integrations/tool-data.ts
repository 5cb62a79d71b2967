import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../adapters/content-dir.ts';
import { loadContent } from '../adapters/content-files.ts';
import { toolFiles, type ToolFiles } from '../adapters/tool-files.ts';
import { buildCatalogue } from '../domain/catalogue.ts';
import { addresses, withoutBase } from '../site/addresses.ts';

/**
 * Writes what the tools load into a folder named by the hash of all of it, so that it may be cached for good. The dev
 * server answers for the same addresses from the content as it is now.
 */
export function toolData(): AstroIntegration {
	let base = '/';
	return {
		name: 'tool-data',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const text = answer(withoutBase(request.url ?? '', base) ?? '');
					if (text === undefined) return next();
					response.setHeader('content-type', 'application/json');
					response.end(text);
				});
			},
			'astro:build:done': ({ dir, logger }) => {
				const { hash, files } = current();
				const folder = join(fileURLToPath(dir), addresses.toolData(hash));
				for (const [name, text] of files) {
					mkdirSync(dirname(join(folder, name)), { recursive: true });
					writeFileSync(join(folder, name), text);
				}
				logger.info(`Wrote what the tools load: ${files.size} files.`);
			},
		},
	};
}

const anyFile = new RegExp(`^${addresses.toolData('[0-9a-f]+')}(?<name>[a-z0-9/-]+\\.json)$`);

function answer(address: string): string | undefined {
	const name = anyFile.exec(address)?.groups?.['name'];
	return name === undefined ? undefined : current().files.get(name);
}

function current(): ToolFiles {
	const loaded = loadContent(contentDir);
	return toolFiles(loaded, buildCatalogue(loaded.content).catalogue);
}
