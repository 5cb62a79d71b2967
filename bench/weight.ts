/** What a built site and one of its pages weigh. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Weight {
	files: number;
	raw: number;
	brotli: number;
	gzip: number;
}

/** The weight of some texts, each compressed by itself as a server does it, at the best level. */
export function weigh(texts: readonly Uint8Array[]): Weight {
	const sum = (size: (text: Uint8Array) => number): number =>
		texts.reduce((total, text) => total + size(text), 0);
	const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
	return {
		files: texts.length,
		raw: sum((text) => text.byteLength),
		brotli: sum((text) => brotliCompressSync(text, best).byteLength),
		gzip: sum((text) => gzipSync(text, { level: constants.Z_BEST_COMPRESSION }).byteLength),
	};
}

export interface References {
	css: string[];
	js: string[];
}

/** The style sheets and scripts that a page loads by itself, as it writes them. */
export function referencesOf(html: string): References {
	const css: string[] = [];
	const js: string[] = [];
	for (const [tag, name] of html.matchAll(/<(link|script)\b[^>]*>/gi)) {
		const rel = attribute(tag, 'rel')?.toLowerCase().split(/\s+/) ?? [];
		const href = attribute(tag, 'href');
		const src = attribute(tag, 'src');
		if (name!.toLowerCase() === 'script' && src) js.push(src);
		else if (href && rel.includes('stylesheet')) css.push(href);
		else if (href && rel.includes('modulepreload')) js.push(href);
	}
	return { css: [...new Set(css)], js: [...new Set(js)] };
}

/** The modules a module loads at once. What it loads later, with `import()`, is not among them. */
export function importsOf(script: string): string[] {
	const found = script.matchAll(/(?:\bimport|\bfrom)\s*["']([./][^"']*)["']/g);
	return [...new Set([...found].map(([, path]) => path!))];
}

/** One page's HTML with the style sheets and scripts it references, imports included. */
export function weighPage(
	site: string,
	page: string,
	base: string,
): Record<'html' | 'css' | 'js', Weight> {
	const html = readFileSync(join(site, page));
	const start = new URL(`${base}${page.replace(/index\.html$/, '')}`, 'http://site.invalid');
	const { css, js } = referencesOf(html.toString());
	const scripts = new Map<string, Uint8Array>();
	const load = (reference: string, from: URL): void => {
		const url = new URL(reference, from);
		const text = scripts.has(url.href) ? undefined : readAsset(site, url, base);
		if (!text) return;
		scripts.set(url.href, text);
		for (const path of importsOf(Buffer.from(text).toString())) load(path, url);
	};
	for (const reference of js) load(reference, start);
	const sheets = css.flatMap((reference) => readAsset(site, new URL(reference, start), base) ?? []);
	return { html: weigh([html]), css: weigh(sheets), js: weigh([...scripts.values()]) };
}

/** A file the site itself serves; undefined for what lies elsewhere. */
function readAsset(site: string, url: URL, base: string): Uint8Array | undefined {
	if (url.host !== 'site.invalid' || !url.pathname.startsWith(base)) return undefined;
	return readFileSync(join(site, decodeURIComponent(url.pathname.slice(base.length))));
}

/** Files and bytes of a site by kind of file; what belongs to the search stands apart. */
export function weighSite(site: string): Map<string, { files: number; raw: number }> {
	const kinds = new Map<string, { files: number; raw: number }>();
	for (const path of listFiles(site)) {
		const kind = path.startsWith('pagefind/') ? 'search' : kindOf(path);
		const so = kinds.get(kind) ?? { files: 0, raw: 0 };
		kinds.set(kind, { files: so.files + 1, raw: so.raw + statSync(join(site, path)).size });
	}
	return kinds;
}

function kindOf(path: string): string {
	const kinds: Record<string, string> = {
		'.html': 'html',
		'.css': 'css',
		'.js': 'js',
		'.mjs': 'js',
		'.woff2': 'fonts',
	};
	return kinds[extname(path)] ?? 'other';
}

/** Every file of a site, with forward slashes. */
export function listFiles(site: string): string[] {
	return readdirSync(site, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => statSync(join(site, path)).isFile());
}

function attribute(tag: string, name: string): string | undefined {
	const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
	return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}
