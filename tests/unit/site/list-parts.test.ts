import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { allAddresses } from '../../../src/site/addresses.ts';
import { groupsOf, listPages } from '../../../src/site/index-pages.ts';
import {
	allParts,
	builtAddresses,
	listLimit,
	partsOf,
	routeOf,
	type ListPart,
} from '../../../src/site/list-parts.ts';
import { titlesByLetter } from '../../../src/site/titles.ts';
import {
	catalogueOf,
	comparison,
	contentOf,
	family,
	guide,
	ladder,
	line,
	role,
	skill,
	skillGroup,
	source,
	term,
	transition,
} from '../../support/catalogue.ts';
import { longGlossary } from '../../support/long-lists.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const lists = [...Object.keys(listPages), 'titles'];
const titlesIn = (parts: readonly ListPart[]): string[] =>
	parts.flatMap(({ group }) => group.entries.map(({ title }) => title));

/** The names of all entries of a list, from where the list has them. */
function namesOf(list: string, catalogue: Catalogue): string[] {
	if (list === 'glossary') return [...catalogue.terms.values()].map(({ title }) => title);
	if (list === 'sources') return [...catalogue.sources.values()].map(({ title }) => title);
	if (list === 'titles')
		return titlesByLetter(catalogue).flatMap(({ entries }) => entries.map(({ text }) => text));
	return groupsOf(list, catalogue).flatMap(({ entries }) => entries.map(({ title }) => title));
}

/** A glossary of terms with any titles at all. */
const glossaries = fc
	.array(fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('Ω', '7 S', 'É')))
	.map((titles) =>
		catalogueOf(contentOf({ terms: titles.map((title, i) => term(`term-${i}`, { title })) })),
	);

describe('a list that fits on one page', () => {
	test('has no parts', () => {
		expect(partsOf('glossary', longGlossary(listLimit))).toEqual([]);
		expect(partsOf('glossary', longGlossary(listLimit + 1))).not.toEqual([]);
		expect(allParts(longGlossary(listLimit))).toEqual([]);
	});

	test('of any name that there is or is not has no parts where nothing is listed', () => {
		const empty = catalogueOf(contentOf());
		expect([...lists, 'nope'].flatMap((list) => partsOf(list, empty, 0))).toEqual([]);
	});
});

