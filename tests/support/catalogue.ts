/** Catalogues for unit tests: builders that fill in what a test does not care about. */
import {
	emptyContent,
	kindOfCollection,
	type AbbreviationFacts,
	type Authored,
	type AuthoredContent,
	type Body,
	type Collection,
	type ComparisonFacts,
	type FamilyFacts,
	type FinderAnswerFacts,
	type FinderFacts,
	type FinderQuestionFacts,
	type GuideFacts,
	type LadderFacts,
	type PageFacts,
	type Requirement,
	type RoleFacts,
	type RungFacts,
	type SkillFacts,
	type SkillGroupFacts,
	type SourceFacts,
	type StartingPointFacts,
	type TermFacts,
	type TransitionFacts,
} from '../../src/domain/authored.ts';
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue.ts';
import type { Problem } from '../../src/domain/problem.ts';
import {
	glanceKeys,
	levelWords,
	type GlanceKey,
	type Level,
	type Weight,
} from '../../src/domain/vocabulary.ts';

/** Facts of an entry: its id, and whatever a test cares about. */
type Given<Facts> = Partial<Omit<Facts, 'id'>>;

/** A page's prose: whatever a test cares about. */
type Prose = Partial<Body>;

function page<Facts extends PageFacts | TermFacts>(
	folder: string,
	facts: Facts,
	prose: Prose = {},
): Authored<Facts> {
	const body = { headings: [], citations: [], words: 0, ...prose };
	return { file: `${folder}/${facts.id}.mdx`, at: [], facts, body };
}

/** An entry of a data file; `contentOf` gives it its place in the list. */
function item<Facts>(file: string, facts: Facts): Authored<Facts> {
	return { file, at: [0], facts };
}

