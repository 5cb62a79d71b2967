import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuthoredContent } from '../../../src/domain/authored.ts';
import { buildCatalogue, lowerFirst, type Catalogue } from '../../../src/domain/catalogue.ts';
import {
	abbreviation,
	catalogueOf,
	comparison,
	contentOf,
	family,
	fullContent,
	get,
	guide,
	ladder,
	line,
	need,
	problemsOf,
	question,
	role,
	rung,
	skill,
	skillGroup,
	source,
	startingPoint,
	term,
	transition,
} from '../../support/catalogue.ts';
import { catalogues, contentWithCircles, soundContent } from '../../support/random-catalogues.ts';

describe('a catalogue', () => {
	test('of no content is empty and without problems', () => {
		const { catalogue, problems } = buildCatalogue(contentOf({ families: [], skillGroups: [] }));
		expect(problems).toEqual([]);
		expect(catalogue.families).toEqual([]);
		expect(catalogue.roles.size).toBe(0);
	});

	test('holds the entries themselves where content names ids', () => {
		const catalogue = catalogueOf(fullContent());
		const junior = get(catalogue.roles, 'junior');
		const senior = get(catalogue.roles, 'senior');
		const [product] = catalogue.families;
		expect(junior.family).toBe(product);
		expect(product!.roles).toEqual([junior, senior]);
		expect(junior.skills[0]!.skill).toBe(get(catalogue.skills, 'listening'));
		expect(get(catalogue.skills, 'listening').group).toBe(catalogue.skillGroups[0]);
		expect(get(catalogue.transitions, 'tester-to-junior').from).toBe(
			get(catalogue.startingPoints, 'tester'),
		);
		expect(get(catalogue.transitions, 'tester-to-junior').to).toBe(junior);
		expect(get(catalogue.comparisons, 'junior-vs-senior').b).toBe(senior);
		expect(catalogue.abbreviations[0]!.meanings[0]!.role).toBe(junior);
		expect(catalogue.abbreviations[0]!.sources).toEqual([get(catalogue.sources, 'survey')]);
		expect(junior.rungs[0]!.next).toEqual(senior.rungs);
		expect(senior.rungs[0]!.previous).toEqual(junior.rungs);
		expect(junior.rungs[0]!.ladder).toBe(product!.ladders[0]);
	});

	test('has no problem, and no reference out of itself, for any sound content', () => {
		fc.assert(
			fc.property(soundContent, (content) => {
				const { catalogue, problems } = buildCatalogue(content);
				expect(problems).toEqual([]);
				expect(strangers(catalogue)).toEqual([]);
			}),
		);
	});

	test('is built for promotions in circles too: rules report those', () => {
		fc.assert(
			fc.property(contentWithCircles, (content) => {
				expect(buildCatalogue(content).problems).toEqual([]);
			}),
		);
	});

	test('keeps families and skill groups in their order, everything else as it was given', () => {
		const catalogue = catalogueOf(
			contentOf({
				families: [family('product', { order: 2 }), family('project', { order: 1 })],
				skillGroups: [skillGroup('craft', { order: 9 }), skillGroup('people', { order: 3 })],
				roles: [role('zeta'), role('alpha')],
			}),
		);
		expect(catalogue.families.map(({ id }) => id)).toEqual(['project', 'product']);
		expect(catalogue.skillGroups.map(({ id }) => id)).toEqual(['people', 'craft']);
		expect([...catalogue.roles.keys()]).toEqual(['zeta', 'alpha']);
	});

	test('has guides in their order; those without a place come last, as they were read', () => {
		const catalogue = catalogueOf(
			contentOf({
				guides: [guide('a'), guide('b', { order: 2 }), guide('c'), guide('d', { order: 1 })],
			}),
		);
		expect([...catalogue.guides.keys()]).toEqual(['d', 'b', 'a', 'c']);
	});

	test('carries what a page says of itself', () => {
		const prose = {
			headings: [{ depth: 2, title: 'A', slug: 'a' }],
			citations: ['survey'],
			words: 7,
		};
		const facts = {
			aliases: ['JR'],
			questions: [question('why')],
			reviewed: { date: '2026-01-02' },
		};
		const catalogue = catalogueOf(fullContent({ guides: [guide('choosing', facts, prose)] }));
		expect(get(catalogue.guides, 'choosing')).toEqual({
			kind: 'guide',
			id: 'choosing',
			title: 'Choosing',
			definition: 'What choosing is.',
			aliases: ['JR'],
			questions: [question('why')],
			reviewed: '2026-01-02',
			body: prose,
			file: 'guides/choosing.mdx',
		});
	});

	test('titles a transition by its two jobs', () => {
		const content = fullContent({
			startingPoints: [startingPoint('qa', { title: 'QA engineer' })],
		});
		content.transitions = [transition('qa', 'senior')];
		expect(get(catalogueOf(content).transitions, 'qa-to-senior').title).toBe(
			'QA engineer to senior',
		);
	});

	test('resolves terms that name each other', () => {
		const { terms } = catalogueOf(
			contentOf({
				terms: [
					term('output', { seeAlso: ['outcome'] }),
					term('outcome', { confusableWith: [{ id: 'output', difference: 'the effect' }] }),
				],
			}),
		);
		expect(get(terms, 'output').seeAlso).toEqual([get(terms, 'outcome')]);
		expect(get(terms, 'outcome').confusableWith).toEqual([
			{ term: get(terms, 'output'), difference: 'the effect' },
		]);
	});
});

