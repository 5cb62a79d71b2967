import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtContent } from '../adapters/built-content.ts';
import { twinOf } from '../markdown/twin.ts';
import { addresses, fileAddresses, withBase } from '../site/addresses.ts';
import type { Identity } from '../site/head.ts';
import { builtAddresses } from '../site/list-parts.ts';
import { llmsText } from '../site/llms.ts';

/** Puts beside every page what it says as Markdown, and at the top what there is for programs that read. */
export function textFiles({
	name,
	description,
}: Pick<Identity, 'name' | 'description'>): AstroIntegration {
	let site = '';
	let base = '/';
	return {
		name: 'text-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				// astro.config.mjs always sets it.
				site = config.site!;
				base = config.base;
			},
			'astro:build:done': ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				const { catalogue } = builtContent();
				const pages = builtAddresses(catalogue);
				for (const address of pages) {
					const html = readFileSync(join(out, address, 'index.html'), 'utf8');
					const twin = twinOf(html, new URL(withBase(address, base), site).href);
					writeFileSync(join(out, addresses.twin(address)), twin);
				}
				writeFileSync(
					join(out, fileAddresses.llms),
					llmsText(catalogue, { name, description, site, base }),
				);
				logger.info(`Wrote ${pages.length} pages as Markdown.`);
			},
		},
	};
}
