import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/domain/problem.ts';

const roles = ['product-manager', 'project-manager', 'product-owner', 'qa'];

describe('the word that was meant', () => {
	test.each([
		['prodct-manager', 'product-manager'],
		['product-mangaer', 'product-manager'],
		['projekt-manager', 'project-manager'],
		['product-onwer', 'product-owner'],
		['qb', 'qa'],
	])('by %j is %j', (word, meant) => {
		expect(nearest(word, roles)).toBe(meant);
	});

	test.each([
		['a far word', 'scrum-master'],
		['a short word of which more than half differs', 'xy'],
		['a word of one letter', 'q'],
		['nothing', ''],
	])('by %s is none', (_, word) => {
		expect(nearest(word, roles)).toBeUndefined();
	});

	test('is found among two letters off, and among three in a long word', () => {
		expect(nearest('ownerxx', ['owner'])).toBe('owner');
		expect(nearest('ownerxxx', ['owner'])).toBeUndefined();
		expect(nearest('product-ownerxxx', roles)).toBe('product-owner');
		expect(nearest('product-ownerxxxx', roles)).toBeUndefined();
	});

	test('may be three letters off from the twelfth letter on', () => {
		expect(nearest('coordinatxyz', ['coordinator'])).toBe('coordinator');
		expect(nearest('coordinaxyz', ['coordinator'])).toBeUndefined();
	});

	test('is none where nothing is known', () => {
		expect(nearest('owner', [])).toBeUndefined();
	});

	test('is a known word itself', () => {
		fc.assert(
			fc.property(fc.constantFrom(...roles), (word) => {
				expect(nearest(word, roles)).toBe(word);
			}),
		);
	});

	test('is always one of the known words', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (word, known) => {
				const near = nearest(word, known);
				expect(near === undefined || known.includes(near)).toBe(true);
			}),
		);
	});
});

describe('a hint', () => {
	test('asks whether the near word was meant', () => {
		expect(didYouMean('prodct-owner', roles, 'Write it.')).toBe('Did you mean "product-owner"?');
	});

	test('falls back where no word is near', () => {
		expect(didYouMean('engineer', roles, 'Write it.')).toBe('Write it.');
	});
});