describe('a rung', () => {
	test('requires what its role requires, with its own levels laid over and its own skills after', () => {
		const catalogue = catalogueOf(
			fullContent({
				ladders: [
					ladder('climb', [
						rung('first', {
							role: 'junior',
							skills: [need('deciding', 1, 'optional'), need('listening', 4, 'supporting')],
						}),
					]),
				],
			}),
		);
		const skills = get(catalogue.rungs, 'first').skills;
		expect(skills.map(({ skill: { id }, level, weight }) => ({ id, level, weight }))).toEqual([
			need('listening', 4, 'supporting'),
			need('deciding', 1, 'optional'),
		]);
		expect(get(catalogue.roles, 'junior').skills).toHaveLength(1);
	});

	test('takes band and family from its role, unless it gives a band of its own', () => {
		const { rungs } = catalogueOf(
			contentOf({
				families: [family('product'), family('project')],
				roles: [role('lead', { family: 'project', band: 'lead' })],
				ladders: [
					ladder('climb', [
						rung('a', { role: 'lead', next: ['b'] }),
						rung('b', { role: 'lead', band: 'head' }),
					]),
				],
			}),
		);
		expect([get(rungs, 'a').band, get(rungs, 'b').band]).toEqual(['lead', 'head']);
		expect(get(rungs, 'a').family.id).toBe('project');
		expect(get(rungs, 'a').ladder.family.id).toBe('product');
	});

	test('without a role is planned, in its ladder’s family, and has no skills', () => {
		const { rungs } = catalogueOf(contentOf({ ladders: [ladder('climb', [rung('dream')])] }));
		const { planned, skills, family: own } = get(rungs, 'dream');
		expect({ planned, skills, family: own.id }).toEqual({
			planned: true,
			skills: [],
			family: 'product',
		});
	});

	test('leads to a rung of another ladder, and only once however often it says so', () => {
		const { rungs } = catalogueOf(
			contentOf({
				ladders: [
					ladder('one', [rung('low', { next: ['high', 'high'] })]),
					ladder('two', [rung('high')]),
				],
			}),
		);
		expect(get(rungs, 'low').next).toEqual([get(rungs, 'high')]);
		expect(get(rungs, 'high').previous).toEqual([get(rungs, 'low')]);
	});

	test('of a variant comes last among the rungs of a role: the map decides where a role stands', () => {
		const { roles } = catalogueOf(
			contentOf({
				roles: [role('lead')],
				ladders: [
					ladder('a-variant', [rung('uk-lead', { role: 'lead' })], { variant: true }),
					ladder('main', [rung('lead', { role: 'lead' })]),
				],
			}),
		);
		expect(get(roles, 'lead').rungs.map(({ id }) => id)).toEqual(['lead', 'uk-lead']);
	});
});

