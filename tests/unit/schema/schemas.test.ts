import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { dataFiles, entryFolders, pageFolders } from '../../../src/adapters/content-layout.ts';
import type { Authored, AuthoredContent, Collection } from '../../../src/domain/authored.ts';
import { permanentSchema } from '../../../src/schema/permanent.ts';
import { asking, finder, fullContent, need, question, role } from '../../support/catalogue.ts';
import { reportOf } from './report.ts';

/** One valid entry of every collection, with the fields that may be left out too. */
const valid: AuthoredContent = fullContent({
	roles: [
		role('junior', {
			beside: 'senior',
			skills: [need('listening', 2)],
			questions: [question('why')],
			reviewed: { date: '2026-11-22' },
		}),
	],
	finders: [
		finder(
			[
				{ ...asking('liking', [{ junior: 2, senior: 1 }, {}]), part: 'Work' },
				asking('leaving', [{}, { senior: 2 }], { caution: 'Ask first.' }),
			],
			['junior', 'senior'],
		),
	],
});
const all: { name: string; schema: z.ZodType; collection: Collection }[] = [
	...Object.entries(pageFolders).map(([name, { schema, collection }]) => ({
		name: `${name}/`,
		schema,
		collection,
	})),
	...Object.entries(entryFolders).map(([name, { schema, collection }]) => ({
		name: `${name}/`,
		schema,
		collection,
	})),
	...Object.entries(dataFiles).map(([name, { schema, collection }]) => ({
		name,
		schema,
		collection,
	})),
];
const factsOf = (collection: Collection): Record<string, unknown> => {
	const [entry] = valid[collection] as Authored<unknown>[];
	return entry!.facts as Record<string, unknown>;
};

describe.each(all)('an entry of $name', ({ schema, collection }) => {
	const facts = factsOf(collection);

	test('is accepted as it is when it is valid', () => {
		expect(schema.parse(facts)).toEqual(facts);
	});

	test('is refused with a field nobody knows, by name', () => {
		expect(reportOf(schema, { ...facts, extra: 1 })).toEqual(['(whole) unrecognized_keys extra']);
	});

	test('is refused with a field nobody knows inside another', () => {
		for (const [path, value] of nested(facts)) {
			expect(reportOf(schema, value)).toEqual([`${path} unrecognized_keys extra`]);
		}
	});

	test('is refused without a field it needs, by name', () => {
		const required = Object.keys(facts).filter(
			(key) => !schema.safeParse(without(facts, key)).success,
		);
		expect(required).toContain('id');
		for (const key of required) {
			expect(reportOf(schema, without(facts, key)).map((line) => line.split(' ')[0])).toEqual([
				key,
			]);
		}
	});

	test('is refused with an id that is no id', () => {
		for (const id of ['Product Manager', 'product_manager', 'a--b', '-a', '', 7, null]) {
			expect(reportOf(schema, { ...facts, id }).map((line) => line.split(' ')[0])).toEqual(['id']);
		}
	});

	test('is refused where it is no group of fields', () => {
		for (const value of [null, [], 'text', 3]) expect(schema.safeParse(value).success).toBe(false);
	});
});

/** Copies of an entry, each with an unknown field in one of the groups inside it. */
function nested(value: unknown, path: (string | number)[] = []): [string, unknown][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const here = [...path, key];
		const put = (changed: unknown): unknown =>
			Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
		const deeper = nested(inner, here).map(([at, changed]): [string, unknown] => [
			at,
			put(changed),
		]);
		const isGroup = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
		return isGroup ? [[here.join('.'), put({ ...inner, extra: 1 })], ...deeper] : deeper;
	});
}

function without(facts: Record<string, unknown>, key: string): Record<string, unknown> {
	const { [key]: _gone, ...rest } = facts;
	return rest;
}

describe('the record of what was published', () => {
	test('needs to say only whether anything is', () => {
		expect(permanentSchema.parse({ released: false })).toEqual({
			released: false,
			ids: {},
			addresses: [],
			retired: [],
		});
		expect(reportOf(permanentSchema, {})).toEqual(['released invalid_type']);
	});

	test('holds ids by kind, addresses, and what replaced what is gone', () => {
		const record = {
			released: true,
			ids: { role: ['product-manager'], 'skill-group': [] },
			addresses: ['/', '/roles/product-manager/'],
			retired: [{ was: 'role:old-id', successor: 'role:product-manager' }],
		};
		expect(permanentSchema.parse(record)).toEqual(record);
		expect(reportOf(permanentSchema, { ...record, ids: { role: ['Not an id'] } })).toEqual([
			'ids.role.0 invalid_format',
		]);
		expect(reportOf(permanentSchema, { ...record, retired: [{ was: 'role:old-id' }] })).toEqual([
			'retired.0.successor invalid_type',
		]);
		expect(reportOf(permanentSchema, { ...record, extra: 1 })).toEqual([
			'(whole) unrecognized_keys extra',
		]);
	});
});
