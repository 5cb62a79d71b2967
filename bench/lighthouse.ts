/** What Lighthouse says of pages on a phone, beside the same words as bare HTML. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { type Flags } from 'lighthouse';
import { chromePath } from './chrome.ts';
import { serveCompressed, type Certificate } from './compressed-server.ts';

export interface Audit {
	/** The lowest of each category's scores, from 0 to 100: performance, accessibility, best practices, search engines. */
	scores: number[];
	/** Medians: milliseconds, but for the shift, which has no unit. */
	lcp: number;
	tbt: number;
	cls: number;
	/** Bytes and requests until the page had loaded. */
	bytes: number;
	requests: number;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Audits pages of a folder.
 *
 * @param dir what is served, compressed, at the base
 * @param paths addresses under the base, without a slash before them
 * @param certificate with one, pages come over HTTP/2; with each connection of HTTP/1.1 a simulated phone would wait once more
 * @param runs how often each is asked; figures are the medians
 */
export async function auditPages(
	dir: string,
	base: string,
	paths: readonly string[],
	certificate: Certificate | undefined,
	runs = 3,
): Promise<Map<string, Audit>> {
	const server = await serveCompressed(dir, base, certificate);
	const chrome = await launch({
		...(chromePath && { chromePath }),
		chromeFlags: [
			...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
			'--ignore-certificate-errors',
		],
	});
	try {
		const audits = new Map<string, Audit>();
		for (const path of paths) {
			const found: Audit[] = [];
			for (let run = 0; run < runs; run += 1)
				found.push(await audit(`${server.url}${path}`, chrome.port));
			audits.set(path, medians(found));
		}
		return audits;
	} finally {
		chrome.kill();
		server.close();
	}
}

async function audit(url: string, port: number): Promise<Audit> {
	const flags: Flags = { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] };
	const result = await lighthouse(url, flags);
	if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
	const { audits, categories: scored, runtimeError } = result.lhr;
	if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
	const value = (id: string): number => audits[id]?.numericValue ?? 0;
	const { items = [] } = (audits['network-requests']?.details ?? {}) as {
		items?: { transferSize?: number }[];
	};
	return {
		scores: categories.map((id) => Math.round((scored[id]?.score ?? 0) * 100)),
		lcp: value('largest-contentful-paint'),
		tbt: value('total-blocking-time'),
		cls: value('cumulative-layout-shift'),
		bytes: items.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
		requests: items.length,
	};
}

function medians(audits: readonly Audit[]): Audit {
	const middle = (key: 'lcp' | 'tbt' | 'cls' | 'bytes' | 'requests'): number =>
		audits.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(audits.length / 2)]!;
	return {
		scores: categories.map((_, i) => Math.min(...audits.map(({ scores }) => scores[i]!))),
		lcp: middle('lcp'),
		tbt: middle('tbt'),
		cls: middle('cls'),
		bytes: middle('bytes'),
		requests: middle('requests'),
	};
}

/** Writes the words of a page as bare HTML, with no style and no script, into a folder of its own. */
export function writeBare(site: string, page: string, dir: string): void {
	const html = readFileSync(join(site, page), 'utf8');
	const [main = ''] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
	const words = main
		.replace(/<(svg|script|template|nav|form|footer)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<(\/?[a-z][a-z0-9-]*)\b[^>]*?(\shref="[^"]*")?[^>]*>/g, '<$1$2>');
	const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '<title>Bare</title>';
	const bare = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}</head><body>${words}</body></html>`;
	const path = join(dir, page);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bare);
}
