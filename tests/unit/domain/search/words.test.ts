import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	isFiller,
	isFormOf,
	keyOf,
	longest,
	rootOf,
	sameWord,
	wordsOf,
} from '../../../../src/domain/search/words.ts';

const key = (text: string): string => keyOf(wordsOf(text).map(sameWord));

describe('the words of a text', () => {
	test.each([
		['Go-to-market', ['go', 'to', 'market']],
		['P&L', ['p', 'and', 'l']],
		['PO → PM -> PgM', ['po', 'to', 'pm', 'to', 'pgm']],
		['P.M.', ['pm']],
		['a manager’s day', ['a', 'manager', 'day']],
		['don’t', ['dont']],
		['30/60/90', ['30', '60', '90']],
		['Évangéliste', ['evangeliste']],
		['\u202Eproduct\u202C\u200B manager', ['product', 'manager']],
		['🙂', []],
		['', []],
	])('of %j are %j', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});

	test('hold nothing but small letters and digits, and are no more than anyone types', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 2_000, unit: 'binary' }), (text) => {
				const words = wordsOf(text);
				expect(words.length).toBeLessThanOrEqual(longest.words);
				for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
			}),
		);
	});
});

describe('one word', () => {
	test.each([
		['programme', 'program'],
		['prioritisation', 'prioritization'],
		['organising', 'organizing'],
		['behaviour', 'behavior'],
		['centres', 'center'],
		['licence', 'license'],
		['labelled', 'labeled'],
		['sr', 'senior'],
		['mgmt', 'management'],
		['vs', 'versus'],
		['managers', 'manager'],
		['KPIs'.toLowerCase(), 'kpi'],
		['PMs'.toLowerCase(), 'pm'],
		['studies', 'study'],
		['boxes', 'box'],
		['business', 'business'],
		['analysis', 'analysis'],
	])('%s is the same as %s', (one, other) => {
		expect(sameWord(one)).toBe(sameWord(other));
	});

	test.each([
		['four', 'for'],
		['programmer', 'program'],
		['product', 'project'],
	])('%s is not the same as %s', (one, other) => {
		expect(sameWord(one)).not.toBe(sameWord(other));
	});
});

describe('the root of a word', () => {
	test.each([
		['manager', 'management', 'managing', 'managed'],
		['prioritize', 'prioritization', 'priority'],
		['analyst', 'analysis', 'analytics'],
		['certificate', 'certification', 'certified'],
		['strategy', 'strategic', 'strategist'],
		['plan', 'planner', 'planning'],
		['code', 'coding', 'coder'],
	])('%s shares one with its relatives', (word, ...relatives) => {
		for (const relative of relatives) expect(rootOf(relative)).toBe(rootOf(word));
	});

	test.each([
		['experience', 'experiment'],
		['programming', 'program'],
	])('%s has nothing to do with %s', (one, other) => {
		expect(rootOf(one)).not.toBe(rootOf(other));
	});

	test('is a beginning of the word, or nearly', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[b-z]{3,12}$/), (word) => {
				const root = rootOf(word);
				expect(root.length).toBeGreaterThan(0);
				expect(root.length).toBeLessThanOrEqual(word.length);
			}),
		);
	});
});

test('a form of a word differs in a regular ending', () => {
	expect(isFormOf('managing', 'manager')).toBe(true);
	expect(isFormOf('manage', 'manager')).toBe(true);
	expect(isFormOf('managre', 'manager')).toBe(false);
	expect(isFormOf('busiess', 'business')).toBe(false);
});

test('small words are fillers in every form, and words of the field are not', () => {
	for (const word of ['does', 'doe', 'what', 'the', 'versus']) expect(isFiller(word)).toBe(true);
	for (const word of ['manager', 'stress', 'code']) expect(isFiller(word)).toBe(false);
});

describe('the key of a name', () => {
	test('leaves out what people vary in', () => {
		expect(key('Scrum master')).toBe(key('scrummaster'));
		expect(key('The scrum-masters')).toBe(key('scrum master'));
		expect(key('Programme manager')).toBe(key('program manager'));
		expect(key('PO vs PM')).toBe(key('PO versus PMs'));
		expect(key('product manager')).not.toBe(key('project manager'));
	});
});
