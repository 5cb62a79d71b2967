import { describe, expect, test } from 'vitest';
import { indexGroups, listModel, partModel, placeOfEntry } from '../../../src/site/list-models.ts';
import { listLimit, partsOf } from '../../../src/site/list-parts.ts';
import { sidebar } from '../../../src/site/sidebar.ts';
import {
	abbreviation,
	catalogueOf,
	contentOf,
	family,
	fullContent,
	role,
	term,
} from '../../support/catalogue.ts';
import { longGlossary } from '../../support/long-lists.ts';

const catalogue = catalogueOf(
	fullContent({
		families: [family('product'), family('portfolio', { title: 'PMO and portfolio', order: 2 })],
		roles: [role('junior'), role('senior'), role('analyst', { family: 'portfolio' })],
		terms: [term('sprint'), term('4x4', { title: '4×4' })],
	}),
);

describe('the model of a list page', () => {
	test('has a heading for each group, if there are several', () => {
		expect(listModel('roles', catalogue)).toMatchObject({
			kind: 'index',
			id: 'roles',
			address: '/roles/',
			title: 'Roles',
			headings: [
				{ depth: 2, slug: 'product', text: 'Product line' },
				{ depth: 2, slug: 'portfolio', text: 'PMO and portfolio line' },
			],
		});
		expect(listModel('guides', catalogue).headings).toEqual([]);
	});

	test.each(['glossary', 'titles'])('has a heading for each letter of the %s', (list) => {
		const { kind, headings } = listModel(list, catalogue);
		expect(kind).toBe(list);
		expect(headings).toContainEqual({ depth: 2, slug: 'letter-s', text: 'S' });
	});

	test('says of what begins with no letter that it does not', () => {
		expect(listModel('glossary', catalogue).headings[0]).toEqual({
			depth: 2,
			slug: 'letter-0-9',
			text: '0–9',
		});
	});
});

describe('a list that is too long for one page', () => {
	const long = longGlossary(listLimit + 1);
	const [first, last] = partsOf('glossary', long);

	test('keeps its address and its headings, and is an index', () => {
		expect(listModel('glossary', long)).toMatchObject({
			kind: 'index',
			id: 'glossary',
			address: '/glossary/',
			title: 'Glossary',
			headings: [
				{ depth: 2, slug: 'letter-a', text: 'A' },
				{ depth: 2, slug: 'letter-b', text: 'B' },
			],
		});
	});

	test('leads from each name to its place on a part, or to its own page', () => {
		const { group } = first!;
		expect(placeOfEntry(first!, group.entries[0]!)).toBe('/glossary/letter/a/#aa-0');
		const [roles] = partsOf('roles', catalogue, 1);
		expect(placeOfEntry(roles!, roles!.group.entries[0]!)).toBe('/roles/junior/');
	});

	test('leads from a title to what it means, or where it means several things to all of them', () => {
		const mixed = catalogueOf(
			contentOf({
				roles: [role('maker', { aliases: ['Doer'] }), role('builder', { aliases: ['Doer', 'B'] })],
				abbreviations: [abbreviation('mk', [{ title: 'Maker', role: 'maker' }])],
			}),
		);
		const places = partsOf('titles', mixed, 1).flatMap((part) =>
			part.group.entries.map((entry) => [entry.title, placeOfEntry(part, entry)]),
		);
		expect(places).toEqual([
			['B', '/roles/builder/'],
			['Builder', '/roles/builder/'],
			['Doer', '/titles/letter/d/'],
			['Maker', '/roles/maker/'],
			['MK', '/titles/letter/m/2/#mk'],
		]);
	});

	test('shows all parts of a letter under one heading', () => {
		const groups = indexGroups(partsOf('glossary', longGlossary(10), 2));
		expect(groups.map(({ group, parts }) => [group.title, parts.length])).toEqual([
			['A', 3],
			['B', 3],
		]);
	});

	test('has parts that say what they hold, and lead to the one before and the one after', () => {
		expect(partModel(first!, long)).toMatchObject({
			kind: 'glossary',
			id: 'glossary-letter-a',
			address: '/glossary/letter/a/',
			title: 'Glossary: A',
			definition: '251 of 501 entries, from “Aa 0” to “Aa 98”.',
			where: 'Glossary',
			next: { title: 'Glossary: B', address: '/glossary/letter/b/' },
		});
		expect(partModel(first!, long)).not.toHaveProperty('prev');
		expect(partModel(last!, long)).toMatchObject({
			prev: { title: 'Glossary: A', address: '/glossary/letter/a/' },
		});
		expect(partModel(last!, long)).not.toHaveProperty('next');
	});

	test('says of a part with one entry which it is', () => {
		const [part] = partsOf('glossary', longGlossary(3), 1);
		expect(partModel(part!, longGlossary(3)).definition).toBe('One of 3 entries: “Aa 0”.');
	});

	test('has parts of a line that are on that line', () => {
		const [, portfolio] = partsOf('roles', catalogue, 2);
		expect(partModel(portfolio!, catalogue).family?.id).toBe('portfolio');
	});

	test('is opened in the sidebar where the reader is on a part of it', () => {
		const links = sidebar(long, partModel(last!, long)).flatMap((group) => group.links);
		expect(links.filter(({ children }) => children)).toEqual([
			{
				title: 'Glossary',
				address: '/glossary/',
				current: false,
				children: [
					{ title: 'A', address: '/glossary/letter/a/', current: false },
					{ title: 'B', address: '/glossary/letter/b/', current: true },
				],
			},
		]);
		const onIndex = sidebar(long, listModel('glossary', long)).flatMap((group) => group.links);
		expect(onIndex.filter(({ current }) => current).map(({ title }) => title)).toEqual([
			'Glossary',
		]);
		expect(onIndex.filter(({ children }) => children)).toEqual([]);
	});
});

test('an index says how many names it has, and what they lead to, in place of what the whole list says', () => {
	expect(listModel('glossary', longGlossary(501)).definition).toBe(
		'501 entries, too many for one page. These are their names; each leads to what is said of it.',
	);
	expect(listModel('glossary', longGlossary(500)).definition).not.toContain('500 entries');
});
