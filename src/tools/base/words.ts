import { lowerFirst } from '../../domain/names.ts';
import type { WayBetween } from '../../domain/moves.ts';

/** A promotion in a sentence. */
export function promotionWords({ from, to }: NonNullable<WayBetween['promotion']>): string {
	const ladder = from.ladder === to.ladder ? ` on the ladder ${to.ladder.title}` : '';
	return `${to.title} is the next title after ${lowerFirst(from.title)}${ladder}.`;
}

/** "1 skill", "3 skills". */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
