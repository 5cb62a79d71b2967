import { describe, expect, test } from 'vitest';
import { abbreviationSchema } from '../../../src/schema/abbreviation.ts';
import { comparisonSchema } from '../../../src/schema/comparison.ts';
import { familySchema } from '../../../src/schema/family.ts';
import { ladderSchema, rungSchema } from '../../../src/schema/ladder.ts';
import { roleSchema } from '../../../src/schema/role.ts';
import {
	aliasesSchema,
	daySchema,
	fragmentSchema,
	glanceKeySchema,
	idSchema,
	levelSchema,
	lineSchema,
	questionSchema,
} from '../../../src/schema/shared.ts';
import { skillSchema } from '../../../src/schema/skill.ts';
import { skillGroupSchema } from '../../../src/schema/skill-group.ts';
import { sourceSchema } from '../../../src/schema/source.ts';
import { termSchema } from '../../../src/schema/term.ts';
import { transitionSchema } from '../../../src/schema/transition.ts';
import * as build from '../../support/catalogue.ts';
import { messagesOf, reportOf } from './report.ts';

describe('an id', () => {
	test.each(['product-manager', 'a', '3d-lead', 'p1'])('may be %j', (id) => {
		expect(idSchema.safeParse(id).success).toBe(true);
	});

	test.each(['Product', 'a b', 'a_b', 'a--b', '-a', 'a-', '', 'é', 'a/b', '../a'])(
		'may not be %j',
		(id) => {
			expect(messagesOf(idSchema, id)).toEqual([
				': expected lower-case words joined by hyphens, like "product-manager"',
			]);
		},
	);

	test('has at most 80 characters', () => {
		expect(idSchema.safeParse('a'.repeat(80)).success).toBe(true);
		expect(reportOf(idSchema, 'a'.repeat(81))).toEqual(['(whole) too_big']);
	});
});

describe('a line of text', () => {
	test('loses the spaces at its ends', () => {
		expect(lineSchema.parse('  Owns a feature. ')).toBe('Owns a feature.');
	});

	test.each([
		['', 'expected some text, found none'],
		['   ', 'expected some text, found none'],
		['a'.repeat(401), 'expected at most 400 characters'],
		['two\nlines', 'expected plain text on one line, without markup, braces or angle brackets'],
		['<b>bold</b>', 'expected plain text on one line, without markup, braces or angle brackets'],
		['{code}', 'expected plain text on one line, without markup, braces or angle brackets'],
	])('may not be %j', (text, message) => {
		expect(messagesOf(lineSchema, text)).toEqual([`: ${message}`]);
	});
});

describe('a day', () => {
	test.each(['2026-11-22', '2024-02-29'])('may be %j', (day) => {
		expect(daySchema.safeParse(day).success).toBe(true);
	});

	test.each(['22.11.2026', '2026-11', '2026-02-30', '2026-11-22T00:00:00Z', ''])(
		'may not be %j',
		(day) => {
			expect(messagesOf(daySchema, day)).toEqual([': expected a day written as YYYY-MM-DD']);
		},
	);
});

describe('the fragment of a heading', () => {
	test.each(['key-skills', 'risk--reward', 'précis'])('may be %j', (fragment) => {
		expect(fragmentSchema.safeParse(fragment).success).toBe(true);
	});

	test.each(['#key-skills', 'Key skills', '/roles/x/', ''])('may not be %j', (fragment) => {
		expect(messagesOf(fragmentSchema, fragment)).toEqual([
			': expected the fragment of a heading, like "key-skills"',
		]);
	});

	test('is what a question’s anchor is', () => {
		expect(reportOf(questionSchema, build.question('why', 'risk--reward'))).toEqual([]);
	});
});

describe('a level', () => {
	test('is a number from 1 to 4: a skill that is not needed is left out', () => {
		for (const level of [1, 2, 3, 4]) expect(levelSchema.parse(level)).toBe(level);
		for (const level of [0, 5, 2.5, '3', null]) {
			expect(messagesOf(levelSchema, level)).toEqual([
				': expected a level from 1 (aware) to 4 (expert)',
			]);
		}
	});
});

test('one of the six facts at a glance is known by its key', () => {
	expect(glanceKeySchema.parse('horizon')).toBe('horizon');
	expect(reportOf(glanceKeySchema, 'Time horizon')).toEqual(['(whole) invalid_value']);
});

describe('what may be left out', () => {
	test('is no aliases', () => {
		expect(aliasesSchema.parse(undefined)).toEqual([]);
	});

	test('is no statements at a level', () => {
		const { levels: _levels, ...facts } = build.skill('asking').facts;
		expect(skillSchema.parse({ ...facts, levels: {} }).levels).toEqual({
			aware: [],
			working: [],
			skilled: [],
			expert: [],
		});
	});

	test('is no terms to see also, and none to confuse with', () => {
		const {
			seeAlso: _seeAlso,
			confusableWith: _confusableWith,
			...facts
		} = build.term('outcome').facts;
		expect(termSchema.parse(facts)).toMatchObject({ seeAlso: [], confusableWith: [] });
	});
});

