import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtContent, readContent, type BuiltContent } from '../adapters/built-content.ts';
import { withoutBase } from '../site/addresses.ts';

/** Files that scripts load, in a folder named by the hash of all of them, so that they may be cached for good. */
export interface HashedFiles {
	/** What the integration is called. */
	name: string;
	/** Who loads the files, in a sentence. */
	reader: string;
	/** The address of the folder, by its hash. */
	folder(hash: string): string;
	/** What is in it, by its path inside. */
	make(content: BuiltContent): {
		hash: string;
		files: ReadonlyMap<string, string>;
	};
}

/** Writes the files into a build. The dev server answers for the same addresses from the content as it is now. */
export function hashedFiles({ name, reader, folder, make }: HashedFiles): AstroIntegration {
	const anyFile = new RegExp(`^${folder('[0-9a-f]+')}(?<name>[a-z0-9/-]+\\.json)$`);
	let base = '/';
	return {
		name,
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const asked = anyFile.exec(withoutBase(request.url ?? '', base) ?? '')?.groups?.['name'];
					const text = asked === undefined ? undefined : make(readContent()).files.get(asked);
					if (text === undefined) return next();
					response.setHeader('content-type', 'application/json');
					response.end(text);
				});
			},
			'astro:build:done': ({ dir, logger }) => {
				const { hash, files } = make(builtContent());
				const root = join(fileURLToPath(dir), folder(hash));
				for (const [file, text] of files) {
					mkdirSync(dirname(join(root, file)), { recursive: true });
					writeFileSync(join(root, file), text);
				}
				logger.info(`Wrote what ${reader}: ${files.size} files.`);
			},
		},
	};
}
