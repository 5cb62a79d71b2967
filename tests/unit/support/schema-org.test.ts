import { expect, test } from 'vitest';
import { faultsOfScript, typesIn } from '../../support/schema-org.ts';

const scriptOf = (...things: object[]): string =>
	JSON.stringify({ '@context': 'https://schema.org', '@graph': things });

test('structured data in the words of schema.org has no fault', () => {
	const article = {
		'@type': 'Article',
		headline: 'Nurse',
		dateModified: '2026-11-22T00:00:00.000Z',
		citation: [{ '@type': 'CreativeWork', name: 'Ward notes', url: 'https://a.example/' }],
	};
	const path = {
		'@type': 'BreadcrumbList',
		itemListElement: [{ '@type': 'ListItem', position: 1 }],
	};
	expect(faultsOfScript(scriptOf(article, path))).toEqual([]);
	expect(typesIn(JSON.parse(scriptOf(article, path)))).toEqual([
		'Article',
		'CreativeWork',
		'BreadcrumbList',
		'ListItem',
	]);
});

test.each<[string, object, string]>([
	['a type that does not exist', { '@type': 'Artikel' }, '@graph[0]: no type "Artikel"'],
	[
		'a property that does not exist',
		{ '@type': 'Article', heading: 'Nurse' },
		'@graph[0].heading: Article has no such property',
	],
	[
		'a property of another type',
		{ '@type': 'Occupation', headline: 'Nurse' },
		'@graph[0].headline: Occupation has no such property',
	],
	[
		'a thing of a type that a property does not take',
		{ '@type': 'FAQPage', citation: { '@type': 'ListItem', position: 1 } },
		'@graph[0].citation[0]: takes CreativeWork, Text, found ListItem',
	],
	[
		'a fault inside another thing',
		{ '@type': 'Article', citation: [{ '@type': 'CreativeWork', titel: 'x' }] },
		'@graph[0].citation[0].titel: CreativeWork has no such property',
	],
	[
		'a day that is none',
		{ '@type': 'Article', dateModified: 'last week' },
		'@graph[0].dateModified[0]: takes Date, DateTime, found "last week"',
	],
	[
		'an address that is not whole',
		{ '@type': 'Article', url: '/roles/' },
		'@graph[0].url[0]: takes URL, found "/roles/"',
	],
	['an empty list', { '@type': 'Article', citation: [] }, '@graph[0].citation: an empty list'],
	[
		'a property that another one has taken the place of',
		{ '@type': 'Article', isBasedOnUrl: 'https://a.example/' },
		'@graph[0].isBasedOnUrl: Article has no such property',
	],
])('%s is a fault', (_what, thing, fault) => {
	expect(faultsOfScript(scriptOf(thing))).toEqual([fault]);
});

test('no graph, another context and what stands beside the graph are faults', () => {
	expect(faultsOfScript('{"@context":"https://a.example","name":"x"}')).toEqual([
		'expected the context of schema.org, found https://a.example',
		'name: stands beside the graph',
		'expected things in the graph, found none',
	]);
});