/** What is wrong, where, and the rule that speaks of it. */
interface Case {
	given: Partial<AuthoredContent>;
	at: string;
	found: string;
	rule?: string;
}

describe('a reference that leads nowhere is reported at the field that makes it', () => {
	const unknown: Record<string, Case> = {
		'the family of a role': {
			given: { roles: [...fullContent().roles, role('x', { family: 'nope' })] },
			at: 'roles/x.mdx family',
			found: 'a family',
		},
		'a skill of a role': {
			given: {
				roles: [
					...fullContent().roles,
					role('x', { skills: [need('listening', 1), need('nope', 1)] }),
				],
			},
			at: 'roles/x.mdx skills 1 id',
			found: 'a skill',
		},
		'the rung a role stands beside': {
			given: { roles: [...fullContent().roles, role('x', { beside: 'nope' })] },
			at: 'roles/x.mdx beside',
			found: 'a rung',
		},
		'the group of a skill': {
			given: { skills: [...fullContent().skills, skill('x', { group: 'nope' })] },
			at: 'skills/x.mdx group',
			found: 'a skill group',
		},
		'a skill of a starting point': {
			given: { startingPoints: [startingPoint('tester', { skills: [{ id: 'nope', level: 1 }] })] },
			at: 'starting-points.yaml 0 skills 0 id',
			found: 'a skill',
		},
		'the family of a ladder': {
			given: { ladders: [...fullContent().ladders, ladder('x', [rung('y')], { family: 'nope' })] },
			at: 'ladders/x.mdx family',
			found: 'a family',
		},
		'the role of a rung': {
			given: { ladders: [ladder('x', [rung('y', { role: 'nope' })])] },
			at: 'ladders/x.mdx rungs 0 role',
			found: 'a role',
		},
		'a skill of a rung': {
			given: { ladders: [ladder('x', [rung('y', { role: 'junior', skills: [need('nope', 1)] })])] },
			at: 'ladders/x.mdx rungs 0 skills 0 id',
			found: 'a skill',
		},
		'the source of a rung’s years': {
			given: { ladders: [ladder('x', [rung('y', { years: [{ text: '2', source: 'nope' }] })])] },
			at: 'ladders/x.mdx rungs 0 years 0 source',
			found: 'a source',
			rule: 'unknown-citation',
		},
		'a promotion': {
			given: { ladders: [ladder('x', [rung('y'), rung('z', { next: ['y', 'nope'] })])] },
			at: 'ladders/x.mdx rungs 1 next 1',
			found: 'a rung',
			rule: 'ladder-shape',
		},
		'the beginning of a transition': {
			given: { transitions: [transition('nope', 'junior')] },
			at: 'transitions/nope-to-junior.mdx from',
			found: 'a role or starting point',
			rule: 'transition-ends',
		},
		'the end of a transition': {
			given: { transitions: [transition('junior', 'nope')] },
			at: 'transitions/junior-to-nope.mdx to',
			found: 'a role',
			rule: 'transition-ends',
		},
		'the source of a transition’s time': {
			given: {
				transitions: [transition('junior', 'senior', { time: { text: '1', source: 'nope' } })],
			},
			at: 'transitions/junior-to-senior.mdx time source',
			found: 'a source',
			rule: 'unknown-citation',
		},
		'the first role of a comparison': {
			given: { comparisons: [comparison('nope', 'senior')] },
			at: 'comparisons/nope-vs-senior.mdx a',
			found: 'a role',
		},
		'the second role of a comparison': {
			given: { comparisons: [comparison('junior', 'nope')] },
			at: 'comparisons/junior-vs-nope.mdx b',
			found: 'a role',
		},
		'a term to see also': {
			given: { terms: [term('outcome', { seeAlso: ['outcome', 'nope'] })] },
			at: 'glossary/outcome.mdx seeAlso 1',
			found: 'a glossary term',
		},
		'a term it is confused with': {
			given: { terms: [term('outcome', { confusableWith: [{ id: 'nope', difference: 'all' }] })] },
			at: 'glossary/outcome.mdx confusableWith 0 id',
			found: 'a glossary term',
		},
		'the role an abbreviation means': {
			given: { abbreviations: [abbreviation('x', [{ title: 'X' }, { title: 'N', role: 'nope' }])] },
			at: 'abbreviations.yaml 0 meanings 1 role',
			found: 'a role',
		},
		'the term an abbreviation means': {
			given: { abbreviations: [abbreviation('x', [{ title: 'N', term: 'nope' }])] },
			at: 'abbreviations.yaml 0 meanings 0 term',
			found: 'a glossary term',
		},
		'the source of an abbreviation': {
			given: { abbreviations: [abbreviation('x', [{ title: 'X' }], ['survey', 'nope'])] },
			at: 'abbreviations.yaml 0 sources 1',
			found: 'a source',
			rule: 'unknown-citation',
		},
	};

	test.each(Object.entries(unknown))(
		'%s',
		(_, { given, at, found, rule = 'unknown-reference' }) => {
			expect(problemsOf(fullContent(given))).toEqual([
				{
					rule,
					at,
					message: `expected the id of ${found}, found "nope"`,
					hint: `Use the id of an existing ${found.slice(2)}, or write that ${found.slice(2)} first.`,
				},
			]);
		},
	);

	test('with the id that was meant, if one is near', () => {
		const content = fullContent({ transitions: [transition('tester', 'junoir')] });
		expect(problemsOf(content).map(({ hint }) => hint)).toEqual(['Did you mean "junior"?']);
	});

	test('once, where there is nothing of that kind at all', () => {
		const content = contentOf({
			roles: [
				role('x', { skills: [need('a', 1), need('b', 1)] }),
				role('y', { skills: [need('c', 1)] }),
			],
		});
		expect(problemsOf(content)).toEqual([
			{
				rule: 'unknown-reference',
				at: 'roles/x.mdx skills 0 id',
				message: 'expected the id of a skill, found "a"',
				hint: 'This content has no skill yet: write it first.',
			},
		]);
	});

	test('and all of them in one run', () => {
		const content = fullContent({
			comparisons: [comparison('junior', 'one-nope'), comparison('another-nope', 'third-nope')],
		});
		expect(problemsOf(content).map(({ at }) => at)).toEqual([
			'comparisons/junior-vs-one-nope.mdx b',
			'comparisons/another-nope-vs-third-nope.mdx a',
			'comparisons/another-nope-vs-third-nope.mdx b',
		]);
	});

	test('and left out of the catalogue, which keeps the rest', () => {
		const content = fullContent({ terms: [term('outcome', { seeAlso: ['nope', 'outcome'] })] });
		const { catalogue } = buildCatalogue(content);
		expect(get(catalogue.terms, 'outcome').seeAlso.map(({ id }) => id)).toEqual(['outcome']);
		expect(catalogue.roles.size).toBe(2);
	});

	test('and nobody is blamed for naming an entry whose own reference is wrong', () => {
		const content = fullContent();
		content.skills[0]!.facts.group = 'nope';
		Object.assign(content.roles[1]!.facts, { family: 'nope', beside: 'junior' });
		expect(problemsOf(content).map(({ at }) => at)).toEqual([
			'skills/listening.mdx group',
			'roles/senior.mdx family',
		]);
		expect(buildCatalogue(content).catalogue.comparisons.size).toBe(0);
	});

	test('taking a role away blames nothing but the fields that name it', () => {
		fc.assert(
			fc.property(soundContent, fc.nat(), (content, n) => {
				const gone = content.roles[n % content.roles.length]!;
				const problems = problemsOf({
					...content,
					roles: content.roles.filter((entry) => entry !== gone),
				});
				for (const { message } of problems) expect(message).toContain(`"${gone.facts.id}"`);
			}),
		);
	});
});

