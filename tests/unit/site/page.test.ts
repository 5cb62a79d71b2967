import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageEntry } from '../../../src/domain/entries.ts';
import { addressOf, allAddresses, pageEntries } from '../../../src/site/addresses.ts';
import {
	citationsOf,
	countTitles,
	kindTitles,
	pageKinds,
	pageModel,
	plainPage,
} from '../../../src/site/page.ts';
import {
	catalogueOf,
	fullContent,
	get,
	guide,
	ladder,
	line,
	role,
	rung,
	skill,
	skillGroup,
	source,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const catalogue = catalogueOf(
	fullContent({
		sources: [source('survey'), source('report'), source('book')],
		skillGroups: [skillGroup('craft', { title: 'Craft and care' })],
		roles: [
			role(
				'junior',
				{ aliases: ['JR'], reviewed: { date: '2026-11-22' } },
				{
					headings: [
						{ depth: 2, title: 'Focus and scope', slug: 'focus-and-scope' },
						{ depth: 3, title: 'A hard part', slug: 'a-hard-part' },
					],
					citations: ['book', 'survey'],
				},
			),
			role('senior', { band: 'senior' }),
			role('aside', { beside: 'senior' }),
			role('loose'),
		],
		ladders: [
			ladder(
				'climb',
				[
					rung('senior', { role: 'senior', years: [{ text: '3–5', source: 'report' }] }),
					rung('junior', {
						role: 'junior',
						next: ['senior'],
						years: [
							{ text: '0–2', source: 'survey' },
							{ text: '0–3', source: 'report' },
						],
					}),
				],
				{},
				{ citations: ['report'] },
			),
		],
		transitions: [
			transition('tester', 'junior', { difficulty: 2, time: { text: 'a year', source: 'book' } }),
		],
		guides: [guide('choosing'), guide('moving'), guide('hiring')],
	}),
);
const modelOf = (entry: PageEntry) => pageModel(catalogue, entry);

describe('the model of a page', () => {
	test('says what its entry says, and where it is', () => {
		const junior = get(catalogue.roles, 'junior');
		expect(modelOf(junior)).toEqual({
			kind: 'role',
			id: 'junior',
			address: '/roles/junior/',
			title: 'Junior',
			definition: 'What junior is.',
			family: catalogue.families[0],
			where: 'Practitioner, stop 1 of 2',
			aliases: ['JR'],
			headings: [
				{ depth: 2, slug: 'at-a-glance', text: 'At a glance' },
				{ depth: 2, slug: 'focus-and-scope', text: 'Focus and scope' },
				{ depth: 2, slug: 'required-skills', text: 'Required skills' },
				{ depth: 2, slug: 'compared-with', text: 'Compared with' },
				{ depth: 2, slug: 'titles-and-ladder', text: 'Titles and ladder' },
				{ depth: 2, slug: 'moves', text: 'Moves' },
				{ depth: 2, slug: 'sources', text: 'Sources' },
			],
			file: 'roles/junior.mdx',
			reviewed: '2026-11-22',
			citations: ['book', 'survey', 'report'],
		});
	});

	test('has a heading for sources as soon as one is cited, and none before', () => {
		const { headings } = modelOf(get(catalogue.transitions, 'tester-to-junior'));
		expect(headings.map(({ slug }) => slug)).toEqual(['the-gap', 'sources']);
		const slugs = modelOf(get(catalogue.roles, 'loose')).headings.map(({ slug }) => slug);
		expect(slugs).toContain('moves');
		expect(slugs).not.toContain('sources');
	});

	test.each<[string, PageEntry, string]>([
		[
			'a role on a ladder: its stop, by promotions',
			get(catalogue.roles, 'senior'),
			'Senior, stop 2 of 2',
		],
		[
			'a side stop: the rung it stands beside',
			get(catalogue.roles, 'aside'),
			'Practitioner, beside senior',
		],
		['a role on no line', get(catalogue.roles, 'loose'), 'Practitioner'],
		['a ladder', get(catalogue.ladders, 'climb'), '2 job titles'],
		['a skill', get(catalogue.skills, 'listening'), 'Skill: craft and care'],
		['a transition', get(catalogue.transitions, 'tester-to-junior'), 'Transition: next door'],
		['a comparison', get(catalogue.comparisons, 'junior-vs-senior'), 'Comparison'],
		['a guide', get(catalogue.guides, 'choosing'), 'Guide'],
	])('places %s', (_, entry, where) => {
		expect(modelOf(entry).where).toBe(where);
	});

	test('names a line only for roles and ladders', () => {
		const onLine = pageEntries(catalogue).filter((entry) => modelOf(entry).family);
		expect(new Set(onLine.map(({ kind }) => kind))).toEqual(new Set(['role', 'ladder']));
	});

	test('leads to the page before and the page after of its kind', () => {
		const links = ['choosing', 'moving', 'hiring'].map((id) => {
			const { prev, next } = modelOf(get(catalogue.guides, id));
			return [prev?.address, next];
		});
		expect(links).toEqual([
			[undefined, { title: 'Moving', address: '/guides/moving/' }],
			['/guides/choosing/', { title: 'Hiring', address: '/guides/hiring/' }],
			['/guides/moving/', undefined],
		]);
	});

	test('leads through skills group by group', () => {
		const { skills, ...grouped } = catalogueOf(
			fullContent({
				skillGroups: [skillGroup('craft'), skillGroup('people', { order: 0 })],
				skills: [skill('listening'), skill('leading', { group: 'people' }), skill('deciding')],
			}),
		);
		const order = ['leading', 'listening', 'deciding'];
		order.forEach((id, i) => {
			const { prev, next } = pageModel({ ...grouped, skills }, get(skills, id));
			expect([prev?.address, next?.address]).toEqual(
				[order[i - 1], order[i + 1]].map((other) => other && `/skills/${other}/`),
			);
		});
	});

	test('leaves roles without neighbors in the list: the stop strip takes their place', () => {
		const { prev, next } = modelOf(get(catalogue.roles, 'senior'));
		expect([prev, next]).toEqual([undefined, undefined]);
	});

	test('stands at the address of its entry, leads to pages of the site, and lists no heading twice', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const all = allAddresses(random);
				for (const entry of pageEntries(random)) {
					const { address, prev, next, headings } = pageModel(random, entry);
					expect(address).toBe(addressOf(entry));
					for (const link of [prev, next]) if (link) expect(all).toContain(link.address);
					const slugs = headings.map(({ slug }) => slug);
					expect(slugs).toHaveLength(new Set(slugs).size);
				}
			}),
		);
	});
});

