import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Issue } from '../domain/problem.ts';
import { recipes } from '../recipes/recipes.ts';
import { withoutBase } from '../site/addresses.ts';
import { pageKinds } from '../site/page.ts';
import { listFiles } from './built-files.ts';

/** What the checks need to know of a built page. */
interface BuiltPage {
	/** Path inside the build. */
	file: string;
	ids: Set<string>;
	duplicates: string[];
	links: { url: string; line: number }[];
	kind?: string;
	headings: string[];
	titles: number;
	redirect: boolean;
	/** Whether it is no page but a piece of one, which a script fetches. */
	part: boolean;
}

/**
 * Looks at the finished HTML as a reader's browser would: every link inside the site leads to a file and a fragment that
 * exist, no id stands twice, every page says its kind and has one title, every role page has all its sections.
 *
 * @param dir the build
 * @param base the base it was built for
 */
export function checkBuild(dir: string, base: string): Issue[] {
	const files = listFiles(dir);
	const pages = new Map(
		files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(dir, file)]),
	);
	const issues: Issue[] = [];
	const report = (
		rule: string,
		file: string,
		line: number,
		message: string,
		hint: string,
	): void => {
		issues.push({ rule, severity: 'error', path: file, line, column: 1, message, hint });
	};
	for (const page of pages.values()) {
		checkLinks(page, pages, new Set(files), base, report);
		if (page.redirect || page.part) continue;
		for (const id of page.duplicates) {
			report(
				'built-ids',
				page.file,
				1,
				`expected the id "${id}" once, found it twice`,
				'Rename one of the two headings.',
			);
		}
		if (!pageKinds.some((kind) => kind === page.kind)) {
			report(
				'built-kind',
				page.file,
				1,
				`expected a kind on <main>, found "${page.kind ?? ''}"`,
				'Set Astro.locals.atlas in the route.',
			);
		}
		if (page.titles !== 1) {
			report(
				'built-title',
				page.file,
				1,
				`expected one <h1>, found ${page.titles}`,
				'Draw the page through AtlasPage.',
			);
		}
		if (page.kind === 'role') {
			for (const title of missingSections(page)) {
				report(
					'built-sections',
					page.file,
					1,
					`expected the section "${title}", found none`,
					'See src/recipes/recipes.ts.',
				);
			}
		}
	}
	return issues;
}

type Report = (rule: string, file: string, line: number, message: string, hint: string) => void;

function checkLinks(
	page: BuiltPage,
	pages: ReadonlyMap<string, BuiltPage>,
	files: ReadonlySet<string>,
	base: string,
	report: Report,
): void {
	for (const { url, line } of page.links) {
		if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) continue;
		const [path = '', fragment] = url.split('#', 2);
		const target = path === '' ? page.file : fileOf(path.split('?')[0]!, page.file, base);
		if (target === undefined || !files.has(target)) {
			report(
				'built-links',
				page.file,
				line,
				`expected a page or file, found nothing at "${url}"`,
				'Mend the link, or the base.',
			);
			continue;
		}
		const found = pages.get(target);
		if (fragment && found && !found.ids.has(decodeURIComponent(fragment))) {
			report(
				'built-links',
				page.file,
				line,
				`expected the fragment "#${fragment}" in ${target}, found none`,
				'Mend the link.',
			);
		}
	}
}

/** The file a server sends for an address; undefined if the address lies outside the site. */
function fileOf(path: string, from: string, base: string): string | undefined {
	const address = path.startsWith('/')
		? withoutBase(path, base)
		: new URL(path, `http://site/${from}`).pathname;
	if (address === undefined) return undefined;
	const file = decodeURIComponent(address).slice(1);
	return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

function missingSections({ headings }: BuiltPage): string[] {
	const { sections, generated } = recipes.roles;
	return [...sections, ...generated]
		.map(({ title }) => title)
		.filter((title) => !headings.includes(title));
}

function readPage(dir: string, file: string): BuiltPage {
	const html = readFileSync(join(dir, file), 'utf8');
	const page: BuiltPage = {
		file,
		ids: new Set(),
		duplicates: [],
		links: [],
		headings: [],
		titles: 0,
		redirect: false,
		part: !/<html\b/i.test(html),
	};
	visit(fromHtml(html), 'element', (node) => {
		const { id, href, src, httpEquiv, dataKind } = node.properties;
		const line = node.position?.start.line ?? 1;
		if (typeof id === 'string') {
			if (page.ids.has(id)) page.duplicates.push(id);
			page.ids.add(id);
		}
		for (const url of [href, src]) if (typeof url === 'string') page.links.push({ url, line });
		if (node.tagName === 'main' && typeof dataKind === 'string') page.kind = dataKind;
		if (node.tagName === 'h1') page.titles += 1;
		if (node.tagName === 'h2') page.headings.push(textOf(node));
		if (node.tagName === 'meta' && String(httpEquiv) === 'refresh') page.redirect = true;
	});
	return page;
}

function textOf(node: Element): string {
	let text = '';
	visit(node, 'text', (leaf) => {
		text += leaf.value;
	});
	return text.trim();
}
