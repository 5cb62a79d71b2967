import type { Catalogue } from '../domain/catalogue.ts';
import type { Role, Rung, Term } from '../domain/entries.ts';
import { nameKey } from '../domain/names.ts';
import { addresses, addressOf } from './addresses.ts';
import type { ListPart } from './list-parts.ts';

/** What a title can mean: a page, and how the title relates to it. */
export interface Meaning {
	title: string;
	/** Absent where there is no page yet. */
	address?: string;
	/** "Role", "Job title on the ladder Product management", "Starting point". */
	kind: string;
	note?: string;
}

export interface TitleEntry {
	text: string;
	/** Set where the entry has an anchor of its own. */
	id?: string;
	meanings: Meaning[];
}

/** Titles under the letter they begin with. */
export interface TitleGroup {
	letter: string;
	entries: TitleEntry[];
}

/** What the page of all titles is called. */
export const titlesPage = {
	kind: 'titles',
	title: 'Job titles A–Z',
	definition: 'Every title, alias and abbreviation on this site, with all it can mean.',
} as const;

/** Every job title, alias and abbreviation, A to Z, with all it can mean; the letter is a heading. */
export function titlesByLetter(catalogue: Catalogue): TitleGroup[] {
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
	const rungs = new Map([...catalogue.rungs.values()].map((rung) => [nameKey(rung.title), rung]));
	for (const { id, text, meanings } of catalogue.abbreviations) {
		for (const { title, role, term, note } of meanings) {
			const page = role ?? term ?? rungs.get(nameKey(title));
			add(
				text,
				{ title, ...(page ? placeOf(page) : { kind: 'no guide here' }), ...(note && { note }) },
				id,
			);
		}
	}
	for (const entry of [...catalogue.roles.values(), ...catalogue.rungs.values()]) {
		for (const text of [entry.title, ...entry.aliases])
			add(text, { title: entry.title, ...placeOf(entry) });
	}
	for (const { id, title, aliases } of catalogue.startingPoints.values()) {
		const meaning = {
			title,
			kind: 'Starting point',
			note: 'A job people come from; it has no guide here.',
		};
		add(title, meaning, id);
		for (const alias of aliases) add(alias, { ...meaning, address: addresses.startingPoint(id) });
	}
	const sorted = [...entries.values()].sort((a, b) => a.text.localeCompare(b.text, 'en'));
	const letters = Map.groupBy(sorted, ({ text }) => firstLetter(text));
	return [...letters].map(([letter, ofLetter]) => ({ letter, entries: ofLetter }));
}

/** The titles of a part of them. */
export function titlesOfPart(catalogue: Catalogue, { group }: ListPart): TitleGroup {
	const shown = new Set(group.entries.map(({ title }) => title));
	const entries = titlesByLetter(catalogue).flatMap((letter) => letter.entries);
	return { letter: group.title, entries: entries.filter(({ text }) => shown.has(text)) };
}

/** Where a title leads, and what is there. */
function placeOf(entry: Role | Term | Rung): Pick<Meaning, 'address' | 'kind'> {
	switch (entry.kind) {
		case 'role':
			return { address: addressOf(entry), kind: 'Role' };
		case 'term':
			return { address: addresses.term(entry.id), kind: 'Term' };
		case 'rung':
			return {
				address: addresses.rung(entry.ladder.id, entry.id),
				kind: `Job title on the ladder ${entry.ladder.title}`,
			};
	}
}

/** The heading a title stands under: its first letter, or "0–9". */
export function firstLetter(text: string): string {
	const first = text.normalize('NFKD')[0]?.toUpperCase()[0] ?? '';
	return /[A-Z]/.test(first) ? first : '0–9';
}
