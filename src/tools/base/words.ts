import type { GapItem } from '../../domain/gap.ts';
import { lowerFirst } from '../../domain/names.ts';
import type { WayBetween } from '../../domain/moves.ts';
import { levelTitles } from '../../domain/vocabulary.ts';

/** A promotion in a sentence. */
export function promotionWords({ from, to }: NonNullable<WayBetween['promotion']>): string {
	const ladder = from.ladder === to.ladder ? ` on the ladder ${to.ladder.title}` : '';
	return `${to.title} is the next title after ${lowerFirst(from.title)}${ladder}.`;
}

/** "1 skill", "3 skills". */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "new, to Skilled", "Working to Skilled": how far a skill is to be built. */
export function stepWords({ from, to }: Pick<GapItem, 'from' | 'to'>): string {
	return from === 0 ? `new, to ${levelTitles[to]}` : `${levelTitles[from]} to ${levelTitles[to]}`;
}
