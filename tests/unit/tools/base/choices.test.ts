import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOf, matching, named } from '../../../../src/tools/base/choices.ts';
import {
	abbreviation,
	catalogueOf,
	contentOf,
	need,
	role,
	skill,
	startingPoint,
} from '../../../support/catalogue.ts';
import { hostile, inBrowser, toolCatalogues } from '../../../support/tool-catalogue.ts';

const kinds = ['role', 'rung', 'starting-point'] as const;
const choices = choicesOf(
	inBrowser(
		catalogueOf(
			contentOf({
				skills: [skill('x')],
				roles: [
					role('product-manager', { aliases: ['PdM'], skills: [need('x', 1)] }),
					role('project-manager', { aliases: ['Planner'] }),
					role('product-owner', { aliases: ['backlog manager'] }),
					role('senior-product-manager'),
				],
				startingPoints: [startingPoint('tester')],
				abbreviations: [
					abbreviation('pm', [
						{ title: 'Product manager', role: 'product-manager' },
						{ title: 'Project manager', role: 'project-manager' },
					]),
				],
			}),
		),
	),
	kinds,
);
const found = (typed: string) =>
	matching(choices, typed).map(({ choice, as }) => (as ? `${choice.ref} as ${as}` : choice.ref));

describe('the choices of a picker', () => {
	test('are all jobs of the kinds that can stand there', () => {
		const catalogue = inBrowser(
			catalogueOf(contentOf({ roles: [role('a')], startingPoints: [startingPoint('b')] })),
		);
		const refs = (only: typeof kinds | readonly ['role']) =>
			choicesOf(catalogue, only).map(({ ref }) => ref);
		expect(refs(kinds)).toEqual(['a', 'b']);
		expect(refs(['role'])).toEqual(['a']);
	});
});

describe('what fits what was typed', () => {
	test('is everything, in the order of the lines, where nothing was', () => {
		expect(found('  ')).toEqual(choices.map(({ ref }) => ref));
	});

	test('goes from the whole name over its beginning to the beginnings of its words', () => {
		expect(found('product manager')).toEqual(['product-manager', 'senior-product-manager']);
		expect(found('pro ma')).toEqual([
			'product-manager',
			'project-manager',
			'senior-product-manager',
		]);
	});

	test('finds a job by another name, and says by which', () => {
		expect(found('pdm')).toEqual(['product-manager as PdM']);
		expect(found('backlog')).toEqual(['product-owner as backlog manager']);
	});

	test('finds every job that an abbreviation stands for', () => {
		expect(found('PM')).toEqual(['product-manager as PM', 'project-manager as PM']);
	});

	test('finds a part of a word last', () => {
		expect(found('ester')).toEqual(['tester']);
		expect(found('zzz')).toEqual([]);
	});

	test('begins with a job whose title it is, for every job', () => {
		fc.assert(
			fc.property(toolCatalogues, fc.nat(), (catalogue, n) => {
				const all = choicesOf(catalogue, kinds);
				const choice = all[n % all.length]!;
				expect(matching(all, choice.title)[0]!.choice.title).toBeDefined();
				for (const name of [choice.title, ...choice.names])
					expect(matching(all, name).map((match) => match.choice)).toContain(choice);
			}),
		);
	});

	test('is never more than there is, each once, whatever is typed', () => {
		fc.assert(
			fc.property(hostile, (typed) => {
				const refs = found(typed);
				expect(refs).toHaveLength(new Set(refs).size);
				expect(refs.length).toBeLessThanOrEqual(choices.length);
			}),
		);
	});
});

describe('the job that was typed', () => {
	test('is the one of that title, however it is written', () => {
		expect(named(choices, ' PRODUCT-manager ')?.ref).toBe('product-manager');
	});

	test('is the one of that other name, if only one has it', () => {
		expect(named(choices, 'pdm')?.ref).toBe('product-manager');
		expect(named(choices, 'pm')).toBeUndefined();
	});

	test('is none for a part of a name, and for nothing', () => {
		expect([named(choices, 'product'), named(choices, ' ')]).toEqual([undefined, undefined]);
	});
});
