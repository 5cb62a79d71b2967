/** A sample that is the same in every process, for tests that cannot visit every page each time. */
import { createHash } from 'node:crypto';

/** Which sample: another seed is another one. */
export const seed = process.env['PM_ATLAS_SEED'] ?? '1';

/**
 * Some of the names, drawn by the seed. A name is in or out whatever the others are, so a new page does not change the
 * rest of the sample.
 *
 * @param share about how many of all, from 0 to 1
 */
export function sampleOf(names: readonly string[], share: number, by = seed): string[] {
	return names.filter((name) => {
		const drawn = createHash('sha256').update(`${by}\n${name}`).digest().readUInt32BE() / 2 ** 32;
		return drawn < share;
	});
}
