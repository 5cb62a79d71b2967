import type { Shape } from '../../domain/vocabulary.ts';
import { shapes } from '../../domain/vocabulary.ts';

/** The colors cards are drawn in: those of the light theme. */
export interface Palette {
	paper: string;
	/** Paper in the dark theme, for the browser's frame. */
	paperDark: string;
	inkStrong: string;
	ink: string;
	inkSoft: string;
	lines: Record<Shape, string>;
}

/** The colors as the site's own style sheet has them, so that cards and pages cannot disagree. */
export function paletteOf(css: string): Palette {
	const token = (name: string): { light: string; dark: string } => {
		const hex = String.raw`(#[0-9a-f]{3,8})`;
		const found = new RegExp(
			`--${name}:\\s*light-dark\\(\\s*${hex}\\s*,\\s*${hex}\\s*\\)`,
			'i',
		).exec(css);
		if (!found) throw new Error(`expected "--${name}: light-dark(#…, #…)" in the style sheet`);
		return { light: found[1]!, dark: found[2]! };
	};
	const lines = shapes.map((shape) => [shape, token(`line-${shape}`).light]);
	return {
		paper: token('paper').light,
		paperDark: token('paper').dark,
		inkStrong: token('ink-strong').light,
		ink: token('ink').light,
		inkSoft: token('ink-soft').light,
		lines: Object.fromEntries(lines) as Record<Shape, string>,
	};
}
