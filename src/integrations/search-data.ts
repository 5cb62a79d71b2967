import type { AstroIntegration } from 'astro';
import { addresses } from '../site/addresses.ts';
import { searchFiles } from '../site/search-files.ts';
import { hashedFiles } from './hashed-files.ts';

/** What search loads. */
export function searchData(): AstroIntegration {
	return hashedFiles({
		name: 'search-data',
		reader: 'search loads',
		folder: addresses.searchData,
		make: ({ catalogue }) => searchFiles(catalogue),
	});
}
