import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import type { Snapshot } from '../../src/schema/snapshot.ts';
import {
	type Build,
	built,
	contentFiles,
	contentList,
	finderIds,
	readSite,
} from '../support/site.ts';

function read(name: string, { dir }: Build = built): string {
	return readFileSync(join(dir, 'data', 'v1', name), 'utf8');
}

const catalogue = JSON.parse(read('catalogue.json')) as Snapshot;
const schema = JSON.parse(read('catalogue.schema.json')) as AnySchema;
const { pages } = readSite(built);

/** The rows of a CSV file as RFC 4180 has it. */
function rowsOf(csv: string): string[][] {
	const rows: string[][] = [];
	for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		const row = rows.at(-1);
		const cell = quoted?.replaceAll('""', '"') ?? plain ?? '';
		if (row && row.at(-1) === open) row.splice(-1, 1, cell);
		else rows.push([cell]);
		if (end === ',') rows.at(-1)!.push(open);
	}
	return rows;
}

/** Stands where a cell is still to come. */
const open = '\0';

describe('the published catalogue', () => {
	const formats = {
		date: /^\d{4}-\d{2}-\d{2}$/,
		uri: (text: string): boolean => URL.canParse(text),
	};
	const fits = new Ajv2020({ allErrors: true, formats }).compile(schema);

	test('fits the schema published beside it', () => {
		fits(catalogue);
		expect(fits.errors ?? []).toEqual([]);
	});

	test('does not fit once a field is missing or one is added', () => {
		const [first, ...rest] = catalogue.roles;
		const { title: _title, ...untitled } = first!;
		expect(fits({ ...catalogue, roles: [untitled, ...rest] })).toBe(false);
		expect(fits({ ...catalogue, extra: [] })).toBe(false);
	});

	test('holds as many entries of each kind as content/', () => {
		const questions = Object.keys({
			roles: 0,
			transitions: 0,
			guides: 0,
			skills: 0,
			ladders: 0,
			comparisons: 0,
		})
			.flatMap((folder) => contentFiles(folder))
			.flatMap(({ facts }) => (facts['questions'] as unknown[] | undefined) ?? []);
		const { version, ...lists } = catalogue;
		const counts = Object.entries(lists).map(([name, list]) => [name, list.length]);
		expect(version).toBe(1);
		expect(Object.fromEntries(counts)).toEqual({
			families: contentList('families.yaml').length,
			roles: contentFiles('roles').length,
			startingPoints: contentList('starting-points.yaml').length,
			skills: contentFiles('skills').length,
			ladders: contentFiles('ladders').length,
			transitions: contentFiles('transitions').length,
			comparisons: contentFiles('comparisons').length,
			guides: contentFiles('guides').length,
			questions: questions.length,
			abbreviations: contentList('abbreviations.yaml').length,
			glossary: contentFiles('glossary').length,
			sources: contentList('sources.yaml').length,
			finders: finderIds().length,
		});
	});

	test('gives every entry an address that exists on the site', () => {
		const { version: _version, ...lists } = catalogue;
		const entries: { url: string }[] = [
			...Object.values(lists).flat(),
			...catalogue.ladders.flatMap(({ rungs }) => rungs),
		];
		const fragments = new Map(pages.map(({ address, html }) => [address, idsIn(html)]));
		const dead = entries.filter(({ url }) => {
			const [address = '', fragment] = url.split('#');
			const ids = fragments.get(address);
			return !ids || (fragment !== undefined && !ids.has(fragment));
		});
		expect(dead.map(({ url }) => url)).toEqual([]);
	});

	test('leaves the base path out of its addresses', () => {
		expect(read('catalogue.json', inject('underBase'))).toBe(read('catalogue.json'));
	});
});

function idsIn(html: string): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
}

describe('the published tables', () => {
	test('list every role', () => {
		const [header, ...rows] = rowsOf(read('roles.csv'));
		expect(header).toEqual(['id', 'title', 'family', 'band', 'definition', 'aliases', 'url']);
		expect(rows).toEqual(
			catalogue.roles.map(({ id, title, family, band, definition, aliases, url }) => [
				id,
				title,
				family,
				band,
				definition,
				aliases.join('; '),
				url,
			]),
		);
	});

	test('list every skill', () => {
		const [header, ...rows] = rowsOf(read('skills.csv'));
		expect(header).toEqual(['id', 'title', 'group', 'definition', 'aliases', 'url']);
		expect(rows).toEqual(
			catalogue.skills.map(({ id, title, group, definition, aliases, url }) => [
				id,
				title,
				group,
				definition,
				aliases.join('; '),
				url,
			]),
		);
	});

	test('list the level and weight of every skill a role requires', () => {
		const [header, ...rows] = rowsOf(read('role-skills.csv'));
		expect(header).toEqual(['role', 'skill', 'level', 'weight']);
		expect(rows).toEqual(
			catalogue.roles.flatMap(({ id, skills }) =>
				skills.map((need) => [id, need.id, String(need.level), need.weight]),
			),
		);
	});
});
