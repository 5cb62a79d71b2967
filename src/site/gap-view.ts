import { foldOptional, gap, type Gap, type GapItem, type HasSkills } from '../domain/gap.ts';
import type { Level } from '../domain/vocabulary.ts';

/** One of the four lists of a gap, as shown. */
export interface GapPart {
	key: keyof Gap;
	title: string;
	says: string;
	count: number;
	shown: GapItem[];
	folded: GapItem[];
}

const parts: { key: keyof Gap; title: string; says: string }[] = [
	{ key: 'raised', title: 'Raise', says: 'You have it; the new job needs more.' },
	{ key: 'added', title: 'New', says: 'The job you have does not ask for it.' },
	{ key: 'carriesOver', title: 'Carries over', says: 'Enough already.' },
	{ key: 'setAside', title: 'Set aside', says: 'The new job does not ask for it.' },
];

/** The four lists of a move, what asks for work first. */
export function gapParts(from: HasSkills, to: HasSkills): GapPart[] {
	const lists = gap(from, to);
	return parts.map(({ key, title, says }) => ({
		key,
		title,
		says,
		count: lists[key].length,
		...foldOptional(lists[key]),
	}));
}

/** What a skill bar shows of a gap: the level asked for, and from where; for a skill set aside, the level you leave. */
export function gapBar({ from, to }: GapItem): { level: 0 | Level; from: 0 | Level } {
	return to === 0 ? { level: from, from } : { level: to, from: from < to ? from : to };
}
