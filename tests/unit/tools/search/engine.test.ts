import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { engineFor, hospital } from '../../../support/search.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

describe('an engine', () => {
	test('answers the same, whether it had prepared or not', async () => {
		const prepared = engineFor(hospital);
		const ready = prepared.prepare();
		await vi.runAllTimersAsync();
		await ready;
		expect(prepared.answer('ward nurse')).toEqual(engineFor(hospital).answer('ward nurse'));
	});

	test('answers in the middle of its preparation, and then has nothing left to prepare', async () => {
		const pauses = vi.spyOn(globalThis, 'setTimeout');
		let now = 0;
		// Every look at the clock finds it five milliseconds later, so that a slice is two steps long.
		vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
		const engine = engineFor(hospital);
		const ready = engine.prepare();
		await vi.advanceTimersByTimeAsync(0);
		expect(pauses).toHaveBeenCalledTimes(2);

		const { found } = engine.answer('ward nurse');
		expect(found[0]!.entry.id).toBe('ward-nurse');
		await vi.runAllTimersAsync();
		await ready;
		expect(pauses).toHaveBeenCalledTimes(2);
	});

	test('lets the page draw between the slices of its preparation', async () => {
		const pauses = vi.spyOn(globalThis, 'setTimeout');
		let now = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
		const ready = engineFor(hospital).prepare();
		await vi.runAllTimersAsync();
		await ready;
		expect(pauses.mock.calls.length).toBeGreaterThan(hospital.roles.size);
	});
});
