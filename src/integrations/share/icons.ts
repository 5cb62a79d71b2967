/** The icons that phones ask for, all drawn from the site's one icon. */
import sharp from 'sharp';

/**
 * Draws the icon as a square picture. Phones cut icons to shapes of their own and fill what is empty with black, so it
 * stands on the given ground.
 */
export async function drawIcon(svg: string, size: number, ground: string): Promise<Uint8Array> {
	// One unit of an SVG is a pixel at 72 dots an inch.
	const { width = size } = await sharp(Buffer.from(svg)).metadata();
	return sharp(Buffer.from(svg), { density: (72 * size) / width })
		.resize(size, size)
		.flatten({ background: ground })
		.png({ palette: true, colors: 64, dither: 0 })
		.toBuffer();
}
