/** What `npm run bench` prints of a built site, one report after the other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../scripts/command.ts';
import type { Snapshot } from '../src/schema/snapshot.ts';
import { makeCertificate } from './certificate.ts';
import { measureInteractions } from './interaction.ts';
import { auditPages, writeBare } from './lighthouse.ts';
import { measureLoad, type Load } from './load.ts';
import type { Measured } from './memory.ts';
import { longestPages, weighKinds } from './pages.ts';
import { buildPlainStarlight } from './plain-starlight.ts';
import { measureRoutes } from './route-budget.ts';
import { keystrokesOf, measureSearch } from './search-budget.ts';
import { count, table } from './table.ts';
import { weighPage } from './weight.ts';

/** What is reported on. */
export interface Subject {
	/** The built site. */
	site: string;
	/** The base it was built for. */
	base: string;
	/** A folder to write into. */
	scratch: string;
	/** The role guide that is weighed, as a path inside the site; none if there is none. */
	page: string | undefined;
}

/** What the longest page of every kind weighs. */
export function reportKinds({ site, base }: Subject): void {
	const kinds = weighKinds(site, base);
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
export async function reportLighthouse({ site, base, scratch }: Subject): Promise<void> {
	const pages = longestPages(site);
	const pathOf = (page: string): string => page.replace(/index\.html$/, '');
	const bare = join(scratch, 'bare');
	const inBare = [...pages].flatMap(([kind, page]) => (articles.has(kind) ? [page] : []));
	for (const page of inBare) writeBare(site, page, bare);
	try {
		const certificate = makeCertificate();
		const ours = await auditPages(site, base, [...pages.values()].map(pathOf), certificate);
		const theirs = await auditPages(bare, base, inBare.map(pathOf), certificate);
		const protocol = certificate ? 'HTTP/2' : 'HTTP/1.1, as there is no openssl';
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
			`medians of 3, over ${protocol}; scores: performance, accessibility, best practices, search engines, the lowest of 3; bare: the same words in bare HTML`,
		);
	} catch (error) {
		console.log(`\nLighthouse did not run: ${messageOf(error).split('\n')[0]}`);
	}
}

/** The same words on a default Starlight site: how long it takes, and what the same page weighs. */
export async function reportPlain(
	{ site, base, page }: Subject,
	{ seconds }: Measured,
): Promise<void> {
	const plain = await buildPlainStarlight(site);
	try {
		if (plain.build.code !== 0) return console.log('\nThe default site did not build.');
		const of = (dir: string, under: string): number =>
			Object.values(weighPage(dir, page!, under)).reduce((sum, { brotli }) => sum + brotli, 0);
		const ours = page ? of(site, base) : 0;
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
export async function reportSearch({ site, base }: Subject): Promise<void> {
	const catalogue = publishedBy(site);
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
		['bytes of the full text, with the first question', count(ours.fullText), '-'],
		['first answer on Slow 4G, 4x slower', ms(ours.firstAnswer), ms(plain.firstResult)],
		['keystroke to answer, 4x slower, median', ms(ours.keystroke.median), '-'],
		['the same, 95th percentile', ms(ours.keystroke.p95), '-'],
	]);
	console.log(`bytes as brotli; ${ours.keystroke.count} keystrokes on ${role.url}`);
}

/** How long the route planner takes, between roles all over the catalogue. */
export async function reportRoutes({ site, base }: Subject): Promise<void> {
	const { roles } = publishedBy(site);
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

/** What every tool makes a reader wait. */
export async function reportInteractions({ site, base }: Subject): Promise<void> {
	const catalogue = publishedBy(site);
	if (catalogue.roles.length < 2) return;
	try {
		const found = await measureInteractions(site, base, catalogue);
		console.log('');
		table([
			['press or key to painting, 4x slower', 'count', 'worst', '98th percentile', 'the worst was'],
			...found.map(({ tool, count: all, worst, p98, slowest }) => [
				tool,
				String(all),
				`${worst} ms`,
				`${p98} ms`,
				slowest,
			]),
		]);
	} catch (error) {
		console.log(`\nThe interactions were not measured: ${messageOf(error).split('\n')[0]}`);
	}
}

/** What nginx bears, with the longest guide beside a bare file of the same length. */
export async function reportLoad({ site, scratch }: Subject): Promise<void> {
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

/** The catalogue that a site publishes. */
function publishedBy(site: string): Snapshot {
	return JSON.parse(readFileSync(join(site, 'data/v1/catalogue.json'), 'utf8')) as Snapshot;
}
