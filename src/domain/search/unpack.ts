/** The names as they were before they were packed. Runs in the reader's browser. */
import type { SearchEntry, SearchFamily, SearchNames } from './entries.ts';
import { plainNames, type PackedNames, type PackedTexts } from './pack.ts';

type Draft = { -readonly [Key in keyof SearchEntry]: SearchEntry[Key] };

/** The names of the first file: no questions yet, and of all definitions those of roles. */
export function unpackNames(packed: PackedNames): SearchNames {
	const entries: Draft[] = [];
	for (const [kind, count] of packed.kinds) {
		for (let i = 0; i < count; i++) entries.push(entryAt(entries.length, kind, packed, entries));
	}
	// A role knows the ladders it is on: all that are no variants, then the others.
	for (const { kind, role, parent } of entries) {
		if (kind !== 'rung' || !role || !parent) continue;
		const ladders = new Set([...(role.ladders ?? []), parent]);
		(role as Draft).ladders = [...ladders].sort(
			(a, b) => Number(a.variant ?? 0) - Number(b.variant ?? 0),
		);
	}
	return {
		families: packed.families,
		entries,
		abbreviations: packed.abbreviations.map(({ id, text, meanings }) => ({
			id,
			text,
			meanings: meanings.map(([title, place]) => {
				const entry = entries[place];
				return { title: title || entry!.title, ...(entry && { entry }) };
			}),
		})),
		sections: packed.sections,
		sound: packed.sound,
		offered: packed.offered,
	};
}

function entryAt(
	place: number,
	kind: SearchEntry['kind'],
	packed: PackedNames,
	before: readonly SearchEntry[],
): Draft {
	const [first, second] = (packed.links[place] ?? []).map((link) => before[link]);
	const pair = kind !== 'rung' && first && second ? ([first, second] as const) : undefined;
	const given = packed.ids[place]!;
	const plain = plainNames(kind, given, pair);
	const line = packed.families[packed.lines[place]!];
	const definition = packed.definitions[place];
	const address = packed.addresses[place];
	return {
		kind,
		id: given || plain.id,
		title: packed.titles[place] || plain.title,
		aliases: packed.aliases[place]!,
		families: pair ? linesOf(pair) : line ? [line] : [],
		...(definition && { definition }),
		...(kind === 'rung' && { parent: first!, ...(second && { role: second }) }),
		...(pair && { pair }),
		...(packed.variants.includes(place) && { variant: true as const }),
		...(address !== undefined && { address }),
	};
}

/** The lines of both sides, each once. */
export function linesOf(pair: readonly SearchEntry[]): SearchFamily[] {
	return [...new Set(pair.flatMap(({ families }) => families))];
}

/** The same names with the questions and definitions of the second file. */
export function withTexts(
	names: SearchNames,
	{ definitions, answers, questions }: PackedTexts,
): SearchNames {
	let next = 0;
	const asked = names.entries.flatMap((page, place) => {
		const from = next;
		next += answers[place] ?? 0;
		return questions.ids.slice(from, next).map((id, i): SearchEntry => ({
			kind: 'question',
			id,
			title: questions.titles[from + i]!,
			aliases: [],
			families: page.families,
			parent: page,
			anchor: questions.anchors[from + i]!,
		}));
	});
	names.entries.forEach((entry, place) => {
		if (definitions[place]) (entry as Draft).definition = definitions[place];
	});
	return { ...names, entries: [...names.entries, ...asked] };
}
