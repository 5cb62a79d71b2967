import { describe, expect, test } from 'vitest';
import { readQueries, resolverOf } from '../../../bench/expectations.ts';
import {
	leadsTo,
	outcomeOf,
	scoreRows,
	scoresOf,
	scoreTable,
} from '../../../bench/search-scores.ts';
import { snapshotOf } from '../../../src/site/snapshot.ts';
import { hospital } from '../../support/search.ts';

const resolve = resolverOf(snapshotOf(hospital));
const expected = (...expect: string[]): string[] => [
	...resolve({ q: 'q', expect, kind: 'head' }).addresses,
];

describe('what a line expects', () => {
	test.each([
		['role: Ward Nurse', ['/roles/ward-nurse/', '/ladders/nursing/#ward-nurse']],
		['role: the bedside nurse', ['/roles/ward-nurse/']],
		['role: porter', ['/titles/#porter']],
		['role: senior ward nurse', ['/roles/ward-nurse/', '/ladders/nursing/#senior-ward-nurse']],
		['skill: sorting patients', ['/skills/triage/']],
		['ladder: nursing', ['/ladders/nursing/']],
		['glossary: shift report', ['/glossary/#handover']],
		['guide: salary', ['/guides/pay-on-the-wards/']],
		[
			'faq: does a matron still nurse?',
			['/questions/#does-a-matron-still-nurse', '/roles/matron/#key-skills'],
		],
		['transition: hospital porter -> ward nurse', ['/transitions/porter-to-ward-nurse/']],
		['transition: any role -> ward manager', ['/transitions/ward-nurse-to-ward-manager/']],
		['comparison: matron vs sister', ['/compare/ward-manager-vs-matron/']],
		['role: astronaut', []],
		['transition: matron -> astronaut', []],
	])('%j is %j', (topic, addresses) => {
		expect(expected(topic)).toEqual(addresses);
	});

	test('is the tool where no page compares two jobs', () => {
		expect(expected('comparison: matron vs theater planner')).toEqual([
			'/compare/?v=1&a=matron&b=theater-planner',
			'/compare/?v=1&a=theater-planner&b=matron',
		]);
	});

	test('must be of a kind that there is', () => {
		expect(() => expected('page: matron')).toThrow('names no kind of page');
	});
});

test('a file of questions has one on each line, and says which line is wrong', () => {
	expect(readQueries('{"q":"a","expect":[],"kind":"head"}\n\n')).toHaveLength(1);
	expect(() => readQueries('{"q":"a"}')).toThrow('line 1');
});

describe('the figures', () => {
	const line = (kind: string, ...addresses: string[]) => ({
		q: 'q',
		expect: [],
		kind,
		addresses: new Set(addresses),
	});
	const outcomes = [
		outcomeOf(line('head', '/roles/a/'), [['/roles/a/#x']]),
		outcomeOf(line('head', '/roles/a/'), [
			['/roles/b/', '/roles/c/'],
			['/x/', '/roles/a/'],
		]),
		outcomeOf(line('typo', '/glossary/#a'), [['/glossary/#b']]),
		outcomeOf(line('typo'), []),
	];

	test('count where the first right result stands', () => {
		expect(outcomes.map(({ rank }) => rank)).toEqual([1, 2, 0, 0]);
		expect(scoresOf(outcomes)).toEqual({
			n: 4,
			at1: 0.25,
			at3: 0.5,
			at5: 0.5,
			mrr: 0.375,
			zero: 0.25,
		});
	});

	test('are given overall and by kind, one search beside the other', () => {
		const rows = scoreRows(outcomes, outcomes.slice(0, 1));
		expect(rows.map(([kind, ours, theirs]) => [kind, ours.n, theirs.n])).toEqual([
			['all', 4, 1],
			['head', 2, 1],
			['typo', 2, 0],
		]);
		expect(scoreTable(rows, 'other').split('\n')).toHaveLength(5);
	});

	test('take a section of a page for the page, and a wanted section for itself alone', () => {
		expect(leadsTo('/roles/a/#x', '/roles/a/')).toBe(true);
		expect(leadsTo('/glossary/', '/glossary/#a')).toBe(false);
	});
});
