import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawCard, type Look } from '../../../src/integrations/share/drawing.ts';
import { paletteOf } from '../../../src/integrations/share/palette.ts';
import { picturesOf } from '../../../src/integrations/share/pictures.ts';
import { putPictures, type Picture } from '../../../src/integrations/share/store.ts';
import { shareCards, textLimit, titleLimit } from '../../../src/site/share-card.ts';
import { catalogueOf, fullContent, guide } from '../../support/catalogue.ts';
import { listFiles, root } from '../../support/site.ts';

const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const look: Look = {
	name: 'PM Atlas',
	icon: readFileSync(join(root, 'public/favicon.svg'), 'utf8'),
	palette: paletteOf(css),
};

describe('the colors of cards', () => {
	test('are those of the light theme, as the style sheet has them', () => {
		expect(look.palette.paper).toMatch(/^#[0-9a-f]{6}$/);
		expect(css).toContain(`--paper: light-dark(${look.palette.paper}, ${look.palette.paperDark})`);
		expect(css).toContain(`--line-arch: light-dark(${look.palette.lines.arch}, `);
	});

	test('are missed by name', () => {
		expect(() => paletteOf(css.replace('--line-shield: light-dark', '--line-shield: x'))).toThrow(
			'--line-shield',
		);
	});
});

describe('pictures', () => {
	let cache: string;
	let out: string;
	beforeAll(() => {
		cache = mkdtempSync(join(tmpdir(), 'pm-atlas-cards-'));
		out = join(cache, 'out');
	});
	afterAll(() => rmSync(cache, { recursive: true, force: true }));

	const held = (): string => join(cache, 'held');
	const put = (pictures: Picture[]) => putPictures(pictures, held(), out);
	const pictures = (definition = 'For one decision.', base: Look = look): Picture[] => {
		const content = fullContent({ guides: [guide('choosing', { definition })] });
		return picturesOf(catalogueOf(content), base, 'Careers.');
	};
	const all = [
		'apple-touch-icon.png',
		'icon-192.png',
		'icon-512.png',
		'share/comparison-junior-vs-senior.png',
		'share/guide-choosing.png',
		'share/ladder-climb.png',
		'share/role-junior.png',
		'share/role-senior.png',
		'share/site.png',
		'share/transition-tester-to-junior.png',
	];

	test('are drawn once: the second build draws nothing and has the same ones', async () => {
		expect(await put(pictures())).toEqual({ drawn: all.length, kept: 0 });
		expect(listFiles(out)).toEqual(all);
		const first = all.map((file) => readFileSync(join(out, file)));
		rmSync(out, { recursive: true });
		expect(await put(pictures())).toEqual({ drawn: 0, kept: all.length });
		expect(all.map((file) => readFileSync(join(out, file)))).toEqual(first);
	});

	test('are drawn anew where a definition has changed, and only there', async () => {
		await put(pictures());
		const before = readFileSync(join(out, 'share/guide-choosing.png'));
		expect(await put(pictures('For another.'))).toEqual({ drawn: 1, kept: all.length - 1 });
		expect(readFileSync(join(out, 'share/guide-choosing.png')).equals(before)).toBe(false);
	});

	test('are all drawn anew once a color has changed', async () => {
		const palette = { ...look.palette, paper: '#ffffff' };
		const changed = pictures('For one decision.', { ...look, palette });
		expect(await put(changed)).toEqual({ drawn: all.length, kept: 0 });
	});

	test('that could not be drawn leave nothing behind', async () => {
		const before = readdirSync(held());
		const broken: Picture = {
			address: '/share/broken.png',
			shows: 'broken',
			draw: () => Promise.reject(new Error('no ink')),
		};
		await expect(put([broken])).rejects.toThrow('no ink');
		expect(readdirSync(held())).toEqual(before);
	});
});

describe('a card', () => {
	const [short] = shareCards(
		catalogueOf(
			fullContent({ roles: [], ladders: [], transitions: [], comparisons: [], abbreviations: [] }),
		),
	);

	test('is a picture of 1200 by 630 with few colors', async () => {
		const image = await drawCard(short!, look);
		const { format, width, height } = await sharp(image).metadata();
		expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
		// The header of a PNG: bits a pixel, and 3 for colors by their number in a palette.
		expect([...image.subarray(24, 26)]).toEqual([4, 3]);
		expect(image.byteLength).toBeLessThan(40_000);
	});

	test('looks the same each time', async () => {
		const [one, other] = await Promise.all([drawCard(short!, look), drawCard(short!, look)]);
		expect(Buffer.from(one).equals(other)).toBe(true);
	});

	test.each([
		['words of common length', 'career '],
		['wide words', 'MMMMMMMM '],
		['one long word', 'a'],
	])('keeps its words between the margins, as long as they may be: %s', async (_what, unit) => {
		const fill = (limit: number): string => unit.repeat(limit).slice(0, limit).trim();
		const full = { ...short!, title: fill(titleLimit), text: fill(textLimit) };
		const { data, info } = await sharp(await drawCard(full, look))
			.removeAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const ground = [...data.subarray(0, 3)];
		const isGround = (x: number, y: number): boolean => {
			const at = (y * info.width + x) * 3;
			return ground.every((value, i) => Math.abs(value - data[at + i]!) < 24);
		};
		const beyond = [20, 60, 1140, 1180].filter((x) =>
			Array.from({ length: 560 }, (_, y) => y).some((y) => !isGround(x, y)),
		);
		expect(beyond).toEqual([]);
	});
});
