import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../src/domain/names.ts';
import { allAddresses } from '../../../src/site/addresses.ts';
import { firstLetter, titlesByLetter } from '../../../src/site/titles.ts';
import {
	abbreviation,
	catalogueOf,
	contentOf,
	ladder,
	role,
	rung,
	startingPoint,
	term,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const catalogue = catalogueOf(
	contentOf({
		roles: [
			role('product-manager', { aliases: ['PdM', 'PM'] }),
			role('project-manager', { aliases: ['PM'] }),
		],
		ladders: [
			ladder('climb', [
				rung('product-manager', {
					role: 'product-manager',
					aliases: ['PdM'],
					next: ['lead-product-manager'],
				}),
				rung('lead-product-manager', { aliases: ['3rd level'] }),
			]),
		],
		startingPoints: [startingPoint('tester', { aliases: ['QA'] })],
		terms: [term('raci')],
		abbreviations: [
			abbreviation('pm', [
				{ title: 'Project manager', role: 'project-manager', note: 'Beside budgets.' },
				{ title: 'Prime minister' },
			]),
			abbreviation('lpm', [{ title: 'Lead product manager', note: 'Rare.' }]),
			abbreviation('raci', [{ title: 'Responsibility chart', term: 'raci' }]),
		],
	}),
);
const entries = titlesByLetter(catalogue).flatMap((group) => group.entries);
const entryOf = (text: string) => entries.find((entry) => entry.text === text)!;

describe('job titles A to Z', () => {
	test('stand under their first letter, in order', () => {
		expect(
			titlesByLetter(catalogue).map(({ letter, entries: own }) => [
				letter,
				own.map(({ text }) => text),
			]),
		).toEqual([
			['0–9', ['3rd level']],
			['L', ['Lead product manager', 'LPM']],
			['P', ['PdM', 'PM', 'Product manager', 'Project manager']],
			['Q', ['QA']],
			['R', ['RACI']],
			['T', ['Tester']],
		]);
	});

	test('say all that an abbreviation means, what its editors listed first', () => {
		expect(entryOf('PM')).toEqual({
			text: 'PM',
			id: 'pm',
			meanings: [
				{
					title: 'Project manager',
					kind: 'Role',
					address: '/roles/project-manager/',
					note: 'Beside budgets.',
				},
				{ title: 'Prime minister', kind: 'no guide here' },
				{ title: 'Product manager', kind: 'Role', address: '/roles/product-manager/' },
			],
		});
	});

	test('lead from an abbreviation to a term, and to a rung of that title while the role has no guide', () => {
		expect(entryOf('RACI').meanings).toEqual([
			{ title: 'Responsibility chart', kind: 'Term', address: '/glossary/#raci' },
		]);
		expect(entryOf('LPM').meanings).toEqual([
			{
				title: 'Lead product manager',
				kind: 'Job title on the ladder Climb',
				address: '/ladders/climb/#lead-product-manager',
				note: 'Rare.',
			},
		]);
	});

	test('name a role once, however many rungs share its title', () => {
		expect(entryOf('Product manager').meanings).toEqual([
			{ title: 'Product manager', kind: 'Role', address: '/roles/product-manager/' },
		]);
		expect(entryOf('PdM').meanings).toHaveLength(1);
	});

	test('lead from an alias of a starting point to the starting point', () => {
		expect(entryOf('Tester').id).toBe('tester');
		expect(entryOf('Tester').meanings[0]!.address).toBeUndefined();
		expect(entryOf('QA').meanings[0]).toMatchObject({
			title: 'Tester',
			address: '/titles/#tester',
		});
	});

	test('hold every title and alias once, under one heading a letter, and lead only into the site', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const groups = titlesByLetter(random);
				const letters = groups.map(({ letter }) => letter);
				expect(letters).toHaveLength(new Set(letters).size);
				const all = groups.flatMap((group) => group.entries);
				const keys = all.map(({ text }) => nameKey(text));
				expect(keys).toHaveLength(new Set(keys).size);
				for (const { title, aliases } of [...random.roles.values(), ...random.rungs.values()]) {
					for (const name of [title, ...aliases]) expect(keys).toContain(nameKey(name));
				}
				const addresses = allAddresses(random);
				for (const { address } of all.flatMap(({ meanings }) => meanings)) {
					if (address) expect(addresses).toContain(address.split('#')[0]);
				}
			}),
		);
	});
});

describe('the letter of a title', () => {
	test.each([
		['product manager', 'P'],
		['Évangéliste', 'E'],
		['ßeta', 'S'],
		['3D lead', '0–9'],
		['“Agile” coach', '0–9'],
		['Инженер', '0–9'],
		['', '0–9'],
	])('%j is %j', (title, letter) => {
		expect(firstLetter(title)).toBe(letter);
	});
});
