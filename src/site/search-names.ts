/** Every name of the site as search knows it. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Family, PageEntry, Role, StartingPoint } from '../domain/entries.ts';
import { nameKey } from '../domain/names.ts';
import { aspectSlugs } from '../domain/search/aspects.ts';
import type {
	SearchEntry,
	SearchFamily,
	SearchKind,
	SearchNames,
	SectionTitles,
} from '../domain/search/entries.ts';
import { linesOf } from '../domain/search/unpack.ts';
import { recipeOf, type RecipeKind } from '../recipes/recipes.ts';
import { aboutIds, aboutPages } from './about.ts';
import { addresses, pageEntries } from './addresses.ts';
import { existingLists, listPages } from './index-pages.ts';
import { soundWords } from './search-sound.ts';
import { toolsOf } from './tools.ts';

type Draft = { -readonly [Key in keyof SearchEntry]: SearchEntry[Key] };

/** How many questions are offered before anything is asked. */
const offeredMost = 5;

/** All names, with what each leads to. */
export function searchNames(catalogue: Catalogue): SearchNames {
	const families = catalogue.families.map(({ title, shape }): SearchFamily => ({ title, shape }));
	const lineOf = (family: Family): SearchFamily[] => [
		families[catalogue.families.indexOf(family)]!,
	];
	const made = new Map<object, Draft>();
	const add = <Source extends Named>(
		kind: SearchKind,
		sources: Iterable<Source>,
		more: (source: Source) => Partial<Draft> = () => ({}),
	): void => {
		for (const source of sources) {
			const { id, title, aliases } = source;
			made.set(source, { kind, id, title, aliases, families: [], ...more(source) });
		}
	};
	const own = ({ definition }: { definition: string }) => ({ definition });
	add('role', catalogue.roles.values(), (role) => ({
		...own(role),
		families: lineOf(role.family),
	}));
	add('starting-point', catalogue.startingPoints.values(), own);
	add('skill', catalogue.skills.values(), own);
	add('ladder', catalogue.ladders.values(), (ladder) => ({
		...own(ladder),
		families: lineOf(ladder.family),
		...(ladder.variant && { variant: true }),
	}));
	add('rung', catalogue.rungs.values(), ({ ladder, role, family }) => ({
		families: lineOf(family),
		parent: made.get(ladder)!,
		...(role && { role: made.get(role)! }),
	}));
	add('term', catalogue.terms.values(), own);
	const sides = (a: Role | StartingPoint, b: Role): Partial<Draft> => {
		const pair = [made.get(a)!, made.get(b)!] as const;
		return { pair, families: linesOf(pair) };
	};
	// The easiest way into a job first.
	const moves = [...catalogue.transitions.values()].sort((a, b) => a.difficulty - b.difficulty);
	add('transition', moves, ({ from, to }) => sides(from, to));
	add('comparison', catalogue.comparisons.values(), ({ a, b }) => sides(a, b));
	add('guide', catalogue.guides.values(), own);
	add('tool', toolsOf(catalogue).map(unnamed), ({ says, address }) => ({
		definition: says,
		address,
	}));
	add('page', otherPages(catalogue), ({ says, address }) => ({
		definition: says,
		address,
	}));
	for (const role of catalogue.roles.values()) {
		const ladders = [...new Set(role.rungs.map(({ ladder }) => ladder))];
		if (ladders.length > 0)
			made.get(role)!.ladders = ladders
				.sort((a, b) => Number(a.variant) - Number(b.variant))
				.map((ladder) => made.get(ladder)!);
	}
	const names = [...made.values()];
	return {
		families,
		entries: [...names, ...questionsOf(catalogue, made)],
		abbreviations: abbreviationsOf(catalogue, made),
		sections: sectionTitles(),
		sound: soundWords(catalogue, names),
		offered: offeredQuestions(catalogue),
	};
}

interface Named {
	id: string;
	title: string;
	aliases: string[];
}

