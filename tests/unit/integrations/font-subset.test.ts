import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fontFacesIn, settledRule } from '../../../src/integrations/font-faces.ts';
import { subsetFonts } from '../../../src/integrations/font-subset.ts';
import { root } from '../../support/site.ts';

const cabin = (part: string): Buffer =>
	readFileSync(
		join(root, `node_modules/@fontsource-variable/cabin/files/cabin-${part}-wght-normal.woff2`),
	);
const rule = (part: string, range: string): string =>
	`@font-face{font-family:Cabin;font-display:swap;src:url(/base/_astro/cabin-${part}.12345678.woff2)format("woff2");unicode-range:${range}}`;
const latin = rule('latin', 'U+??,U+2000-206F');
const latinExt = rule('latin-ext', 'U+100-2BA');
const page = (text: string): string =>
	`<head><link rel="stylesheet" href="/base/_astro/page.12345678.css"/></head><p>${text}</p>`;

describe('a rule for a font', () => {
	test('says for which characters its file is', () => {
		const [face] = fontFacesIn(rule('latin', 'U+4??, U+131,U+2000-206F'));
		const covered = ['\u0400', '\u04ff', '\u0131', '\u2013', 'a', '\u0500'].map(face!.covers);
		expect(covered).toEqual([true, true, true, true, false, false]);
	});

	test('is for every character if it does not say', () => {
		const [face] = fontFacesIn('@font-face { src: url("a.woff2"); }');
		expect(face).toMatchObject({ url: 'a.woff2' });
		expect(face!.covers('→')).toBe(true);
	});

	test('is left alone where it only names a font of the reader’s system', () => {
		expect(fontFacesIn('@font-face { src: local("Arial"); }')).toEqual([]);
	});

	test('never moves text that is there', () => {
		const settled = settledRule(fontFacesIn(latin)[0]!, '/new.woff2');
		expect(settled).toContain('font-display:optional');
		expect(settled).not.toContain('swap');
		expect(settled).toContain('url(/new.woff2)');
	});
});

describe('the subset of a build', () => {
	let dir = '';
	const list = (): string[] => readdirSync(join(dir, '_astro')).sort();
	const html = (): string => readFileSync(join(dir, 'index.html'), 'utf8');

	/** What a build looks like before: a page with a text, its style sheet, and both files of the font. */
	const write = (text: string): void => {
		rmSync(join(dir, '_astro'), { recursive: true, force: true });
		mkdirSync(join(dir, '_astro'));
		for (const part of ['latin', 'latin-ext'])
			writeFileSync(join(dir, `_astro/cabin-${part}.12345678.woff2`), cabin(part));
		writeFileSync(join(dir, '_astro/page.12345678.css'), latinExt + latin);
		writeFileSync(join(dir, 'index.html'), page(text));
	};

	beforeEach(() => {
		dir = mkdtempSync(join(tmpdir(), 'pm-atlas-font-'));
		write('Stop');
	});
	afterEach(() => rmSync(dir, { recursive: true }));

	test('is one smaller file where one is enough, under a new name', async () => {
		const outcomes = await subsetFonts(dir);
		expect(outcomes.map(({ name, after }) => [name, after > 0])).toEqual([
			['cabin-latin-ext.12345678.woff2', false],
			['cabin-latin.12345678.woff2', true],
		]);
		const [font, sheet, ...more] = list();
		expect(more).toEqual([]);
		expect(font).toMatch(/^cabin-latin\.[\w-]{8}\.woff2$/);
		expect(font).not.toContain('12345678');
		expect(readFileSync(join(dir, '_astro', font!)).length).toBeLessThan(
			cabin('latin').length * 0.7,
		);
		expect(readFileSync(join(dir, '_astro', sheet!), 'utf8')).toContain(
			`url(/base/_astro/${font})`,
		);
	});

	test('is asked for by the page, before its style sheet, by the names they have now', async () => {
		await subsetFonts(dir);
		const [font, sheet] = list();
		expect(html()).toBe(
			page('Stop')
				.replace('page.12345678.css', sheet!)
				.replace(
					'<link',
					`<link rel="preload" href="/base/_astro/${font}" as="font" type="font/woff2" crossorigin/><link`,
				),
		);
	});

	test('keeps a file for other letters where a page has them, and only that page asks for it early', async () => {
		mkdirSync(join(dir, 'other'));
		writeFileSync(join(dir, 'other/index.html'), page('Łódź'));
		await subsetFonts(dir);
		expect(list().filter((name) => name.endsWith('.woff2'))).toHaveLength(2);
		expect(html()).not.toContain('latin-ext');
		expect(readFileSync(join(dir, 'other/index.html'), 'utf8')).toMatch(
			/preload" href="\/base\/_astro\/cabin-latin-ext\./,
		);
	});

	test('has other names when a page has other characters, for browsers keep what they have', async () => {
		await subsetFonts(dir);
		const before = list();
		write('Stöp');
		await subsetFonts(dir);
		expect(list().filter((name) => before.includes(name))).toEqual([]);
	});

	test('is refused where a script loads the style sheet by its old name', async () => {
		writeFileSync(join(dir, '_astro/page.js'), 'load("page.12345678.css")');
		await expect(subsetFonts(dir)).rejects.toThrow(/page\.js.*page\.12345678\.css/);
	});
});
