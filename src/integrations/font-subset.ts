import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { listFiles, nameHash } from './built-files.ts';
import { fontFacesIn, settledRule, type FontFace } from './font-faces.ts';

/** Ships the typeface with no more than the characters of the built pages, and has every page ask for it at once. */
export function fontSubset(): AstroIntegration {
	return {
		name: 'font-subset',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				for (const { name, before, after } of await subsetFonts(fileURLToPath(dir))) {
					logger.info(
						after === 0
							? `Left out ${name}: no page has a character of it.`
							: `Cut ${name} from ${before} to ${after} bytes.`,
					);
				}
			},
		},
	};
}

/** What became of one font file. */
export interface Outcome {
	/** The name it had. */
	name: string;
	before: number;
	/** In bytes; 0 if it was left out. */
	after: number;
}

/** A rule of a style sheet, and what takes its place. */
interface Cut extends Outcome {
	rule: string;
	newRule: string;
	/** Where its file lies now; nowhere if it was left out. */
	url: string | undefined;
	characters: ReadonlySet<string>;
}

/** What readers type and scripts say, whether or not a page says it too. */
const always = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i));

/**
 * Subsets every font file that a style sheet of a build names. Files and style sheets get new names with their new bytes:
 * browsers keep what they have by its name.
 *
 * @param dir the build
 */
export async function subsetFonts(dir: string): Promise<Outcome[]> {
	const files = listFiles(dir);
	const read = (ending: string): Map<string, string> =>
		new Map(
			files
				.filter((file) => file.endsWith(ending))
				.map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
		);
	const pages = read('.html');
	const sheets = read('.css');
	const used = new Set(always);
	for (const text of [...pages.values(), ...sheets.values()])
		for (const character of text) used.add(character);

	const cuts: Cut[] = [];
	const renamed = new Map<string, string>();
	for (const [sheet, css] of sheets) {
		const own = await Promise.all(fontFacesIn(css).map((face) => cut(face, used, dir, files)));
		if (own.length === 0) continue;
		const newCss = own.reduce((text, { rule, newRule }) => text.replace(rule, newRule), css);
		rmSync(join(dir, sheet));
		const newName = rehashed(basename(sheet), newCss);
		writeFileSync(join(dir, dirname(sheet), newName), newCss);
		renamed.set(basename(sheet), newName);
		cuts.push(...own);
	}
	refuseScriptsThatName([...renamed.keys()], read('.js'));
	for (const [page, html] of pages) writeFileSync(join(dir, page), pointedTo(html, renamed, cuts));
	return cuts;
}

/** Puts a smaller file in the place of the one that a rule names, or none. */
async function cut(
	face: FontFace,
	used: ReadonlySet<string>,
	dir: string,
	files: readonly string[],
): Promise<Cut> {
	const name = basename(face.url);
	const file = files.find((one) => basename(one) === name);
	if (!file) throw new Error(`a style sheet names the font file "${name}", which was not built`);
	const font = readFileSync(join(dir, file));
	rmSync(join(dir, file));
	const characters = new Set([...used].filter(face.covers));
	const outcome = { rule: face.rule, name, before: font.length, characters };
	if (characters.size === 0) return { ...outcome, after: 0, newRule: '', url: undefined };

	const smaller = await subsetFont(font, [...characters].join(''), { targetFormat: 'woff2' });
	const newName = rehashed(name, smaller);
	writeFileSync(join(dir, dirname(file), newName), smaller);
	const url = face.url.replace(name, newName);
	return { ...outcome, after: smaller.length, newRule: settledRule(face, url), url };
}

/** A page that names the style sheets as they are called now and, before them, the font files that its text needs. */
function pointedTo(
	html: string,
	renamed: ReadonlyMap<string, string>,
	cuts: readonly Cut[],
): string {
	const preloads = cuts.flatMap(({ url, characters }) =>
		url && [...characters].some((character) => html.includes(character))
			? [`<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin/>`]
			: [],
	);
	const pointed = html.replace('<link rel="stylesheet"', `${preloads.join('')}$&`);
	return [...renamed].reduce((text, [name, newName]) => text.replaceAll(name, newName), pointed);
}

/** The name with a new hash in it: `cabin.DZW_uTKI.woff2`, `page.B_PbCe1R.css`. */
function rehashed(name: string, bytes: Uint8Array | string): string {
	return name.replace(/\.[\w-]{8}(?=\.\w+$)/, `.${nameHash(bytes)}`);
}

/** A script keeps its name, so it must not name what has a new one: browsers may have the script from before. */
function refuseScriptsThatName(
	sheets: readonly string[],
	scripts: ReadonlyMap<string, string>,
): void {
	for (const [script, text] of scripts) {
		const sheet = sheets.find((name) => text.includes(name));
		if (sheet) throw new Error(`the script "${script}" names the style sheet "${sheet}"`);
	}
}
