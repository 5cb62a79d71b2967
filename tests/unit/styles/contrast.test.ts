import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, palettesIn, type Palette } from '../../support/colors.ts';
import { root } from '../../support/site.ts';

const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');

const grounds = ['--paper', '--paper-2'];
const inks = ['--ink-strong', '--ink', '--ink-soft', '--good', '--warn', '--bad'];
/** The name of a line stands in its color, and a roundel's letter in paper on it. */
const lines = ['circle', 'square', 'hexagon', 'shield', 'diamond', 'arch'].map(
	(shape) => `--line-${shape}`,
);

/** Every two colors that meet, and how far apart WCAG 2.2 wants them: 4.5 for text, 3 for what is drawn. */
const pairs: [color: string, ground: string, least: number][] = [
	...[...inks, ...lines].flatMap((ink) =>
		grounds.map((ground): [string, string, number] => [ink, ground, 4.5]),
	),
	['--sign-ink', '--sign', 4.5],
	...grounds.map((ground): [string, string, number] => ['--edge', ground, 3]),
	...[...lines, '--ink-strong'].map((line): [string, string, number] => [line, '--stop-core', 3]),
];

/** Hairlines may be missed: space says the same. */
const decorative = ['--rule'];

/** The pairs that are too close to each other, with their contrast. */
function tooClose(palette: Palette): string[] {
	return pairs.flatMap(([color, ground, least]) => {
		const found = contrast(palette[color] ?? 'none', palette[ground] ?? 'none');
		return found >= least
			? []
			: [`${color} on ${ground}: ${found.toFixed(2)}, not ${least.toFixed(1)}`];
	});
}

describe('the contrast of two colors', () => {
	test.each([
		['#000', '#fff', 21],
		['#fff', '#ffffff', 1],
		['#777777', '#ffffff', 4.48],
		['#767676', '#ffffff', 4.54],
		['#ff0000', '#ffffff', 4.0],
		['#0000ff', '#ffffff', 8.59],
		['#949494', '#fff', 3.03],
	])('of %s on %s is %d', (a, b, expected) => {
		expect(contrast(a, b)).toBeCloseTo(expected, 2);
		expect(contrast(b, a)).toBeCloseTo(expected, 2);
	});

	test('is asked of nothing but colors', () => {
		expect(() => contrast('var(--ink)', '#fff')).toThrow(/var\(--ink\)/);
	});
});

describe('the colors of the site', () => {
	const palettes = palettesIn(css);

	test.each(['light', 'dark', 'print'] as const)(
		'can be told apart wherever they meet, %s',
		(theme) => {
			expect(tooClose(palettes[theme])).toEqual([]);
		},
	);

	test('are all held against what they stand on', () => {
		const known = new Set([...pairs.flatMap(([a, b]) => [a, b]), ...decorative]);
		expect(Object.keys(palettes.light).filter((name) => !known.has(name))).toEqual([]);
		expect(Object.keys(palettes.dark)).toEqual(Object.keys(palettes.light));
	});

	test('are read from the style sheet as it is', () => {
		expect(palettes.light['--paper']).not.toBe(palettes.dark['--paper']);
		expect(palettes.print['--paper']).toBe('#fff');
		expect(palettes.print['--warn']).toBe(palettes.light['--warn']);
	});

	test.each([
		['light', /(--ink-soft: light-dark\()#\w+/, '--ink-soft on --paper'],
		['dark', /(--line-square: light-dark\(#\w+, )#\w+/, '--line-square on --paper'],
		['print', /(@media print.*--edge: )#\w+/s, '--edge on --paper'],
	] as const)('are found out when one of them grows too pale, %s', (theme, token, pair) => {
		const pale = css.replace(token, theme === 'dark' ? '$1#333333' : '$1#cccccc');
		expect(pale).not.toBe(css);
		expect(tooClose(palettesIn(pale)[theme]).join('\n')).toContain(pair);
	});
});
