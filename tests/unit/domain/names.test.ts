import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../src/domain/names.ts';

describe('the key of a name', () => {
	test.each([
		['Go-to-market', 'go to market'],
		['  Product   Manager ', 'product manager'],
		['Évangéliste', 'evangeliste'],
		['R&D head', 'r and d head'],
		['R & D head', 'r and d head'],
		['Sr. PM', 'sr pm'],
		['ＰＭ', 'pm'],
		['Team lead (QA)', 'team lead qa'],
		['—', ''],
	])('of %j is %j', (name, key) => {
		expect(nameKey(name)).toBe(key);
	});

	test('does not change when it is taken again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				expect(nameKey(nameKey(name))).toBe(nameKey(name));
			}),
		);
	});

	test('does not depend on case, hyphens or spaces at the ends', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zé0-9]{1,8}( [a-zé0-9]{1,8}){0,3}$/), (name) => {
				expect(nameKey(` ${name.toUpperCase().replaceAll(' ', '-')}`)).toBe(nameKey(name));
			}),
		);
	});

	test('keeps apart names that differ by a letter', () => {
		expect(nameKey('product manager')).not.toBe(nameKey('project manager'));
	});
});