describe('an id claimed twice is reported at the second claim, and the first owner keeps it', () => {
	const twice: Record<string, Omit<Case, 'rule'> & { owner: string; id: string }> = {
		'by families': {
			given: { families: [family('product'), family('product')] },
			at: 'families.yaml 1 id',
			found: 'family',
			owner: 'families.yaml',
			id: 'product',
		},
		'by skill groups': {
			given: { skillGroups: [skillGroup('craft'), skillGroup('craft')] },
			at: 'skill-groups.yaml 1 id',
			found: 'skill group',
			owner: 'skill-groups.yaml',
			id: 'craft',
		},
		'by sources': {
			given: { sources: [source('survey'), source('survey', { title: 'Copy' })] },
			at: 'sources.yaml 1 id',
			found: 'source',
			owner: 'sources.yaml',
			id: 'survey',
		},
		'by starting points': {
			given: { startingPoints: [startingPoint('tester'), startingPoint('tester')] },
			at: 'starting-points.yaml 1 id',
			found: 'starting point',
			owner: 'starting-points.yaml',
			id: 'tester',
		},
		'by a role and a starting point': {
			given: { startingPoints: [startingPoint('tester'), startingPoint('junior')] },
			at: 'starting-points.yaml 1 id',
			found: 'role',
			owner: 'roles/junior.mdx',
			id: 'junior',
		},
		'by abbreviations': {
			given: {
				abbreviations: [abbreviation('jr', [{ title: 'J' }]), abbreviation('jr', [{ title: 'R' }])],
			},
			at: 'abbreviations.yaml 1 id',
			found: 'abbreviation',
			owner: 'abbreviations.yaml',
			id: 'jr',
		},
		'by the required skills of one role': {
			given: {
				roles: [
					role('junior', { skills: [need('listening', 1), need('listening', 2)] }),
					role('senior'),
				],
			},
			at: 'roles/junior.mdx skills 1 id',
			found: 'required skill here',
			owner: 'roles/junior.mdx',
			id: 'listening',
		},
		'by statements of two skills': {
			given: {
				skills: [
					skill('listening'),
					skill('deciding', {
						levels: {
							aware: [],
							working: [{ id: 'listening-aware-shows', text: 'You can.' }],
							skilled: [],
							expert: [],
						},
					}),
				],
			},
			at: 'skills/deciding.mdx levels working 0 id',
			found: 'statement',
			owner: 'skills/listening.mdx',
			id: 'listening-aware-shows',
		},
		'by a statement of a skill and one of a rung': {
			given: {
				ladders: [
					ladder('climb', [
						rung('junior', { scope: [{ id: 'listening-aware-shows', text: 'Reaches.' }] }),
					]),
				],
			},
			at: 'ladders/climb.mdx rungs 0 scope 0 id',
			found: 'statement',
			owner: 'skills/listening.mdx',
			id: 'listening-aware-shows',
		},
		'by rungs of two ladders': {
			given: {
				ladders: [ladder('a', [rung('first')]), ladder('b', [rung('zero'), rung('first')])],
			},
			at: 'ladders/b.mdx rungs 1 id',
			found: 'rung',
			owner: 'ladders/a.mdx',
			id: 'first',
		},
		'by questions of two pages': {
			given: {
				guides: [guide('choosing', { questions: [question('why')] })],
				ladders: [
					ladder('climb', [rung('first')], { questions: [question('how'), question('why')] }),
				],
			},
			at: 'guides/choosing.mdx questions 0 id',
			found: 'question',
			owner: 'ladders/climb.mdx',
			id: 'why',
		},
	};

	test.each(Object.entries(twice))('%s', (_, { given, at, found, owner, id }) => {
		expect(problemsOf(fullContent(given))).toEqual([
			{
				rule: 'duplicate-id',
				at,
				message: `expected an id that no other ${found} has, found "${id}", which ${owner} has already`,
				hint: 'Give one of the two another id, or delete the copy.',
			},
		]);
	});

	const pages = {
		role: 'roles',
		skill: 'skills',
		ladder: 'ladders',
		transition: 'transitions',
		comparison: 'comparisons',
		guide: 'guides',
		'glossary term': 'terms',
	} as const;

	test.each(Object.entries(pages))(
		'by two files of a %s, and not again for what the copy holds',
		(what, collection) => {
			const content = fullContent({
				guides: [guide('choosing', { questions: [question('why')] })],
			});
			const [original] = content[collection];
			const copy = { ...structuredClone(original!), file: 'copy.mdx' };
			(content[collection] as unknown[]).push(copy);
			expect(problemsOf(content)).toEqual([
				{
					rule: 'duplicate-id',
					at: 'copy.mdx id',
					message: `expected an id that no other ${what} has, found "${copy.facts.id}", which ${original!.file} has already`,
					hint: 'Give one of the two another id, or delete the copy.',
				},
			]);
		},
	);

	test('and of a page and its copy the one whose file bears the id owns it, whichever comes first', () => {
		const copy = { ...guide('choosing', { title: 'Copied' }), file: 'guides/a-copy.mdx' };
		const content = contentOf({ guides: [copy, guide('choosing')] });
		expect(problemsOf(content).map(({ at }) => at)).toEqual(['guides/a-copy.mdx id']);
		expect(get(buildCatalogue(content).catalogue.guides, 'choosing').title).toBe('Choosing');
	});

	test('whatever the copy says of promotions, side stops and other terms', () => {
		const content = fullContent({
			roles: [role('junior'), role('senior'), role('aside')],
			terms: [term('outcome'), term('outcome', { seeAlso: ['nope'] })],
			ladders: [
				ladder('climb', line(['junior', 'senior'], ['junior', 'senior'])),
				ladder('other', [rung('senior', { next: ['junior'] })]),
			],
		});
		content.roles.push({ ...role('aside', { beside: 'junior' }), file: 'copy.mdx' });
		const { catalogue, problems } = buildCatalogue(content);
		expect(problems.map(({ rule }) => rule)).toEqual(Array(3).fill('duplicate-id'));
		expect(get(catalogue.rungs, 'senior').next).toEqual([]);
		expect(get(catalogue.roles, 'aside').beside).toBeUndefined();
	});

	test('and the order of a family is that of its owner', () => {
		const content = contentOf({
			families: [
				family('product', { order: 1 }),
				family('project', { order: 2 }),
				family('product', { order: 3 }),
			],
		});
		expect(buildCatalogue(content).catalogue.families.map(({ id }) => id)).toEqual([
			'product',
			'project',
		]);
	});

	test('and promotions to the id that a mistaken rung should have are not blamed as well', () => {
		const rungs = [rung('low', { next: ['high'] }), rung('low', { next: [] })];
		expect(
			problemsOf(contentOf({ ladders: [ladder('climb', rungs)] })).map(({ at }) => at),
		).toEqual(['ladders/climb.mdx rungs 1 id']);
	});
});

