import { expect, test } from 'vitest';
import { sampleOf } from '../../support/sample.ts';

const names = Array.from({ length: 2000 }, (_, i) => `/roles/role-${i}/`);

test('a sample is about a tenth', () => {
	const { length } = sampleOf(names, 1 / 10, '1');
	expect(length).toBeGreaterThan(150);
	expect(length).toBeLessThan(250);
});

test('a sample is the same for the same seed, and another one for another', () => {
	expect(sampleOf(names, 1 / 10, '1')).toEqual(sampleOf(names, 1 / 10, '1'));
	expect(sampleOf(names, 1 / 10, '1')).not.toEqual(sampleOf(names, 1 / 10, '2'));
});

test('a new name leaves the rest of a sample as it was', () => {
	const more = sampleOf(['/roles/new/', ...names], 1 / 10, '1');
	expect(more.filter((name) => name !== '/roles/new/')).toEqual(sampleOf(names, 1 / 10, '1'));
});
