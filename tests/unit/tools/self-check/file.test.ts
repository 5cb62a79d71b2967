import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf, readFile } from '../../../../src/tools/self-check/file.ts';
import type { Rating, Ratings } from '../../../../src/tools/self-check/ratings.ts';
import { catalogueOf, contentOf, skill } from '../../../support/catalogue.ts';
import { hostile, inBrowser } from '../../../support/tool-catalogue.ts';

const ids = ['asking', 'deciding', 'coaching'];
const catalogue = inBrowser(catalogueOf(contentOf({ skills: ids.map((id) => skill(id)) })), [
	{ was: 'skill:inquiry', successor: 'skill:asking' },
]);
const of = (record: Record<string, Rating>): Ratings => new Map(Object.entries(record));
const read = (text: string) => readFile(catalogue, text);
const file = (answers: unknown[], given: object = {}): string =>
	JSON.stringify({ kind: 'pm-atlas self-check', version: 1, answers, ...given });

describe('a file of answers', () => {
	test('can be read by a person: skills by their titles, levels as words', () => {
		const text = fileOf(
			catalogue,
			of({ asking: { level: 2, note: 'Ada' }, deciding: { level: 0 } }),
		);
		expect(JSON.parse(text)).toEqual({
			kind: 'pm-atlas self-check',
			version: 1,
			answers: [
				{ skill: 'asking', title: 'Asking', level: 'working', evidence: 'Ada' },
				{ skill: 'deciding', title: 'Deciding', level: 'none' },
			],
		});
	});

	test('reads back as it was written', () => {
		const note = fc.stringMatching(/^\S+( \S+)*$/);
		const rating = fc.oneof(
			fc.record({ level: fc.constantFrom(0, 1, 2, 3, 4) }),
			fc.record({ note }),
			fc.record({ level: fc.constantFrom(0, 1, 2, 3, 4), note }),
		) as fc.Arbitrary<Rating>;
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...ids), rating), (record) => {
				expect(read(fileOf(catalogue, of(record)))).toEqual({ state: of(record), notes: [] });
			}),
		);
	});

	test('follows a skill that has another id now', () => {
		expect(read(file([{ skill: 'inquiry', level: 'expert' }])).state).toEqual(
			of({ asking: { level: 4 } }),
		);
	});

	test('that names a skill twice keeps both lines of evidence', () => {
		const twice = [
			{ skill: 'asking', level: 'working', evidence: 'a' },
			{ skill: 'asking', level: 'expert', evidence: 'b' },
		];
		expect(read(file(twice)).state).toEqual(of({ asking: { level: 2, note: 'a / b' } }));
	});
});

describe('a file that is wrong', () => {
	test.each([
		['no JSON', 'level: 2', 'This file is not JSON, so nothing was read.'],
		[
			'another file',
			'{"a":1}',
			'This file holds no answers of the self-check, so nothing was read.',
		],
		['a list', '[]', 'This file holds no answers of the self-check, so nothing was read.'],
		[
			'of another version',
			file([], { version: 2 }),
			'This file is of version “2”, and this site reads version 1, so nothing was read.',
		],
		['without a list', file([], { answers: {} }), 'This file has no list of answers.'],
	])('as %s is said, and nothing is read', (_what, text, note) => {
		expect(read(text)).toEqual({ state: new Map(), notes: [note] });
	});

	test('in some answers is read as far as it goes, and the rest is said one by one', () => {
		const answers = [
			7,
			{ level: 'working' },
			{ skill: '<b>nobody</b>', level: 'working' },
			{ skill: 'asking', level: 'master' },
			{ skill: 'asking', level: 'working', evidence: 3 },
			{ skill: 'deciding', level: 'skilled', evidence: ' two\nlines ' },
		];
		expect(read(file(answers))).toEqual({
			state: of({ deciding: { level: 3, note: 'two lines' } }),
			notes: [
				'Answer 1 is no answer, so it was left out.',
				'Answer 2 names no skill, so it was left out.',
				'Answer 3 is of “<b>nobody</b>”, a skill that is not here, so it was left out.',
				'Answer 4 has the level “master”, which is none of the five, so it was left out.',
				'Answer 5 has evidence that is no text, so it was left out.',
			],
		});
	});

	test('in many answers does not fill the page with messages', () => {
		const { notes } = read(file(Array.from({ length: 50 }, () => ({}))));
		expect(notes).toHaveLength(6);
		expect(notes.at(-1)).toBe('45 more problems.');
	});

	test('in evidence as long as a book is said', () => {
		const long = [{ skill: 'asking', level: 'aware', evidence: 'x'.repeat(2001) }];
		expect(read(file(long)).notes).toEqual([
			'Answer 1 has evidence of more than 2,000 characters, so it was left out.',
		]);
	});

	test('never stops the page, whatever it holds', () => {
		const answer = fc.record(
			{
				skill: fc.oneof(fc.constantFrom(...ids), hostile, fc.jsonValue()),
				level: fc.oneof(fc.constantFrom('none', 'working', 'expert'), hostile, fc.jsonValue()),
				evidence: fc.oneof(hostile, fc.jsonValue()),
			},
			{ requiredKeys: [] },
		);
		const text = fc.oneof(
			fc.array(fc.oneof(answer, fc.jsonValue())).map((answers) => file(answers)),
			fc.json(),
			hostile,
		);
		fc.assert(
			fc.property(text, (given) => {
				const { state, notes } = read(given);
				for (const id of state.keys()) expect(ids).toContain(id);
				for (const note of notes) expect(note.length).toBeLessThan(200);
			}),
			{ numRuns: 500 },
		);
	});
});
