/** Pictures are drawn once: what was drawn before is taken from a folder that outlives the build. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

/** A picture of the site. */
export interface Picture {
	/** Where it lies in the build. */
	address: string;
	/** All that decides how it looks. */
	shows: unknown;
	draw(): Promise<Uint8Array>;
}

/**
 * Puts every picture into a build, and draws those that the cache does not hold.
 *
 * @param pictures what the build is to have
 * @param cache the folder of what was drawn before, by a hash of what it shows
 * @param out the build
 */
export async function putPictures(
	pictures: readonly Picture[],
	cache: string,
	out: string,
): Promise<{ drawn: number; kept: number }> {
	await mkdir(cache, { recursive: true });
	const done = { drawn: 0, kept: 0 };
	// Workers that take from one queue: while one lays out its text, the library packs the picture of another.
	const queue = pictures.values();
	const work = async (): Promise<void> => {
		for (const picture of queue) {
			const held = join(cache, `${keyOf(picture)}.png`);
			let bytes: Uint8Array | undefined = await readFile(held).catch(() => undefined);
			if (bytes) done.kept += 1;
			else {
				bytes = await picture.draw();
				await save(held, bytes);
				done.drawn += 1;
			}
			const target = join(out, picture.address);
			await mkdir(dirname(target), { recursive: true });
			await writeFile(target, bytes);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
	return done;
}

/** The name of a picture in the cache: the same for the same look. */
function keyOf({ shows }: Picture): string {
	return createHash('sha256').update(JSON.stringify(shows)).digest('hex').slice(0, 32);
}

/** Writes a file in one piece, so that a build which is cut off leaves no half picture behind. */
async function save(path: string, bytes: Uint8Array): Promise<void> {
	const part = `${path}.${process.pid}.part`;
	await writeFile(part, bytes);
	await rename(part, path);
}
