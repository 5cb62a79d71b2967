import type { AuthoredContent } from './authored.ts';
import {
	pageOf,
	type Abbreviation,
	type Comparison,
	type Family,
	type Finder,
	type Guide,
	type Ladder,
	type Role,
	type Rung,
	type Skill,
	type SkillGroup,
	type Source,
	type StartingPoint,
	type Term,
	type Transition,
} from './entries.ts';
import { lowerFirst } from './names.ts';
import type { Problem } from './problem.ts';
import { references, type References } from './references.ts';
import { resolveFinders } from './resolve-finders.ts';
import { resolveLadders } from './resolve-ladders.ts';
import { resolveFamilies, resolveRoles, resolveSkills } from './resolve-roles.ts';

export { lowerFirst };

/** The one model behind every page, tool and data file: all ids resolved, nothing dangling. */
export interface Catalogue {
	/** In their order. */
	families: Family[];
	skillGroups: SkillGroup[];
	roles: ReadonlyMap<string, Role>;
	startingPoints: ReadonlyMap<string, StartingPoint>;
	skills: ReadonlyMap<string, Skill>;
	ladders: ReadonlyMap<string, Ladder>;
	rungs: ReadonlyMap<string, Rung>;
	transitions: ReadonlyMap<string, Transition>;
	comparisons: ReadonlyMap<string, Comparison>;
	guides: ReadonlyMap<string, Guide>;
	terms: ReadonlyMap<string, Term>;
	abbreviations: Abbreviation[];
	sources: ReadonlyMap<string, Source>;
	/** In the order of their ids in the vocabulary. */
	finders: ReadonlyMap<string, Finder>;
}

/**
 * Resolves every id once. References that lead nowhere and ids claimed twice come back as problems, all of them;
 * the catalogue then holds what could be resolved, so that later checks can still speak. Build pages only from a
 * catalogue without problems.
 */
export function buildCatalogue(content: AuthoredContent): {
	catalogue: Catalogue;
	problems: Problem[];
} {
	const refs = references(content);
	const claimStatement = refs.claims('statement');
	const sources = new Map(
		refs.unique(content.sources, refs.claims('source')).map(({ facts }) => [facts.id, facts]),
	);
	const families = resolveFamilies(content, refs);
	const { skillGroups, skills } = resolveSkills(content, refs, claimStatement);
	const { roles, startingPoints } = resolveRoles(content, refs, families, skills);
	const known = { families, skills, roles, startingPoints, sources };
	const { ladders, rungs } = resolveLadders(content, refs, known, claimStatement);
	const terms = resolveTerms(content, refs);
	const catalogue: Catalogue = {
		families: [...families.values()],
		skillGroups: [...skillGroups.values()],
		roles,
		startingPoints,
		skills,
		ladders,
		rungs,
		transitions: resolveTransitions(content, refs, known),
		comparisons: resolveComparisons(content, refs, known),
		guides: resolveGuides(content, refs),
		terms,
		abbreviations: resolveAbbreviations(content, refs, { ...known, terms }),
		sources,
		finders: resolveFinders(content, refs, roles),
	};
	claimQuestions(content, refs);
	return { catalogue, problems: refs.problems };
}

type Known = Pick<Catalogue, 'roles' | 'startingPoints' | 'sources'>;

function resolveTransitions(
	content: AuthoredContent,
	refs: References,
	{ roles, startingPoints, sources }: Known,
): Map<string, Transition> {
	const starts = new Map<string, Role | StartingPoint>([...startingPoints, ...roles]);
	const transitions = new Map<string, Transition>();
	for (const entry of refs.unique(content.transitions, refs.claims('transition'))) {
		const { id, difficulty, time } = entry.facts;
		const rule = 'transition-ends';
		const from = refs.find(
			starts,
			entry.facts.from,
			'role or starting point',
			entry,
			['from'],
			rule,
		);
		const to = refs.find(roles, entry.facts.to, 'role', entry, ['to'], rule);
		const source =
			time &&
			refs.find(sources, time.source, 'source', entry, ['time', 'source'], 'unknown-citation');
		if (!from || !to) continue;
		transitions.set(id, {
			kind: 'transition',
			...pageOf(entry, `${from.title} to ${lowerFirst(to.title)}`),
			from,
			to,
			difficulty,
			...(time && source && { time: { text: time.text, source } }),
		});
	}
	return transitions;
}

