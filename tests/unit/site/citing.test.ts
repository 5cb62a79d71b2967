import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageEntries } from '../../../src/site/addresses.ts';
import { citingPages, countryInWords, provenance } from '../../../src/site/citing.ts';
import { citationsOf } from '../../../src/site/page.ts';
import {
	abbreviation,
	catalogueOf,
	fullContent,
	ladder,
	role,
	rung,
	source,
	term,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

test('a source knows every page that cites it: prose, years, times, terms and abbreviations', () => {
	const catalogue = catalogueOf(
		fullContent({
			sources: [source('survey'), source('unused')],
			roles: [role('junior', {}, { citations: ['survey'] }), role('senior')],
			ladders: [ladder('climb', [rung('a', { years: [{ text: '1', source: 'survey' }] })])],
			transitions: [transition('tester', 'junior', { time: { text: '1', source: 'survey' } })],
			terms: [term('outcome', {}, { citations: ['survey'] })],
			abbreviations: [abbreviation('jr', [{ title: 'Junior' }], ['survey'])],
		}),
	);
	const citing = citingPages(catalogue);
	expect(citing.get('survey')).toEqual([
		{ title: 'Junior', address: '/roles/junior/' },
		{ title: 'Climb', address: '/ladders/climb/' },
		{ title: 'Tester to junior', address: '/transitions/tester-to-junior/' },
		{ title: 'Outcome', address: '/glossary/#outcome' },
		{ title: 'JR', address: '/titles/#jr' },
	]);
	expect(citing.has('unused')).toBe(false);
});

test('a page that cites a source is among the pages of that source, once', () => {
	fc.assert(
		fc.property(catalogues, (catalogue) => {
			const citing = citingPages(catalogue);
			for (const entry of pageEntries(catalogue)) {
				for (const id of citationsOf(entry)) {
					const same = citing.get(id)!.filter(({ address }) => address.endsWith(`/${entry.id}/`));
					expect(same).toHaveLength(1);
				}
			}
		}),
	);
});

test('a figure’s provenance is its country and year, or that there is none', () => {
	expect(provenance({ country: 'United Kingdom', date: '28 Feb 2025' })).toBe(
		'United Kingdom, 2025',
	);
	expect(provenance({ country: 'Not stated', date: 'n.d.' })).toBe('undated, no country stated');
	expect(provenance({ country: 'International', date: 'n.d. (c. 2019)' })).toBe(
		'International, 2019',
	);
});

test('a source that names no country says so in words', () => {
	expect(countryInWords({ country: 'Not stated' })).toBe('no country stated');
	expect(countryInWords({ country: 'Spain' })).toBe('Spain');
});
