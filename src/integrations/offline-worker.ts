import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { builtContent } from '../adapters/built-content.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { addresses } from '../site/addresses.ts';
import { keptAddress, linesKeptWith } from '../site/kept-files.ts';
import { filesFor, sizeOf, wholeSite, type Kept, type Sizes } from '../site/kept-offline.ts';
import { redirectsOf, type Redirect } from '../site/redirects.ts';
import { listFiles } from './built-files.ts';

const source = fileURLToPath(new URL('../tools/offline/worker.ts', import.meta.url));

/** Writes the worker that readers may ask for, and how much it would keep. Comes after everything that changes a file. */
export function offlineWorker(): AstroIntegration {
	return {
		name: 'offline-worker',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const { catalogue, permanent } = builtContent();
				const kept = keptOf(root, catalogue, redirectsOf(catalogue, permanent?.retired ?? []));
				const choices = [wholeSite, ...catalogue.families.map(({ id }) => id)];
				const sizes: Sizes = Object.fromEntries(
					choices.map((keep) => [keep, sizeOf(filesFor(keep, kept))]),
				);
				write(join(root, addresses.offlineSizes), JSON.stringify(sizes));
				write(join(root, addresses.offlineWorker), await workerFor(kept));
				logger.info(`Wrote the worker for reading offline: ${kept.files.length} files.`);
			},
		},
	};
}

/** What can be kept of a build. */
function keptOf(dir: string, catalogue: Catalogue, redirects: readonly Redirect[]): Kept {
	const linesOf = linesKeptWith(catalogue);
	const moved = Object.fromEntries(redirects.map(({ from, to }) => [from, to]));
	const files = listFiles(dir)
		.sort()
		.flatMap((path) => {
			const address = keptAddress(path);
			if (address === undefined || address in moved) return [];
			const bytes = readFileSync(join(dir, path));
			const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
			return [{ address, integrity, bytes: bytes.length, lines: linesOf(address) }];
		});
	const all = JSON.stringify({ files, moved });
	const version = createHash('sha256').update(all).digest('hex').slice(0, 16);
	return { version, files, moved };
}

/** The worker as one file, with what it keeps written in front. */
async function workerFor(kept: Kept): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [source],
		bundle: true,
		minify: true,
		format: 'iife',
		target: ['chrome123', 'firefox128', 'safari17.5'],
		legalComments: 'none',
		define: { 'process.env.NODE_ENV': '"production"' },
		banner: { js: `const kept=${JSON.stringify(kept)};` },
		write: false,
	});
	return outputFiles[0]!.text;
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