/** What goes by its title alone. */
function unnamed<T extends object>(page: T): T & { aliases: string[] } {
	return { ...page, aliases: [] };
}

/** Pages that are neither in the catalogue nor tools. */
function otherPages(catalogue: Catalogue): (Named & { says: string; address: string })[] {
	const lists = existingLists(catalogue).map((id) => {
		const { title, definition } = listPages[id]!;
		return { id, title, says: definition, address: `/${id}/` };
	});
	const map = {
		id: 'map',
		title: 'The map',
		says: 'Every line, every stop, and where people change.',
		address: addresses.map,
	};
	const titles = {
		id: 'titles',
		title: 'Job titles A–Z',
		says: 'Every title, alias and abbreviation, with all it can mean.',
		address: addresses.titles,
	};
	const method = {
		id: 'method',
		title: 'How we judge',
		says: 'Where the judgments and the figures of this site come from.',
		address: addresses.method,
	};
	const hasMap = catalogue.roles.size + catalogue.ladders.size > 0;
	const about = aboutIds.map((id) => {
		const { title, aliases, definition } = aboutPages[id];
		return { id, title, aliases: [...aliases], says: definition, address: addresses[id] };
	});
	const listed = [...(hasMap ? [map] : []), titles, ...lists, method].filter(
		({ address }) => !toolsOf(catalogue).some((tool) => tool.address === address),
	);
	return [...listed.map(unnamed), ...about];
}

function questionsOf(catalogue: Catalogue, made: ReadonlyMap<object, SearchEntry>): SearchEntry[] {
	return pageEntries(catalogue).flatMap((page) => {
		const parent = made.get(page)!;
		return page.questions.map(({ id, question, anchor }): SearchEntry => ({
			kind: 'question',
			id,
			title: question,
			aliases: [],
			families: parent.families,
			parent,
			anchor,
		}));
	});
}

function abbreviationsOf(
	{ abbreviations, rungs }: Catalogue,
	made: ReadonlyMap<object, SearchEntry>,
): SearchNames['abbreviations'] {
	const byTitle = new Map([...rungs.values()].map((rung) => [nameKey(rung.title), rung]));
	return abbreviations.map(({ id, text, meanings }) => ({
		id,
		text,
		meanings: meanings.map(({ title, role, term }) => {
			const page = role ?? term ?? byTitle.get(nameKey(title));
			return { title, ...(page && { entry: made.get(page)! }) };
		}),
	}));
}

const collections: Partial<Record<SearchKind, RecipeKind>> = {
	role: 'roles',
	skill: 'skills',
	ladder: 'ladders',
	transition: 'transitions',
} satisfies Partial<Record<PageEntry['kind'], RecipeKind>>;

/** What the sections are called that questions can ask for. */
function sectionTitles(): SectionTitles {
	const kinds = Object.entries(collections) as [SearchKind, RecipeKind][];
	return Object.fromEntries(
		kinds.map(([kind, collection]) => {
			const { sections, generated } = recipeOf(collection);
			const written = sections.map(({ title }) => ({ title, slug: slugOf(title) }));
			const asked = [...written, ...generated].filter(({ slug }) =>
				aspectSlugs[kind]?.includes(slug),
			);
			return [kind, Object.fromEntries(asked.map(({ slug, title }) => [slug, title]))];
		}),
	);
}

/** The fragment of a section that editors write; the titles of the recipes are plain words. */
function slugOf(title: string): string {
	return title.toLowerCase().replaceAll(' ', '-');
}

/** A question of each of the first guides, the shortest that says enough by itself. */
function offeredQuestions({ guides }: Catalogue): string[] {
	return [...guides.values()]
		.flatMap(({ questions }) => {
			const full = questions.filter(({ question }) => question.split(' ').length > 4);
			return full.toSorted((a, b) => a.question.length - b.question.length).slice(0, 1);
		})
		.slice(0, offeredMost)
		.map(({ question }) => question);
}
