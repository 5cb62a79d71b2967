import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtContent } from '../adapters/built-content.ts';
import { fileAddresses } from '../site/addresses.ts';
import {
	formerFragments,
	redirectRules,
	redirectsOf,
	withFormerFragment,
} from '../site/redirects.ts';

/**
 * Keeps what was published where it was: a rule for each address that redirects, beside the pages that do so on any server;
 * the fragments that pages had; and a look at the finished build for every address on record.
 */
export function redirects(): AstroIntegration {
	let base = '/';
	return {
		name: 'redirects',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				const { permanent, catalogue } = builtContent();
				const { released = false, addresses: recorded = [], retired = [] } = permanent ?? {};
				const all = redirectsOf(catalogue, retired);
				writeFileSync(join(out, fileAddresses.redirectRules), redirectRules(all, base));
				for (const former of formerFragments(catalogue, retired)) {
					const path = join(out, former.page, 'index.html');
					writeFileSync(path, withFormerFragment(readFileSync(path, 'utf8'), former));
				}
				const lost = recorded.filter((address) => !existsSync(join(out, address, 'index.html')));
				if (released && lost.length > 0) {
					throw new Error(
						`Expected a page at every address on record, found none at ${lost.join(', ')}. See docs/rules/permanence.md.`,
					);
				}
				logger.info(`Wrote ${all.length} redirects.`);
			},
		},
	};
}
