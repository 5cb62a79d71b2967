/** The built site and the content it was built from, as the tests read them: from the disk, without the engine. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { normalizeBase } from '../../scripts/serve.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A build: where it lies and the base it was made for. */
export interface Build {
	dir: string;
	base: string;
}

/** The build under test. */
export const built: Build = {
	dir: resolve(root, process.env['PM_ATLAS_DIST'] ?? 'dist'),
	base: normalizeBase(process.env['BASE_PATH'] ?? '/'),
};

/** The content it was built from. */
export const contentDir = resolve(root, process.env['CONTENT_DIR'] ?? 'content');

/** The content of another field, which every fork may start from. */
export const forkContentDir = join(root, 'tests', 'fixtures', 'base');

/** One HTML page of a build. */
export interface BuiltPage {
	/** Path inside the build. */
	readonly file: string;
	/** Address without the base. */
	readonly address: string;
	readonly html: string;
	readonly tree: Root;
	/** A document with the head alone. */
	readonly head: Root;
	readonly main: Element | undefined;
	readonly kind: string | undefined;
	readonly id: string | undefined;
}

/** A page that only sends readers elsewhere. */
export interface Redirect {
	address: string;
	/** Where it leads, base included. */
	target: string;
	canonical: string | undefined;
}

export interface Site {
	/** All pages but the 404 page. */
	pages: BuiltPage[];
	notFound: BuiltPage | undefined;
	redirects: Redirect[];
}

