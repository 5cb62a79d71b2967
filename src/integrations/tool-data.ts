import type { AstroIntegration } from 'astro';
import { addresses } from '../site/addresses.ts';
import { hashedFiles } from './hashed-files.ts';

/** What the tools load. */
export function toolData(): AstroIntegration {
	return hashedFiles({
		name: 'tool-data',
		reader: 'the tools load',
		folder: addresses.toolData,
		make: ({ tools }) => tools,
	});
}
