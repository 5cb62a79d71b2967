import { expect, test } from 'vitest';
import { emptyContent, kindOfCollection, kinds } from '../../../src/domain/authored.ts';
import { pageOf } from '../../../src/domain/entries.ts';
import { levels, levelWord, levelWords, weightLimits } from '../../../src/domain/vocabulary.ts';

test('a level and its word stand at the same place', () => {
	expect(levels.map(levelWord)).toEqual([...levelWords]);
});

test('a role may have fewer core skills than supporting ones, and the limits run upward', () => {
	for (const [least, most] of Object.values(weightLimits)) expect(least).toBeLessThan(most);
});

test('every collection holds one kind of entry, and every kind has a collection', () => {
	expect(Object.values(kindOfCollection)).toEqual([...kinds]);
});

test('an empty content folder has every collection, and each caller gets its own', () => {
	const { broken, ...collections } = emptyContent();
	expect(broken).toEqual([]);
	expect(Object.keys(collections)).toEqual(Object.keys(kindOfCollection));
	emptyContent().roles.push({ file: 'x', at: [], facts: {} as never });
	expect(emptyContent().roles).toEqual([]);
});

test('a page whose prose could not be read has none', () => {
	const facts = { id: 'x', definition: 'X.', aliases: [] };
	expect(pageOf({ file: 'guides/x.mdx', at: [], facts }, 'X').body).toEqual({
		headings: [],
		citations: [],
		words: 0,
	});
});
