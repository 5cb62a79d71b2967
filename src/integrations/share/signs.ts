/** The head of a card: the signs of its lines. */
import { roundels } from '../../components/roundels.ts';
import type { CardLine, ShareCard } from '../../site/share-card.ts';
import { oneLine, type Element } from './elements.ts';
import type { Palette } from './palette.ts';

/** How far a card's contents stay away from its sides, and its signs from its top. */
export const margin = 72;
export const top = 48;
export const signSize = 96;

const gap = 24;
const arrowSize = 48;
const unit = signSize / 24;

/** Signs as SVG, and apart from them what is set in type. */
export interface Signs {
	shapes: string;
	letters: Element[];
	/** The room they take, from the margin. */
	width: number;
}

/** The signs of a card's lines, each once, with an arrow between the two ends of a move. */
export function signs({ kind, lines }: ShareCard, palette: Palette): Signs {
	const shown = lines.filter((line, i) => i === 0 || line?.shape !== lines[i - 1]?.shape);
	const between = kind === 'transition' ? gap + arrowSize + gap : gap;
	const step = signSize + between;
	const left = (i: number): number => margin + i * step;
	return {
		shapes: shown
			.map((line, i) => {
				const sign = `<g transform="translate(${left(i)} ${top}) scale(${unit})">${shapeOf(line, palette)}</g>`;
				return kind === 'transition' && i > 0
					? arrow(left(i) - gap - arrowSize, palette) + sign
					: sign;
			})
			.join(''),
		letters: shown.flatMap((line, i) => (line ? [letter(line, left(i), palette)] : [])),
		width: shown.length > 0 ? shown.length * step - between + gap : 0,
	};
}

/** A sign in 24 units; an open stop for what is on no line. */
function shapeOf(line: CardLine | undefined, { paper, inkStrong, lines }: Palette): string {
	if (!line)
		return `<circle cx="12" cy="12" r="8.5" fill="${paper}" stroke="${inkStrong}" stroke-width="4"/>`;
	const { path, hollow } = roundels[line.shape];
	const color = lines[line.shape];
	return hollow
		? `<path d="${path}" fill="${paper}" stroke="${color}" stroke-width="2.6" stroke-linejoin="round"/>`
		: `<path d="${path}" fill="${color}"/>`;
}

function letter(line: CardLine, left: number, { paper, lines }: Palette): Element {
	const { letterY, letterSize, hollow } = roundels[line.shape];
	const style = {
		position: 'absolute',
		left,
		// The baseline of Cabin lies 0.86 em below the top of a line that is one em high.
		top: top + (letterY - 0.86 * letterSize) * unit,
		width: signSize,
		textAlign: 'center',
		fontSize: letterSize * unit,
		fontWeight: 700,
		lineHeight: 1,
		color: hollow ? lines[line.shape] : paper,
	};
	return oneLine(line.letter, style);
}

function arrow(left: number, { inkStrong }: Palette): string {
	const middle = top + signSize / 2;
	return `<path d="M${left} ${middle}h40m-14-15 15 15-15 15" fill="none" stroke="${inkStrong}" stroke-width="7"/>`;
}