describe('the parts of a list', () => {
	test('hold every entry once, and no more on a page than it may have, whatever the catalogue', () => {
		fc.assert(
			fc.property(
				fc.oneof(catalogues, glossaries),
				fc.integer({ min: 1, max: 4 }),
				(random, limit) => {
					for (const list of lists) {
						const names = namesOf(list, random);
						const parts = partsOf(list, random, limit);
						expect(parts.length > 0).toBe(names.length > limit);
						if (parts.length > 0) expect(titlesIn(parts).sort()).toEqual(names.sort());
						for (const { group, total } of parts) {
							expect(group.entries.length).toBeGreaterThan(0);
							expect(group.entries.length).toBeLessThanOrEqual(limit);
							expect(total).toBe(names.length);
						}
					}
				},
			),
		);
	});

	test('have addresses of their own that are safe in any URL, whatever the catalogue', () => {
		fc.assert(
			fc.property(
				fc.oneof(catalogues, glossaries),
				fc.integer({ min: 1, max: 4 }),
				(random, limit) => {
					const addresses = lists.flatMap((list) =>
						partsOf(list, random, limit).map(({ address }) => address),
					);
					const all = [...allAddresses(random), ...addresses];
					expect(new Set(all).size).toBe(all.length);
					for (const address of addresses) {
						expect(address).toMatch(
							/^\/[a-z]+\/(?:letter|line|group|about)\/(?:[a-z0-9-]+\/){1,2}$/,
						);
					}
				},
			),
		);
	});

	test('keep the order of the list, from A to Z and inside each letter', () => {
		fc.assert(
			fc.property(glossaries, fc.integer({ min: 1, max: 4 }), (random, limit) => {
				const whole = titlesIn(partsOf('glossary', random, 0.5));
				const parts = partsOf('glossary', random, limit);
				if (parts.length > 0) expect(titlesIn(parts)).toEqual(whole);
				for (const { group } of parts) {
					const titles = group.entries.map(({ title }) => title);
					expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
				}
			}),
		);
	});

	test('are numbered where a letter alone is too long, and the first keeps the letter’s address', () => {
		const parts = partsOf('glossary', longGlossary(10), 2);
		expect(parts.map(({ title, address }) => [title, address])).toEqual([
			['A, 1 of 3', '/glossary/letter/a/'],
			['A, 2 of 3', '/glossary/letter/a/2/'],
			['A, 3 of 3', '/glossary/letter/a/3/'],
			['B, 1 of 3', '/glossary/letter/b/'],
			['B, 2 of 3', '/glossary/letter/b/2/'],
			['B, 3 of 3', '/glossary/letter/b/3/'],
		]);
		expect(parts.map(({ group }) => group.entries.length)).toEqual([2, 1, 2, 2, 1, 2]);
	});

	test('put what begins with no letter from A to Z together', () => {
		const mixed = catalogueOf(
			contentOf({
				terms: [
					term('omega', { title: 'Ωμέγα' }),
					term('seven', { title: '7 S' }),
					term('etude', { title: 'Étude' }),
				],
			}),
		);
		const parts = partsOf('glossary', mixed, 2);
		expect(parts.map(({ address, group }) => [address, group.id, group.entries.length])).toEqual([
			['/glossary/letter/other/', 'letter-0-9', 2],
			['/glossary/letter/e/', 'letter-e', 1],
		]);
	});

	test('follow the groups that a list has; else the first line of its entries; else the letters of their names', () => {
		const mixed = catalogueOf(
			contentOf({
				families: [family('product'), family('project', { order: 2 })],
				skillGroups: [skillGroup('craft'), skillGroup('care', { order: 2 })],
				skills: [skill('deciding'), skill('listening', { group: 'care' })],
				roles: [
					role('maker', { questions: [{ id: 'q', question: 'Q?', answer: 'A.', anchor: 'x' }] }),
					role('planner', { family: 'project' }),
				],
				ladders: [ladder('climb', line(['a'])), ladder('rise', line(['b']), { family: 'project' })],
				transitions: [transition('maker', 'planner'), transition('planner', 'maker')],
				comparisons: [comparison('maker', 'planner'), comparison('planner', 'maker')],
				guides: [
					guide('choosing', {
						questions: [{ id: 'r', question: 'R?', answer: 'A.', anchor: 'x' }],
					}),
					guide('asking'),
				],
				sources: [source('survey'), source('report')],
			}),
		);
		const places = (list: string): string[] =>
			partsOf(list, mixed, 1).map(({ address }) => address.slice(list.length + 2));
		expect(Object.fromEntries(lists.map((list) => [list, places(list)]))).toMatchObject({
			roles: ['line/product/', 'line/project/'],
			skills: ['group/craft/', 'group/care/'],
			ladders: ['line/product/', 'line/project/'],
			transitions: ['line/product/', 'line/project/'],
			compare: ['line/product/', 'line/project/'],
			guides: ['letter/a/', 'letter/c/'],
			sources: ['letter/r/', 'letter/s/'],
			questions: ['line/product/', 'about/guide/'],
			titles: ['letter/a/', 'letter/b/', 'letter/m/', 'letter/p/'],
		});
	});

	test('are pages of the built site, and none of the addresses that stay', () => {
		const long = longGlossary(listLimit + 1);
		const parts = ['/glossary/letter/a/', '/glossary/letter/b/'];
		expect(builtAddresses(long)).toEqual([...allAddresses(long), ...parts]);
		expect(allParts(long).map(routeOf)).toEqual([
			{ list: 'glossary', by: 'letter', part: 'a' },
			{ list: 'glossary', by: 'letter', part: 'b' },
		]);
		expect(partsOf('glossary', longGlossary(10), 2).map(routeOf)[1]).toEqual({
			list: 'glossary',
			by: 'letter',
			part: 'a/2',
		});
	});
});