/** Reads every page of a build. */
export function readSite({ dir }: Build): Site {
	const site: Site = { pages: [], notFound: undefined, redirects: [] };
	for (const file of listFiles(dir).filter((name) => name.endsWith('.html'))) {
		const html = readFileSync(join(dir, file), 'utf8');
		// A piece of a page, which a script fetches.
		if (!/<(?:html|!doctype)\b/i.test(html)) continue;
		const page = new ReadPage(file, html);
		if (/<meta\b[^>]*\bhttp-equiv="?refresh\b/i.test(html)) site.redirects.push(redirectOf(page));
		else if (file === '404.html') site.notFound = page;
		else site.pages.push(page);
	}
	return site;
}

/** A page that is parsed when its parts are first asked for: parsing all of a site takes seconds, in every file of tests. */
class ReadPage implements BuiltPage {
	readonly file: string;
	readonly html: string;
	readonly address: string;
	#tree: Root | undefined;
	#head: Root | undefined;
	#main: Element | undefined;

	constructor(file: string, html: string) {
		this.file = file;
		this.html = html;
		this.address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
	}

	get tree(): Root {
		return (this.#tree ??= fromHtml(this.html));
	}

	get head(): Root {
		return (this.#head ??= fromHtml(this.html.slice(0, this.html.indexOf('</head>'))));
	}

	get main(): Element | undefined {
		return (this.#main ??= elementsIn(this.tree, 'main')[0]);
	}

	get kind(): string | undefined {
		return attribute(this.main, 'dataKind');
	}

	get id(): string | undefined {
		return attribute(this.main, 'dataId');
	}
}

function redirectOf({ address, head }: BuiltPage): Redirect {
	const refresh = elementsIn(head, 'meta').find(
		({ properties }) => String(properties.httpEquiv) === 'refresh',
	);
	const target = String(refresh?.properties['content']).replace(/^\d+;\s*url=/i, '');
	return { address, target, canonical: canonicalOf(head) };
}

/** The addresses that the sitemap of a build lists, base left out. */
export function addressesInSitemap({ dir, base }: Build): string[] {
	const locations = (name: string): string[] =>
		[...readFileSync(join(dir, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
			([, url]) => new URL(url!).pathname,
		);
	return locations('sitemap.xml').map((path) => path.slice(base.length - 1));
}

/** The address a page says is its own. */
export function canonicalOf(tree: Root): string | undefined {
	return attribute(
		elementsIn(tree, 'link').find((link) => relOf(link).includes('canonical')),
		'href',
	);
}

/** The `rel` of a link, as a list of words. */
export function relOf({ properties: { rel } }: Element): string[] {
	return Array.isArray(rel) ? rel.map(String) : [];
}

/** An attribute's text, by its name in the tree (`data-kind` is `dataKind`). */
export function attribute(element: Element | undefined, name: string): string | undefined {
	const value = element?.properties[name];
	return typeof value === 'string' ? value : undefined;
}

/** All elements of a tree in the order of the page; by tag names, if any are given. */
export function elementsIn(tree: Root | Element, ...tags: string[]): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (element) => {
		if (tags.length === 0 || tags.includes(element.tagName)) found.push(element);
	});
	return found;
}

/** The text of a node, spaces joined, without the parts that `leaveOut` names. */
export function textOf(
	node: Root | RootContent,
	leaveOut: (element: Element) => boolean = () => false,
): string {
	let text = '';
	visit(node, (child) => {
		if (child.type === 'element' && leaveOut(child)) return SKIP;
		if (child.type === 'text') text += child.value;
		else if (child.type === 'element' && !phrasing.has(child.tagName)) text += ' ';
		return undefined;
	});
	return text.replace(/\s+/g, ' ').trim();
}

const phrasing = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong', 'time']);

/** Headings that nothing follows before the next one of the same depth or above, or the end of the page. */
export function emptySections(main: Element): string[] {
	const sections: { title: string; text: string }[] = [];
	visit(main, (node) => {
		if (node.type === 'element' && (node.tagName === 'footer' || node.tagName === 'nav'))
			return SKIP;
		if (node.type === 'element' && node.tagName === 'h2') {
			sections.push({ title: textOf(node), text: '' });
			return SKIP;
		}
		if (node.type === 'text' && sections.length > 0) sections.at(-1)!.text += node.value.trim();
		return undefined;
	});
	const lists = elementsIn(main, 'ul', 'ol', 'dl', 'tbody').filter(
		(list) => elementsIn(list, 'li', 'dt', 'tr').length === 0,
	);
	return [
		...sections.filter(({ text }) => text === '').map(({ title }) => title),
		...lists.map(({ tagName }) => `an empty <${tagName}>`),
	];
}

/** All files of a folder, by path inside it with forward slashes, sorted. */
export function listFiles(dir: string): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

/** A fingerprint of every byte and name in a folder, or of the files that count. */
export function hashOf(dir: string, counts: (file: string) => boolean = () => true): string {
	const hash = createHash('sha256');
	for (const file of listFiles(dir).filter(counts))
		hash.update(`${file}\n`).update(readFileSync(join(dir, file)));
	return hash.digest('hex');
}

/** Folders of `content/` whose files have a page each, with the folder of their addresses. */
export const pageFolders = {
	roles: 'roles',
	skills: 'skills',
	ladders: 'ladders',
	transitions: 'transitions',
	comparisons: 'compare',
	guides: 'guides',
} as const;

/** A file of a content folder: its folder, its name and its facts as written. */
export interface ContentFile {
	folder: string;
	id: string;
	facts: Record<string, unknown>;
}

/** The pages of a folder of `content/`; none if there is no such folder. */
export function contentFiles(folder: string, dir = contentDir): ContentFile[] {
	if (!existsSync(join(dir, folder))) return [];
	return readdirSync(join(dir, folder))
		.filter((name) => name.endsWith('.mdx'))
		.sort()
		.map((name) => {
			const text = readFileSync(join(dir, folder, name), 'utf8').replace(/^\uFEFF/, '');
			const facts = parse(text.split(/^---\s*$/m)[1]!) as Record<string, unknown>;
			return { folder, id: name.replace(/\.mdx$/, ''), facts };
		});
}

/** The entries of a data file of `content/`; none if there is no such file. */
export function contentList(name: string, dir = contentDir): Record<string, unknown>[] {
	const path = join(dir, name);
	return existsSync(path)
		? ((parse(readFileSync(path, 'utf8')) as Record<string, unknown>[]) ?? [])
		: [];
}

/** The addresses that a content folder must give, 404 and redirects apart. */
export function expectedAddresses(dir = contentDir): string[] {
	const pages = Object.keys(pageFolders).flatMap((folder) => contentFiles(folder, dir));
	const lists = new Set(pages.map(({ folder }) => addressFolder(folder)));
	// Two roles are enough for the tools; the one that compares stands where comparisons are listed.
	const tools = pages.filter(({ folder }) => folder === 'roles').length >= 2;
	if (tools) lists.add(pageFolders.comparisons);
	return [
		'/',
		...(pages.some(({ folder }) => folder === 'roles' || folder === 'ladders') ? ['/map/'] : []),
		'/about/',
		'/accessibility/',
		'/data/',
		'/method/',
		'/privacy/',
		'/offline/',
		'/search/',
		'/titles/',
		...pages.map(({ folder, id }) => `/${addressFolder(folder)}/${id}/`),
		...[...lists].map((list) => `/${list}/`),
		...(tools
			? ['/tools/', '/tools/gap/', '/tools/hiring-pack/', '/tools/route/', '/tools/self-check/']
			: []),
		...finderIds(dir).map((id) => `/tools/${id}/`),
		...(contentFiles('glossary', dir).length > 0 ? ['/glossary/'] : []),
		...(contentList('sources.yaml', dir).length > 0 ? ['/sources/'] : []),
		...(pages.some(
			({ facts }) => Array.isArray(facts['questions']) && facts['questions'].length > 0,
		)
			? ['/questions/']
			: []),
	].sort();
}

/** The ids of a content folder's finders; none if it has no such folder. */
export function finderIds(dir = contentDir): string[] {
	const folder = join(dir, 'finders');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.map((name) => name.replace(/\.yaml$/, ''))
		.sort();
}

function addressFolder(folder: string): string {
	return pageFolders[folder as keyof typeof pageFolders];
}

export interface Ended {
	code: number;
	/** What it printed, errors included. */
	output: string;
	/** What it printed on standard output alone. */
	stdout: string;
}

/**
 * Hears a process out.
 *
 * @param child one whose standard output and errors are pipes
 */
export function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Ended> {
	return new Promise((done, giveUp) => {
		let output = '';
		let stdout = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			output += text;
			stdout += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.on('error', giveUp);
		child.on('close', (code, signal) =>
			done({ code: signal === 'SIGKILL' ? 137 : (code ?? 1), output, stdout }),
		);
	});
}

/** Runs one of the project's commands to its end. */
export function runScript(
	script: string,
	args: readonly string[],
	env: Record<string, string> = {},
): Promise<Ended> {
	return ended(
		spawn(process.execPath, [join(root, 'scripts', script), ...args], {
			cwd: root,
			env: { ...plainEnv(), ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		}),
	);
}

/** The environment without what Vitest puts into it: a build that is started in a test would take it for its own settings. */
export function plainEnv(): NodeJS.ProcessEnv {
	const own = /^(?:VITEST|BASE_URL$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|TEST$)/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
