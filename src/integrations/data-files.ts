import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { builtContent } from '../adapters/built-content.ts';
import { snapshotSchema } from '../schema/snapshot.ts';
import { addresses } from '../site/addresses.ts';
import { snapshotOf, tablesOf } from '../site/snapshot.ts';

/** Publishes the catalogue as data beside the pages, with its schema; what does not fit its own schema stops the build. */
export function dataFiles(): AstroIntegration {
	return {
		name: 'data-files',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const { catalogue } = builtContent();
				const snapshot = snapshotSchema.parse(snapshotOf(catalogue));
				const write = (name: string, text: string): void => {
					const path = join(fileURLToPath(dir), addresses.dataFile(name));
					mkdirSync(join(path, '..'), { recursive: true });
					writeFileSync(path, text);
				};
				write('catalogue.json', JSON.stringify(snapshot));
				write('catalogue.schema.json', JSON.stringify(z.toJSONSchema(snapshotSchema), null, '\t'));
				for (const [name, rows] of Object.entries(tablesOf(snapshot))) {
					write(name, stringify(rows, { record_delimiter: 'windows' }));
				}
				logger.info(
					`Published the catalogue: ${snapshot.roles.length} roles, ${snapshot.skills.length} skills.`,
				);
			},
		},
	};
}
