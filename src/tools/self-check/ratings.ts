/** What readers say of themselves: for a skill a level, a line of evidence, or both. Pure. */
import type { Skill } from '../../domain/entries.ts';
import { successorOf } from '../../domain/permanent.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import { levelTitles, levelWords, type Level } from '../../domain/vocabulary.ts';

/** The level a reader has; 0 for none. */
export type OwnLevel = 0 | Level;

export interface Rating {
	/** Absent until it is chosen; a line of evidence may come first. */
	level?: OwnLevel;
	/** One line that shows it, in the reader's words. Never passed on in a link. */
	note?: string;
}

/** Ratings by the ids of skills, those of other sites and times among them. */
export type Ratings = ReadonlyMap<string, Rating>;

export const ownLevels: readonly OwnLevel[] = [0, 1, 2, 3, 4];

/** What a reader's own level is called: 0 is a choice here, and not "Not needed". */
export const ownLevelTitles: Record<OwnLevel, string> = { ...levelTitles, 0: 'None' };

/** The words of the levels in files, from none to expert. */
export const ownLevelWords = ['none', ...levelWords] as const;

/** Whether there is anything in a rating. */
export function saysSomething({ level, note = '' }: Rating): boolean {
	return level !== undefined || note.trim() !== '';
}

/** Whether something is one of the five levels. */
export function isOwnLevel(value: unknown): value is OwnLevel {
	return (ownLevels as readonly unknown[]).includes(value);
}

/** The version of the shape that is kept on a device. */
export const keptVersion = 1;

/** Ratings as they are kept. */
export type Kept = Record<string, Rating>;

/** Whether something that was kept is a set of ratings. */
export function isKept(value: unknown): value is Kept {
	return isRecord(value) && Object.values(value).every(isRating);
}

function isRating(value: unknown): value is Rating {
	if (!isRecord(value)) return false;
	const { level, note } = value;
	return (
		(level === undefined || isOwnLevel(level)) && (note === undefined || typeof note === 'string')
	);
}

/** Whether something is an object with names, as opposed to a list or a plain value. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ratings as they are kept, those that say nothing left out. */
export function keptOf(ratings: Ratings): Kept {
	return Object.fromEntries([...ratings].filter(([, rating]) => saysSomething(rating)));
}

/** The skill that an id names, or named once. */
export function skillOf(
	{ skills, retired }: Pick<ToolCatalogue, 'skills' | 'retired'>,
	id: string,
): Skill | undefined {
	const [kind, successor = ''] = successorOf(retired, `skill:${id}`)?.split(':') ?? [];
	return skills.get(id) ?? (kind === 'skill' ? skills.get(successor) : undefined);
}

/**
 * Ratings under the ids that skills have now. A rating of a skill that is gone goes to its successor; where both are rated,
 * the successor keeps its level and gets the other line of evidence as well. What no skill here answers to stays as it is.
 */
export function underPresentIds(catalogue: ToolCatalogue, ratings: Ratings): Ratings {
	const result = new Map([...ratings].filter(([id]) => catalogue.skills.has(id)));
	for (const [id, rating] of ratings) {
		if (catalogue.skills.has(id)) continue;
		const key = skillOf(catalogue, id)?.id ?? id;
		result.set(key, joined(result.get(key) ?? {}, rating));
	}
	return result;
}

/** The first rating, with what only the second one says; two different lines of evidence both stay. */
export function joined(first: Rating, second: Rating): Rating {
	const level = first.level ?? second.level;
	const [one, other] = [first.note?.trim() ?? '', second.note?.trim() ?? ''];
	const note = one.includes(other) ? one : other.includes(one) ? other : `${one} / ${other}`;
	return { ...(level !== undefined && { level }), ...(note !== '' && { note }) };
}

/** What became of a reader's own ratings when others were taken in. */
export interface Taken {
	/** What stands now for the skills that were taken in. */
	changes: Ratings;
	/** Skills that had no level before. */
	added: number;
	/** Skills whose level is another one now. */
	replaced: number;
	/** Lines of evidence that came along. */
	notes: number;
}

/** Takes ratings in. Their levels stand in the place of the reader's own; no line of evidence of either is lost. */
export function takeIn(own: Ratings, incoming: Ratings): Taken {
	const changes = new Map<string, Rating>();
	const taken: Taken = {
		changes,
		added: 0,
		replaced: 0,
		notes: 0,
	};
	for (const [id, rating] of incoming) {
		const before = own.get(id) ?? {};
		const { note } = joined(before, rating);
		const level = rating.level ?? before.level;
		changes.set(id, { ...(level !== undefined && { level }), ...(note && { note }) });
		if (before.level === undefined && level !== undefined) taken.added += 1;
		if (before.level !== undefined && before.level !== level) taken.replaced += 1;
		if (note !== undefined && note !== before.note?.trim()) taken.notes += 1;
	}
	return taken;
}

/** How many levels and how many lines of evidence there are. */
export function countOf(ratings: Ratings): { levels: number; notes: number } {
	const all = [...ratings.values()];
	return {
		levels: all.filter(({ level }) => level !== undefined).length,
		notes: all.filter(({ note = '' }) => note.trim() !== '').length,
	};
}
