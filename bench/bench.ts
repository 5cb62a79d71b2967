/** `npm run bench`: how long a build takes, what memory it needs, and what comes out of it. Figures, no verdict. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fail, messageOf, readArgs, root } from '../scripts/command.ts';
import { normalizeBase } from '../scripts/serve.ts';
import { remove } from '../scripts/swap.ts';
import { measure, type Measured } from './memory.ts';
import { longestPages } from './pages.ts';
import {
	reportInteractions,
	reportKinds,
	reportLighthouse,
	reportLoad,
	reportPlain,
	reportRoutes,
	reportSearch,
	type Subject,
} from './reports.ts';
import { measureSize, reportSizes } from './scale.ts';
import { count, table } from './table.ts';
import { listFiles, weighPage, weighSite, type Weight } from './weight.ts';

const { values } = readArgs(
	{
		content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
		page: { type: 'string' },
		scale: { type: 'string' },
	},
	'usage: npm run bench -- [--content DIR] [--page roles/product-manager/index.html] [--scale TIMES]',
);

const cache = join(root, 'node_modules', '.cache', 'pm-atlas');
mkdirSync(cache, { recursive: true });
const scratch = mkdtempSync(join(cache, 'bench-'));
const site = join(scratch, 'site');
const base = normalizeBase(process.env['BASE_PATH'] ?? '/');
process.on('exit', () => remove(scratch));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const times = values.scale === undefined ? undefined : Number(values.scale);
if (times !== undefined && !(Number.isInteger(times) && times >= 1 && times <= 1000))
	fail(`Expected a whole number from 1 to 1000 after --scale, found "${values.scale}".`);
try {
	if (times === undefined) await reportAll();
	else reportSizes([await measureSize(resolve(values.content), times, scratch)]);
} catch (error) {
	console.error(`\n${messageOf(error)}`);
	process.exitCode = 1;
}

/** The content as it is, from all sides, and then ten times of it. */
async function reportAll(): Promise<void> {
	const cold = await build();
	if (cold.code !== 0) throw new Error('The build failed, so there is nothing to measure.');
	const warm = await build();
	const subject = { site, base, scratch, page: values.page ?? longestPages(site).get('role') };
	report(subject, cold, warm);
	reportKinds(subject);
	await reportLighthouse(subject);
	await reportPlain(subject, cold);
	await reportSearch(subject);
	await reportRoutes(subject);
	await reportInteractions(subject);
	await reportLoad(subject);
	const sizes = [];
	for (const size of [1, 10]) sizes.push(await measureSize(resolve(values.content), size, scratch));
	reportSizes(sizes);
}

/** Builds with a cache of its own: empty the first time, full the second. */
function build(): Promise<Measured> {
	const args = ['scripts/build.ts', '--content', resolve(values.content), '--out', site];
	const env = { ...process.env, PM_ATLAS_CACHE: join(scratch, 'cache') };
	return measure(process.execPath, args, { cwd: root, env });
}

function report({ page }: Subject, first: Measured, second: Measured): void {
	const files = listFiles(site);
	const pages = files.filter((path) => path.endsWith('.html')).length;
	const memory = ({ peakBytes }: Measured): string =>
		peakBytes ? `${(peakBytes / 2 ** 20).toFixed(0)} MiB` : '-';
	console.log(
		`${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}, ${process.platform}\n`,
	);
	table([
		['build', 'seconds', 'peak memory'],
		['empty cache', first.seconds.toFixed(1), memory(first)],
		['full cache', second.seconds.toFixed(1), memory(second)],
	]);
	console.log(`peak memory: ${first.how}\n`);

	const kinds = weighSite(site);
	table([
		[`site, ${pages} pages`, 'files', 'bytes'],
		...['html', 'css', 'js', 'fonts', 'search', 'other'].flatMap((kind) => {
			const found = kinds.get(kind);
			return found ? [[kind, count(found.files), count(found.raw)]] : [];
		}),
		['all', count(files.length), count([...kinds.values()].reduce((sum, { raw }) => sum + raw, 0))],
	]);
	console.log('');

	if (!page) return console.log('There is no role page to weigh.');
	const parts = weighPage(site, page, base);
	const row = (name: string, { files: n, raw, brotli, gzip }: Weight): string[] => [
		name,
		...[n, raw, brotli, gzip].map(count),
	];
	const rows = Object.values(parts);
	const sum = (key: keyof Weight): number => rows.reduce((total, part) => total + part[key], 0);
	table([
		[`/${page.replace(/index\.html$/, '')}`, 'files', 'bytes', 'brotli', 'gzip'],
		...Object.entries(parts).map(([name, weight]) => row(name, weight)),
		row('all', { files: sum('files'), raw: sum('raw'), brotli: sum('brotli'), gzip: sum('gzip') }),
	]);
}
