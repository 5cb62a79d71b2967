import type { Authored, AuthoredContent, Collection, FieldPath } from './authored.ts';
import { didYouMean, type Problem } from './problem.ts';

/** Where something is said: the file, and where the entry's facts begin in it. */
export type Origin = Pick<Authored<unknown>, 'file' | 'at'>;

/** What a reference can name, with the collections in which that may stand. */
const collectionsOf = {
	source: ['sources'],
	family: ['families'],
	'skill group': ['skillGroups'],
	skill: ['skills'],
	role: ['roles'],
	'role or starting point': ['roles', 'startingPoints'],
	rung: ['ladders'],
	'glossary term': ['terms'],
} as const satisfies Record<string, readonly Collection[]>;
export type Named = keyof typeof collectionsOf;

/** Takes an id for one kind of thing: false, and a problem, if another of that kind has it already. */
export type Claim = (id: string, origin: Origin, field: FieldPath) => boolean;

/** The ids of a content folder while they are being resolved, and what was wrong with them so far. */
export interface References {
	problems: Problem[];

	/**
	 * The entry an id names. Nothing if there is none: with a problem at the field that names it, unless the entry is there
	 * but could not be read or resolved, which has been reported already.
	 */
	find<T>(
		resolved: ReadonlyMap<string, T>,
		id: string,
		what: Named,
		origin: Origin,
		field: FieldPath,
		rule?: string,
	): T | undefined;

	/** A claim on ids that no two things of a kind may share; the first to claim one owns it. */
	claims(what: string): Claim;

	/** The entries that own their ids. A copy is reported as that, and not again for what it holds. */
	unique<F extends { id: string }>(entries: readonly Authored<F>[], claim: Claim): Authored<F>[];

	/** Whether `unique` has found that another entry owns this one's id. */
	isCopy(entry: Authored<unknown>): boolean;

	/** From here on nobody is blamed for naming a thing of this kind that is not there: one of them hides under a wrong id. */
	doubt(what: Named): void;
}

/** The references of a content folder, none of them resolved yet. */
export function references(content: AuthoredContent): References {
	const problems: Problem[] = [];
	const writtenIds = new Map<Named, ReadonlySet<string>>();
	const doubtful = new Set<Named>();
	/** What there is none of at all: said once, at the first field that names one. */
	const lacking = new Set<Named>();
	const copies = new Set<Authored<unknown>>();

	function written(what: Named): ReadonlySet<string> {
		const known = writtenIds.get(what) ?? new Set(idsOf(content, what));
		writtenIds.set(what, known);
		return known;
	}

	// A ladder that could not be read may hold any rung.
	function isBroken(what: Named, id: string): boolean {
		const collections: readonly Collection[] = collectionsOf[what];
		return content.broken.some(
			(entry) =>
				collections.includes(entry.collection) && (what === 'rung' || (entry.id ?? id) === id),
		);
	}

	return {
		problems,
		find(resolved, id, what, { file, at }, field, rule = 'unknown-reference') {
			const found = resolved.get(id);
			const known = written(what);
			if (found !== undefined || known.has(id) || doubtful.has(what) || isBroken(what, id)) {
				return found;
			}
			if (known.size === 0 && lacking.has(what)) return undefined;
			if (known.size === 0) lacking.add(what);
			problems.push({
				rule,
				file,
				field: [...at, ...field],
				message: `expected the id of a ${what}, found "${id}"`,
				hint: didYouMean(
					id,
					known,
					known.size > 0
						? `Use the id of an existing ${what}, or write that ${what} first.`
						: `This content has no ${what} yet: write it first.`,
				),
			});
			return undefined;
		},
		claims(what) {
			const owners = new Map<string, string>();
			return (id, { file, at }, field) => {
				const owner = owners.get(id);
				if (owner === undefined) {
					owners.set(id, file);
					return true;
				}
				problems.push({
					rule: 'duplicate-id',
					file,
					field: [...at, ...field],
					message: `expected an id that no other ${what} has, found "${id}", which ${owner} has already`,
					hint: 'Give one of the two another id, or delete the copy.',
				});
				return false;
			};
		},
		unique(entries, claim) {
			// Of a page and its copy the one whose file bears the id owns it, whichever comes first.
			const bearsId = ({ file, facts }: Authored<{ id: string }>): boolean =>
				file.endsWith(`/${facts.id}.mdx`);
			for (const entry of entries.toSorted((a, b) => Number(bearsId(b)) - Number(bearsId(a)))) {
				if (!claim(entry.facts.id, entry, ['id'])) copies.add(entry);
			}
			return entries.filter((entry) => !copies.has(entry));
		},
		isCopy: (entry) => copies.has(entry),
		doubt(what) {
			doubtful.add(what);
		},
	};
}

/** The ids of everything of a kind that was written, whether or not it could be resolved. */
function idsOf(content: AuthoredContent, what: Named): string[] {
	if (what === 'rung')
		return content.ladders.flatMap(({ facts }) => facts.rungs.map(({ id }) => id));
	return collectionsOf[what].flatMap((collection) => {
		const entries: readonly Authored<{ id: string }>[] = content[collection];
		return entries.map(({ facts }) => facts.id);
	});
}
