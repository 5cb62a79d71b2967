import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageEntries } from '../../../src/site/addresses.ts';
import { kindChoices, lineChoices, linesOfPage } from '../../../src/site/search-choices.ts';
import { searchFiles } from '../../../src/site/search-files.ts';
import { searchNames } from '../../../src/site/search-names.ts';
import { catalogueOf, contentOf, guide, term } from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';
import { hospital } from '../../support/search.ts';

describe('the names of a catalogue', () => {
	test('are those of everything in it', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const { entries } = searchNames(random);
				const count = (kind: string): number =>
					entries.filter((entry) => entry.kind === kind).length;
				expect([
					count('role'),
					count('skill'),
					count('rung'),
					count('term'),
					count('starting-point'),
					count('question'),
				]).toEqual([
					random.roles.size,
					random.skills.size,
					random.rungs.size,
					random.terms.size,
					random.startingPoints.size,
					pageEntries(random).flatMap(({ questions }) => questions).length,
				]);
			}),
			{ numRuns: 30 },
		);
	});

	test('know the lines of a page about two jobs', () => {
		const { entries } = searchNames(hospital);
		const pair = entries.find(({ kind }) => kind === 'comparison');
		expect(pair!.families.map(({ title }) => title)).toEqual(['Care']);
	});

	test('give the easiest ways into a job first', () => {
		const moves = searchNames(hospital).entries.filter(({ kind }) => kind === 'transition');
		expect(moves.map(({ id }) => id)).toEqual([
			'ward-nurse-to-ward-manager',
			'porter-to-ward-nurse',
		]);
	});

	test('offer a question of each of the first guides', () => {
		const ask = (id: string, question: string) => ({ id, question, answer: 'So.', anchor: 'x' });
		const catalogue = catalogueOf(
			contentOf({
				guides: [
					guide('pay', {
						questions: [
							ask('a', 'How much does a nurse earn in a year?'),
							ask('b', 'How much does it pay?'),
							ask('c', 'Why?'),
						],
					}),
					guide('none'),
				],
			}),
		);
		expect(searchNames(catalogue).offered).toEqual(['How much does it pay?']);
	});

	test('come with the words of the texts that look like one of them mistyped', () => {
		const catalogue = catalogueOf(
			contentOf({
				terms: [term('sprint'), term('season', { definition: 'Spring, or a point of it.' })],
			}),
		);
		expect(searchNames(catalogue).sound).toEqual(['spring']);
	});
});

describe('the files of the search', () => {
	test('are made once for a catalogue, and named after what is in them', () => {
		const files = searchFiles(hospital);
		expect(searchFiles(hospital)).toBe(files);
		expect([...files.files.keys()]).toEqual(['names.json', 'texts.json']);
		expect(searchFiles(catalogueOf(contentOf())).hash).not.toBe(files.hash);
	});
});

describe('what results can be narrowed by', () => {
	test('is what there is', () => {
		expect(lineChoices(hospital).map(({ title }) => title)).toEqual(['Care', 'Product']);
		expect(kindChoices(hospital).map(({ value }) => value)).toEqual([
			'role',
			'rung',
			'ladder',
			'skill',
			'transition',
			'comparison',
			'guide',
			'question',
			'term',
			'tool',
		]);
		expect(kindChoices(catalogueOf(contentOf()))).toEqual([]);
	});

	test('for the full text is said by every page: its line, or both lines of its two jobs', () => {
		expect(linesOfPage(hospital, { kind: 'role', id: 'matron' })).toEqual(['Care']);
		expect(linesOfPage(hospital, { kind: 'ladder', id: 'nursing' })).toEqual(['Care']);
		expect(linesOfPage(hospital, { kind: 'transition', id: 'porter-to-ward-nurse' })).toEqual([
			'Care',
		]);
		expect(linesOfPage(hospital, { kind: 'guide', id: 'pay-on-the-wards' })).toEqual([]);
	});
});
