import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withBase, withoutBase } from '../site/addresses.ts';
import { listFiles, nameHash } from './built-files.ts';
import { headersFile } from './headers-file.ts';
import {
	addHtml,
	addScript,
	addUsed,
	nothingUsed,
	splitPaper,
	stylesFor,
	type Used,
} from './page-styles.ts';
import { inlineOf, policyFor, withPolicy } from './policy.ts';

/**
 * Makes of every built page one file that is drawn as soon as it is there: the styles that its kind of page needs stand in
 * its head, and a policy names what it may load and run. Comes after everything else that changes pages.
 */
export function finishPages(): AstroIntegration {
	let base = '/';
	return {
		name: 'finish-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { pages, kinds } = await finish(fileURLToPath(dir), base);
				logger.info(`Wrote the styles of ${kinds} kinds of pages into ${pages} pages.`);
			},
		},
	};
}

/** Pages that are drawn alike and so share their styles. */
interface Group {
	pages: Map<string, string>;
	/** Paths of their style sheets inside the build, in the order in which they are loaded. */
	sheets: Set<string>;
	/** Paths of the scripts they load. */
	scripts: Set<string>;
	used: Used;
}

const scriptTag = /<script\b[^>]*\bsrc="([^"]*)"[^>]*><\/script>/gi;
const styleLink = /<link\b[^>]*\brel="stylesheet"[^>]*>/gi;

/**
 * Finishes the pages of a build.
 *
 * @param dir the build
 * @param base the base it was built for
 */
export async function finish(dir: string, base: string): Promise<{ pages: number; kinds: number }> {
	const files = listFiles(dir);
	const groups = new Map<string, Group>();
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const html = readFileSync(join(dir, file), 'utf8');
		if (!/<html\b/i.test(html)) continue;
		const kind = kindOf(html);
		const group = groups.get(kind) ?? newGroup();
		groups.set(kind, group);
		group.pages.set(file, html);
		addHtml(html, group.used);
		for (const path of sheetsOf(html, base)) group.sheets.add(path);
		for (const path of scriptsOf(html, base)) group.scripts.add(path);
	}

	// Kinds of pages share sheets and scripts.
	const assets = new Map(
		files
			.filter((file) => /^_astro\/.*\.(?:css|js)$/.test(file))
			.map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
	);
	const read = (path: string): string => assets.get(path)!;
	const paper = new Set<string>();
	const everywhere = nothingUsed();
	const styles = new Map<Group, string>();
	for (const [kind, group] of groups) {
		for (const script of reached(group.scripts, kind === 'search', read))
			addScript(read(script), group.used);
		const sheets = splitPaper([...group.sheets].map(read).join('\n'));
		styles.set(group, await stylesFor(sheets.screen, group.used));
		paper.add(sheets.paper);
		addUsed(group.used, everywhere);
	}
	const forPaper = await writePaper([...paper].join('\n'), everywhere, dir, base);

	const unneeded = new Set(unneededAssets(assets));
	const inline = { scripts: new Set<string>(), styles: new Set<string>() };
	for (const [kind, group] of groups) {
		const css = styles.get(group)!;
		for (const [file, html] of group.pages) {
			const bare = html
				.replace(styleLink, '')
				.replace(scriptTag, (tag, src: string) =>
					pathOf(src, base).some((path) => unneeded.has(path)) ? '' : tag,
				);
			const styled = withLast(bare, isTool(kind)).replace(
				'</head>',
				() => `<style>${css}</style>${forPaper}</head>`,
			);
			const own = inlineOf(styled);
			for (const hash of own.scripts) inline.scripts.add(hash);
			for (const hash of own.styles) inline.styles.add(hash);
			writeFileSync(join(dir, file), withPolicy(styled, policyFor(own)));
		}
	}
	for (const file of unneeded) rmSync(join(dir, file));
	writeFileSync(join(dir, '_headers'), headersFile(policyFor(inline), base));
	const pages = [...groups.values()].reduce((sum, group) => sum + group.pages.size, 0);
	return { pages, kinds: groups.size };
}

/** Writes what all pages need on paper into one file, which browsers fetch last; gives the tag that asks for it. */
async function writePaper(css: string, used: Used, dir: string, base: string): Promise<string> {
	if (css.trim() === '') return '';
	const styles = await stylesFor(css, used, false);
	const file = `_astro/paper.${nameHash(styles)}.css`;
	writeFileSync(join(dir, file), styles);
	return `<link rel="stylesheet" href="${withBase(`/${file}`, base)}" media="print">`;
}

/**
 * A page with its scripts and what it tells machines at its end: readers should not wait for them. A browser is told to fetch
 * scripts last, but for those of a tool, which does nothing without.
 */
function withLast(html: string, tool: boolean): string {
	const last: string[] = [];
	const take = (tag: string): string => {
		last.push(tag);
		return '';
	};
	const without = html
		.replace(/<script type="module" src=[^>]*><\/script>/g, (tag) =>
			take(tool ? tag : tag.replace('<script', '<script fetchpriority="low"')),
		)
		.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, take);
	return without.replace('</body>', () => `${last.join('')}</body>`);
}

/**
 * Style sheets that no script loads, as what pages need of them stands in the pages now, and scripts in which nothing is left.
 *
 * @param assets the text of each by its path inside the build
 */
function unneededAssets(assets: ReadonlyMap<string, string>): string[] {
	const scripts = [...assets].filter(([file]) => file.endsWith('.js')).map(([, text]) => text);
	const isLoaded = (file: string): boolean =>
		scripts.some((script) => script.includes(basename(file)));
	return [...assets]
		.filter(([file, text]) => (file.endsWith('.css') ? !isLoaded(file) : text.trim() === ''))
		.map(([file]) => file);
}

function newGroup(): Group {
	return { pages: new Map(), sheets: new Set(), scripts: new Set(), used: nothingUsed() };
}

/** The kind of a page; every tool is one of its own. */
function kindOf(html: string): string {
	const [, kind = '', id = ''] = /<main data-kind="([^"]*)" data-id="([^"]*)"/.exec(html) ?? [];
	return kind === 'tool' ? `tool ${id}` : kind;
}

function isTool(kind: string): boolean {
	return kind.startsWith('tool ') || kind === 'search';
}

/** Starlight's sheet for paper is left out: ours takes its place. */
function sheetsOf(html: string, base: string): string[] {
	return [...html.matchAll(styleLink)].flatMap(([link]) =>
		/\bmedia="print"/i.test(link) ? [] : pathOf(/\bhref="([^"]*)"/i.exec(link)?.[1], base),
	);
}

function scriptsOf(html: string, base: string): string[] {
	return [...html.matchAll(scriptTag)].flatMap(([, src]) => pathOf(src, base));
}

/** The path inside the build of an address. */
function pathOf(address: string | undefined, base: string): string[] {
	const path = address === undefined ? undefined : withoutBase(address, base);
	return path === undefined ? [] : [path.slice(1)];
}

/**
 * Scripts and what they import, at once or later.
 *
 * @param withSearch whether the search draws on the page itself; elsewhere it brings its styles along
 */
function reached(
	scripts: ReadonlySet<string>,
	withSearch: boolean,
	read: (path: string) => string,
): Set<string> {
	const found = new Set(scripts);
	for (const script of found) {
		for (const [, name] of read(script).matchAll(
			/(?:\bfrom|\bimport\(?)\s*["'`]\.\/([^"'`]+)["'`]/g,
		))
			if (withSearch || !basename(name!).startsWith('panel.')) found.add(join(script, '..', name!));
	}
	return found;
}
