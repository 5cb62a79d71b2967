import { describe, expect, test } from 'vitest';
import { contentFiles, contentList, elementsIn, built, readSite, textOf } from '../support/site.ts';

/** What the first content must hold: the roles people mix up most, and all that leads to and from them. */
const roles = [
	'associate-product-manager',
	'principal-product-manager',
	'product-manager',
	'product-owner',
	'program-manager',
	'project-coordinator',
	'project-manager',
	'scrum-master',
	'senior-product-manager',
	'senior-project-manager',
];
const ladders = ['agile-delivery', 'product-ic', 'program-portfolio', 'project-management'];
const comparisons = [
	['product-manager', 'project-manager'],
	['product-manager', 'product-owner'],
	['project-manager', 'program-manager'],
	['product-manager', 'program-manager'],
	['scrum-master', 'project-manager'],
	['principal-product-manager', 'senior-product-manager'],
	['project-manager', 'project-coordinator'],
];
const guides = [
	'product-project-or-program',
	'what-pm-means',
	'which-path-fits-you',
	'which-role-does-your-team-need',
];

function idsIn(folder: string): string[] {
	return contentFiles(folder).map(({ id }) => id);
}

describe('our content', () => {
	test('has a guide for each of the ten roles people mix up most', () => {
		expect(idsIn('roles')).toEqual(expect.arrayContaining(roles));
	});

	test('has the four ladders they stand on', () => {
		expect(idsIn('ladders')).toEqual(expect.arrayContaining(ladders));
	});

	test('compares the seven pairs, whichever role an editor names first', () => {
		const pairs = contentFiles('comparisons').map(({ facts: { a, b } }) => [a, b].sort().join(' '));
		expect(pairs).toEqual(
			expect.arrayContaining(comparisons.map((pair) => [...pair].sort().join(' '))),
		);
	});

	test('has the four guides', () => {
		expect(idsIn('guides')).toEqual(expect.arrayContaining(guides));
	});

	test('has 44 skills, nine moves and 40 terms or more', () => {
		expect(idsIn('skills')).toHaveLength(44);
		expect(idsIn('transitions').length).toBeGreaterThanOrEqual(9);
		expect(idsIn('glossary').length).toBeGreaterThanOrEqual(40);
		expect(contentList('sources.yaml')).not.toHaveLength(0);
	});

	test('has been reviewed, page by page', () => {
		const folders = [
			'roles',
			'skills',
			'ladders',
			'transitions',
			'comparisons',
			'guides',
			'glossary',
		];
		const unread = folders
			.flatMap((folder) => contentFiles(folder))
			.filter(({ facts }) => {
				const reviewed = facts['reviewed'] as { date?: unknown } | undefined;
				return !/^\d{4}-\d{2}-\d{2}/.test(dayOf(reviewed?.date));
			});
		expect(unread.map(({ folder, id }) => `${folder}/${id}`)).toEqual([]);
	});
});

function dayOf(date: unknown): string {
	return date instanceof Date ? date.toISOString() : String(date);
}

test('every page that an editor wrote shows when it was reviewed', () => {
	const written = ['role', 'skill', 'ladder', 'transition', 'comparison', 'guide'];
	const silent = readSite(built).pages.filter(
		({ kind, tree }) =>
			written.includes(kind!) &&
			!elementsIn(tree, 'footer').some((footer) =>
				/Reviewed by a second editor: \w/.test(textOf(footer)),
			),
	);
	expect(silent.map(({ address }) => address)).toEqual([]);
});
