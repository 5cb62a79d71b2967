import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../src/domain/search/entries.ts';
import type { PackedNames, PackedTexts } from '../../src/domain/search/pack.ts';
import { engineOf } from '../../src/tools/search/engine.ts';
import { attribute, built, elementsIn, listFiles, readSite } from '../support/site.ts';

const folder = join(built.dir, 'data', 'search');
const [hash = ''] = listFiles(folder)[0]?.split('/') ?? [];
const read = <T>(name: string): T =>
	JSON.parse(readFileSync(join(folder, hash, name), 'utf8')) as T;
const { names, answer } = engineOf(
	read<PackedNames>('names.json'),
	read<PackedTexts>('texts.json'),
);

/** The same sequence of numbers from 0 to 1 in every run. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
}

/** One slip of the fingers: a letter too many, missing or wrong, or two changed places. */
function slip(word: string, random: () => number): string {
	const at = Math.floor(random() * word.length);
	const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]!;
	const pair = Math.min(at, word.length - 2);
	return [
		word.slice(0, at) + word.slice(at + 1),
		word.slice(0, at) + letter + word.slice(at),
		word.slice(0, at) + letter + word.slice(at + 1),
		word.slice(0, pair) + word[pair + 1]! + word[pair]! + word.slice(pair + 2),
	][Math.floor(random() * 4)]!;
}

describe('the names that the search loads', () => {
	test('lie where every page looks for them', () => {
		const panels = readSite(built).pages.flatMap(({ tree }) => elementsIn(tree, 'search-panel'));
		expect(panels).not.toHaveLength(0);
		const folders = new Set(panels.map((panel) => attribute(panel, 'dataFiles')));
		expect([...folders]).toEqual([`${built.base}data/search/${hash}/`]);
		expect(existsSync(join(folder, hash, 'names.json'))).toBe(true);
	});

	test('are found in the first three with a slip in every longer word, 19 times of 20', () => {
		const random = seeded(2026);
		const kinds = ['role', 'skill', 'ladder', 'rung', 'transition', 'comparison', 'term', 'guide'];
		const entries = names.entries.filter(({ kind }) => kinds.includes(kind));
		const isFound = ({ title }: SearchEntry, asked: string): boolean =>
			answer(asked)
				.found.slice(0, 3)
				.some(({ entry }) => entry.title === title);
		const tries = Array.from({ length: 2_000 }, () => {
			const entry = entries[Math.floor(random() * entries.length)]!;
			const asked = entry.title.replace(/\p{L}{5,}/gu, (word) => slip(word, random));
			return isFound(entry, asked);
		});
		const found = tries.filter(Boolean).length;
		expect(found / tries.length).toBeGreaterThanOrEqual(0.95);
	});
});
