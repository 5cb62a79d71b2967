import { expect, test } from 'vitest';
import { tenthOf } from '../../support/sample.ts';

const names = Array.from({ length: 2000 }, (_, i) => `/roles/role-${i}/`);

test('a sample is about a tenth', () => {
	const { length } = tenthOf(names, '1');
	expect(length).toBeGreaterThan(150);
	expect(length).toBeLessThan(250);
});

test('a sample is the same for the same seed, and another one for another', () => {
	expect(tenthOf(names, '1')).toEqual(tenthOf(names, '1'));
	expect(tenthOf(names, '1')).not.toEqual(tenthOf(names, '2'));
});

test('a new name leaves the rest of a sample as it was', () => {
	const more = tenthOf(['/roles/new/', ...names], '1');
	expect(more.filter((name) => name !== '/roles/new/')).toEqual(tenthOf(names, '1'));
});
