import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import {
	allAddresses,
	hasTools,
	indexAddresses,
	pageEntries,
} from '../../../src/site/addresses.ts';
import {
	existingLists,
	filtersOf,
	groupsOf,
	letterId,
	listPages,
} from '../../../src/site/index-pages.ts';
import {
	catalogueOf,
	comparison,
	contentOf,
	family,
	fullContent,
	ladder,
	line,
	role,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const catalogue = catalogueOf(
	fullContent({
		families: [
			family('product'),
			family('portfolio', { title: 'PMO and portfolio', order: 2 }),
			family('empty', { order: 3 }),
		],
		roles: [
			role('chief', { band: 'executive' }),
			role('junior', { band: 'entry' }),
			role('senior', { band: 'senior' }),
			role('analyst', { family: 'portfolio' }),
		],
		transitions: [
			transition('tester', 'junior'),
			transition('senior', 'analyst'),
			transition('junior', 'senior'),
		],
		comparisons: [comparison('junior', 'senior'), comparison('junior', 'analyst')],
	}),
);

const entriesOf = (list: string, of: Catalogue) =>
	groupsOf(list, of).flatMap(({ entries }) => entries);

describe('a list page', () => {
	test('is built where it has something to list', () => {
		expect(existingLists(catalogue)).toEqual(
			Object.keys(listPages).filter((name) => name !== 'questions'),
		);
		expect(existingLists(catalogueOf(contentOf({ families: [], skillGroups: [] })))).toEqual([]);
	});

	test('is built exactly where the addresses of the site say so', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const built = existingLists(random).map((name) => `/${name}/`);
				const map = random.roles.size + random.ladders.size > 0 ? ['/map/'] : [];
				const tools = hasTools(random)
					? ['/tools/gap/', '/tools/hiring-pack/', '/tools/route/', '/tools/self-check/']
					: [];
				const about = ['/about/', '/data/', '/accessibility/', '/privacy/', '/offline/'];
				const others = ['/', ...map, ...tools, '/titles/', '/search/', '/method/', ...about];
				expect([...built, ...others].sort()).toEqual(indexAddresses(random).sort());
			}),
		);
	});

	test('of a kind lists every page of that kind', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const listed = Object.keys(listPages)
					.filter((name) => name !== 'tools' && name !== 'questions')
					.flatMap((name) =>
						groupsOf(name, random).flatMap((group) => group.entries.map(({ address }) => address)),
					);
				expect(listed.sort()).toEqual(
					allAddresses(random)
						.filter((address) => !indexAddresses(random).includes(address))
						.sort(),
				);
				expect(listed).toHaveLength(pageEntries(random).length);
			}),
		);
	});

	test('of roles goes line by line, each from the first band to the last', () => {
		expect(
			groupsOf('roles', catalogue).map(({ title, entries }) => [title, entries.map((e) => e.note)]),
		).toEqual([
			['Product line', ['Starting out', 'Senior', 'Executive']],
			['PMO and portfolio line', ['Practitioner']],
		]);
	});

	test('of transitions goes by the line they lead into, and shows both lines', () => {
		const groups = groupsOf('transitions', catalogue);
		expect(groups.map(({ id, title }) => [id, title])).toEqual([
			['to-product', 'Into the product line'],
			['to-portfolio', 'Into the PMO and portfolio line'],
		]);
		expect(
			groups.flatMap(({ entries }) =>
				entries.map(({ title, families }) => [title, families!.map(({ id }) => id)]),
			),
		).toEqual([
			['Tester to junior', ['product']],
			['Junior to senior', ['product', 'product']],
			['Senior to analyst', ['product', 'portfolio']],
		]);
	});

	test('of comparisons names a line once', () => {
		const [{ entries } = { entries: [] }] = groupsOf('compare', catalogue);
		expect(entries.map(({ families }) => families!.map(({ id }) => id))).toEqual([
			['product'],
			['product', 'portfolio'],
		]);
	});

	test('of ladders counts their job titles', () => {
		const one = catalogueOf(
			contentOf({ ladders: [ladder('short', line(['a'])), ladder('long', line(['b', 'c']))] }),
		);
		expect(groupsOf('ladders', one)[0]!.entries.map(({ note }) => note)).toEqual([
			'1 job title',
			'2 job titles',
		]);
	});

	test('has no groups where it has a layout of its own, or no name', () => {
		expect([groupsOf('sources', catalogue), groupsOf('nope', catalogue)]).toEqual([[], []]);
	});
});

describe('what a list can be narrowed by', () => {
	test('are the lines and bands of its entries, in their order', () => {
		const { lines, bands } = filtersOf(entriesOf('roles', catalogue), catalogue);
		expect(lines.map(({ id }) => id)).toEqual(['product', 'portfolio']);
		expect(bands).toEqual(['entry', 'mid', 'senior', 'executive']);
	});

	test('counts both ends of a move and of a pair', () => {
		const moves = entriesOf('transitions', catalogue);
		expect(moves.map(({ lines }) => lines!.map(({ id }) => id))).toEqual([
			['product'],
			['product'],
			['product', 'portfolio'],
		]);
	});

	test('is nothing where there is no choice', () => {
		const one = catalogueOf(contentOf({ ladders: [ladder('short', line(['a']))] }));
		expect(filtersOf(entriesOf('ladders', one), one)).toEqual({ lines: [], bands: [] });
		expect(filtersOf(entriesOf('skills', catalogue), catalogue)).toEqual({ lines: [], bands: [] });
	});
});

test('the heading of a letter has a fragment of plain letters and digits', () => {
	expect(['A', '0–9'].map(letterId)).toEqual(['letter-a', 'letter-0-9']);
});