function resolveComparisons(
	content: AuthoredContent,
	refs: References,
	{ roles }: Known,
): Map<string, Comparison> {
	const comparisons = new Map<string, Comparison>();
	for (const entry of refs.unique(content.comparisons, refs.claims('comparison'))) {
		const { id, title, differsMost } = entry.facts;
		const a = refs.find(roles, entry.facts.a, 'role', entry, ['a']);
		const b = refs.find(roles, entry.facts.b, 'role', entry, ['b']);
		if (!a || !b) continue;
		comparisons.set(id, { kind: 'comparison', ...pageOf(entry, title), a, b, differsMost });
	}
	return comparisons;
}

function resolveGuides(content: AuthoredContent, refs: References): Map<string, Guide> {
	const entries = refs.unique(content.guides, refs.claims('guide'));
	const placeOf = ({ facts }: (typeof entries)[number]): number => facts.order ?? Infinity;
	// Two without a place are as far away as each other; a difference of two infinities is no number.
	const inOrder = entries.toSorted((a, b) =>
		placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0,
	);
	return new Map(
		inOrder.map((entry) => [
			entry.facts.id,
			{ kind: 'guide', ...pageOf(entry, entry.facts.title) },
		]),
	);
}

function resolveTerms(content: AuthoredContent, refs: References): Map<string, Term> {
	const entries = refs.unique(content.terms, refs.claims('glossary term'));
	const terms = new Map(
		entries.map((entry): [string, Term] => {
			const { questions: _questions, ...page } = pageOf(entry, entry.facts.title);
			return [page.id, { kind: 'term', ...page, seeAlso: [], confusableWith: [] }];
		}),
	);
	for (const entry of entries) {
		const term = terms.get(entry.facts.id)!;
		term.seeAlso = entry.facts.seeAlso.flatMap(
			(id, i) => refs.find(terms, id, 'glossary term', entry, ['seeAlso', i]) ?? [],
		);
		term.confusableWith = entry.facts.confusableWith.flatMap(({ id, difference }, i) => {
			const other = refs.find(terms, id, 'glossary term', entry, ['confusableWith', i, 'id']);
			return other ? [{ term: other, difference }] : [];
		});
	}
	return terms;
}

function resolveAbbreviations(
	content: AuthoredContent,
	refs: References,
	{ roles, terms, sources }: Known & Pick<Catalogue, 'terms'>,
): Abbreviation[] {
	const entries = refs.unique(content.abbreviations, refs.claims('abbreviation'));
	return entries.map((entry): Abbreviation => {
		const { id, text } = entry.facts;
		const meanings = entry.facts.meanings.map(({ title, role, term, note }, i) => {
			const at = (key: string) => ['meanings', i, key];
			const toRole =
				role === undefined ? undefined : refs.find(roles, role, 'role', entry, at('role'));
			const toTerm =
				term === undefined ? undefined : refs.find(terms, term, 'glossary term', entry, at('term'));
			return {
				title,
				...(toRole && { role: toRole }),
				...(toTerm && { term: toTerm }),
				...(note && { note }),
			};
		});
		const sourcesOf = entry.facts.sources.flatMap(
			(source, i) =>
				refs.find(sources, source, 'source', entry, ['sources', i], 'unknown-citation') ?? [],
		);
		return { id, text, meanings, sources: sourcesOf };
	});
}

/** Questions of all pages stand on one page, so no two share an id. */
function claimQuestions(content: AuthoredContent, refs: References): void {
	const claim = refs.claims('question');
	const { roles, skills, ladders, transitions, comparisons, guides } = content;
	for (const entry of [
		...roles,
		...skills,
		...ladders,
		...transitions,
		...comparisons,
		...guides,
	]) {
		if (refs.isCopy(entry)) continue;
		entry.facts.questions?.forEach(({ id }, i) => claim(id, entry, ['questions', i, 'id']));
	}
}
