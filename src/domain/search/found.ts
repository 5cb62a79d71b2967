/** What has been found so far, each thing once, with the best reason for it. */
import { searchKinds, type SearchEntry } from './entries.ts';
import { nameKey } from '../names.ts';

export interface Found {
	entry: SearchEntry;
	/** Other entries of the same title, in their order. */
	also: SearchEntry[];
	/** The name that was asked for, where it is not the title. */
	alias?: string;
	/** The fragment of the section that answers. */
	section?: string;
	score: number;
}

/** Why something was found: what it counts, and what a result can say about it. */
export type Reason = Pick<Found, 'score' | 'alias' | 'section'>;

export class Findings {
	readonly #found = new Map<SearchEntry, Reason>();

	/** Adds a reason. The best one counts; what weaker ones say is kept where the best one says nothing. */
	add(entry: SearchEntry, reason: Reason): void {
		const held = this.#found.get(entry);
		if (!held) this.#found.set(entry, reason);
		else if (reason.score > held.score) this.#found.set(entry, { ...held, ...reason });
		else this.#found.set(entry, { ...reason, ...held });
	}

	scoreOf(entry: SearchEntry): number {
		return this.#found.get(entry)?.score ?? 0;
	}

	/**
	 * The best ones in order, entries of the same title as one: the kind that leads first, the others beside it.
	 *
	 * @param namesakes all entries with the title of an entry, itself among them
	 */
	best(most: number, namesakes: (entry: SearchEntry) => readonly SearchEntry[]): Found[] {
		const sorted = [...this.#found].sort(([, a], [, b]) => b.score - a.score);
		const least = Math.min(1.2, (sorted[0]?.[1].score ?? 0) * 0.3);
		const byTitle = new Map<string, Found>();
		for (const [entry, reason] of sorted) {
			if (reason.score <= least) break;
			const key = titleKey(entry);
			const held = byTitle.get(key);
			if (held) join(held, entry, reason);
			else if (byTitle.size < most) byTitle.set(key, { entry, also: [], ...reason });
		}
		for (const held of byTitle.values())
			for (const other of namesakes(held.entry)) join(held, other, this.#found.get(other) ?? {});
		return [...byTitle.values()];
	}
}

const keys = new WeakMap<SearchEntry, string>();

/** Under this key entries of the same title are one result. */
export function titleKey(entry: SearchEntry): string {
	const known = keys.get(entry);
	if (known !== undefined) return known;
	const key = nameKey(entry.title);
	keys.set(entry, key);
	return key;
}

function join(held: Found, entry: SearchEntry, { section }: Partial<Reason>): void {
	if (entry === held.entry || held.also.includes(entry)) return;
	const all = [held.entry, ...held.also, entry].sort(
		(a, b) => searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind),
	);
	if (all[0] === entry) {
		delete held.section;
		if (section !== undefined) held.section = section;
	}
	[held.entry = entry, ...held.also] = all;
}
