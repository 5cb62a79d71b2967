import { optionalSection, section, type Recipe } from './recipe.ts';

/** Fragments of the sections that pages draw from the catalogue. */
export const generatedSlugs = {
	glance: 'at-a-glance',
	skills: 'required-skills',
	compared: 'compared-with',
	ladder: 'titles-and-ladder',
	moves: 'moves',
	sources: 'sources',
	questions: 'questions',
	levels: 'the-four-levels',
	whoNeeds: 'who-needs-it',
	rungs: 'the-rungs',
	gap: 'the-gap',
	facts: 'side-by-side',
	skillsCompared: 'skills-compared',
	differs: 'where-they-differ-most',
} as const;

const sources = { title: 'Sources', slug: generatedSlugs.sources, place: 'after' } as const;
const base = { generated: [], minCitations: 0, minWords: 0, minSections: 0 };

/** The recipe of every kind of page in `content/`, by the collection it stands in. */
export const recipes = {
	roles: {
		...base,
		sections: [
			section('Focus and scope'),
			section('Responsibilities', 40, { minItems: 3 }),
			section('Day to day'),
			section('How success is judged'),
			section('Hard parts', 40, { minParts: 3, partLead: 'What works:' }),
			section('Key skills'),
			section('Artifacts and tools', 40, { minItems: 3 }),
			section('Who you work with'),
			section('Worked example'),
			section('Misconceptions'),
			section('Getting in'),
			section('Is it for you'),
		],
		generated: [
			{ title: 'At a glance', slug: generatedSlugs.glance, place: 'before' },
			{ title: 'Required skills', slug: generatedSlugs.skills, place: 'after' },
			{ title: 'Compared with', slug: generatedSlugs.compared, place: 'after' },
			{ title: 'Titles and ladder', slug: generatedSlugs.ladder, place: 'after' },
			{ title: 'Moves', slug: generatedSlugs.moves, place: 'after' },
			sources,
		],
		minCitations: 3,
	},
	skills: {
		...base,
		sections: [
			section('Why it matters'),
			section('How to build it', 60),
			section('How to show it', 60),
		],
		generated: [
			{ title: 'The four levels', slug: generatedSlugs.levels, place: 'before' },
			{ title: 'Who needs it', slug: generatedSlugs.whoNeeds, place: 'after' },
			sources,
		],
	},
	ladders: {
		...base,
		sections: [section('What grows'), section('Where it forks'), section('Titles that mislead')],
		generated: [{ title: 'The rungs', slug: generatedSlugs.rungs, place: 'before' }, sources],
	},
	transitions: {
		...base,
		sections: [
			section('The short answer'),
			section('What carries over'),
			section('What is missing'),
			section('What you stop doing'),
			section('How the week changes'),
			section('How success is judged'),
			section('First steps', 40, { component: 'Steps', minItems: 3 }),
			section('Proof you can show'),
			section('When not to move'),
			section('The way back'),
		],
		generated: [
			{ title: 'The gap, skill by skill', slug: generatedSlugs.gap, place: 'after' },
			sources,
		],
		minCitations: 3,
	},
	comparisons: {
		...base,
		sections: [
			section('The short answer'),
			section('Why they get mixed up'),
			section('The same week, two jobs'),
			section('What they share'),
			optionalSection('Where sources disagree'),
			optionalSection('When one person does both'),
			section('Tell them apart in an advert'),
		],
		generated: [
			{ title: 'Where they differ most', slug: generatedSlugs.differs, place: 'before' },
			{ title: 'Side by side', slug: generatedSlugs.facts, place: 'before' },
			{ title: 'Skills compared', slug: generatedSlugs.skillsCompared, place: 'after' },
			sources,
		],
		minCitations: 3,
	},
	guides: {
		...base,
		sections: [],
		generated: [sources],
		minCitations: 3,
		minWords: 300,
		minSections: 2,
	},
	terms: { ...base, sections: [], minWords: 20 },
} as const satisfies Record<string, Recipe>;

export type RecipeKind = keyof typeof recipes;

/** A recipe read as its general type. */
export function recipeOf(kind: RecipeKind): Recipe {
	return recipes[kind];
}