/** "Product manager" for `product-manager`. */
export function titleOf(id: string): string {
	return id[0]!.toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

const common = (id: string) => ({ id, definition: `What ${id} is.`, aliases: [] });

export function family(id: string, given: Given<FamilyFacts> = {}): Authored<FamilyFacts> {
	return item('families.yaml', {
		id,
		title: titleOf(id),
		letter: id[0]!.toUpperCase(),
		shape: 'circle',
		binds: `What binds ${id}.`,
		question: `What does ${id} ask?`,
		order: 1,
		...given,
	});
}

export function skillGroup(
	id: string,
	given: Given<SkillGroupFacts> = {},
): Authored<SkillGroupFacts> {
	return item('skill-groups.yaml', {
		id,
		title: titleOf(id),
		definition: `What ${id} is for.`,
		order: 1,
		...given,
	});
}

/** A skill of the group "craft" with one statement at each level. */
export function skill(
	id: string,
	given: Given<SkillFacts> = {},
	prose?: Prose,
): Authored<SkillFacts> {
	const statements = levelWords.map((word) => [
		word,
		[{ id: `${id}-${word}-shows`, text: `You can show ${id}, ${word}.` }],
	]);
	const own = { title: titleOf(id), group: 'craft', levels: Object.fromEntries(statements) };
	return page('skills', { ...common(id), ...own, ...given }, prose);
}

/** One required skill. */
export function need(id: string, level: Level, weight: Weight = 'core'): Requirement {
	return { id, level, weight };
}

/** Six facts at a glance that name whose they are. */
export function glanceOf(id: string): Record<GlanceKey, string> {
	return Object.fromEntries(glanceKeys.map((key) => [key, `${key} of ${id}`])) as Record<
		GlanceKey,
		string
	>;
}

/** A role of the family "product". */
export function role(id: string, given: Given<RoleFacts> = {}, prose?: Prose): Authored<RoleFacts> {
	const own = { title: titleOf(id), family: 'product', glance: glanceOf(id) };
	return page('roles', { ...common(id), ...own, band: 'mid', skills: [], ...given }, prose);
}

export function startingPoint(
	id: string,
	given: Given<StartingPointFacts> = {},
): Authored<StartingPointFacts> {
	return item('starting-points.yaml', { ...common(id), title: titleOf(id), skills: [], ...given });
}

/** A rung with one scope statement; planned unless it names a role. */
export function rung(id: string, given: Given<RungFacts> = {}): RungFacts {
	return {
		id,
		title: titleOf(id),
		aliases: [],
		...(given.role === undefined && { planned: true as const, band: 'mid' as const }),
		track: 'individual',
		scope: [{ id: `${id}-reaches`, text: `How far ${id} reaches.` }],
		next: [],
		...given,
	};
}

/** A ladder of the family "product". */
export function ladder(
	id: string,
	rungs: RungFacts[],
	given: Given<LadderFacts> = {},
	prose?: Prose,
): Authored<LadderFacts> {
	return page(
		'ladders',
		{ ...common(id), title: titleOf(id), family: 'product', rungs, ...given },
		prose,
	);
}

/** Rungs in one line, each the next of the one before; those called like a role stand on it. */
export function line(ids: readonly string[], roles: readonly string[] = []): RungFacts[] {
	return ids.map((id, i) =>
		rung(id, { ...(roles.includes(id) && { role: id }), next: ids.slice(i + 1, i + 2) }),
	);
}

export function transition(
	from: string,
	to: string,
	given: Given<TransitionFacts> = {},
	prose?: Prose,
): Authored<TransitionFacts> {
	const id = `${from}-to-${to}`;
	return page('transitions', { ...common(id), from, to, difficulty: 3, ...given }, prose);
}

export function comparison(
	a: string,
	b: string,
	given: Given<ComparisonFacts> = {},
	prose?: Prose,
): Authored<ComparisonFacts> {
	const id = `${a}-vs-${b}`;
	const own = { a, b, title: `${titleOf(a)} or ${b}?`, differsMost: glanceKeys.slice(0, 3) };
	return page('comparisons', { ...common(id), ...own, ...given }, prose);
}

export function guide(
	id: string,
	given: Given<GuideFacts> = {},
	prose?: Prose,
): Authored<GuideFacts> {
	return page('guides', { ...common(id), title: titleOf(id), ...given }, prose);
}

export function term(id: string, given: Given<TermFacts> = {}, prose?: Prose): Authored<TermFacts> {
	const own = { title: titleOf(id), seeAlso: [], confusableWith: [] };
	return page('glossary', { ...common(id), ...own, ...given }, prose);
}

export function abbreviation(
	id: string,
	meanings: AbbreviationFacts['meanings'],
	sources: string[] = [],
): Authored<AbbreviationFacts> {
	return item('abbreviations.yaml', { id, text: id.toUpperCase(), meanings, sources });
}

export function source(id: string, given: Given<SourceFacts> = {}): Authored<SourceFacts> {
	return item('sources.yaml', {
		id,
		title: titleOf(id),
		publisher: 'Office of Examples',
		url: `https://example.org/${id}`,
		date: '2025',
		country: 'Not stated',
		grade: 'A',
		checked: { date: '2026-11-22', how: 'page' },
		...given,
	});
}

/** What an answer speaks for: role ids to points. */
export type Spoken = Record<string, 1 | 2>;

/** A question of a finder with an answer `<question>-0`, `<question>-1` … for each record of what it speaks for. */
export function asking(
	id: string,
	answers: readonly Spoken[],
	given: Partial<FinderAnswerFacts> = {},
): FinderQuestionFacts {
	return {
		id,
		question: `${titleOf(id)}?`,
		why: `Why ${id} matters.`,
		answers: answers.map((spoken, i) => ({
			id: `${id}-${i}`,
			label: `answer ${i} to ${id}`,
			speaksFor: Object.entries(spoken).map(([role, points]) => ({
				role,
				points,
				reason: `What ${id}-${i} says of ${role}.`,
			})),
			...given,
		})),
	};
}

export function finder(
	questions: FinderQuestionFacts[],
	roles: string[],
	given: Partial<FinderFacts> = {},
): Authored<FinderFacts> {
	const id = given.id ?? 'which-path';
	const own = { title: titleOf(id), definition: `What ${id} is.`, limits: ['What it leaves out.'] };
	return { file: `finders/${id}.yaml`, at: [], facts: { id, ...own, roles, questions, ...given } };
}

/** A question answered on some page. */
export function question(id: string, anchor = 'key-skills') {
	return { id, question: `${titleOf(id)}?`, answer: `The answer to ${id}.`, anchor };
}

/** Content of the given entries, beside one family ("product") and one skill group ("craft"). */
export function contentOf(given: Partial<AuthoredContent> = {}): AuthoredContent {
	const content = {
		...emptyContent(),
		families: [family('product')],
		skillGroups: [skillGroup('craft')],
		...given,
	};
	for (const collection of Object.keys(kindOfCollection) as Collection[]) {
		content[collection].forEach((entry, i) => {
			if (entry.file.endsWith('.yaml') && !entry.file.includes('/')) entry.at = [i];
		});
	}
	return content;
}

/** The smallest content that has an entry of every kind; overrides replace whole collections. */
export function fullContent(overrides: Partial<AuthoredContent> = {}): AuthoredContent {
	return contentOf({
		skills: [skill('listening'), skill('deciding')],
		roles: [
			role('junior', { band: 'entry', skills: [need('listening', 2)] }),
			role('senior', { band: 'senior', skills: [need('listening', 3), need('deciding', 2)] }),
		],
		startingPoints: [startingPoint('tester', { skills: [{ id: 'listening', level: 1 }] })],
		ladders: [ladder('climb', line(['junior', 'senior'], ['junior', 'senior']))],
		transitions: [transition('tester', 'junior')],
		comparisons: [comparison('junior', 'senior')],
		guides: [guide('choosing')],
		terms: [term('outcome')],
		abbreviations: [abbreviation('jr', [{ title: 'Junior', role: 'junior' }], ['survey'])],
		sources: [source('survey')],
		...overrides,
	});
}

/** The catalogue of such content; what does not resolve fails the test. */
export function catalogueOf(content: AuthoredContent): Catalogue {
	const { catalogue, problems } = buildCatalogue(content);
	if (problems.length > 0)
		throw new Error(`the content of this test is broken: ${JSON.stringify(problems)}`);
	return catalogue;
}

/** The problems of content, each with its place on one line: `roles/x.mdx skills[0].id`. */
export function problemsOf(
	content: AuthoredContent,
): (Omit<Problem, 'file' | 'field'> & { at: string })[] {
	return buildCatalogue(content).problems.map(({ file, field, ...problem }) => ({
		at: [file, ...field].join(' '),
		...problem,
	}));
}

/** An entry of a catalogue that a test knows to be there. */
export function get<T>(entries: ReadonlyMap<string, T>, id: string): T {
	const found = entries.get(id);
	if (found === undefined) throw new Error(`no entry "${id}" in this catalogue`);
	return found;
}
