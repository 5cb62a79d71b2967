import { describe, expect, test } from 'vitest';
import { openRecent } from '../../../../src/tools/search/recent.ts';

/** A browser's storage, in memory. */
function memory(): Storage {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		clear: () => items.clear(),
		getItem: (key) => items.get(key) ?? null,
		key: (index) => [...items.keys()][index] ?? null,
		removeItem: (key) => void items.delete(key),
		setItem: (key, value) => void items.set(key, value),
	};
}

describe('recent searches', () => {
	test('are kept with the latest first, each once and five at most', () => {
		const storage = memory();
		const recent = openRecent('/', () => storage);
		for (const question of ['a', 'b', 'c', 'd', 'e', 'B ', 'f', ' ']) recent.add(question);
		expect(recent.list()).toEqual(['f', 'B', 'e', 'd', 'c']);
		expect(openRecent('/', () => storage).list()).toEqual(recent.list());
	});

	test('are whole characters, wherever they are cut', () => {
		const storage = memory();
		const recent = openRecent('/', () => storage);
		recent.add(`${'x'.repeat(99)}🙂`);
		expect(recent.list()).toEqual([`${'x'.repeat(99)}\ufffd`]);
	});

	test('of two sites at one address stay apart', () => {
		const storage = memory();
		openRecent('/', () => storage).add('here');
		expect(openRecent('/pm-atlas/', () => storage).list()).toEqual([]);
	});

	test('can be cleared', () => {
		const storage = memory();
		const recent = openRecent('/', () => storage);
		recent.add('a');
		recent.forget();
		expect(recent.list()).toEqual([]);
		expect(storage).toHaveLength(0);
	});

	test('are none where the browser keeps nothing, or keeps something else', () => {
		const blocked = openRecent('/', () => {
			throw new Error('blocked');
		});
		blocked.add('a');
		expect(blocked.list()).toEqual([]);

		const storage = memory();
		openRecent('/', () => storage).add('a');
		storage.setItem(storage.key(0)!, '{"version":1,"value":[1]}');
		expect(openRecent('/', () => storage).list()).toEqual([]);
	});
});
