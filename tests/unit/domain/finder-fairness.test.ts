import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank } from '../../../src/domain/finder.ts';
import {
	answersThatDecide,
	rolesThatNeverLead,
	winningAnswers,
} from '../../../src/domain/finder-fairness.ts';
import { asking, catalogueOf, contentOf, finder, get, role } from '../../support/catalogue.ts';
import { allWays, finders } from '../../support/random-finders.ts';

const own = (questions: Parameters<typeof finder>[0]) => {
	const ids = ['ash', 'bay'];
	const roles = ids.map((id) => role(id));
	const content = contentOf({ roles, finders: [finder(questions, ids)] });
	return get(catalogueOf(content).finders, 'which-path');
};

describe('answers that put a role first', () => {
	test('are found exactly where trying every way finds some', () => {
		fc.assert(
			fc.property(finders, fc.integer({ min: 1, max: 3 }), ({ finder: random }, by) => {
				const ways = allWays(random).map((way) => rank(random, way));
				for (const one of random.roles) {
					const exists = ways.some(
						([first, second]) => first!.role === one && first!.points - second!.points >= by,
					);
					const found = winningAnswers(random, one, { by });
					expect(found !== undefined).toBe(exists);
					if (!found) continue;
					const [first, second] = rank(random, found);
					expect(first!.role).toBe(one);
					expect(first!.points - second!.points).toBeGreaterThanOrEqual(by);
					expect(found.map(({ question }) => question)).toEqual(random.questions);
				}
			}),
		);
	});

	test('hold an answer fast that must be among them', () => {
		fc.assert(
			fc.property(finders, fc.nat(), ({ finder: random }, n) => {
				const all = random.questions.flatMap(({ answers }) => answers);
				const fixed = all[n % all.length]!;
				for (const one of random.roles) {
					const found = winningAnswers(random, one, { by: 1, fixed });
					if (found) expect(found).toContain(fixed);
				}
			}),
		);
	});
});

test('a role that nothing speaks for never leads', () => {
	const lonely = own([
		asking('days', [{ ash: 2 }, { ash: 1 }]),
		asking('nights', [{ ash: 2 }, {}]),
	]);
	expect(rolesThatNeverLead(lonely).map(({ id }) => id)).toEqual(['bay']);
});

test('an answer decides if only one role can still come first', () => {
	const heavy = own([
		asking('days', [{ ash: 2 }, { bay: 2 }]),
		asking('nights', [{ ash: 1 }, { bay: 1 }]),
	]);
	expect(answersThatDecide(heavy).map(({ id }) => id)).toEqual(['days-0', 'days-1']);
	const even = own([
		asking('days', [{ ash: 2 }, { bay: 2 }]),
		asking('nights', [{ ash: 2 }, { bay: 2 }]),
		asking('weeks', [{ ash: 2 }, { bay: 2 }]),
	]);
	expect(answersThatDecide(even)).toEqual([]);
});
