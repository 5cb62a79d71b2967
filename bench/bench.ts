/** `npm run bench`: how long a build takes, what memory it needs, and what comes out of it. Figures, no verdict. */
import { mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fail, messageOf, readArgs, root } from '../scripts/command.ts';
import { normalizeBase } from '../scripts/serve.ts';
import type { Snapshot } from '../src/schema/snapshot.ts';
import { remove } from '../scripts/swap.ts';
import { measure, type Measured } from './memory.ts';
import { buildPlainStarlight } from './plain-starlight.ts';
import { reportInteractions } from './interaction.ts';
import { auditPages, writeBare } from './lighthouse.ts';
import { longestPages, weighKinds } from './pages.ts';
import { measureRoutes } from './route-budget.ts';
import { keystrokesOf, measureSearch } from './search-budget.ts';
import { measureLoad, type Load } from './load.ts';
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
	report(cold, warm);
	reportKinds();
	await reportLighthouse();
	await reportPlain(cold);
	await reportSearch();
	await reportRoutes();
	await reportInteractions(site);
	await reportLoad();
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

function report(first: Measured, second: Measured): void {
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

	const page = values.page ?? heaviestRole(files);
	if (!page) return console.log('There is no role page to weigh.');
	const parts = weighPage(site, page, normalizeBase(process.env['BASE_PATH'] ?? '/'));
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

/** What the longest page of every kind weighs. */
function reportKinds(): void {
	const kinds = weighKinds(site, normalizeBase(process.env['BASE_PATH'] ?? '/'));
	console.log('');
	table([
		['longest of its kind', 'whole', 'page', 'first screen', 'gzip', 'ratio', 'requests'],
		...kinds.map(({ kind, whole, html, firstScreen, requests }) => [
			kind,
			...[whole.brotli, html.brotli, firstScreen, whole.gzip].map(count),
			(whole.gzip / whole.brotli).toFixed(2),
			String(requests),
		]),
	]);
	console.log(
		'bytes as brotli until the page is loaded, without the font; the page alone is what the next page costs',
	);
}

/** Kinds whose pages are articles: what they say can be said in bare HTML. */
const articles = new Set(['role', 'ladder', 'skill', 'transition', 'comparison', 'guide']);

/** What Lighthouse says of the longest page of every kind, articles beside themselves as bare HTML. */
async function reportLighthouse(): Promise<void> {
	const base = normalizeBase(process.env['BASE_PATH'] ?? '/');
	const pages = longestPages(site);
	const pathOf = (page: string): string => page.replace(/index\.html$/, '');
	const bare = join(scratch, 'bare');
	const inBare = [...pages].flatMap(([kind, page]) => (articles.has(kind) ? [page] : []));
	for (const page of inBare) writeBare(site, page, bare);
	try {
		const ours = await auditPages(site, base, [...pages.values()].map(pathOf));
		const theirs = await auditPages(bare, base, inBare.map(pathOf));
		const ms = (time: number): string => `${Math.round(time)} ms`;
		const times = (lcp: number, plain: number | undefined): string[] =>
			plain === undefined ? ['-', '-'] : [ms(plain), (lcp / plain).toFixed(2)];
		console.log('');
		table([
			['Lighthouse, phone', 'scores', 'LCP', 'bare', 'times', 'TBT', 'CLS', 'bytes', 'requests'],
			...[...pages].map(([kind, page]) => {
				const { scores, lcp, tbt, cls, bytes, requests } = ours.get(pathOf(page))!;
				return [
					kind,
					scores.join(' '),
					ms(lcp),
					...times(lcp, theirs.get(pathOf(page))?.lcp),
					ms(tbt),
					cls.toFixed(3),
					count(bytes),
					String(requests),
				];
			}),
		]);
		console.log(
			'medians of 3; scores: performance, accessibility, best practices, search engines, the lowest of 3; bare: the same words in bare HTML',
		);
	} catch (error) {
		console.log(`\nLighthouse did not run: ${messageOf(error).split('\n')[0]}`);
	}
}

/** The same words on a default Starlight site: how long it takes, and what the same page weighs. */
async function reportPlain({ seconds }: Measured): Promise<void> {
	const plain = await buildPlainStarlight(site);
	try {
		if (plain.build.code !== 0) return console.log('\nThe default site did not build.');
		const page = values.page ?? heaviestRole(listFiles(site));
		const of = (dir: string, base: string): number =>
			Object.values(weighPage(dir, page!, base)).reduce((sum, { brotli }) => sum + brotli, 0);
		const ours = page ? of(site, normalizeBase(process.env['BASE_PATH'] ?? '/')) : 0;
		const theirs = page ? of(plain.dir, '/') : 0;
		const perPage = (all: number): string => `${((all / plain.pages) * 1000).toFixed(0)} ms`;
		console.log('');
		table([
			['beside default Starlight', 'this', 'default', 'difference'],
			[
				`build, ${plain.pages} pages, empty cache`,
				`${seconds.toFixed(1)} s`,
				`${plain.build.seconds.toFixed(1)} s`,
				`${(seconds / plain.build.seconds).toFixed(2)} times`,
			],
			['a page', perPage(seconds), perPage(plain.build.seconds), ''],
			[
				'HTML, styles and scripts of that role page, brotli',
				count(ours),
				count(theirs),
				count(ours - theirs),
			],
		]);
	} finally {
		plain.remove();
	}
}

/** What the search of the site costs, beside the box that Pagefind brings. */
async function reportSearch(): Promise<void> {
	const base = normalizeBase(process.env['BASE_PATH'] ?? '/');
	const catalogue = JSON.parse(
		readFileSync(join(site, 'data/v1/catalogue.json'), 'utf8'),
	) as Snapshot;
	const [role] = catalogue.roles;
	if (!role) return;
	let measured: Awaited<ReturnType<typeof measureSearch>>;
	try {
		measured = await measureSearch(site, base, role.url, role.title, keystrokesOf(catalogue));
	} catch (error) {
		return console.log(`\nThe search was not measured: ${messageOf(error).split('\n')[0]}`);
	}
	const { ours, plain } = measured;
	const ms = (time: number): string => `${Math.round(time)} ms`;
	console.log('');
	table([
		['search', 'this', 'Pagefind alone'],
		['bytes until the first answer', count(ours.opening), count(plain.bytes)],
		['bytes that follow: questions, definitions', count(ours.following), '-'],
		['bytes of the full text, if it is used', count(ours.fullText), '-'],
		['first answer on Slow 4G, 4x slower', ms(ours.firstAnswer), ms(plain.firstResult)],
		['keystroke to answer, 4x slower, median', ms(ours.keystroke.median), '-'],
		['the same, 95th percentile', ms(ours.keystroke.p95), '-'],
	]);
	console.log(`bytes as brotli; ${ours.keystroke.count} keystrokes on ${role.url}`);
}

/** How long the route planner takes, between roles all over the catalogue. */
async function reportRoutes(): Promise<void> {
	const base = normalizeBase(process.env['BASE_PATH'] ?? '/');
	const { roles } = JSON.parse(
		readFileSync(join(site, 'data/v1/catalogue.json'), 'utf8'),
	) as Snapshot;
	if (roles.length < 2) return;
	try {
		const {
			median,
			p95,
			count: plans,
		} = await measureRoutes(
			site,
			base,
			roles.map(({ id }) => id),
		);
		console.log('');
		table([
			['route planner, 4x slower', 'time'],
			['choice to answer, median', `${median.toFixed(1)} ms`],
			['the same, 95th percentile', `${p95.toFixed(1)} ms`],
		]);
		console.log(`${plans} plans between two roles, computed, drawn and laid out`);
	} catch (error) {
		console.log(`\nThe route planner was not measured: ${messageOf(error).split('\n')[0]}`);
	}
}

/** What nginx bears, with the longest guide beside a bare file of the same length. */
async function reportLoad(): Promise<void> {
	const guide = longestPages(site).get('role');
	if (!guide) return;
	try {
		const {
			pages,
			guide: one,
			bare,
			bytes,
		} = await measureLoad(site, guide, join(scratch, 'load'));
		const row = (name: string, load: Load): string[] => [
			name,
			count(load.requestsPerSecond),
			`${load.p99.toFixed(0)} ms`,
			count(load.requests),
			count(load.errors),
		];
		console.log('');
		table([
			['nginx, 200 readers at once', 'a second', '99th percentile', 'requests', 'errors'],
			row('all pages in turn, 2 minutes', pages),
			row(`/${guide.replace(/index\.html$/, '')}`, one),
			row(`a bare file of its ${count(bytes)} bytes`, bare),
		]);
		console.log('nginx, the readers and nothing else on this machine; files compressed beforehand');
	} catch (error) {
		console.log(`\nThe load was not measured: ${messageOf(error).split('\n')[0]}`);
	}
}

/** The role guide with the most HTML: if this one is light enough, all are. */
function heaviestRole(files: readonly string[]): string | undefined {
	const size = (path: string): number => statSync(join(site, path)).size;
	return files
		.filter((path) => /^roles\/[^/]+\/index\.html$/.test(path))
		.sort((a, b) => size(b) - size(a))[0];
}
