import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { describe, expect, inject, test } from 'vitest';
import {
	attribute,
	built,
	elementsIn,
	listFiles,
	readSite,
	relOf,
	root,
	textOf,
} from '../support/site.ts';

const readFont = (path: string): Font => create(readFileSync(path)) as Font;

const charactersOf = (font: Font): string[] =>
	font.characterSet.map((code) => String.fromCodePoint(code));

/** Every character that the typeface has, in any of the files of its package. */
const cabinDir = join(root, 'node_modules/@fontsource-variable/cabin/files');
const cabin = new Set(
	readdirSync(cabinDir)
		.filter((name) => name.endsWith('-wght-normal.woff2'))
		.flatMap((name) => charactersOf(readFont(join(cabinDir, name)))),
);

describe.each([
	['at its own base', built],
	['under a base path', inject('underBase')],
	['of other content', inject('fork')],
])('the typeface of the site %s', (_where, build) => {
	const files = listFiles(build.dir).filter((file) => /\.(woff2?|[ot]tf)$/.test(file));
	const { pages, notFound } = readSite(build);
	const all = [...pages, ...(notFound ? [notFound] : [])];

	test('is one small file', () => {
		expect(files).toHaveLength(1);
		expect(readFileSync(join(build.dir, files[0]!)).length).toBeLessThanOrEqual(18 * 1024);
	});

	test('has every weight from regular to bold', () => {
		const { variationAxes } = readFont(join(build.dir, files[0]!));
		expect(variationAxes).toMatchObject({ wght: { min: 400, max: 700 } });
	});

	test('is asked for by every page before its styles, as those name it', () => {
		const url = build.base + files[0]!;
		const wrong = all.filter(({ tree, html }) => {
			const links = elementsIn(tree, 'link');
			const [preload, ...more] = links.filter((link) => attribute(link, 'as') === 'font');
			return !(
				preload &&
				more.length === 0 &&
				relOf(preload).includes('preload') &&
				attribute(preload, 'href') === url &&
				// A font asked for without it is fetched a second time.
				attribute(preload, 'crossOrigin') !== undefined &&
				html.indexOf('as="font"') < html.indexOf('<style>') &&
				[...html.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, name]) => name).join() === url
			);
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('has every character of every page that the typeface ever had', () => {
		const shipped = new Set(charactersOf(readFont(join(build.dir, files[0]!))));
		const missing = all.flatMap(({ file, tree }) => {
			const said = [
				textOf(elementsIn(tree, 'body')[0]!),
				...elementsIn(tree, 'input').map((input) => attribute(input, 'placeholder') ?? ''),
			].join('');
			return [...new Set(said)]
				.filter((character) => cabin.has(character) && !shipped.has(character))
				.map((character) => `${file}: ${character}`);
		});
		expect(missing).toEqual([]);
		expect(cabin).toContain('–');
		expect(cabin).not.toContain('→');
	});
});