describe('nobody is blamed for naming an entry that could not be read', () => {
	test.each<[string, Partial<AuthoredContent>, AuthoredContent['broken'][number]]>([
		['a family', { families: [] }, { collection: 'families' }],
		['a skill group', { skillGroups: [] }, { collection: 'skillGroups', id: 'craft' }],
		['a skill', { skills: [skill('deciding')] }, { collection: 'skills', id: 'listening' }],
		['a role', { roles: [role('senior')] }, { collection: 'roles', id: 'junior' }],
		['a starting point', { startingPoints: [] }, { collection: 'startingPoints', id: 'tester' }],
		['a source', { sources: [] }, { collection: 'sources' }],
		[
			'a term',
			{ terms: [], abbreviations: [abbreviation('o', [{ title: 'O', term: 'outcome' }])] },
			{ collection: 'terms', id: 'outcome' },
		],
		[
			'a rung, which a ladder that could not be read may hold',
			{ ladders: [], roles: [role('junior', { beside: 'somewhere' }), role('senior')] },
			{ collection: 'ladders', id: 'climb' },
		],
	])('%s', (_, given, broken) => {
		expect(problemsOf(fullContent({ ...given, broken: [broken] }))).toEqual([]);
	});

	test('but another entry of that kind is still missing', () => {
		const content = fullContent({
			comparisons: [comparison('unread', 'senior'), comparison('nope', 'senior')],
			broken: [{ collection: 'roles', id: 'unread' }],
		});
		expect(problemsOf(content).map(({ at }) => at)).toEqual(['comparisons/nope-vs-senior.mdx a']);
	});
});

