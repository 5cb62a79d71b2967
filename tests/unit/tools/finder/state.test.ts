import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersAddress, readAnswers } from '../../../../src/tools/finder/state.ts';
import { asking, catalogueOf, contentOf, finder, get, role } from '../../../support/catalogue.ts';
import { answered } from '../../../support/random-finders.ts';

const ids = ['ash', 'bay'];
const own = get(
	catalogueOf(
		contentOf({
			roles: ids.map((id) => role(id)),
			finders: [
				finder([asking('days', [{ ash: 2 }, { bay: 2 }]), asking('nights', [{ ash: 1 }, {}])], ids),
			],
		}),
	).finders,
	'which-path',
);
const retired = new Map([
	['answer:old-night', 'answer:nights-0'],
	['answer:lost', 'role:ash'],
]);
const read = (search: string) => {
	const { state, notes } = readAnswers(own, retired, search);
	return { ids: state.map(({ id }) => id), notes };
};

describe('the answers an address holds', () => {
	test('are read back as they were, whatever was answered, and nothing is said', () => {
		fc.assert(
			fc.property(answered, ({ finder: random, answers }) => {
				const { search } = new URL(answersAddress(random, answers), 'https://example.org');
				expect(readAnswers(random, new Map(), search)).toEqual({ state: answers, notes: [] });
			}),
		);
	});

	test('come in the order of the questions', () => {
		expect(read('?v=1&a=nights-1,days-0')).toEqual({ ids: ['days-0', 'nights-1'], notes: [] });
	});

	test('stand in an address that can be read', () => {
		expect(answersAddress(own, readAnswers(own, retired, '?a=days-0,nights-1').state)).toBe(
			'/tools/which-path/?v=1&a=days-0,nights-1',
		);
		expect(answersAddress(own, [])).toBe('/tools/which-path/');
	});

	test('are followed to what replaced them', () => {
		expect(read('?v=1&a=old-night')).toEqual({
			ids: ['nights-0'],
			notes: ['“old-night” is now the answer “answer 0 to nights”.'],
		});
	});

	test('are one a question: of two the first counts', () => {
		expect(read('?v=1&a=days-1,days-0,days-1')).toEqual({
			ids: ['days-1'],
			notes: ['Two answers to “Days?”: the first one counts.'],
		});
	});

	test('are left out where nobody knows them, and many of those are only counted', () => {
		expect(read('?v=1&a=lost,days-0')).toEqual({
			ids: ['days-0'],
			notes: ['No answer here has the id “lost”, so it was left out.'],
		});
		expect(read('?v=1&a=x1,x2,x3,x4,x5').notes.at(-1)).toBe('2 more were left out.');
		expect(read('?v=1&a=constructor,__proto__').ids).toEqual([]);
	});

	test('are none where the address is of another version, or holds none', () => {
		expect(read('?v=2&a=days-0')).toMatchObject({ ids: [] });
		expect(read('?v=2&a=days-0').notes).toHaveLength(1);
		expect(read('?v=1&a=,,')).toEqual({ ids: [], notes: [] });
		expect(read('')).toEqual({ ids: [], notes: [] });
	});
});
