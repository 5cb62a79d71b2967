/** The foot of a card: the rails of its lines from edge to edge, in ink where a page is on none. */
import { cardSize } from '../../site/head.ts';
import type { CardLine, ShareCard } from '../../site/share-card.ts';
import type { Palette } from './palette.ts';

const { width, height }: { width: number; height: number } = cardSize;
const change = width / 2;
/** How far the first stop and the last one are from the edges. */
const inset = 94;

/** How far up the rails of a card and their stops reach. */
export function railsTop(card: ShareCard): number {
	const { bottom, step } = measuresOf(card);
	return bottom - (Math.max(card.lines.length, 1) - 1) * step - 21;
}

function measuresOf({ lines }: ShareCard): { thickness: number; step: number; bottom: number } {
	const [thickness, gap] = lines.length > 2 ? [12, 13] : [18, 28];
	return { thickness, step: thickness + gap, bottom: height - gap - thickness / 2 };
}

/** The rails of a card with their stops, as SVG. */
export function rails(card: ShareCard, { paper, inkStrong, lines: colors }: Palette): string {
	const { kind, lines, stops } = card;
	const { thickness, step, bottom } = measuresOf(card);
	const [first, second] = lines;
	switch (kind) {
		case 'role':
		case 'ladder':
			return rail(first, bottom) + stopsAlong(bottom);
		case 'transition':
			return (
				rail(first, bottom - step, { to: change }) +
				rail(second, bottom, { from: change }) +
				interchange(bottom - step, bottom)
			);
		case 'comparison': {
			const dashed = first?.shape === second?.shape;
			return (
				rail(first, bottom - step) +
				rail(second, bottom, { dashed }) +
				stop(inset, bottom - step) +
				stop(inset, bottom)
			);
		}
		case 'guide':
			return rail(undefined, bottom);
		case 'site':
			return lines.map((line, i) => rail(line, bottom - (lines.length - 1 - i) * step)).join('');
	}

	/** A hollow line is two thin rails; the second of two in one color is dashed. */
	function rail(
		line: CardLine | undefined,
		y: number,
		{ from = 0, to = width, dashed = false } = {},
	): string {
		const path = `<path d="M${from} ${y}H${to}"`;
		const color = line ? colors[line.shape] : inkStrong;
		const dashes = dashed ? ' stroke-dasharray="36 14"' : '';
		const core = `${path} stroke="${paper}" stroke-width="${thickness / 3}"/>`;
		return `${path} stroke="${color}" stroke-width="${thickness}"${dashes}/>${line?.shape === 'arch' ? core : ''}`;
	}

	function stopsAlong(y: number): string {
		const distance = (width - 2 * inset) / Math.max(stops - 1, 1);
		return Array.from({ length: stops }, (_, i) => stop(inset + i * distance, y)).join('');
	}

	function stop(x: number, y: number): string {
		return `<circle cx="${x}" cy="${y}" r="15" fill="${paper}" stroke="${inkStrong}" stroke-width="8"/>`;
	}

	/** A change from one line to another: a bar of ink with a core of paper. */
	function interchange(from: number, to: number): string {
		const bar = `<path d="M${change} ${from}V${to}" stroke-linecap="round"`;
		return `${bar} stroke="${inkStrong}" stroke-width="42"/>${bar} stroke="${paper}" stroke-width="26"/>`;
	}
}
