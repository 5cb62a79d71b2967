import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { pageFolders } from '../../../src/adapters/content-layout.ts';
import { asideTitles, registeredComponents } from '../../../src/recipes/components.ts';
import { optionalSection, section } from '../../../src/recipes/recipe.ts';
import {
	generatedSlugs,
	recipeOf,
	recipes,
	type RecipeKind,
} from '../../../src/recipes/recipes.ts';

const kinds = Object.keys(recipes) as RecipeKind[];
const titles = (list: readonly { title: string }[]): string[] => list.map(({ title }) => title);

describe('the recipe of a role', () => {
	test('asks for twelve sections in this order, all required, each of 40 words', () => {
		const { sections } = recipeOf('roles');
		expect(titles(sections)).toEqual([
			'Focus and scope',
			'Responsibilities',
			'Day to day',
			'How success is judged',
			'Hard parts',
			'Key skills',
			'Artifacts and tools',
			'Who you work with',
			'Worked example',
			'Misconceptions',
			'Getting in',
			'Is it for you',
		]);
		expect(sections.every(({ required, minWords }) => required && minWords === 40)).toBe(true);
	});

	test('draws six more from the catalogue, in this order', () => {
		expect(recipeOf('roles').generated.map(({ title, place }) => [title, place])).toEqual([
			['At a glance', 'before'],
			['Required skills', 'after'],
			['Compared with', 'after'],
			['Titles and ladder', 'after'],
			['Moves', 'after'],
			['Sources', 'after'],
		]);
	});

	test('asks for lists, for hard parts that say what works, and for three sources', () => {
		const { sections, minCitations } = recipeOf('roles');
		const asking = sections.flatMap(({ title, minItems, minParts, partLead }) =>
			minItems || minParts ? [[title, minItems ?? minParts, partLead]] : [],
		);
		expect(asking).toEqual([
			['Responsibilities', 3, undefined],
			['Hard parts', 3, 'What works:'],
			['Artifacts and tools', 3, undefined],
		]);
		expect(minCitations).toBe(3);
	});
});

test('there is a recipe for every kind of page in the content folder, and no other', () => {
	expect(kinds.toSorted()).toEqual(
		Object.values(pageFolders)
			.map(({ collection }) => collection)
			.sort(),
	);
});

test.each<[RecipeKind, string[]]>([
	['skills', ['Why it matters', 'How to build it', 'How to show it']],
	['ladders', ['What grows', 'Where it forks', 'Titles that mislead']],
	[
		'transitions',
		[
			'The short answer',
			'What carries over',
			'What is missing',
			'What you stop doing',
			'How the week changes',
			'How success is judged',
			'First steps',
			'Proof you can show',
			'When not to move',
			'The way back',
		],
	],
	[
		'comparisons',
		[
			'The short answer',
			'Why they get mixed up',
			'The same week, two jobs',
			'What they share',
			'Tell them apart in an advert',
		],
	],
	['guides', []],
	['terms', []],
])('%s must have the sections of the content guide', (kind, expected) => {
	expect(titles(recipeOf(kind).sections.filter(({ required }) => required))).toEqual(expected);
});

test.each<[RecipeKind, string[], string[]]>([
	['skills', ['The four levels'], ['Who needs it', 'Sources']],
	['ladders', ['The rungs'], ['Sources']],
	['transitions', [], ['The gap, skill by skill', 'Sources']],
	['comparisons', ['Where they differ most', 'Side by side'], ['Skills compared', 'Sources']],
	['guides', [], ['Sources']],
	['terms', [], []],
])('%s are given %j before their prose and %j after it', (kind, before, after) => {
	const { generated } = recipeOf(kind);
	const drawn = (wanted: string) => titles(generated.filter(({ place }) => place === wanted));
	expect([drawn('before'), drawn('after')]).toEqual([before, after]);
});

test('a comparison may have two more, after what the two share', () => {
	const { sections } = recipeOf('comparisons');
	expect(sections.slice(3, 6).map(({ title, required }) => [title, required])).toEqual([
		['What they share', true],
		['Where sources disagree', false],
		['When one person does both', false],
	]);
});

test('the first steps of a transition are numbered steps', () => {
	const steps = recipeOf('transitions').sections.find(({ title }) => title === 'First steps');
	expect(steps).toMatchObject({ component: 'Steps', minItems: 3 });
});

describe.each(kinds)('the recipe of %s', (kind) => {
	const { sections, generated } = recipeOf(kind);

	test('gives no two sections one heading: what is drawn and what is written stay apart', () => {
		const slugger = new GithubSlugger();
		const written = titles(sections).map((title) => slugger.slug(title));
		const all = [...written, ...generated.map(({ slug }) => slug)];
		expect(all).toHaveLength(new Set(all).size);
	});

	test('gives drawn sections the fragments that pages use, sources last', () => {
		const known: string[] = Object.values(generatedSlugs);
		for (const { slug } of generated) expect(known).toContain(slug);
		const last = generated.findIndex(({ slug }) => slug === generatedSlugs.sources);
		expect(last).toBe(generated.length - 1);
	});

	test('asks only for components that exist', () => {
		for (const { component } of sections)
			if (component) expect(registeredComponents).toHaveProperty(component);
	});
});

test('a section is required unless it is optional', () => {
	expect(section('A')).toEqual({ title: 'A', required: true, minWords: 40 });
	expect(section('A', 60, { minItems: 3 })).toEqual({
		title: 'A',
		required: true,
		minWords: 60,
		minItems: 3,
	});
	expect(optionalSection('B')).toEqual({ title: 'B', required: false, minWords: 40 });
});

test('every type of aside has a title', () => {
	expect(Object.keys(asideTitles)).toEqual([...registeredComponents.Aside.type]);
});
