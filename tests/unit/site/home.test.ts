import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAddresses } from '../../../src/site/addresses.ts';
import { doors, highlights } from '../../../src/site/home.ts';
import {
	abbreviation,
	asking,
	catalogueOf,
	comparison,
	contentOf,
	family,
	finder,
	fullContent,
	guide,
	ladder,
	line,
	role,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const addressesOf = (catalogue: Parameters<typeof doors>[0]) =>
	doors(catalogue).map(({ title, address }) => [title, address]);

describe('the ways in', () => {
	test('lead to the guides written for them', () => {
		const guides = ['which-path-fits-you', 'which-role-does-your-team-need'].map((id) => guide(id));
		expect(addressesOf(catalogueOf(fullContent({ guides })))).toEqual([
			['I am choosing', '/guides/which-path-fits-you/'],
			['I am moving', '/tools/gap/'],
			['I am hiring', '/guides/which-role-does-your-team-need/'],
		]);
	});

	test('lead to the finders where there are some', () => {
		const guides = ['which-path-fits-you', 'which-role-does-your-team-need'].map((id) => guide(id));
		const ids = ['junior', 'senior'];
		const finders = [
			finder([asking('a', [{}, {}]), asking('b', [{}, {}])], ids),
			finder([asking('c', [{}, {}]), asking('d', [{}, {}])], ids, { id: 'which-role' }),
		];
		expect(addressesOf(catalogueOf(fullContent({ guides, finders })))).toEqual([
			['I am choosing', '/tools/which-path/'],
			['I am moving', '/tools/gap/'],
			['I am hiring', '/tools/which-role/'],
		]);
	});

	test('lead to lists where those guides are missing', () => {
		expect(addressesOf(catalogueOf(fullContent()))).toEqual([
			['I am choosing', '/roles/'],
			['I am moving', '/tools/gap/'],
			['I am hiring', '/ladders/'],
		]);
	});

	test('lead to the moves, or the ladders, where there are no two jobs to choose between', () => {
		const alone = { roles: [role('junior')], comparisons: [], abbreviations: [] };
		const ladders = [ladder('climb', line(['junior'], ['junior']))];
		const moving = (given: object) =>
			addressesOf(catalogueOf(fullContent({ ...alone, ladders, ...given })))[1];
		expect(moving({})).toEqual(['I am moving', '/transitions/']);
		expect(moving({ transitions: [] })).toEqual(['I am moving', '/ladders/']);
	});

	test('are left out where there is nothing behind them', () => {
		expect(addressesOf(catalogueOf(contentOf({ roles: [role('x')] })))).toEqual([
			['I am choosing', '/roles/'],
		]);
		expect(addressesOf(catalogueOf(contentOf()))).toEqual([]);
	});

	test('lead only to pages of the site', () => {
		fc.assert(
			fc.property(catalogues, (catalogue) => {
				for (const { address } of doors(catalogue))
					expect(allAddresses(catalogue)).toContain(address);
			}),
		);
	});
});

describe('the highlights of a list', () => {
	const roles = ['ash', 'bay', 'cob'].map((id) => role(id));
	const planner = role('planner', { family: 'project' });
	const catalogue = catalogueOf(
		contentOf({
			families: [family('product'), family('project', { order: 2 })],
			roles: [...roles, planner],
			comparisons: [
				comparison('ash', 'bay'),
				comparison('bay', 'cob'),
				comparison('ash', 'planner'),
			],
			transitions: [
				transition('ash', 'bay'),
				transition('bay', 'cob'),
				transition('planner', 'ash'),
				transition('cob', 'ash'),
				transition('ash', 'planner'),
			],
		}),
	);
	const titles = (list: 'compare' | 'transitions') =>
		highlights(list, catalogue).map(({ title }) => title);

	test('put entries between two lines first, and then keep their order', () => {
		expect(titles('compare')).toEqual(['Ash or planner?', 'Ash or bay?', 'Bay or cob?']);
	});

	test('do not take a move inside one line for one between two, and are four at most', () => {
		expect(titles('transitions')).toEqual([
			'Planner to ash',
			'Ash to planner',
			'Ash to bay',
			'Bay to cob',
		]);
	});

	test('begin with the pairs that one abbreviation stands for', () => {
		const mixed = catalogueOf(
			contentOf({
				families: [family('product'), family('project', { order: 2 })],
				roles: [...roles, planner],
				comparisons: [
					comparison('ash', 'planner'),
					comparison('ash', 'bay'),
					comparison('bay', 'cob'),
				],
				abbreviations: [
					abbreviation('bc', [
						{ title: 'Bay', role: 'bay' },
						{ title: 'Cob', role: 'cob' },
					]),
				],
			}),
		);
		expect(highlights('compare', mixed).map(({ title }) => title)).toEqual([
			'Bay or cob?',
			'Ash or planner?',
			'Ash or bay?',
		]);
	});

	test('are none where the list is empty', () => {
		expect(highlights('compare', catalogueOf(contentOf({})))).toEqual([]);
	});
});
