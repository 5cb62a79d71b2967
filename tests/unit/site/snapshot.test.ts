import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { snapshotSchema } from '../../../src/schema/snapshot.ts';
import { allAddresses, pageEntries } from '../../../src/site/addresses.ts';
import { snapshotOf, tablesOf } from '../../../src/site/snapshot.ts';
import {
	abbreviation,
	catalogueOf,
	contentOf,
	family,
	fullContent,
	guide,
	ladder,
	need,
	question,
	role,
	rung,
	term,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

// Formats (a date, an address) are comments to JSON Schema unless a validator is told to hold them.
const accepts = new Ajv2020({ validateFormats: false }).compile(z.toJSONSchema(snapshotSchema));

const catalogue = catalogueOf(
	fullContent({
		roles: [
			role('junior', {
				aliases: ['JR', 'Jr.'],
				skills: [need('listening', 2, 'optional')],
				reviewed: { date: '2026-11-22' },
			}),
			role('senior', { beside: 'top' }),
		],
		ladders: [
			ladder('climb', [
				rung('junior', { role: 'junior', skills: [need('deciding', 1)], next: ['top'] }),
				rung('top', { years: [{ text: '3', source: 'survey' }] }),
			]),
		],
		guides: [guide('choosing', { questions: [question('why', 'the-answer')] })],
		transitions: [transition('tester', 'junior', { time: { text: 'a year', source: 'survey' } })],
		terms: [
			term('outcome', {
				seeAlso: ['outcome'],
				confusableWith: [{ id: 'outcome', difference: 'none' }],
			}),
		],
		abbreviations: [
			abbreviation(
				'jr',
				[
					{ title: 'Junior', role: 'junior', note: 'Often.' },
					{ title: 'O', term: 'outcome' },
				],
				['survey'],
			),
		],
	}),
);
const snapshot = snapshotOf(catalogue);

describe('the snapshot of a catalogue', () => {
	test('fits its schema, and the published JSON Schema accepts it, for any sound catalogue', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const data: unknown = JSON.parse(JSON.stringify(snapshotOf(random)));
				expect(snapshotSchema.safeParse(data).error).toBeUndefined();
				accepts(data);
				expect(accepts.errors ?? []).toEqual([]);
			}),
		);
	});

	test('of nothing fits too', () => {
		const empty = snapshotOf(catalogueOf(contentOf({ families: [], skillGroups: [] })));
		expect(snapshotSchema.parse(empty)).toEqual(empty);
		expect(accepts(empty)).toBe(true);
	});

	test('is refused by both with an unknown field or without a known one', () => {
		const [first] = snapshot.roles;
		const { band: _band, ...without } = first!;
		for (const roles of [[{ ...first, salary: 1 }], [without]]) {
			const data = { ...snapshot, roles };
			expect(snapshotSchema.safeParse(data).success).toBe(false);
			expect(accepts(data)).toBe(false);
		}
	});

	test('has ids where the catalogue has entries', () => {
		expect(snapshot.roles[0]).toEqual({
			id: 'junior',
			title: 'Junior',
			aliases: ['JR', 'Jr.'],
			url: '/roles/junior/',
			definition: 'What junior is.',
			family: 'product',
			band: 'mid',
			glance: catalogue.roles.get('junior')!.glance,
			skills: [need('listening', 2, 'optional')],
			rungs: ['junior'],
			reviewed: '2026-11-22',
		});
		expect(snapshot.roles[1]!.beside).toBe('top');
		expect(snapshot.transitions[0]).toMatchObject({
			from: 'tester',
			to: 'junior',
			time: { text: 'a year', source: 'survey' },
		});
		expect(snapshot.abbreviations[0]).toEqual({
			id: 'jr',
			title: 'JR',
			aliases: [],
			url: '/titles/#jr',
			meanings: [
				{ title: 'Junior', role: 'junior', note: 'Often.' },
				{ title: 'O', term: 'outcome' },
			],
			sources: ['survey'],
		});
		expect(snapshot.glossary[0]).toMatchObject({
			seeAlso: ['outcome'],
			confusableWith: [{ id: 'outcome', difference: 'none' }],
		});
		expect(snapshot.sources[0]).toMatchObject({
			url: '/sources/#survey',
			link: 'https://example.org/survey',
		});
	});

	test('gives a rung what it requires in effect, and null for a role that has no guide yet', () => {
		const [junior, top] = snapshot.ladders[0]!.rungs;
		expect(junior).toMatchObject({
			url: '/ladders/climb/#junior',
			role: 'junior',
			planned: false,
			skills: [need('listening', 2, 'optional'), need('deciding', 1)],
			next: ['top'],
		});
		expect(top).toMatchObject({
			role: null,
			planned: true,
			years: [{ text: '3', source: 'survey' }],
		});
	});

	test('says where a question is asked and where it is answered at length', () => {
		expect(snapshot.questions).toEqual([
			{
				id: 'why',
				title: 'Why?',
				aliases: [],
				url: '/questions/#why',
				answer: 'The answer to why.',
				answeredAt: '/guides/choosing/#the-answer',
			},
		]);
	});

	test('has every entry with a page, at an address of the site without its base', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const { version: _version, ...lists } = snapshotOf(random);
				const urls = Object.values(lists).flatMap((list) => list.map(({ url }) => url));
				const all = allAddresses(random);
				for (const url of urls) expect(all).toContain(url.split('#')[0]);
				for (const { id } of pageEntries(random))
					expect(urls.some((url) => url.includes(`/${id}/`))).toBe(true);
			}),
		);
	});

	test('sends a family without roles to the list of roles, which has no heading for it', () => {
		const { families } = snapshotOf(
			catalogueOf(
				contentOf({ families: [family('product'), family('empty')], roles: [role('x')] }),
			),
		);
		expect(families.map(({ url }) => url)).toEqual(['/roles/#product', '/roles/']);
	});
});

describe('the published tables', () => {
	const tables = tablesOf(snapshot);

	test('have a header and a row for each role, skill, and required skill', () => {
		expect(Object.keys(tables)).toEqual(['roles.csv', 'skills.csv', 'role-skills.csv']);
		expect(tables['roles.csv']![1]).toEqual([
			'junior',
			'Junior',
			'product',
			'mid',
			'What junior is.',
			'JR; Jr.',
			'/roles/junior/',
		]);
		expect(tables['skills.csv']![2]).toEqual([
			'deciding',
			'Deciding',
			'craft',
			'What deciding is.',
			'',
			'/skills/deciding/',
		]);
		expect(tables['role-skills.csv']).toEqual([
			['role', 'skill', 'level', 'weight'],
			['junior', 'listening', 2, 'optional'],
		]);
	});

	test('have rows as long as their header', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				for (const [header, ...rows] of Object.values(tablesOf(snapshotOf(random)))) {
					for (const row of rows) expect(row).toHaveLength(header!.length);
				}
			}),
		);
	});
});
