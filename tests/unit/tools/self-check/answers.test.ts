import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../../../src/adapters/browser/storage.ts';
import { Answers } from '../../../../src/tools/self-check/answers.ts';
import {
	isKept,
	keptVersion,
	type Kept,
	type Rating,
	type Ratings,
} from '../../../../src/tools/self-check/ratings.ts';
import { Memory } from '../../../support/memory-storage.ts';

const key = 'pm-atlas:/:self-check';
const open = (storage: () => Storage): Store<Kept> =>
	openStore({ name: 'self-check', base: '/', version: keptVersion, check: isKept, storage });
const inMemory = (memory: Memory): Store<Kept> => open(() => memory as unknown as Storage);
const blocked = (): Storage => {
	throw new DOMException('denied', 'SecurityError');
};
const answersIn = (store: Store<Kept>): Answers => new Answers(store, (ratings) => ratings);
const one = (id: string, rating: Rating): Ratings => new Map([[id, rating]]);

describe('answers', () => {
	test('are there the next time', () => {
		const memory = new Memory();
		answersIn(inMemory(memory)).set(one('asking', { level: 2, note: 'Ada' }));
		const next = answersIn(inMemory(memory));
		expect(next.of('asking')).toEqual({ level: 2, note: 'Ada' });
		expect(next.of('deciding')).toEqual({});
		expect(next.problem).toBeUndefined();
	});

	test('that say nothing any more are gone', () => {
		const memory = new Memory();
		const answers = answersIn(inMemory(memory));
		answers.set(one('asking', { level: 2 }));
		answers.set(one('asking', {}));
		expect(answers.all.size).toBe(0);
		expect(memory.items.get(key)).toBe('{"version":1,"value":{}}');
	});

	test('of two open pages do not overwrite each other', () => {
		const memory = new Memory();
		const [here, there] = [answersIn(inMemory(memory)), answersIn(inMemory(memory))];
		here.set(one('asking', { level: 1 }));
		there.set(one('deciding', { level: 3 }));
		here.set(one('coaching', { level: 2 }));
		expect([...here.all.keys()].sort()).toEqual(['asking', 'coaching', 'deciding']);
	});

	test('that were forgotten in another page do not come back', () => {
		const memory = new Memory();
		const [here, there] = [answersIn(inMemory(memory)), answersIn(inMemory(memory))];
		here.set(one('asking', { level: 1, note: 'secret' }));
		there.forget();
		here.set(one('deciding', { level: 3 }));
		expect(memory.items.get(key)).not.toContain('secret');
	});

	test('are kept under the ids that skills have now', () => {
		const memory = new Memory();
		memory.setItem(key, JSON.stringify({ version: 1, value: { old: { level: 2 } } }));
		const answers = new Answers(
			inMemory(memory),
			(kept) => new Map([...kept].map(([id, rating]) => [id === 'old' ? 'new' : id, rating])),
		);
		answers.set(one('asking', { level: 1 }));
		expect(Object.keys((JSON.parse(memory.items.get(key)!) as { value: Kept }).value)).toEqual([
			'new',
			'asking',
		]);
	});
});

describe('answers that cannot be kept', () => {
	test('stay while the page is open, and go to the device as soon as there is room', () => {
		let room = 60;
		const memory = new (class extends Memory {
			override setItem(name: string, value: string): void {
				if (value.length > room) throw new DOMException('no room', 'QuotaExceededError');
				super.setItem(name, value);
			}
		})();
		const answers = answersIn(inMemory(memory));
		answers.set(one('asking', { level: 2, note: 'x'.repeat(100) }));
		expect(answers.problem).toBe('full');
		expect(answers.of('asking').note).toHaveLength(100);
		answers.set(one('deciding', { level: 1 }));
		expect(answers.of('asking').note).toHaveLength(100);
		room = Infinity;
		answers.set(one('coaching', { level: 1 }));
		expect(answers.problem).toBeUndefined();
		expect(answersIn(inMemory(memory)).all).toEqual(answers.all);
	});

	test('stay where the browser keeps nothing', () => {
		const answers = answersIn(open(blocked));
		answers.set(one('asking', { level: 2 }));
		answers.set(one('deciding', { note: 'Ada' }));
		expect(answers.problem).toBe('blocked');
		expect(answers.all.size).toBe(2);
		expect(answers.forget()).toEqual({ levels: 1, notes: 1 });
		expect(answers.problem).toBe('blocked');
		expect(answers.all.size).toBe(0);
	});

	test('are not written over those of a newer version', () => {
		const memory = new Memory();
		const newer = JSON.stringify({ version: 9, value: { asking: 'x' } });
		memory.setItem(key, newer);
		const answers = answersIn(inMemory(memory));
		answers.set(one('asking', { level: 2 }));
		expect([answers.problem, answers.unread]).toEqual(['newer', 'newer']);
		expect(answers.of('asking')).toEqual({ level: 2 });
		expect(memory.items.get(key)).toBe(newer);
	});
});

describe('answers that cannot be read', () => {
	const damaged = '{"version":1,"value":{"asking":{"level":7}}}';

	test('are set aside and offered, and the next ones are kept', () => {
		const memory = new Memory();
		memory.setItem(key, damaged);
		const answers = answersIn(inMemory(memory));
		expect([answers.problem, answers.unreadable]).toEqual(['unreadable', damaged]);
		answers.set(one('asking', { level: 2 }));
		// The offer stands for as long as the page is open.
		expect([answers.problem, answers.unreadable]).toEqual(['unreadable', damaged]);
		expect([...memory.items.values()]).toContain(damaged);
		const later = answersIn(inMemory(memory));
		expect(later.of('asking')).toEqual({ level: 2 });
		// No longer offered, but still there.
		expect([later.problem, later.unreadable, later.unread]).toEqual([
			undefined,
			undefined,
			'unreadable',
		]);
		later.forget();
		expect(later.unread).toBeUndefined();
	});

	test('are named as there, too, where there is no room to set them aside', () => {
		const memory = new Memory(damaged.length + 8);
		memory.setItem(key, damaged);
		const answers = answersIn(inMemory(memory));
		answers.set(one('asking', { level: 2 }));
		expect([answers.problem, answers.unread]).toEqual(['full', 'unreadable']);
	});

	test('because something else wrote there meanwhile do not take the open page’s with them', () => {
		const memory = new Memory();
		const answers = answersIn(inMemory(memory));
		answers.set(one('asking', { level: 2, note: 'Ada' }));
		memory.setItem(key, damaged);
		answers.set(one('deciding', { level: 1 }));
		expect(answersIn(inMemory(memory)).of('asking')).toEqual({ level: 2, note: 'Ada' });
	});

	test('are deleted with all others when everything is forgotten', () => {
		const memory = new Memory();
		memory.setItem(key, damaged);
		const answers = answersIn(inMemory(memory));
		answers.set(one('asking', { level: 2 }));
		expect(answers.forget()).toEqual({ levels: 1, notes: 0 });
		expect(memory.items.size).toBe(0);
		expect(answers.problem).toBeUndefined();
	});

	test('never stop the page, whatever stands there', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), fc.string({ minLength: 1 }), (text, note) => {
				const memory = new Memory();
				memory.setItem(key, text);
				const answers = answersIn(inMemory(memory));
				answers.set(one('asking', { note }));
				expect(answers.of('asking').note ?? '').toBe(note.trim() === '' ? '' : note);
			}),
		);
	});
});
