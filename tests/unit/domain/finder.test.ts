import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finder, FinderAnswer } from '../../../src/domain/entries.ts';
import { closeMargin, rank, switchesOf, verdictOf } from '../../../src/domain/finder.ts';
import { asking, catalogueOf, contentOf, finder, get, role } from '../../support/catalogue.ts';
import { answered } from '../../support/random-finders.ts';

const ids = ['ash', 'bay', 'cob'];
const catalogue = catalogueOf(
	contentOf({
		roles: ids.map((id) => role(id)),
		finders: [
			finder(
				[
					asking('days', [{ ash: 2, bay: 1 }, { bay: 2 }, {}]),
					asking('nights', [{ ash: 2 }, { cob: 2 }]),
					asking('weeks', [{ ash: 1, cob: 1 }, { bay: 2 }]),
				],
				ids,
			),
		],
	}),
);
const own = get(catalogue.finders, 'which-path');
const given = (...chosen: string[]): FinderAnswer[] =>
	own.questions.flatMap(({ answers }) => answers.filter(({ id }) => chosen.includes(id)));
const counts = (answers: FinderAnswer[], of: Finder = own) =>
	rank(of, answers).map(({ role: { id }, points }) => [id, points]);

describe('the ranking', () => {
	test('adds the points of the answers, two where one speaks strongly', () => {
		expect(counts(given('days-0', 'weeks-0'))).toEqual([
			['ash', 3],
			['bay', 1],
			['cob', 1],
		]);
	});

	test('gives for each role the answers that speak for it, the strongest first', () => {
		const [first] = rank(own, given('days-0', 'nights-0', 'weeks-0'));
		expect(first!.reasons.map(({ answer, points }) => [answer.id, points])).toEqual([
			['days-0', 2],
			['nights-0', 2],
			['weeks-0', 1],
		]);
	});

	test('leaves a tie in the order of the finder', () => {
		expect(counts(given('days-1', 'nights-1')).map(([id]) => id)).toEqual(['bay', 'cob', 'ash']);
	});

	test('does not depend on the order of the answers', () => {
		fc.assert(
			fc.property(answered, fc.nat(), ({ finder: random, answers }, turn) => {
				const at = turn % (answers.length + 1);
				const turned = [...answers.slice(at), ...answers.slice(0, at)].toReversed();
				expect(rank(random, turned)).toEqual(rank(random, answers));
			}),
		);
	});

	test('does not depend on the order of the questions and roles, but for ties', () => {
		fc.assert(
			fc.property(answered, ({ finder: random, answers }) => {
				const turned = {
					...random,
					roles: random.roles.toReversed(),
					questions: random.questions.toReversed(),
				};
				expect(counts(answers, turned).sort()).toEqual(counts(answers, random).sort());
			}),
		);
	});

	test('counts every point once: the reasons add up to it, and never go down as answers come', () => {
		fc.assert(
			fc.property(answered, ({ finder: random, answers }) => {
				const fewer = new Map(
					rank(random, answers.slice(1)).map(({ role: one, points }) => [one, points]),
				);
				for (const { role: one, points, reasons } of rank(random, answers)) {
					expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
					expect(points).toBeGreaterThanOrEqual(fewer.get(one)!);
				}
			}),
		);
	});
});

describe('the verdict', () => {
	test('is none without an answer, and with one that speaks for nobody', () => {
		expect(verdictOf(own, []).kind).toBe('none');
		expect(verdictOf(own, [])).toMatchObject({ ranking: [], close: [], answered: 0, asked: 3 });
		expect(verdictOf(own, given('days-2'))).toMatchObject({ kind: 'none', answered: 1 });
	});

	test('is early with less than a third of the questions answered', () => {
		const many = {
			...own,
			questions: [...own.questions, { ...own.questions[2]!, id: 'more' }],
		};
		expect(verdictOf(many, given('days-0')).kind).toBe('early');
		expect(verdictOf(many, given('days-0', 'nights-0')).kind).toBe('one');
	});

	test('is one where a role is more than a point ahead, and several where it is not', () => {
		expect(verdictOf(own, given('days-0', 'nights-0')).kind).toBe('one');
		const several = verdictOf(own, given('days-1', 'nights-1', 'weeks-0'));
		expect(several.kind).toBe('several');
		expect(several.close.map(({ role: { id } }) => id)).toEqual(['cob', 'bay']);
	});

	test('names as close exactly the roles within the margin, and leaves out those without a point', () => {
		fc.assert(
			fc.property(answered, ({ finder: random, answers }) => {
				const { kind, ranking, close } = verdictOf(random, answers);
				const most = ranking[0]?.points ?? 0;
				expect(ranking.every(({ points }) => points > 0)).toBe(true);
				expect(close).toEqual(ranking.filter(({ points }) => most - points <= closeMargin));
				if (kind === 'one') expect(close).toHaveLength(1);
				if (kind === 'several') expect(close.length).toBeGreaterThan(1);
				expect(kind === 'none').toBe(ranking.length === 0);
			}),
		);
	});
});

describe('what would change the result', () => {
	test('is a single other answer, to an open question as well', () => {
		expect(
			switchesOf(own, given('days-0')).map(({ role: { id }, answer }) => [id, answer.id]),
		).toEqual([
			['bay', 'days-1'],
			['bay', 'weeks-1'],
		]);
	});

	test('is nothing where the first is too far ahead', () => {
		expect(switchesOf(own, given('days-0', 'nights-0', 'weeks-0'))).toEqual([]);
	});

	test('holds: given, the answer puts the role alone at first; and no other does', () => {
		fc.assert(
			fc.property(answered, ({ finder: random, answers }) => {
				const first = rank(random, answers)[0]!.role;
				const said = switchesOf(random, answers);
				for (const question of random.questions) {
					for (const answer of question.answers.filter((one) => !answers.includes(one))) {
						const others = answers.filter((one) => one.question !== question);
						const [now, next] = rank(random, [...others, answer]);
						const changes = now!.role !== first && now!.points > next!.points;
						expect(said.filter((one) => one.answer === answer)).toEqual(
							changes ? [{ role: now!.role, answer }] : [],
						);
					}
				}
			}),
		);
	});
});
