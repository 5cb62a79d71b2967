import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison, findComparison, findComparisons } from '../../../src/domain/comparison.ts';
import { glanceKeys } from '../../../src/domain/vocabulary.ts';
import {
	catalogueOf,
	comparison as pair,
	contentOf,
	get,
	need,
	role,
	skill,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const { roles, comparisons } = catalogueOf(
	contentOf({
		skills: ['asking', 'budgeting', 'coaching', 'deciding'].map((id) => skill(id)),
		roles: [
			role('left', { skills: [need('asking', 3), need('budgeting', 2), need('coaching', 4)] }),
			role('right', { skills: [need('asking', 1), need('coaching', 4), need('deciding', 1)] }),
			role('other'),
		],
		comparisons: [pair('left', 'right'), pair('other', 'left')],
	}),
);
const [left, right, other] = [get(roles, 'left'), get(roles, 'right'), get(roles, 'other')];

/** Two roles of a random catalogue; now and then the same one twice. */
const twoRoles = fc.tuple(catalogues, fc.nat(), fc.nat()).map(([catalogue, i, j]) => {
	const all = [...catalogue.roles.values()];
	return { catalogue, a: all[i % all.length]!, b: all[j % all.length]! };
});

describe('two roles side by side', () => {
	test('stand the same with the sides swapped', () => {
		fc.assert(
			fc.property(twoRoles, ({ a, b }) => {
				const [one, two] = [comparison(a, b), comparison(b, a)];
				const swapped = (pairs: typeof one.same) =>
					pairs.map(({ skill: of, a: x, b: y }) => ({ skill: of, a: y, b: x }));
				expect(two.moreInA).toEqual(swapped(one.moreInB));
				expect(two.moreInB).toEqual(swapped(one.moreInA));
				expect(two.same).toEqual(swapped(one.same));
				expect(two.facts).toEqual(
					one.facts.map(({ a: x, b: y, ...rest }) => ({ ...rest, a: y, b: x })),
				);
				expect([two.a, two.b]).toEqual([one.b, one.a]);
			}),
		);
	});

	test('have every skill of either in exactly one list', () => {
		fc.assert(
			fc.property(twoRoles, ({ a, b }) => {
				const { moreInA, moreInB, same } = comparison(a, b);
				const listed = [...moreInA, ...moreInB, ...same].map((item) => item.skill);
				expect(new Set(listed)).toEqual(
					new Set([...a.skills, ...b.skills].map((item) => item.skill)),
				);
				expect(listed).toHaveLength(new Set(listed).size);
			}),
		);
	});

	test('list the largest differences first, and 0 where a side does not need a skill', () => {
		const levelsOf = (pairs: { skill: { id: string }; a: number; b: number }[]) =>
			pairs.map(({ skill: { id }, a, b }) => [id, a, b]);
		const { moreInA, moreInB, same } = comparison(left, right);
		expect(levelsOf(moreInA)).toEqual([
			['asking', 3, 1],
			['budgeting', 2, 0],
		]);
		expect(levelsOf(moreInB)).toEqual([['deciding', 0, 1]]);
		expect(levelsOf(same)).toEqual([['coaching', 4, 4]]);
	});

	test('state the six facts of each, in their order', () => {
		const { facts } = comparison(left, right);
		expect(facts.map(({ key }) => key)).toEqual(glanceKeys);
		expect(facts[3]).toEqual({
			key: 'horizon',
			title: 'Time horizon',
			a: 'horizon of left',
			b: 'horizon of right',
		});
	});
});

describe('the editors’ page for a pair', () => {
	test('is found in either order', () => {
		const page = get(comparisons, 'left-vs-right');
		expect(findComparison(comparisons.values(), left, right)).toBe(page);
		expect(findComparison(comparisons.values(), right, left)).toBe(page);
	});

	test('is missing for a pair that nobody wrote about, and for a role with itself', () => {
		expect(findComparison(comparisons.values(), right, other)).toBeUndefined();
		expect(findComparison(comparisons.values(), left, left)).toBeUndefined();
	});

	test('is listed for each of its two roles', () => {
		expect(findComparisons(comparisons.values(), left)).toEqual([...comparisons.values()]);
		expect(findComparisons(comparisons.values(), other).map(({ id }) => id)).toEqual([
			'other-vs-left',
		]);
	});
});
