import { describe, expect, test } from 'vitest';
import { plainly } from '../../../../src/domain/search/phrases.ts';

describe('what is said in several words', () => {
	test.each([
		['entry level nurse', 'junior nurse'],
		['vice president of wards', 'vp of wards'],
		['user experience or user interface', 'ux or ui'],
		['how much do nurses make', 'how much do nurses earn'],
	])('%j is read as %j', (text, read) => {
		expect(plainly(text.split(' ')).join(' ')).toBe(read);
	});

	test.each(['entry', 'president vice', 'make a plan', ''])('%j stays as it is', (text) => {
		expect(plainly(text.split(' ')).join(' ')).toBe(text);
	});
});
