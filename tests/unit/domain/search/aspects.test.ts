import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { aspectOf, aspectSlugs, ladderWords } from '../../../../src/domain/search/aspects.ts';
import { rootOf, sameWord, wordsOf } from '../../../../src/domain/search/words.ts';
import { recipeOf } from '../../../../src/recipes/recipes.ts';
import { searchNames } from '../../../../src/site/search-names.ts';
import { hospital } from '../../../support/search.ts';

const roots = (text: string): string[] => wordsOf(text).map((word) => rootOf(sameWord(word)));
const collections = {
	role: 'roles',
	skill: 'skills',
	ladder: 'ladders',
	transition: 'transitions',
} as const;

test.each(Object.entries(collections))('every section that is asked for is on a %s', (kind, of) => {
	const { sections, generated } = recipeOf(of);
	const there = [
		...sections.map(({ title }) => new GithubSlugger().slug(title)),
		...generated.map(({ slug }) => slug),
	];
	const asked = aspectSlugs[kind as keyof typeof collections]!;
	expect(asked.filter((slug) => !there.includes(slug))).toEqual([]);
	// The titles come with the names.
	expect(Object.keys(searchNames(hospital).sections[kind as 'role']!).sort()).toEqual(
		asked.toSorted(),
	);
});

test.each([
	['what does … do', 'responsibilities'],
	['what does … do all day', 'day-to-day'],
	['… skills', 'required-skills'],
	['how to become …', 'getting-in'],
	['is … a stressful job', 'hard-parts'],
	['who does … report to', 'who-you-work-with'],
	['what is …', 'focus-and-scope'],
	['should I be …', 'is-it-for-you'],
])('"%s" about a role asks for its section "%s"', (question, slug) => {
	expect(aspectOf('role', roots(question))?.slug).toBe(slug);
});

test('the name of a role alone asks for no section', () => {
	expect(aspectOf('role', [])).toBeUndefined();
});

test.each(['career path', 'levels', 'what comes after', 'promotion criteria', 'who is above'])(
	'"%s" asks for a ladder',
	(question) => {
		expect(ladderWords(roots(question))).not.toEqual([]);
	},
);
