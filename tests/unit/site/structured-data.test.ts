import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileDates } from '../../../src/domain/history.ts';
import { aboutPage } from '../../../src/site/about.ts';
import { addressOf, pageEntries } from '../../../src/site/addresses.ts';
import { existingLists } from '../../../src/site/index-pages.ts';
import { listModel, partModel } from '../../../src/site/list-models.ts';
import { listLimit, partsOf } from '../../../src/site/list-parts.ts';
import { pageModel } from '../../../src/site/page.ts';
import { scriptText, structuredData } from '../../../src/site/structured-data.ts';
import {
	catalogueOf,
	contentOf,
	family,
	get,
	need,
	question,
	role,
	skill,
	term,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';
import { longGlossary } from '../../support/long-lists.ts';
import { faultsOfScript } from '../../support/schema-org.ts';

const place = { name: 'Ward Atlas', site: 'https://atlas.example', base: '/under/' };
const catalogue = catalogueOf(
	contentOf({
		skills: [skill('care'), skill('counting')],
		roles: [
			role('nurse', {
				aliases: ['ward nurse'],
				skills: [need('care', 2, 'core'), need('counting', 1, 'optional')],
				questions: [{ id: 'nights', question: 'Nights?', answer: 'Some.', anchor: 'key-skills' }],
			}),
			role('matron'),
		],
		transitions: [transition('nurse', 'matron')],
		terms: [term('handover')],
	}),
);

/** The things of a graph by their types. */
function thingsOf(graph: ReturnType<typeof structuredData>): Record<string, unknown>[] {
	return JSON.parse(JSON.stringify(graph ?? { '@graph': [] }))['@graph'] as Record<
		string,
		unknown
	>[];
}

describe('what machines are told', () => {
	test('of a role is where it stands, that it is an article, and what the job is', () => {
		const nurse = get(catalogue.roles, 'nurse');
		const [path, article, job] = thingsOf(
			structuredData(catalogue, pageModel(catalogue, nurse), place),
		);
		expect(path).toMatchObject({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ position: 1, name: 'Home', item: { '@id': 'https://atlas.example/under/' } },
				{ position: 2, name: 'Roles', item: { '@id': 'https://atlas.example/under/roles/' } },
				{ position: 3, name: 'Nurse', item: { '@id': 'https://atlas.example/under/roles/nurse/' } },
			],
		});
		expect(article).toMatchObject({ '@type': 'Article', headline: 'Nurse' });
		expect(job).toMatchObject({
			'@type': 'Occupation',
			alternateName: ['ward nurse'],
			skills: [{ name: 'Care', url: 'https://atlas.example/under/skills/care/' }],
		});
	});

	test('of the questions and the terms is every one of them', () => {
		const [faq] = thingsOf(structuredData(catalogue, listModel('questions', catalogue), place));
		expect(faq).toMatchObject({
			'@type': 'FAQPage',
			mainEntity: [{ name: 'Nights?', acceptedAnswer: { text: 'Some.' } }],
		});
		const [glossary] = thingsOf(structuredData(catalogue, listModel('glossary', catalogue), place));
		expect(glossary).toMatchObject({
			'@type': 'DefinedTermSet',
			hasDefinedTerm: [{ name: 'Handover', url: 'https://atlas.example/under/glossary/#handover' }],
		});
	});

	test('of a part of the glossary is where it stands, its own terms, and the whole they belong to', () => {
		const long = longGlossary(listLimit + 1);
		const [part, other] = partsOf('glossary', long);
		const [path, terms] = thingsOf(structuredData(long, partModel(part!, long), place));
		expect(path).toMatchObject({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ name: 'Home' },
				{ name: 'Glossary', item: { '@id': 'https://atlas.example/under/glossary/' } },
				{ name: 'A', item: { '@id': 'https://atlas.example/under/glossary/letter/a/' } },
			],
		});
		expect(terms).toMatchObject({
			'@type': 'DefinedTermSet',
			isPartOf: { '@id': 'https://atlas.example/under/glossary/' },
		});
		expect(terms!['hasDefinedTerm']).toHaveLength(part!.group.entries.length);
		const [whole] = thingsOf(structuredData(long, listModel('glossary', long), place));
		expect(whole).toMatchObject({
			'@type': 'DefinedTermSet',
			'@id': 'https://atlas.example/under/glossary/',
			hasPart: [
				{ name: 'Glossary: A', url: 'https://atlas.example/under/glossary/letter/a/' },
				{ name: `Glossary: ${other!.title}` },
			],
		});
		for (const page of [partModel(part!, long), listModel('glossary', long)])
			expect(faultsOfScript(scriptText(structuredData(long, page, place)!))).toEqual([]);
	});

	test('of a part of the questions is what stands on it, and of an index of questions nothing', () => {
		const asking = (id: string, family: string, amount: number) =>
			role(id, {
				family,
				questions: Array.from({ length: amount }, (_, i) => question(`${id}-${i}`)),
			});
		const long = catalogueOf(
			contentOf({
				families: [family('product'), family('project', { order: 2 })],
				roles: [asking('maker', 'product', 300), asking('planner', 'project', 201)],
			}),
		);
		const [, second] = partsOf('questions', long);
		const [, faq] = thingsOf(structuredData(long, partModel(second!, long), place));
		expect(faq!['@type']).toBe('FAQPage');
		expect((faq!['mainEntity'] as { name: string }[]).map(({ name }) => name)).toEqual(
			second!.group.entries.map(({ title }) => title),
		);
		expect(structuredData(long, listModel('questions', long), place)).toBeUndefined();
	});

	test('of an article is when its file was made and last changed; its review, where that is not known', () => {
		const matron = get(catalogue.roles, 'matron');
		const articleWith = (reviewed?: string, dates?: FileDates) => {
			const entry = { ...matron, ...(reviewed && { reviewed }) };
			const roles = new Map([...catalogue.roles, ['matron', entry]]);
			const page = pageModel(catalogue, entry);
			return thingsOf(structuredData({ ...catalogue, roles }, page, place, dates))[1]!;
		};
		const created = new Date('2026-11-01T08:00:00Z');
		const changed = new Date('2026-11-04T08:00:00Z');
		expect(articleWith('2026-11-09', { created, changed })).toMatchObject({
			dateCreated: '2026-11-01T08:00:00.000Z',
			dateModified: '2026-11-04T08:00:00.000Z',
		});
		expect(articleWith(undefined, { changed })).not.toHaveProperty('dateCreated');
		expect(articleWith('2026-11-09')).toMatchObject({ dateModified: '2026-11-09' });
		expect(articleWith()).not.toHaveProperty('dateModified');
	});

	test('of the data is where it can be downloaded, and under which license', () => {
		expect(thingsOf(structuredData(catalogue, aboutPage('data'), place))).toMatchObject([
			{
				'@type': 'Dataset',
				name: 'Ward Atlas: open data',
				url: 'https://atlas.example/under/data/',
				license: 'https://creativecommons.org/licenses/by/4.0/',
				distribution: [{ contentUrl: 'https://atlas.example/under/data/v1/catalogue.json' }],
			},
		]);
		expect(structuredData(catalogue, aboutPage('about'), place)).toBeUndefined();
	});

	test('uses no word that schema.org does not know, whatever the catalogue', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const pages = [
					...pageEntries(random).map((entry) => pageModel(random, entry)),
					...existingLists(random).map((list) => listModel(list, random)),
					aboutPage('data'),
				];
				for (const page of pages) {
					const graph = structuredData(random, page, place, { changed: new Date(0) });
					expect(graph ? faultsOfScript(scriptText(graph)) : []).toEqual([]);
				}
			}),
			{ numRuns: 50 },
		);
	});

	test('is nothing for a list that its links describe', () => {
		expect(structuredData(catalogue, listModel('roles', catalogue), place)).toBeUndefined();
	});

	test('names every page that an editor wrote by its own address, whatever the catalogue', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				for (const entry of pageEntries(random)) {
					const things = thingsOf(structuredData(random, pageModel(random, entry), place));
					expect(things[1]).toMatchObject({
						'@type': 'Article',
						url: `https://atlas.example/under${addressOf(entry)}`,
					});
				}
			}),
		);
	});

	test('cannot end the element it stands in', () => {
		expect(
			scriptText({
				'@context': 'https://schema.org',
				'@graph': [{ '@type': 'Thing', name: '</script>' }],
			}),
		).not.toContain('<');
	});
});