describe('a title inside a sentence', () => {
	test.each([
		['Product manager', 'product manager'],
		['PMO analyst', 'PMO analyst'],
		['UK lead', 'UK lead'],
		['3D lead', '3D lead'],
		['', ''],
	])('%j reads %j', (title, inside) => {
		expect(lowerFirst(title)).toBe(inside);
	});
});

/** Entries reached from a catalogue that are not the ones it holds. */
function strangers(catalogue: Catalogue): string[] {
	const { families, skillGroups, roles, skills, ladders, rungs, sources, terms, startingPoints } =
		catalogue;
	const found: string[] = [];
	const belongs = <T extends { id: string }>(known: Iterable<T>, entry: T | undefined): void => {
		if (entry !== undefined && ![...known].includes(entry)) found.push(entry.id);
	};
	const needs = [...roles.values(), ...rungs.values(), ...startingPoints.values()];
	for (const { skill: needed } of needs.flatMap(({ skills: list }) => list))
		belongs(skills.values(), needed);
	for (const entry of skills.values()) belongs(skillGroups, entry.group);
	for (const entry of roles.values()) {
		belongs(families, entry.family);
		belongs(rungs.values(), entry.beside);
		for (const own of entry.rungs) belongs(rungs.values(), own);
	}
	for (const entry of rungs.values()) {
		belongs(ladders.values(), entry.ladder);
		belongs(roles.values(), entry.role);
		for (const other of [...entry.next, ...entry.previous]) belongs(rungs.values(), other);
		for (const { source: cited } of entry.years) belongs(sources.values(), cited);
	}
	for (const { from, to, time } of catalogue.transitions.values()) {
		belongs<{ id: string }>([...roles.values(), ...startingPoints.values()], from);
		belongs(roles.values(), to);
		belongs(sources.values(), time?.source);
	}
	for (const { a, b } of catalogue.comparisons.values()) {
		belongs(roles.values(), a);
		belongs(roles.values(), b);
	}
	for (const { seeAlso, confusableWith } of terms.values()) {
		for (const other of [...seeAlso, ...confusableWith.map((pair) => pair.term)])
			belongs(terms.values(), other);
	}
	return found;
}

test('whatever leads to a rung is where the rung says it comes from', () => {
	fc.assert(
		fc.property(catalogues, ({ rungs }) => {
			for (const low of rungs.values())
				for (const high of low.next) expect(high.previous).toContain(low);
			for (const high of rungs.values())
				for (const low of high.previous) expect(low.next).toContain(high);
		}),
	);
});
