/** How many readers at once a stock nginx bears: `wrk` asks for every page of the site, and for a bare file beside one of them. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { nginxHost } from '../tests/support/nginx-host.ts';
import { listFiles } from './weight.ts';

/** What one run of `wrk` says. */
export interface Load {
	requestsPerSecond: number;
	/** Milliseconds that 99 of 100 answers took at most. */
	p99: number;
	requests: number;
	/** Connections that broke, answers that did not come in time and answers that were no success. */
	errors: number;
}

export interface LoadReport {
	/** All pages in turn. */
	pages: Load;
	/** The longest role guide alone. */
	guide: Load;
	/** A file of random bytes, as long as that guide is on its way. */
	bare: Load;
	/** Bytes of both. */
	bytes: number;
}

const readers = 200;
const compressed = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.md', '.txt']);

/**
 * Puts a built site under load, from a copy with compressed files beside the others.
 *
 * @param guide a page of the site
 * @param scratch an empty folder's place
 * @param seconds how long all pages are asked for; the two single files take a quarter of it each
 * @throws if nginx or wrk is not there
 */
export async function measureLoad(
	site: string,
	guide: string,
	scratch: string,
	seconds = 120,
): Promise<LoadReport> {
	cpSync(site, scratch, { recursive: true });
	compressBeside(scratch);
	const bytes = statSync(join(scratch, `${guide}.gz`)).size;
	mkdirSync(join(scratch, 'bare'));
	writeFileSync(join(scratch, 'bare', 'file'), randomBytes(bytes));
	const pages = listFiles(site).flatMap((file) =>
		/(?:^|\/)index\.html$/.test(file) ? [`/${file.slice(0, -'index.html'.length)}`] : [],
	);
	const script = join(scratch, 'bare', 'pages.lua');
	writeFileSync(script, inTurn(pages));
	const host = await nginxHost(scratch, '/');
	const at = (path: string): string => `${host.url}${path}`;
	try {
		return {
			pages: ask(at(''), seconds, ['-s', script]),
			guide: ask(at(guide.slice(0, -'index.html'.length)), seconds / 4),
			bare: ask(at('bare/file'), seconds / 4),
			bytes,
		};
	} finally {
		await host.close();
	}
}

/** Writes `file.gz` beside every file that a server compresses, as "gzip_static" wants it. */
function compressBeside(dir: string): void {
	for (const file of listFiles(dir).filter((name) => compressed.has(extname(name)))) {
		const path = join(dir, file);
		const body = gzipSync(readFileSync(path), { level: constants.Z_BEST_COMPRESSION });
		writeFileSync(`${path}.gz`, body);
	}
}

/** A script for `wrk` that asks for one path after the other. */
function inTurn(paths: readonly string[]): string {
	return `local paths = {${paths.map((path) => JSON.stringify(path)).join(',')}}
local i = 0
request = function()
	i = i % #paths + 1
	return wrk.format("GET", paths[i])
end
`;
}

function ask(url: string, seconds: number, more: readonly string[] = []): Load {
	const options = ['-t', '2', '-c', String(readers), '-d', `${seconds}s`, '--latency'];
	const { stdout, error } = spawnSync(
		'wrk',
		[...options, '-H', 'Accept-Encoding: gzip', ...more, url],
		{ encoding: 'utf8' },
	);
	if (error) throw new Error(`wrk does not run: ${error.message}`);
	return readWrk(stdout);
}

const inMilliseconds: Record<string, number> = { us: 1 / 1000, ms: 1, s: 1000, m: 60_000 };

/** Reads what `wrk --latency` prints. */
export function readWrk(text: string): Load {
	const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
	const [, late = '0', unit = 'ms'] = /\b99%\s+([\d.]+)(us|ms|s|m)\b/.exec(text) ?? [];
	const broken = [...(/Socket errors:.*/.exec(text)?.[0] ?? '').matchAll(/\d+/g)];
	return {
		requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/),
		p99: Number(late) * inMilliseconds[unit]!,
		requests: number(/(\d+) requests in/),
		errors: broken.reduce((sum, [n]) => sum + Number(n), number(/Non-2xx or 3xx responses: (\d+)/)),
	};
}
