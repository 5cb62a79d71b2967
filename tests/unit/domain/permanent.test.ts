import { expect, test } from 'vitest';
import { successorOf } from '../../../src/domain/permanent.ts';

const retired = new Map([
	['role:a', 'role:b'],
	['role:b', 'rung:c'],
	['role:x', 'role:y'],
	['role:y', 'role:x'],
	['role:self', 'role:self'],
]);

test.each([
	['role:b', 'rung:c'],
	['role:a', 'rung:c'],
])('%s is followed to the last of its successors, %s', (was, now) => {
	expect(successorOf(retired, was)).toBe(now);
});

test.each(['role:c', 'role:x', 'role:self', 'constructor'])('%s has no successor', (name) => {
	expect(successorOf(retired, name)).toBeUndefined();
});
