import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	openStore,
	storageMessages,
	type StorageProblem,
	type StoreOptions,
} from '../../../../src/adapters/browser/storage.ts';
import { Memory } from '../../../support/memory-storage.ts';

type Notes = Record<string, string>;
const isNotes = (value: unknown): value is Notes =>
	typeof value === 'object' &&
	value !== null &&
	Object.values(value).every((v) => typeof v === 'string');
const key = 'pm-atlas:/atlas/:notes';

function open(memory: Memory, given: Partial<StoreOptions<Notes>> = {}) {
	return openStore<Notes>({
		name: 'notes',
		base: '/atlas/',
		version: 2,
		check: isNotes,
		storage: () => memory as unknown as Storage,
		...given,
	});
}

describe('what a tool keeps', () => {
	test('is there the next time, under the site’s base', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.string()), (notes) => {
				const memory = new Memory();
				expect(open(memory).write(notes)).toBeUndefined();
				expect(open(memory).read()).toEqual({ value: { ...notes } });
				expect([...memory.items.keys()]).toEqual([key]);
			}),
		);
	});

	test('is nothing where nothing was kept, or all was forgotten', () => {
		const memory = new Memory();
		expect(open(memory).read()).toEqual({});
		open(memory).write({ a: 'b' });
		expect(open(memory).forget()).toBeUndefined();
		expect(memory.items.size).toBe(0);
	});

	test('of an older version is brought to the present one, step by step', () => {
		const memory = new Memory();
		memory.setItem(key, JSON.stringify({ version: 1, value: ['a'] }));
		const migrations = {
			1: (value: unknown) => Object.fromEntries((value as string[]).map((id) => [id, ''])),
			2: (value: unknown) => ({ ...(value as Notes), b: 'new' }),
		};
		expect(open(memory, { version: 3, migrations }).read()).toEqual({ value: { a: '', b: 'new' } });
	});

	test.each<[string, Partial<StoreOptions<Notes>>]>([
		['a step is missing', {}],
		[
			'a step fails',
			{
				migrations: {
					1: () => {
						throw new Error('no');
					},
				},
			},
		],
	])('is set aside where %s', (_, given) => {
		const memory = new Memory();
		const text = JSON.stringify({ version: 1, value: { a: 'b' } });
		memory.setItem(key, text);
		expect(open(memory, given).read()).toEqual({ problem: 'unreadable', unreadable: text });
		expect(memory.items.get(`${key}:unreadable`)).toBe(text);
	});

	test('of a newer version is left as it is', () => {
		const memory = new Memory();
		const text = JSON.stringify({ version: 9, value: { a: 'b' } });
		memory.setItem(key, text);
		const store = open(memory);
		expect(store.read()).toEqual({ problem: 'newer' });
		expect(store.write({ c: 'd' })).toBe('newer');
		expect(memory.items.get(key)).toBe(text);
		store.forget();
		expect(store.write({ c: 'd' })).toBeUndefined();
	});

	test('that cannot be read is set aside and never lost, whatever it is', () => {
		const damaged = fc.oneof(
			fc.string(),
			fc.json(),
			fc.constantFrom(
				'{"version":2,"value":{"a":1}}',
				'{"version":2}',
				'null',
				'[]',
				'{"version":"2","value":{}}',
			),
		);
		fc.assert(
			fc.property(damaged, (text) => {
				const memory = new Memory();
				memory.setItem(key, text);
				const store = open(memory);
				const { problem, value } = store.read();
				if (value) expect(isNotes(value)).toBe(true);
				else expect(problem).toMatch(/^(unreadable|newer)$/);
				store.write({ a: 'b' });
				const kept = [...memory.items.values()];
				if (problem) expect(kept).toContain(text);
			}),
		);
	});

	test('that cannot be read joins what was set aside before, until all is forgotten', () => {
		const memory = new Memory();
		const store = open(memory);
		expect(store.hasSetAside()).toBe(false);
		for (const text of ['not JSON', 'nor this']) {
			memory.setItem(key, text);
			expect(store.read()).toEqual({ problem: 'unreadable', unreadable: text });
			expect(open(memory).hasSetAside()).toBe(true);
		}
		expect(memory.items.get(`${key}:unreadable`)).toBe('not JSON\nnor this');
		store.forget();
		expect(store.hasSetAside()).toBe(false);
	});

	test('that cannot be read stays where it is if there is no room to set it aside', () => {
		const memory = new Memory(12);
		memory.setItem(key, 'not JSON!');
		const store = open(memory);
		expect(store.read().problem).toBe('unreadable');
		expect(store.write({ a: 'b' })).toBe('full');
		expect(memory.items.get(key)).toBe('not JSON!');
	});
});

describe('a browser that does not keep anything', () => {
	test('is named as full where there is no room', () => {
		const store = open(new Memory(40));
		expect(store.write({ a: 'short' })).toBeUndefined();
		expect(store.write({ a: 'x'.repeat(50) })).toBe('full');
		expect(store.read()).toEqual({ value: { a: 'short' } });
	});

	test.each<[string, () => Storage]>([
		[
			'storage may not even be named',
			() => {
				throw new DOMException('denied', 'SecurityError');
			},
		],
		[
			'every call is refused',
			() =>
				new Proxy({} as Storage, {
					get: () => () => {
						throw new DOMException('denied', 'SecurityError');
					},
				}),
		],
		['there is none', () => undefined as unknown as Storage],
	])('is named as blocked where %s', (_, storage) => {
		const store = open(new Memory(), { storage });
		expect(store.read()).toEqual({ problem: 'blocked' });
		expect(store.write({})).toBe('blocked');
		expect(store.forget()).toBe('blocked');
	});

	test('has words for the reader, whatever the problem', () => {
		const problems: StorageProblem[] = ['blocked', 'full', 'unreadable', 'newer'];
		for (const problem of problems) expect(storageMessages[problem]).toMatch(/\.$/);
	});
});
