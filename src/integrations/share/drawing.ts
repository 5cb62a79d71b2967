/** How a card looks: satori sets its words and turns them into paths, sharp makes a picture of words and shapes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { cardSize } from '../../site/head.ts';
import type { ShareCard } from '../../site/share-card.ts';
import { column, keyed, oneLine, row, words, type Element } from './elements.ts';
import type { Palette } from './palette.ts';
import { rails, railsTop } from './rails.ts';
import { margin, signs, signSize, top, type Signs } from './signs.ts';

/** What all cards of a site have in common. */
export interface Look {
	palette: Palette;
	/** The site's name, and its icon as SVG. */
	name: string;
	icon: string;
}

const require = createRequire(import.meta.url);
const { width, height } = cardSize;
const room = width - 2 * margin;
const space = 36;
const iconSize = 48;

// Static files: satori reads neither variable fonts nor WOFF2.
const fonts = ['latin', 'latin-ext'].flatMap((subset) =>
	([400, 700] as const).map((weight) => ({
		name: `Cabin ${subset}`,
		weight,
		data: readFileSync(
			require.resolve(`@fontsource/cabin/files/cabin-${subset}-${weight}-normal.woff`),
		),
	})),
);

/** Differs whenever something other than the card and the look has changed how a picture turns out. */
export const drawingVersion = versionOf();

/** Draws a card. */
export async function drawCard(card: ShareCard, look: Look): Promise<Uint8Array> {
	const { palette } = look;
	const head = signs(card, palette);
	const set = await setWords(card, look, head);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
		<rect width="100%" height="100%" fill="${palette.paper}"/>
		${head.shapes}${rails(card, palette)}${iconOf(card, look, set.nameLeft)}${set.paths}
	</svg>`;
	// Sixteen colors, half a byte a pixel, keep the edges of two lines smooth as long as nothing is dithered.
	const colors = card.lines.length > 2 ? 64 : 16;
	return sharp(Buffer.from(svg)).png({ palette: true, colors, dither: 0, effort: 4 }).toBuffer();
}

/** The sizes of title and text, the largest first. */
const sizes = [
	[104, 44],
	[88, 40],
	[76, 36],
	[64, 36],
	[56, 28],
] as const;

/** Words as paths, and where two of them stand. */
interface SetWords {
	paths: string;
	textEnd: number;
	nameLeft: number;
}

/** Sets a card's words as large as they may be to end above the rails. */
async function setWords(card: ShareCard, look: Look, head: Signs): Promise<SetWords> {
	const set: SetWords = { paths: '', textEnd: 0, nameLeft: width - margin };
	for (const [title, text] of sizes) {
		set.paths = await satori(wordsOf(card, look, head, { title, text }), {
			width,
			height,
			fonts,
			onNodeDetected({ key, left, top, height }) {
				if (key === 'text') set.textEnd = top + height;
				if (key === 'name') set.nameLeft = left;
			},
		});
		if (set.textEnd <= railsTop(card) - space / 2) break;
	}
	return set;
}

function wordsOf(
	{ kind, where, label, title, text }: ShareCard,
	{ palette, name }: Look,
	head: Signs,
	size: { title: number; text: number },
): Element {
	const bold = { fontWeight: 700, color: palette.inkStrong };
	return column(
		{ width, height, fontFamily: 'Cabin latin, Cabin latin-ext' },
		...head.letters,
		column(
			{ width: room, margin: `${top}px ${margin}px 0` },
			row(
				{ height: signSize, paddingLeft: head.width, justifyContent: 'space-between' },
				column(
					{ flexShrink: 1 },
					where !== '' && oneLine(where, { ...bold, fontSize: 42, lineHeight: 1.15 }),
					label !== '' && oneLine(label, { fontSize: 34, lineHeight: 1.2, color: palette.inkSoft }),
				),
				kind !== 'site' &&
					keyed(
						'name',
						oneLine(name, {
							...bold,
							maxWidth: 400,
							flexShrink: 0,
							marginLeft: 2 * iconSize,
							fontSize: 38,
						}),
					),
			),
			words(title, {
				...bold,
				marginTop: space,
				fontSize: size.title,
				lineHeight: 1.04,
				letterSpacing: '-0.02em',
			}),
			keyed(
				'text',
				words(text, {
					marginTop: space / 2,
					fontSize: size.text,
					lineHeight: 1.3,
					color: palette.ink,
				}),
			),
		),
	);
}

/** The site's icon: before its name, and larger on the card whose title is that name. */
function iconOf({ kind }: ShareCard, { icon }: Look, nameLeft: number): string {
	const size = kind === 'site' ? signSize : iconSize;
	const left = kind === 'site' ? nameLeft - size : nameLeft - size - 14;
	const y = top + (signSize - size) / 2;
	const data = Buffer.from(icon).toString('base64');
	// As a picture of its own: its styles must not reach the rest of the card.
	return `<image x="${left}" y="${y}" width="${size}" height="${size}" href="data:image/svg+xml;base64,${data}"/>`;
}

function versionOf(): string {
	const hash = createHash('sha256');
	const code = [
		'./drawing.ts',
		'./elements.ts',
		'./icons.ts',
		'./rails.ts',
		'./signs.ts',
		'../../components/roundels.ts',
	];
	for (const file of code) hash.update(readFileSync(new URL(file, import.meta.url)));
	for (const { data } of fonts) hash.update(data);
	const { version } = require('satori/package.json') as { version: string };
	return hash.update(JSON.stringify([cardSize, version, sharp.versions])).digest('hex');
}
