import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAddresses } from '../../../src/site/addresses.ts';
import { doors, highlights, lines } from '../../../src/site/home.ts';
import {
	catalogueOf,
	comparison,
	contentOf,
	family,
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
			['I am moving', '/transitions/'],
			['I am hiring', '/guides/which-role-does-your-team-need/'],
		]);
	});

	test('lead to lists where those guides are missing', () => {
		expect(addressesOf(catalogueOf(fullContent({ transitions: [] })))).toEqual([
			['I am choosing', '/roles/'],
			['I am moving', '/ladders/'],
			['I am hiring', '/ladders/'],
		]);
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

describe('the lines of the network', () => {
	const catalogue = catalogueOf(
		contentOf({
			families: [
				family('product'),
				family('adjacent', { order: 2 }),
				family('empty', { order: 3 }),
			],
			roles: [
				role('chief', { band: 'executive' }),
				role('junior'),
				role('aside', { band: 'entry' }),
				role('designer', { family: 'adjacent', band: 'senior' }),
				role('analyst', { family: 'adjacent', band: 'entry' }),
			],
			ladders: [
				ladder('abroad', line(['uk-junior']), { variant: true }),
				ladder('climb', line(['junior', 'dream'], ['junior'])),
			],
		}),
	);

	test('run along their ladders, variants left out, with side stops last, in band order', () => {
		const [product] = lines(catalogue);
		expect(product!.stops).toEqual([
			{ title: 'Junior', address: '/roles/junior/' },
			{ title: 'Dream', address: '/ladders/climb/#dream' },
			{ title: 'Aside', address: '/roles/aside/' },
			{ title: 'Chief', address: '/roles/chief/' },
		]);
		expect(product!.address).toBe('/ladders/climb/');
	});

	test('are their side stops where they have no ladder, and left out without any stop', () => {
		const found = lines(catalogue);
		expect(found.map(({ family: { id } }) => id)).toEqual(['product', 'adjacent']);
		expect(found[1]!.stops.map(({ title }) => title)).toEqual(['Analyst', 'Designer']);
		expect(found[1]!.address).toBeUndefined();
	});

	test('lead only to pages of the site', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const all = allAddresses(random);
				for (const { stops, address } of lines(random)) {
					for (const stop of stops) expect(all).toContain(stop.address.split('#')[0]);
					if (address) expect(all).toContain(address);
				}
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
	const titles = (list: string) => highlights(list, catalogue).map(({ title }) => title);

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

	test('are none where the list is empty', () => {
		expect(titles('guides')).toEqual([]);
	});
});
