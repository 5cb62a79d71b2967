import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SkillNeed } from '../../../src/domain/entries.ts';
import { foldOptional, gap, type Gap, type HasSkills } from '../../../src/domain/gap.ts';
import { levels, weights } from '../../../src/domain/vocabulary.ts';
import {
	catalogueOf,
	contentOf,
	get,
	need,
	role,
	skill,
	startingPoint,
} from '../../support/catalogue.ts';

const names = ['asking', 'budgeting', 'coaching', 'deciding', 'editing', 'framing', 'guiding'];
const { skills } = catalogueOf(contentOf({ skills: names.map((name) => skill(name)) }));

/** Anyone with some of the skills, each once; starting points have no weights. */
const someone: fc.Arbitrary<HasSkills> = fc
	.uniqueArray(
		fc.record({
			skill: fc.constantFrom(...skills.values()),
			level: fc.constantFrom(...levels),
			weight: fc.constantFrom(...weights, undefined),
		}),
		{ selector: (needed) => needed.skill },
	)
	.map((list) => ({ skills: list }));

const ids = (list: { skill: { id: string } }[]): string[] => list.map(({ skill: { id } }) => id);
const sorted = (list: { skill: { id: string } }[]): string[] => ids(list).sort();
const lists = (of: Gap) => [of.added, of.raised, of.carriesOver, of.setAside];

describe('the gap from one set of skills to another', () => {
	test('has every skill of either side in exactly one list', () => {
		fc.assert(
			fc.property(someone, someone, (a, b) => {
				const either = new Set(ids([...a.skills, ...b.skills]));
				expect(sorted(lists(gap(a, b)).flat())).toEqual([...either].sort());
			}),
		);
	});

	test('says the level here and there, and lists each skill by what the two levels mean', () => {
		fc.assert(
			fc.property(someone, someone, (a, b) => {
				const at = ({ skills: list }: HasSkills, of: SkillNeed['skill']) =>
					list.find((needed) => needed.skill === of)?.level ?? 0;
				const found = gap(a, b);
				for (const item of lists(found).flat()) {
					expect([item.from, item.to]).toEqual([at(a, item.skill), at(b, item.skill)]);
				}
				for (const { from, to } of found.added) expect(from === 0 && to > 0).toBe(true);
				for (const { from, to } of found.raised) expect(from > 0 && from < to).toBe(true);
				for (const { from, to } of found.carriesOver) expect(from >= to && to > 0).toBe(true);
				for (const { from, to } of found.setAside) expect(from > 0 && to === 0).toBe(true);
			}),
		);
	});

	test('turns round: what is new one way is set aside the other way', () => {
		fc.assert(
			fc.property(someone, someone, (a, b) => {
				expect(sorted(gap(a, b).added)).toEqual(sorted(gap(b, a).setAside));
			}),
		);
	});

	test('turns round: a raise one way is a carry-over the other way', () => {
		fc.assert(
			fc.property(someone, someone, (a, b) => {
				const back = new Set(ids(gap(b, a).carriesOver));
				for (const id of ids(gap(a, b).raised)) expect(back).toContain(id);
			}),
		);
	});

	test('to itself only carries over', () => {
		fc.assert(
			fc.property(someone, (a) => {
				const { added, raised, carriesOver, setAside } = gap(a, a);
				expect([added, raised, setAside]).toEqual([[], [], []]);
				expect(sorted(carriesOver)).toEqual(sorted([...a.skills]));
			}),
		);
	});

	test('from nobody is all new', () => {
		fc.assert(
			fc.property(someone, (b) => {
				expect(gap({ skills: [] }, b).added).toHaveLength(b.skills.length);
			}),
		);
	});

	test('runs by weight, then by the size of the step, then in the order of the list it comes from', () => {
		const rank = { core: 0, supporting: 1, optional: 2 };
		fc.assert(
			fc.property(someone, someone, (a, b) => {
				const found = gap(a, b);
				for (const list of lists(found)) {
					const owner = list === found.setAside ? a : b;
					const keys = list.map(({ skill: of, from, to, weight = 'supporting' }) => [
						rank[weight],
						-Math.abs(to - from),
						owner.skills.findIndex((needed) => needed.skill === of),
					]);
					expect(keys).toEqual(
						keys.toSorted((x, y) => x[0]! - y[0]! || x[1]! - y[1]! || x[2]! - y[2]!),
					);
				}
			}),
		);
	});

	test('leaves both sides as they were', () => {
		const a = {
			skills: [{ skill: get(skills, 'asking'), level: 1 as const, weight: 'optional' as const }],
		};
		const b = {
			skills: [{ skill: get(skills, 'editing'), level: 2 as const, weight: 'core' as const }],
		};
		const before = structuredClone([a, b]);
		gap(a, b);
		expect([a, b]).toEqual(before);
	});

	test('weighs a skill by the job it leads to, and one set aside by the job it leaves', () => {
		const { roles, startingPoints } = catalogueOf(
			contentOf({
				skills: names.map((name) => skill(name)),
				roles: [
					role('here', { skills: [need('asking', 2, 'core'), need('budgeting', 1, 'optional')] }),
					role('there', { skills: [need('asking', 3, 'supporting'), need('coaching', 1, 'core')] }),
				],
				startingPoints: [startingPoint('outside', { skills: [{ id: 'asking', level: 1 }] })],
			}),
		);
		const found = gap(get(roles, 'here'), get(roles, 'there'));
		expect(
			lists(found).flatMap((list) => list.map(({ skill: { id }, weight }) => [id, weight])),
		).toEqual([
			['coaching', 'core'],
			['asking', 'supporting'],
			['budgeting', 'optional'],
		]);
		const away = gap(get(startingPoints, 'outside'), { skills: [] });
		expect(away.setAside[0]!.weight).toBeUndefined();
	});
});

describe('folding', () => {
	test('shows everything but optional skills, and loses none', () => {
		fc.assert(
			fc.property(someone, ({ skills: list }) => {
				const { shown, folded } = foldOptional(list);
				expect(sorted([...shown, ...folded])).toEqual(sorted([...list]));
				for (const { weight } of folded) expect(weight).toBe('optional');
				for (const { weight } of shown) expect(weight).not.toBe('optional');
			}),
		);
	});
});
