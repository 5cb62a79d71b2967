import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	countOf,
	isKept,
	joined,
	keptOf,
	takeIn,
	underPresentIds,
	type Rating,
	type Ratings,
} from '../../../../src/tools/self-check/ratings.ts';
import { catalogueOf, contentOf, skill } from '../../../support/catalogue.ts';
import { hostile, inBrowser } from '../../../support/tool-catalogue.ts';

const catalogue = inBrowser(
	catalogueOf(contentOf({ skills: [skill('asking'), skill('deciding')] })),
	[
		{ was: 'skill:inquiry', successor: 'skill:asking' },
		{ was: 'skill:questions', successor: 'skill:inquiry' },
		{ was: 'skill:lost', successor: 'term:asking' },
	],
);
const of = (record: Record<string, Rating>): Ratings => new Map(Object.entries(record));
const rating: fc.Arbitrary<Rating> = fc.record(
	{ level: fc.constantFrom(0, 1, 2, 3, 4), note: fc.string({ minLength: 1 }) },
	{ requiredKeys: [] },
);
const ratings: fc.Arbitrary<Ratings> = fc
	.dictionary(fc.constantFrom('asking', 'deciding', 'inquiry', 'gone'), rating)
	.map(of);

describe('ratings that were kept', () => {
	test.each<[unknown, boolean]>([
		[{}, true],
		[{ asking: { level: 0 }, gone: { note: 'x' }, other: {} }, true],
		[{ asking: { level: 5 } }, false],
		[{ asking: { level: '2' } }, false],
		[{ asking: { note: 1 } }, false],
		[{ asking: 2 }, false],
		[[], false],
		[null, false],
		['asking', false],
	])('%j are ratings: %s', (value, yes) => {
		expect(isKept(value)).toBe(yes);
	});

	test('are those that say something, and read back as they were', () => {
		fc.assert(
			fc.property(fc.dictionary(hostile, rating), (record) => {
				const kept: unknown = JSON.parse(JSON.stringify(keptOf(of(record))));
				expect(isKept(kept)).toBe(true);
				const back = of(kept as Record<string, Rating>);
				for (const [id, { level, note = '' }] of of(record)) {
					if (level === undefined && note.trim() === '') expect(back.has(id)).toBe(false);
					else expect(back.get(id)).toEqual(of(record).get(id));
				}
			}),
		);
	});
});

describe('ratings of skills that are gone', () => {
	test('go to the successor, through all its successors', () => {
		expect(underPresentIds(catalogue, of({ questions: { level: 2, note: 'Ada' } }))).toEqual(
			of({ asking: { level: 2, note: 'Ada' } }),
		);
	});

	test('leave the successor its level, and give it the other line of evidence as well', () => {
		const both = of({ inquiry: { level: 2, note: 'old' }, asking: { level: 3, note: 'new' } });
		expect(underPresentIds(catalogue, both)).toEqual(
			of({ asking: { level: 3, note: 'new / old' } }),
		);
	});

	test('stay as they are where nothing took their place', () => {
		const lost = of({ lost: { level: 1 }, gone: { note: 'x' } });
		expect(underPresentIds(catalogue, lost)).toEqual(lost);
	});

	test('lose no line of evidence, and settle at once', () => {
		fc.assert(
			fc.property(ratings, (given) => {
				const now = underPresentIds(catalogue, given);
				const notes = [...now.values()].map(({ note = '' }) => note).join('\n');
				for (const { note = '' } of given.values()) expect(notes).toContain(note.trim());
				expect(underPresentIds(catalogue, now)).toEqual(now);
			}),
		);
	});
});

describe('ratings that are taken in', () => {
	test('put their level in the place of one’s own, and say how many', () => {
		const own = of({ asking: { level: 1, note: 'mine' }, deciding: { level: 2 } });
		const incoming = of({
			asking: { level: 3, note: 'theirs' },
			deciding: { level: 2 },
			x: { level: 0 },
		});
		expect(takeIn(own, incoming)).toEqual({
			changes: of({
				asking: { level: 3, note: 'mine / theirs' },
				deciding: { level: 2 },
				x: { level: 0 },
			}),
			added: 1,
			replaced: 1,
			notes: 1,
		});
	});

	test('lose no line of evidence of either, and no level of one’s own to nothing', () => {
		fc.assert(
			fc.property(ratings, ratings, (own, incoming) => {
				const { changes } = takeIn(own, incoming);
				expect([...changes.keys()]).toEqual([...incoming.keys()]);
				for (const [id, now] of changes) {
					const [mine, theirs] = [own.get(id) ?? {}, incoming.get(id)!];
					expect(now.level).toBe(theirs.level ?? mine.level);
					for (const { note = '' } of [mine, theirs]) expect(now.note ?? '').toContain(note.trim());
				}
			}),
		);
	});

	test('twice are taken in once', () => {
		fc.assert(
			fc.property(ratings, ratings, (own, incoming) => {
				const once = new Map([...own, ...takeIn(own, incoming).changes]);
				const { added, replaced, notes, changes } = takeIn(once, incoming);
				expect([added, replaced, notes]).toEqual([0, 0, 0]);
				expect(new Map([...once, ...changes])).toEqual(once);
			}),
		);
	});
});

test('two lines of evidence become one where one says it all', () => {
	expect(joined({ note: 'a' }, { note: 'a ' })).toEqual({ note: 'a' });
	expect(joined({ note: 'a' }, { level: 2 })).toEqual({ level: 2, note: 'a' });
	expect(joined({}, {})).toEqual({});
});

test('levels and lines of evidence are counted apart', () => {
	const some = of({ a: { level: 0 }, b: { note: 'x' }, c: { level: 2, note: ' ' } });
	expect(countOf(some)).toEqual({ levels: 2, notes: 1 });
});
