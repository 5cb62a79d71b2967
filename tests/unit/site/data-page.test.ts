import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedFiles } from '../../../src/integrations/published-files.ts';
import {
	exampleLists,
	exampleQuestion,
	fileMeanings,
	sizeInWords,
} from '../../../src/site/data-page.ts';
import { snapshotOf } from '../../../src/site/snapshot.ts';
import { catalogueOf, contentOf, fullContent, need, role, skill } from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const snapshot = snapshotOf(catalogueOf(fullContent()));

describe('the lists of the data, by example', () => {
	test('are counted, and shown by the entry that says most', () => {
		const roles = [role('porter'), role('nurse', { reviewed: { date: '2026-11-05' } })];
		const [list] = exampleLists(snapshotOf(catalogueOf(contentOf({ roles })))).filter(
			({ name }) => name === 'roles',
		);
		expect(list).toMatchObject({ count: 2 });
		expect(list!.fields).toContainEqual({ name: 'id', value: '"nurse"' });
		expect(list!.fields).toContainEqual({ name: 'reviewed', value: '"2026-11-05"' });
	});

	test('cut the lists inside an entry after their first item', () => {
		const senior = exampleLists(snapshot).find(({ name }) => name === 'ladders');
		const rungs = JSON.parse(
			senior!.fields.find(({ name }) => name === 'rungs')!.value,
		) as object[];
		expect(snapshot.ladders[0]!.rungs).toHaveLength(2);
		expect(rungs).toHaveLength(1);
	});

	test('leave out a list that holds nothing', () => {
		expect(exampleLists(snapshot).map(({ name }) => name)).not.toContain('finders');
	});

	test('show values that stand in the data, whatever the catalogue', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const data = snapshotOf(random);
				for (const { name, count, fields } of exampleLists(data)) {
					expect(count).toBe(data[name].length);
					const given = Object.fromEntries(
						fields.map((field) => [field.name, JSON.parse(field.value) as unknown]),
					);
					const entry = data[name].find(({ id }) => id === given['id']);
					expect(Object.keys(entry!)).toEqual(fields.map((field) => field.name));
					for (const [key, value] of Object.entries(entry!))
						if (typeof value !== 'object') expect(given[key]).toBe(value);
				}
			}),
			{ numRuns: 30 },
		);
	});
});

test('every file that is published is explained, and no other', () => {
	const { files } = publishedFiles(catalogueOf(fullContent()));
	expect([...files.keys()].sort()).toEqual(Object.keys(fileMeanings).sort());
});

test('the question that shows how to ask is answered by the data', () => {
	const content = contentOf({
		skills: [skill('care'), skill('counting')],
		roles: [role('nurse', { skills: [need('care', 2, 'core'), need('counting', 1, 'optional')] })],
	});
	const asked = exampleQuestion(snapshotOf(catalogueOf(content)));
	expect(asked!.filter).toContain('.id == "nurse"');
	expect(asked!.answer).toEqual(['care']);
	expect(exampleQuestion(snapshotOf(catalogueOf(contentOf())))).toBeUndefined();
});

test.each([
	[412_345, '412 kB'],
	[1_240, '1.2 kB'],
	[1_234_567, '1,235 kB'],
])('%i bytes are %s', (bytes, words) => {
	expect(sizeInWords(bytes)).toBe(words);
});
