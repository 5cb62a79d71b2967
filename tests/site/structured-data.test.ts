import { describe, expect, inject, test } from 'vitest';
import { faultsOfScript, typesIn } from '../support/schema-org.ts';
import { attribute, built, elementsIn, readSite, type BuiltPage } from '../support/site.ts';

/** The structured data of a page, as text. */
function scriptsOf({ tree }: BuiltPage): string[] {
	return elementsIn(tree, 'script')
		.filter((script) => attribute(script, 'type') === 'application/ld+json')
		.map(({ children: [text] }) => (text?.type === 'text' ? text.value : ''));
}

const { pages, notFound } = readSite(built);

describe('the structured data of the built site', () => {
	test.each([
		['our content', pages],
		['our content under a base path', readSite(inject('underBase')).pages],
		['other content', readSite(inject('fork')).pages],
	] as const)('has only types, properties and values that schema.org knows: %s', (_what, all) => {
		expect(all.flatMap(scriptsOf)).not.toEqual([]);
		const faults = all.flatMap((page) =>
			scriptsOf(page).flatMap((text) =>
				faultsOfScript(text).map((fault) => `${page.file}: ${fault}`),
			),
		);
		expect(faults).toEqual([]);
	});

	test.each([
		['role', ['BreadcrumbList', 'Article', 'Occupation', 'DefinedTerm']],
		['skill', ['BreadcrumbList', 'Article']],
		['ladder', ['BreadcrumbList', 'Article']],
		['transition', ['BreadcrumbList', 'Article']],
		['comparison', ['BreadcrumbList', 'Article']],
		['guide', ['BreadcrumbList', 'Article']],
		['glossary', ['DefinedTermSet', 'DefinedTerm']],
		['questions', ['FAQPage', 'Question', 'Answer']],
	])('says of every page of the kind "%s" that it is %j', (kind, types) => {
		const missing = pages
			.filter((page) => page.kind === kind)
			.filter((page) => {
				const found = scriptsOf(page).flatMap((text) => typesIn(JSON.parse(text)));
				return !types.every((type) => found.includes(type));
			});
		expect(missing.map(({ file }) => file)).toEqual([]);
	});

	test('says that the page about the data is a set of data', () => {
		const page = pages.find(({ address }) => address === '/data/')!;
		const types = scriptsOf(page).flatMap((text) => typesIn(JSON.parse(text)));
		expect(types).toEqual(['Dataset', 'DataDownload']);
	});

	test('dates an article by the day that its head names', () => {
		const wrong = pages.filter(({ tree, html }) => {
			const modified = elementsIn(tree, 'meta').find(
				(meta) => attribute(meta, 'property') === 'article:modified_time',
			);
			const day = attribute(modified, 'content');
			return day !== undefined && !html.includes(`"dateModified":"${day}"`);
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('is not on the page for addresses that do not exist', () => {
		expect(scriptsOf(notFound!)).toEqual([]);
	});
});
