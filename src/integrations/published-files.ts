import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { Catalogue } from '../domain/catalogue.ts';
import { snapshotSchema, type Snapshot } from '../schema/snapshot.ts';
import { snapshotOf, tablesOf } from '../site/snapshot.ts';

export interface PublishedFiles {
	snapshot: Snapshot;
	/** What is written, by the names of the files. */
	files: ReadonlyMap<string, string>;
}

/** The catalogue as the files that are published; what does not fit its own schema throws. */
export function publishedFiles(catalogue: Catalogue): PublishedFiles {
	const snapshot = snapshotSchema.parse(snapshotOf(catalogue));
	const tables = Object.entries(tablesOf(snapshot)).map(
		([name, rows]) => [name, stringify(rows, { record_delimiter: 'windows' })] as const,
	);
	const files = new Map([
		['catalogue.json', JSON.stringify(snapshot)],
		['catalogue.schema.json', JSON.stringify(z.toJSONSchema(snapshotSchema), null, '\t')],
		...tables,
	]);
	return { snapshot, files };
}
