import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addresses, allAddresses, hasTools, withState } from '../../../src/site/addresses.ts';
import { skillBarView } from '../../../src/site/skill-bar.ts';
import { toolOf, toolPage, toolsOf } from '../../../src/site/tools.ts';
import { levels } from '../../../src/domain/vocabulary.ts';
import {
	asking,
	catalogueOf,
	contentOf,
	finder,
	fullContent,
	ladder,
	line,
	role,
	startingPoint,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const catalogue = catalogueOf(fullContent());

describe('the tools of a site', () => {
	test('are there as soon as there are two jobs to choose between', () => {
		expect(toolsOf(catalogue).map(({ id }) => id)).toEqual([
			'compare',
			'gap',
			'route',
			'self-check',
			'hiring-pack',
		]);
		const one = contentOf({
			roles: [role('a')],
			startingPoints: [startingPoint('b')],
			ladders: [ladder('climb', line(['a', 'c'], ['a']))],
		});
		expect(hasTools(catalogueOf(one))).toBe(false);
		expect(toolsOf(catalogueOf(one))).toEqual([]);
	});

	test('are also the finders that the content has, with the table on their own page in their place', () => {
		const finders = [finder([asking('a', [{}, {}])], ['junior', 'senior'])];
		const found = toolOf(catalogueOf(fullContent({ finders })), 'which-path')!;
		expect(found).toMatchObject({
			title: 'Which path',
			says: 'What which-path is.',
			address: '/tools/which-path/',
			otherwise: { address: '/tools/which-path/#what-each-answer-counts-for' },
		});
		expect(allAddresses(catalogueOf(fullContent({ finders })))).toContain(found.address);
		expect(allAddresses(catalogue)).not.toContain(found.address);
	});

	test('lead only to pages of the site, and so does what stands in their place', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const all = allAddresses(random);
				for (const { address, otherwise } of toolsOf(random)) {
					expect(all).toContain(address);
					expect(all).toContain(otherwise.address);
				}
				expect(all.includes(addresses.tools)).toBe(hasTools(random));
			}),
		);
	});

	test('have a page of their kind, with what they cannot know below their results', () => {
		const own = { depth: 2, slug: 'ready', text: 'Ready' };
		expect(toolPage(toolOf(catalogue, 'gap')!, [own])).toMatchObject({
			kind: 'tool',
			id: 'gap',
			address: '/tools/gap/',
			where: 'Tool',
			headings: [own, { slug: 'what-it-cannot-know' }, { slug: 'what-it-reads' }],
		});
	});

	test('have addresses with and without a state', () => {
		expect([
			addresses.compareTool('a', 'rung:b'),
			addresses.compareTool(),
			addresses.gapTool(undefined, 'b'),
			addresses.routeTool('a', 'b'),
			addresses.routeTool('a', 'b', 'fewest-moves'),
			addresses.selfCheckTool('a'),
			addresses.selfCheckTool('a', 'b.2,c.0'),
			addresses.hiringPackTool(),
			addresses.finderTool('which-path'),
			addresses.finderTool('which-role', ['late-who', 'alone-drifts']),
		]).toEqual([
			'/compare/?v=1&a=a&b=rung:b',
			'/compare/',
			'/tools/gap/?v=1&to=b',
			'/tools/route/?v=1&from=a&to=b',
			'/tools/route/?v=1&from=a&to=b&prefer=fewest-moves',
			'/tools/self-check/?v=1&to=a',
			'/tools/self-check/?v=1&to=a&r=b.2,c.0',
			'/tools/hiring-pack/',
			'/tools/which-path/',
			'/tools/which-role/?v=1&a=late-who,alone-drifts',
		]);
	});
});

test('a state in an address is read back as it was, whatever it holds', () => {
	fc.assert(
		fc.property(
			fc.dictionary(fc.stringMatching(/^[a-u]+$/), fc.string({ minLength: 1 })),
			(state) => {
				const { searchParams } = new URL(withState('/x/', state), 'https://example.org');
				const { v, ...read } = Object.fromEntries(searchParams);
				expect(read).toEqual({ ...state });
				if (Object.keys(state).length > 0) expect(v).toBe('1');
			},
		),
	);
});

test('a skill bar is filled up to where you are, and what is to build stands between', () => {
	expect(skillBarView(3, 1).steps.map(({ state }) => state)).toEqual([
		'reached',
		'build',
		'build',
		'beyond',
	]);
	expect(skillBarView(3, 1).words).toBe('Aware to Skilled');
	expect(skillBarView(0).words).toBe('Not needed');
	for (const level of levels) {
		expect(skillBarView(level).steps.filter(({ state }) => state === 'reached')).toHaveLength(
			level,
		);
	}
});
