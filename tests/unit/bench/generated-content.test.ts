import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { multiplied, readTexts, writeTexts } from '../../../bench/generated-content.ts';
import { randomFrom, Vocabulary } from '../../../bench/generated-words.ts';
import { loadContent } from '../../../src/adapters/content-files.ts';
import { runChecks } from '../../../src/checks/run.ts';
import { dictionary, today } from '../../support/content.ts';
import { grownContent } from '../../support/grown-content.ts';

const dir = mkdtempSync(join(tmpdir(), 'pm-atlas-generated-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function checked(times: number): ReturnType<typeof runChecks> {
	const content = join(dir, String(times));
	writeTexts(grownContent(times), content);
	return runChecks(loadContent(content, 'content'), {
		shownAs: 'content',
		today,
		deploy: false,
		dictionary,
	});
}

describe('content many times its size', () => {
	const once = checked(1).catalogue;
	const { catalogue, issues } = checked(10);

	test('breaks no rule', () => {
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test('has so many times the entries of each kind, but for the lines', () => {
		for (const kind of [
			'roles',
			'skills',
			'ladders',
			'rungs',
			'transitions',
			'comparisons',
			'guides',
			'terms',
			'sources',
			'startingPoints',
		] as const)
			expect([kind, catalogue[kind].size]).toEqual([kind, 10 * once[kind].size]);
		expect(catalogue.skillGroups).toHaveLength(10 * once.skillGroups.length);
		expect(catalogue.families).toHaveLength(once.families.length);
	});

	test('leaves the pages of the original as they were', () => {
		const texts = grownContent(10);
		for (const [path, text] of grownContent(1))
			expect(texts.get(path)?.startsWith(text)).toBe(true);
	});

	test('gives every copy relations of its own, as many as the original has', () => {
		const copy = catalogue.roles.get('z3-charge-nurse')!;
		const original = once.roles.get('charge-nurse')!;
		expect(copy.skills.map(({ skill }) => skill.id)).toEqual(
			original.skills.map(({ skill }) => `z3-${skill.id}`),
		);
		expect(copy.rungs.map(({ ladder }) => ladder.id)).toEqual(['z3-bedside-nursing']);
		expect(copy.body.citations).toEqual(original.body.citations.map((id) => `z3-${id}`));
		expect(catalogue.transitions.get('z3-travel-nurse-to-z3-charge-nurse')?.to).toBe(copy);
	});

	test('says other things in every copy', () => {
		const definitions = [...catalogue.roles.values()].map(({ definition }) => definition);
		expect(new Set(definitions).size).toBe(definitions.length);
	});

	test('tells copies apart by words that no name has', () => {
		const names = [...once.roles.values()].flatMap(({ title, aliases }) => [title, ...aliases]);
		const taken = new Set(names.flatMap((name) => name.toLowerCase().split(' ')));
		const marks = [...catalogue.roles.values()].flatMap(({ title }) => title.split(', ').slice(1));
		expect(new Set(marks).size).toBe(9);
		expect(marks.filter((mark) => taken.has(mark))).toEqual([]);
	});

	test('is the same for the same seed, and another for another', () => {
		const original = readTexts(join(dir, '1'));
		expect([...multiplied(original, 3, 7)]).toEqual([...multiplied(original, 3, 7)]);
		expect([...multiplied(original, 3, 7)]).not.toEqual([...multiplied(original, 3, 8)]);
		expect([...multiplied(original, 1)]).toEqual([...original]);
	});
});

test('a possessive is varied, another word beside an apostrophe is not', () => {
	const words = new Vocabulary(['grape mango']);
	const varied = (text: string): string => words.vary(text, randomFrom(2));
	expect(varied("an apple's skin")).toMatch(/^an (?:grape|mango)'s skin$/);
	expect(varied('it isn’t, they’re')).toContain('isn’t, they’re');
});

test('a name that is taken is not given', () => {
	const words = new Vocabulary(['apple grape mango']);
	expect(words.names(2, new Set(['grape']), randomFrom(1)).toSorted()).toEqual(['apple', 'mango']);
	expect(() => words.names(3, new Set(['grape']), randomFrom(1))).toThrow('too few words for 3');
});

test('varied text is as long as it was, and every word of it is one of the vocabulary or stays', () => {
	const words = new Vocabulary(['apple grape mango ripe soft sweet tree']);
	fc.assert(
		fc.property(
			fc.integer(),
			fc.array(fc.constantFrom('apple', 'Mango', 'ripe', 'tree', '250', 'two', 'UK', '"', '.')),
			(seed, parts) => {
				const text = parts.join(' ');
				const varied = words.vary(text, randomFrom(seed));
				expect(varied).toHaveLength(text.length);
				expect(varied.replace(/apple|grape|mango|ripe|soft|sweet|tree|\d{3}/gi, '')).toBe(
					text.replace(/apple|grape|mango|ripe|soft|sweet|tree|\d{3}/gi, ''),
				);
			},
		),
	);
});
