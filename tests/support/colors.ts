/** The colors of `tokens.css` and how well two of them can be told apart. */

/** WCAG's contrast ratio of two colors as `#rgb` or `#rrggbb`: from 1 to 21. */
export function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
	const [r = 0, g = 0, b = 0] = channels(color)
		.map((channel) => channel / 255)
		.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(color: string): number[] {
	const digits = /^#((?:[0-9a-f]{3}){1,2})$/i.exec(color)?.[1];
	if (!digits) throw new Error(`expected a color like #fff or #fbfaf6, found "${color}"`);
	const long = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
	return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
}

/** The colors of one theme, by the names of their custom properties. */
export type Palette = Record<string, string>;

/** The colors that a style sheet defines on screen, light and dark, and on paper. */
export function palettesIn(css: string): Record<'light' | 'dark' | 'print', Palette> {
	const bare = css.replaceAll(/\/\*.*?\*\//gs, '');
	const [screen = '', print = ''] = bare.split(/@media print\s*\{/);
	const light = colorsIn(screen, 1);
	return { light, dark: colorsIn(screen, 2), print: { ...light, ...colorsIn(print, 1) } };
}

/** Of `--name: #fff` the color, of `--name: light-dark(#fff, #000)` the first or second one. */
function colorsIn(css: string, which: 1 | 2): Palette {
	const declared = css.matchAll(
		/(--[\w-]+):\s*(?:light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)|(#\w+))\s*;/g,
	);
	return Object.fromEntries(
		[...declared].map(([, name, light, dark, both]) => [
			name!,
			(both ?? (which === 1 ? light : dark))!,
		]),
	);
}
