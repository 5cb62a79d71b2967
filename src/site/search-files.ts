/** What search loads: two files in a folder named by what is in them, so that they may be cached for good. */
import type { Catalogue } from '../domain/catalogue.ts';
import { fingerprint } from '../domain/search/fingerprint.ts';
import { packNames, packTexts } from '../domain/search/pack.ts';
import { searchNames } from './search-names.ts';

export interface SearchFiles {
	hash: string;
	/** By name. */
	files: ReadonlyMap<string, string>;
}

/** Of the process, as pages are bundled apart from the integration that writes the files. */
const shared = globalThis as { pmAtlasSearch?: WeakMap<Catalogue, SearchFiles> };
const made = (shared.pmAtlasSearch ??= new WeakMap());

/** The files of a catalogue; worked out once, as every page names their folder. */
export function searchFiles(catalogue: Catalogue): SearchFiles {
	const known = made.get(catalogue);
	if (known) return known;
	const names = searchNames(catalogue);
	const files = new Map([
		['names.json', JSON.stringify(packNames(names))],
		['texts.json', JSON.stringify(packTexts(names))],
	]);
	const result = { hash: fingerprint([...files.values()].join('\n')), files };
	made.set(catalogue, result);
	return result;
}