describe('the citations of a page', () => {
	test.each<[string, PageEntry, string[]]>([
		[
			'a role: its prose, then the years of its rungs',
			get(catalogue.roles, 'junior'),
			['book', 'survey', 'report'],
		],
		[
			'a ladder: its prose, then the years of all rungs',
			get(catalogue.ladders, 'climb'),
			['report', 'survey'],
		],
		[
			'a transition: the source of its time',
			get(catalogue.transitions, 'tester-to-junior'),
			['book'],
		],
		['a page without sources: none', get(catalogue.guides, 'choosing'), []],
	])('are those of %s, each once', (_, entry, expected) => {
		expect(citationsOf(entry)).toEqual(expected);
	});
});

test('a page that no editor wrote says what it is told, and has no file', () => {
	const headings = [{ depth: 2, slug: 'a', text: 'A' }];
	expect(plainPage('method', 'method', '/method/', 'Method', 'How.', headings)).toEqual({
		kind: 'method',
		id: 'method',
		address: '/method/',
		title: 'Method',
		definition: 'How.',
		aliases: [],
		headings,
		citations: [],
	});
	expect(plainPage('home', 'home', '/', 'Home', 'Start.').headings).toEqual([]);
});

test('job titles are counted in the singular too', () => {
	const counts = [1, 3].map((n) => {
		const content = fullContent({ ladders: [ladder('climb', line(['a', 'b', 'c'].slice(0, n)))] });
		return countTitles(get(catalogueOf(content).ladders, 'climb'));
	});
	expect(counts).toEqual(['1 job title', '3 job titles']);
});

test('every kind of page has a title of its own', () => {
	const titles = pageKinds.map((kind) => kindTitles[kind]);
	expect(new Set(titles).size).toBe(pageKinds.length);
});
