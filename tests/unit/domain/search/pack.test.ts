import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../../src/domain/search/fingerprint.ts';
import type { SearchEntry, SearchNames } from '../../../../src/domain/search/entries.ts';
import { packNames, packTexts } from '../../../../src/domain/search/pack.ts';
import { unpackNames, withTexts } from '../../../../src/domain/search/unpack.ts';
import { searchNames } from '../../../../src/site/search-names.ts';
import { catalogues } from '../../../support/random-catalogues.ts';
import { hospital } from '../../../support/search.ts';

/** An entry without the entries it points to, which would lead round and round. */
function flat(entry: SearchEntry) {
	const name = (one: SearchEntry | undefined) => one && `${one.kind}:${one.id}`;
	const { parent, pair, ladders, role, ...own } = entry;
	return {
		...own,
		parent: name(parent),
		pair: pair?.map(name),
		ladders: ladders?.map(name),
		role: name(role),
	};
}

function asText({ entries, ...rest }: SearchNames): string {
	const sorted = entries.map((entry) => JSON.stringify(flat(entry))).sort();
	const meanings = rest.abbreviations.map(({ text, meanings: all }) => [
		text,
		all.map(({ title, entry }) => [title, entry && `${entry.kind}:${entry.id}`]),
	]);
	return JSON.stringify([sorted, rest.families, rest.sections, rest.sound, rest.offered, meanings]);
}

const files = (names: SearchNames) =>
	JSON.parse(JSON.stringify([packNames(names), packTexts(names)])) as [
		ReturnType<typeof packNames>,
		ReturnType<typeof packTexts>,
	];

describe('names in files', () => {
	test('are the same names when they are unpacked', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const names = searchNames(random);
				const [first, second] = files(names);
				const key = ({ aliases, ...entry }: ReturnType<typeof flat>): string =>
					JSON.stringify({ ...entry, aliases: [...aliases] }, Object.keys(entry).sort());
				const unpacked = withTexts(unpackNames(first), second);
				expect(unpacked.entries.map((one) => key(flat(one))).sort()).toEqual(
					names.entries.map((one) => key(flat(one))).sort(),
				);
				expect(asText({ ...unpacked, entries: [] })).toBe(asText({ ...names, entries: [] }));
			}),
			{ numRuns: 40 },
		);
	});

	test('answer for roles before the texts have come', () => {
		const { entries } = unpackNames(files(searchNames(hospital))[0]);
		const nurse = entries.find(({ id }) => id === 'ward-nurse');
		expect(nurse).toMatchObject({ kind: 'role', definition: 'What ward-nurse is.' });
		expect(entries.some(({ kind }) => kind === 'question')).toBe(false);
	});

	test('do not say twice what an id says', () => {
		const [{ titles, ids }] = files(searchNames(hospital));
		expect(titles.join('')).not.toContain('Ward nurse');
		expect(ids.join(' ')).not.toContain('porter-to-ward-nurse');
	});
});

test('the name of a file changes with every letter in it', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (a, b) => {
			expect(fingerprint(a)).toMatch(/^[0-9a-f]{16}$/);
			expect(fingerprint(a) === fingerprint(b)).toBe(a === b);
		}),
	);
});
