/** Random finders for property tests, over a catalogue of their own. */
import fc from 'fast-check';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Finder, FinderAnswer } from '../../src/domain/entries.ts';
import { asking, catalogueOf, contentOf, finder, role, type Spoken } from './catalogue.ts';

const mostRoles = 5;
const roleIds = Array.from({ length: mostRoles }, (_, i) => `role-${i}`);
const points = fc.constantFrom<(0 | 1 | 2)[]>(0, 0, 1, 2);
const speaks = fc.array(points, { minLength: mostRoles, maxLength: mostRoles });

/** A finder of two to five roles and two to four questions, with its catalogue. */
export const finders: fc.Arbitrary<{ catalogue: Catalogue; finder: Finder }> = fc
	.record({
		count: fc.integer({ min: 2, max: mostRoles }),
		questions: fc.array(fc.array(speaks, { minLength: 2, maxLength: 4 }), {
			minLength: 2,
			maxLength: 4,
		}),
	})
	.map(({ count, questions }) => {
		const ids = roleIds.slice(0, count);
		const spoken = (row: readonly (0 | 1 | 2)[]): Spoken =>
			Object.fromEntries(ids.flatMap((id, i) => (row[i] ? [[id, row[i]] as const] : []))) as Spoken;
		const catalogue = catalogueOf(
			contentOf({
				roles: ids.map((id) => role(id)),
				finders: [
					finder(
						questions.map((answers, q) => asking(`q${q}`, answers.map(spoken))),
						ids,
					),
				],
			}),
		);
		return { catalogue, finder: catalogue.finders.get('which-path')! };
	});

/** A random finder with some of its questions answered. */
export const answered: fc.Arbitrary<{
	catalogue: Catalogue;
	finder: Finder;
	answers: FinderAnswer[];
}> = fc
	.tuple(finders, fc.array(fc.option(fc.nat()), { minLength: 4, maxLength: 4 }))
	.map(([made, picks]) => ({
		...made,
		answers: made.finder.questions.flatMap(({ answers }, q) => {
			const pick = picks[q];
			return pick === null || pick === undefined ? [] : [answers[pick % answers.length]!];
		}),
	}));

/** Every way of answering all questions of a finder. */
export function allWays({ questions }: Finder): FinderAnswer[][] {
	return questions.reduce<FinderAnswer[][]>(
		(ways, { answers }) => ways.flatMap((way) => answers.map((answer) => [...way, answer])),
		[[]],
	);
}