describe('a role', () => {
	const { facts } = build.role('lead', { skills: [build.need('asking', 2)] });

	test('states all six facts at a glance', () => {
		const { horizon: _horizon, ...glance } = facts.glance;
		expect(reportOf(roleSchema, { ...facts, glance })).toEqual(['glance.horizon invalid_type']);
	});

	test('requires at least one skill, at a level and with a weight', () => {
		expect(messagesOf(roleSchema, { ...facts, skills: [] })).toEqual([
			'skills: expected at least one required skill',
		]);
		expect(reportOf(roleSchema, { ...facts, skills: [{ id: 'asking', level: 2 }] })).toEqual([
			'skills.0.weight invalid_value',
		]);
	});

	test('has one of the six bands', () => {
		expect(reportOf(roleSchema, { ...facts, band: 'chief' })).toEqual(['band invalid_value']);
	});
});

describe('a rung', () => {
	const planned = build.rung('lead');
	const { planned: _planned, band: _band, ...bare } = planned;

	test('has a role, or is planned with a band', () => {
		expect(reportOf(rungSchema, planned)).toEqual([]);
		expect(reportOf(rungSchema, { ...bare, role: 'lead' })).toEqual([]);
	});

	test('is refused with neither', () => {
		expect(messagesOf(rungSchema, bare)).toEqual([
			'id: expected either "role" or "planned: true", and not both',
		]);
	});

	test('is refused with both', () => {
		expect(messagesOf(rungSchema, { ...planned, role: 'lead' })).toEqual([
			'planned: expected either "role" or "planned: true", and not both',
		]);
	});

	test('is refused planned without a band, which it has no role to take from', () => {
		expect(messagesOf(rungSchema, { ...bare, planned: true })).toEqual([
			'planned: expected a "band", because a planned rung has no role to take it from',
		]);
	});

	test('is planned or not: it never says no', () => {
		expect(reportOf(rungSchema, { ...bare, role: 'lead', planned: false })).toEqual([
			'planned invalid_value',
		]);
	});

	test('says where it leads even if nowhere', () => {
		const { next: _next, ...rest } = planned;
		expect(reportOf(rungSchema, rest)).toEqual(['next invalid_type']);
	});
});

describe('a ladder', () => {
	test('has at least one rung, and names the rung that is wrong', () => {
		const { facts } = build.ladder('climb', [
			build.rung('a'),
			build.rung('b', { track: 'both' as never }),
		]);
		expect(reportOf(ladderSchema, facts)).toEqual(['rungs.1.track invalid_value']);
		expect(messagesOf(ladderSchema, { ...facts, rungs: [] })).toEqual([
			'rungs: expected at least one rung',
		]);
	});

	test('is a variant or says nothing of it', () => {
		const { facts } = build.ladder('abroad', [build.rung('a')], { variant: true });
		expect(ladderSchema.parse(facts).variant).toBe(true);
		expect(reportOf(ladderSchema, { ...facts, variant: false })).toEqual(['variant invalid_value']);
	});
});

describe('a comparison', () => {
	const { facts } = build.comparison('junior', 'senior');

	test('is of two different roles', () => {
		expect(messagesOf(comparisonSchema, { ...facts, b: 'junior' })).toEqual([
			'b: expected two different roles',
		]);
	});

	test('names three different facts', () => {
		expect(
			messagesOf(comparisonSchema, { ...facts, differsMost: ['horizon', 'horizon', 'judgedBy'] }),
		).toEqual(['differsMost: expected three different facts']);
		expect(
			messagesOf(comparisonSchema, { ...facts, differsMost: ['horizon', 'judgedBy'] }),
		).toEqual(['differsMost: expected exactly three facts']);
	});
});

test('a transition has a difficulty from 1 to 5', () => {
	const { facts } = build.transition('junior', 'senior');
	expect(transitionSchema.parse({ ...facts, difficulty: 5 }).difficulty).toBe(5);
	expect(messagesOf(transitionSchema, { ...facts, difficulty: 6 })).toEqual([
		'difficulty: expected a difficulty from 1 to 5',
	]);
});

test('a family has one capital letter and one of six shapes', () => {
	const { facts } = build.family('product');
	expect(messagesOf(familySchema, { ...facts, letter: 'Pr' })).toEqual([
		'letter: expected one capital letter',
	]);
	expect(reportOf(familySchema, { ...facts, shape: 'star' })).toEqual(['shape invalid_value']);
});

test('an order is a whole number from 1', () => {
	const { facts } = build.skillGroup('craft');
	for (const order of [0, 1.5])
		expect(skillGroupSchema.safeParse({ ...facts, order }).success).toBe(false);
});

test('an abbreviation has at least one meaning', () => {
	const { facts } = build.abbreviation('pm', []);
	expect(messagesOf(abbreviationSchema, facts)).toEqual([
		'meanings: expected at least one meaning',
	]);
});

describe('a source', () => {
	const { facts } = build.source('survey');

	test.each(['javascript:alert(1)', 'ftp://example.org/', 'example.org', '/report'])(
		'has no address like %j',
		(url) => {
			expect(messagesOf(sourceSchema, { ...facts, url })).toEqual([
				'url: expected an address that begins with https:// or http://',
			]);
		},
	);

	test('may have no address, and a date as it is printed', () => {
		const { url: _url, ...rest } = facts;
		expect(sourceSchema.parse({ ...rest, date: 'n.d.' }).date).toBe('n.d.');
	});

	test('says how it was seen, in one of three ways', () => {
		expect(
			reportOf(sourceSchema, { ...facts, checked: { date: '2026-11-22', how: 'heard' } }),
		).toEqual(['checked.how invalid_value']);
	});
});
