/** How build and site grow with the content: the same content many times, built and weighed. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { heapMegabytes } from '../scripts/command.ts';
import { root } from '../scripts/run.mjs';
import { remove } from '../scripts/swap.ts';
import { multiplied, readTexts, writeTexts } from './generated-content.ts';
import { measure, type Measured } from './memory.ts';
import { buildPlainStarlight } from './plain-starlight.ts';
import { count, table } from './table.ts';
import { listFiles } from './weight.ts';

/** What one size gave. */
export interface Size {
	times: number;
	build: Measured;
	/** Seconds of parts of the build; of pictures, those of processors. */
	parts: { checked: number; bundled: number; drawn: number; pictures: number };
	pages: number;
	/** Those of them that say something: as many as default Starlight has. */
	written: number;
	/** Bytes of HTML of the middle page of each kind, redirects left out. */
	middle: Record<string, number>;
	/** The pages with the most HTML, and their bytes. */
	largest: [page: string, bytes: number][];
	/** Bytes of the names that search loads, and of the full text. */
	names: number;
	fullText: number;
	/** The same words on default Starlight; absent where it did not build, or was not asked to. */
	plain?: Measured;
}

/** Above it default Starlight is not built beside: its sidebar has every page on every page, which grows with their square. */
const largestBeside = 10;

const kinds = ['roles', 'skills', 'ladders', 'transitions', 'compare', 'guides'];

/**
 * Builds the content so many times its size in a folder of its own, with empty caches.
 *
 * @param site where to; what stands there is replaced
 * @throws if the build fails
 */
export async function measureSize(content: string, times: number, scratch: string): Promise<Size> {
	const dir = join(scratch, `content-${times}`);
	const site = join(scratch, `site-${times}`);
	mkdirSync(dir, { recursive: true });
	writeTexts(multiplied(readTexts(content), times), dir);
	const build = await measure(
		process.execPath,
		['scripts/build.ts', '--content', dir, '--out', site],
		{
			cwd: root,
			env: { ...process.env, PM_ATLAS_CACHE: join(scratch, `cache-${times}`, 'build') },
		},
	);
	if (build.code !== 0) {
		const { seconds, peakBytes = 0 } = build;
		const figures = `after ${count(seconds)} s, ${count(peakBytes / 2 ** 20)} MiB at its peak`;
		throw new Error(`The build of ${times} times the content did not come to its end: ${figures}.`);
	}
	const files = listFiles(site);
	const pages = files.filter((path) => path.endsWith('index.html'));
	const all = new Set(files);
	const written = pages.filter((path) => all.has(path.replace(/html$/, 'md')));
	const bytes = (path: string): number => statSync(join(site, path)).size;
	const sum = (paths: readonly string[]): number =>
		paths.reduce((total, path) => total + bytes(path), 0);
	const plain = times > largestBeside ? undefined : await buildBeside(site);
	const size: Size = {
		times,
		build,
		parts: partsOf(build.output),
		pages: pages.length,
		written: written.length,
		middle: Object.fromEntries(
			kinds.flatMap((kind) => {
				const own = written.filter((path) => new RegExp(`^${kind}/[^/]+/`).test(path));
				const sizes = own.map(bytes).sort((a, b) => a - b);
				return sizes.length > 0 ? [[kind, sizes[Math.floor(sizes.length / 2)]!]] : [];
			}),
		),
		largest: pages
			.map((path): [string, number] => [`/${path.replace(/index\.html$/, '')}`, bytes(path)])
			.sort(([, a], [, b]) => b - a)
			.slice(0, 6),
		names: sum(files.filter((path) => /^data\/search\/.*names\.json$/.test(path))),
		fullText: sum(files.filter((path) => path.startsWith('pagefind/'))),
		...(plain?.code === 0 && { plain }),
	};
	remove(site);
	remove(dir);
	return size;
}

/** Builds the same words on default Starlight, with as much memory as our own build may take. */
async function buildBeside(site: string): Promise<Measured> {
	const heap = `--max-old-space-size=${heapMegabytes}`;
	const plain = await buildPlainStarlight(site, { NODE_OPTIONS: heap });
	plain.remove();
	return plain.build;
}

/** What the build says of its parts; 0 for what it does not say. */
export function partsOf(output: string): Size['parts'] {
	const seconds = (pattern: RegExp): number => {
		const [, minutes = 0, rest = 0, unit = 's'] = pattern.exec(output) ?? [];
		return Number(minutes) * 60 + Number(rest) / (unit === 'ms' ? 1000 : 1);
	};
	const time = String.raw`(?:(\d+)m )?([\d.]+)(ms|s)`;
	return {
		checked: seconds(new RegExp(String.raw`\[build\] ✓ Completed in ${time}`)),
		bundled: seconds(new RegExp(String.raw`\[vite\] ✓ built in ${time}`)),
		drawn: seconds(new RegExp(String.raw`\d ✓ Completed in ${time}`)),
		pictures: seconds(new RegExp(String.raw`Cards and icons: .* in ${time.replace(')(', ') ?(')}`)),
	};
}

/** Prints sizes side by side. */
export function reportSizes(sizes: readonly Size[]): void {
	const row = (name: string, cell: (size: Size) => string): string[] => [name, ...sizes.map(cell)];
	const memory = ({ peakBytes }: Measured): string =>
		peakBytes ? `${count(peakBytes / 2 ** 20)} MiB` : '-';
	// Of processors where that could be measured: other work on the machine changes it less.
	const spent = ({ cpuSeconds, seconds }: Measured): number => cpuSeconds ?? seconds;
	const own = ({ build, parts }: Size): number => spent(build) - parts.pictures;
	const each = (seconds: number, pages: number): string =>
		`${((seconds / pages) * 1000).toFixed(0)} ms`;
	console.log('');
	// The same pages on both: what only sends readers on is on ours alone.
	table([
		row('size of the catalogue', ({ times }) => `${times} times`),
		row('pages', ({ pages }) => count(pages)),
		row('build, empty cache', ({ build }) => `${build.seconds.toFixed(1)} s`),
		row('build, processor time', ({ build }) =>
			build.cpuSeconds ? `${build.cpuSeconds.toFixed(1)} s` : '-',
		),
		row('  reading and checking the content', ({ parts }) => `${parts.checked.toFixed(1)} s`),
		row('  bundling', ({ parts }) => `${parts.bundled.toFixed(1)} s`),
		row('  drawing pages', ({ parts }) => `${parts.drawn.toFixed(1)} s`),
		row('  pictures for sharing, processor time', ({ parts }) => `${parts.pictures.toFixed(1)} s`),
		row('a page, without pictures', (size) => each(own(size), size.written)),
		row('default Starlight, a page', ({ plain, times, written }) => {
			if (plain) return each(spent(plain), written);
			return times > largestBeside ? 'not built' : 'failed';
		}),
		row('  times that', (size) => (size.plain ? (own(size) / spent(size.plain)).toFixed(2) : '-')),
		row('peak memory', ({ build }) => memory(build)),
		row('default Starlight, peak memory', ({ plain }) => (plain ? memory(plain) : '-')),
		...kinds.map((kind) =>
			row(`HTML of the middle page of ${kind}`, ({ middle }) => count(middle[kind] ?? 0)),
		),
		row('names that search loads', ({ names }) => count(names)),
		row('full text', ({ fullText }) => count(fullText)),
	]);
	for (const { times, largest } of sizes) {
		const shown = largest.map(([page, bytes]) => `${page} ${count(bytes)}`).join(', ');
		console.log(`largest pages at ${times} times, bytes of HTML: ${shown}`);
	}
}
