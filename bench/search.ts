/**
 * `npm run bench:search -- --queries FILE.jsonl [--url URL]`: asks a site every question of a file, in a browser, and prints
 * how often the right page stands first, among the first three and among the first five; the same for Pagefind alone beside
 * it. Without `--url` it serves `dist/`. Figures, no verdict.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../src/schema/snapshot.ts';
import { fail, readArgs, root } from '../scripts/command.ts';
import { normalizeBase, serve } from '../scripts/serve.ts';
import { readQueries, resolverOf } from './expectations.ts';
import { ask, askPagefind, openBox, startBrowser } from './search-browser.ts';
import { outcomeOf, scoreRows, scoreTable, type Outcome } from './search-scores.ts';

const usage = 'usage: npm run bench:search -- --queries FILE.jsonl [--url http://localhost:4321]';
const { values } = readArgs({ queries: { type: 'string' }, url: { type: 'string' } }, usage);
if (!values.queries || !existsSync(values.queries))
	fail(`Expected a file of questions, found "${values.queries ?? ''}".\n${usage}`);

const dist = join(root, 'dist');
if (!values.url && !existsSync(join(dist, 'index.html')))
	fail('There is no built site in dist: run "npm run build" first, or name one with --url.');
const served = values.url
	? undefined
	: await serve({ dir: dist, base: process.env['BASE_PATH'] ?? '/', port: 0 });
const url = (served?.url ?? values.url!).replace(/\/*$/, '/');
const base = normalizeBase(new URL(url).pathname);

const site = (await (await fetch(`${url}data/v1/catalogue.json`)).json()) as Snapshot;
const lines = readQueries(readFileSync(values.queries, 'utf8')).map(resolverOf(site));
const browser = await startBrowser();
try {
	const [box, plain] = [await browser.newPage(), await browser.newPage()];
	await openBox(box, url);
	await plain.goto(url);
	const ours: Outcome[] = [];
	const theirs: Outcome[] = [];
	for (const line of lines) {
		ours.push(outcomeOf(line, await ask(box, line.q, base)));
		theirs.push(outcomeOf(line, await askPagefind(plain, line.q, base)));
	}
	report(ours, theirs);
} finally {
	await browser.close();
	await served?.close();
}

function report(ours: readonly Outcome[], theirs: readonly Outcome[]): void {
	const can = ({ line }: Outcome): boolean => line.addresses.size > 0;
	const told = ({ line }: Outcome): string => `  ${line.q}  (${line.expect.join('; ')})`;
	const lost = ours.filter((one) => !can(one));
	console.log(`${lines.length} questions, asked at ${url}\n`);
	console.log(scoreTable(scoreRows(ours, theirs), 'Pagefind alone'));
	console.log(
		`\nWithout the ${lost.length} that expect only what this site does not have, which count as misses above:\n`,
	);
	console.log(scoreTable(scoreRows(ours.filter(can), theirs.filter(can)), 'Pagefind alone'));
	if (lost.length > 0) console.log(`\n${lost.map(told).join('\n')}`);
	const missed = ours.filter((one) => can(one) && one.rank !== 1);
	console.log(`\nNot first (${missed.length}):`);
	for (const one of missed) {
		const place = one.rank > 0 ? String(one.rank) : one.results === 0 ? 'none' : '-';
		console.log(`${place.padStart(6)}  ${one.line.kind.padEnd(9)}${told(one)}`);
	}
}
