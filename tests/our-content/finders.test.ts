/** Our two finders: every role has a chance, and nobody is favored beyond measure. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/adapters/content-files.ts';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import type { Finder, Role } from '../../src/domain/entries.ts';
import { rank } from '../../src/domain/finder.ts';
import { answersThatDecide, winningAnswers } from '../../src/domain/finder-fairness.ts';
import { root } from '../support/site.ts';

const { catalogue } = buildCatalogue(loadContent(`${root}content`).content);

/** How often a role is first, or level with the first, where every question is answered at random. */
function shares(finder: Finder, runs: number): Map<Role, number> {
	// A generator of our own, so that the shares are the same every time.
	let seed = 7;
	const next = (below: number): number => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return Math.floor((seed / 2147483648) * below);
	};
	const counts = new Map(finder.roles.map((role) => [role, 0]));
	for (let run = 0; run < runs; run++) {
		const ranked = rank(
			finder,
			finder.questions.map(({ answers }) => answers[next(answers.length)]!),
		);
		for (const { role, points } of ranked) {
			if (points === ranked[0]!.points) counts.set(role, counts.get(role)! + 1);
		}
	}
	return new Map([...counts].map(([role, count]) => [role, count / runs]));
}

test('there are two, with ten to twelve questions each', () => {
	expect([...catalogue.finders.keys()]).toEqual(['which-path', 'which-role']);
	for (const { questions } of catalogue.finders.values()) {
		expect(questions.length).toBeGreaterThanOrEqual(10);
		expect(questions.length).toBeLessThanOrEqual(12);
	}
});

describe.each([...catalogue.finders])('the finder %s', (_id, finder) => {
	test('can put every role clearly first, with every question answered', () => {
		for (const role of finder.roles) expect(winningAnswers(finder, role), role.id).toBeDefined();
	});

	test('is decided by no single answer', () => {
		expect(answersThatDecide(finder)).toEqual([]);
	});

	test('answered at random, puts no role first more than a third of the time, and none hardly ever', () => {
		for (const [{ id }, share] of shares(finder, 5000)) {
			expect(share, id).toBeLessThan(1 / 3);
			expect(share, id).toBeGreaterThan(1 / 100);
		}
	});
});
