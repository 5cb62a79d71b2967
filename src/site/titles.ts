import type { Catalogue } from '../domain/catalogue.ts';
import { nameKey } from '../domain/names.ts';
import { addresses, addressOf } from './addresses.ts';

/** What a title can mean: a page, and how the title relates to it. */
export interface Meaning {
	title: string;
	/** Absent where there is no page yet. */
	address?: string;
	/** "Role", "Rung of Product management", "Starting point". */
	kind: string;
	note?: string;
}

export interface TitleEntry {
	text: string;
	/** Set where the entry has an anchor of its own. */
	id?: string;
	meanings: Meaning[];
}

/** Every job title, alias and abbreviation, A to Z, with all it can mean; the letter is a heading. */
export function titlesByLetter(catalogue: Catalogue): { letter: string; entries: TitleEntry[] }[] {
	const entries = new Map<string, TitleEntry>();
	const add = (text: string, meaning: Meaning, id?: string): void => {
		const key = nameKey(text);
		const entry = entries.get(key) ?? { text, meanings: [] };
		if (id !== undefined) Object.assign(entry, { id, text });
		if (!entry.meanings.some(({ title }) => nameKey(title) === nameKey(meaning.title))) {
			entry.meanings.push(meaning);
		}
		entries.set(key, entry);
	};
	for (const { id, text, meanings } of catalogue.abbreviations) {
		for (const { title, role, term, note } of meanings) {
			const address = role ? addressOf(role) : term && addresses.term(term.id);
			add(
				text,
				{
					title,
					kind: role ? 'Role' : term ? 'Term' : 'No page',
					...(address && { address }),
					...(note && { note }),
				},
				id,
			);
		}
	}
	for (const role of catalogue.roles.values()) {
		const meaning = { title: role.title, address: addressOf(role), kind: 'Role' };
		for (const text of [role.title, ...role.aliases]) add(text, meaning);
	}
	for (const rung of catalogue.rungs.values()) {
		const meaning = {
			title: rung.title,
			address: addresses.rung(rung.ladder.id, rung.id),
			kind: `Job title on the ladder ${rung.ladder.title}`,
		};
		for (const text of [rung.title, ...rung.aliases]) add(text, meaning);
	}
	for (const { id, title, aliases } of catalogue.startingPoints.values()) {
		const meaning = { title, kind: 'Starting point', note: 'A job people come from; it has no guide here.' };
		add(title, meaning, id);
		for (const alias of aliases) add(alias, { ...meaning, address: addresses.startingPoint(id) });
	}
	const sorted = [...entries.values()].sort((a, b) => a.text.localeCompare(b.text, 'en'));
	const letters = Map.groupBy(sorted, ({ text }) => firstLetter(text));
	return [...letters].map(([letter, ofLetter]) => ({ letter, entries: ofLetter }));
}

/** The heading a title stands under: its first letter, or "0–9". */
export function firstLetter(text: string): string {
	const first = text.normalize('NFKD')[0]?.toUpperCase() ?? '';
	return /[A-Z]/.test(first) ? first : '0–9';
}
