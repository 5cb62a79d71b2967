import { afterEach, describe, expect, test, vi } from 'vitest';
import { packNames, packTexts } from '../../../../src/domain/search/pack.ts';
import { searchNames } from '../../../../src/site/search-names.ts';
import { engineOf } from '../../../../src/tools/search/engine.ts';
import { engineFor, hospital } from '../../../support/search.ts';

afterEach(() => void vi.restoreAllMocks());

/** A clock that is five milliseconds on whenever somebody looks, so that a slice of eight is one step long. */
function hurry(): void {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
}

/** Counts the pauses in which the page can draw. */
function countPauses(): () => number {
	const channels = vi.spyOn(globalThis, 'MessageChannel');
	return () => channels.mock.calls.length;
}

describe('an engine', () => {
	test('answers the same, whether it had prepared or not', async () => {
		const prepared = engineFor(hospital);
		await prepared.prepare();
		expect(prepared.answer('ward nurse')).toEqual(engineFor(hospital).answer('ward nurse'));
	});

	test('lets the page draw between the slices of its preparation', async () => {
		hurry();
		const pauses = countPauses();
		await engineFor(hospital).prepare();
		expect(pauses()).toBeGreaterThan(hospital.roles.size + hospital.skills.size);
	});

	test('answers in the middle of its preparation, and then has nothing left to prepare', async () => {
		hurry();
		const pauses = countPauses();
		await engineFor(hospital).prepare();
		const whole = pauses();
		const engine = engineFor(hospital);
		const ready = engine.prepare();
		while (pauses() < whole + 5) await new Promise((done) => setImmediate(done));
		expect(engine.answer('ward nurse').found[0]!.entry.id).toBe('ward-nurse');
		const before = pauses();
		await ready;
		expect(pauses() - before).toBeLessThanOrEqual(1);
		expect(pauses() - whole).toBeLessThan(whole / 2);
	});

	test('that breaks says so each time, and never that it is ready', async () => {
		const names = searchNames(hospital);
		const packed = packNames(names);
		// What a host may send in place of a title.
		const broken = { ...packed, titles: packed.titles.map(() => 7 as unknown as string) };
		const engine = engineOf(broken, packTexts(names));
		expect(() => engine.answer('ward nurse')).toThrow();
		expect(() => engine.answer('ward nurse')).toThrow('The names cannot be read.');
		await expect(engine.prepare()).rejects.toThrow('The names cannot be read.');
	});
});
