import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFiles, contentList, elementsIn, built, readSite, textOf } from '../support/site.ts';
import type { Snapshot } from '../../src/schema/snapshot.ts';

/** What the catalogue must hold at least, by folder. */
const least = {
	transitions: 32,
	comparisons: 24,
	guides: 14,
	glossary: 95,
};

/** The catalogue as the built site publishes it; every source in it is cited, which the rule `unused-source` holds. */
const published = JSON.parse(
	readFileSync(join(built.dir, 'data', 'v1', 'catalogue.json'), 'utf8'),
) as Snapshot;

function idsIn(folder: string): string[] {
	return contentFiles(folder).map(({ id }) => id);
}

describe('our content', () => {
	test('has a guide for each of the 38 roles, so that no rung is left planned', () => {
		expect(idsIn('roles')).toHaveLength(38);
		const rungs = contentFiles('ladders').flatMap(
			({ facts }) => facts['rungs'] as { id: string; planned?: boolean }[],
		);
		expect(rungs.filter(({ planned }) => planned).map(({ id }) => id)).toEqual([]);
	});

	test('has eight ladders and 44 skills', () => {
		expect(idsIn('ladders')).toHaveLength(8);
		expect(idsIn('skills')).toHaveLength(44);
	});

	test.each(Object.entries(least))('has in %s at least %i pages', (folder, count) => {
		expect(idsIn(folder).length).toBeGreaterThanOrEqual(count);
	});

	test('answers at least 120 questions and cites at least 120 sources, 40 of them of grade A', () => {
		expect(published.questions.length).toBeGreaterThanOrEqual(120);
		expect(published.sources.length).toBeGreaterThanOrEqual(120);
		expect(published.sources.filter(({ grade }) => grade === 'A').length).toBeGreaterThanOrEqual(
			40,
		);
	});

	test('leads to and from feeder jobs: engineer, support, sales, data analyst and tester', () => {
		const starts = contentList('starting-points.yaml').map(({ id }) => id);
		const from = contentFiles('transitions').map(({ facts }) => facts['from']);
		expect(starts.filter((id) => !from.includes(id))).toEqual([]);
	});

	test('is counted in catalogue.json as it stands in the folders', () => {
		expect(
			Object.fromEntries(
				Object.keys(least).map((folder) => [
					folder,
					published[folder as keyof typeof least].length,
				]),
			),
		).toEqual(
			Object.fromEntries(Object.keys(least).map((folder) => [folder, idsIn(folder).length])),
		);
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
