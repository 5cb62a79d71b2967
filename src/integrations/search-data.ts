import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../adapters/content-dir.ts';
import { loadContent } from '../adapters/content-files.ts';
import { buildCatalogue } from '../domain/catalogue.ts';
import { addresses, withoutBase } from '../site/addresses.ts';
import { searchFiles, type SearchFiles } from '../site/search-files.ts';

/** Writes what search loads. The dev server answers for the same addresses from the content as it is now. */
export function searchData(): AstroIntegration {
	let base = '/';
	return {
		name: 'search-data',
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
				const folder = join(fileURLToPath(dir), addresses.searchData(hash));
				mkdirSync(folder, { recursive: true });
				for (const [name, text] of files) writeFileSync(join(folder, name), text);
				logger.info(`Wrote what search loads: ${files.size} files.`);
			},
		},
	};
}

const anyFile = new RegExp(`^${addresses.searchData('[0-9a-f]+')}(?<name>[a-z]+\\.json)$`);

function answer(address: string): string | undefined {
	const name = anyFile.exec(address)?.groups?.['name'];
	return name === undefined ? undefined : current().files.get(name);
}

function current(): SearchFiles {
	return searchFiles(buildCatalogue(loadContent(contentDir).content).catalogue);
}
