import { describe, expect, test } from 'vitest';
import {
	asking,
	catalogueOf,
	contentOf,
	finder,
	get,
	problemsOf,
	role,
} from '../../support/catalogue.ts';

const roles = ['ash', 'bay'].map((id) => role(id));
const ids = ['ash', 'bay'];
const days = asking('days', [{ ash: 2, bay: 1 }, { bay: 2 }]);
const nights = asking('nights', [{ ash: 2 }, {}]);

describe('a finder', () => {
	test('has its roles, and answers with the points they count for', () => {
		const catalogue = catalogueOf(contentOf({ roles, finders: [finder([days, nights], ids)] }));
		const own = get(catalogue.finders, 'which-path');
		expect(own.roles).toEqual([...catalogue.roles.values()]);
		const [question] = own.questions;
		const [answer] = question!.answers;
		expect(answer!.question).toBe(question);
		expect([...answer!.speaksFor].map(([{ id }, { points }]) => [id, points])).toEqual([
			['ash', 2],
			['bay', 1],
		]);
	});

	test('stands after the one for a reader if it is the one for a team, whichever was read first', () => {
		const both = [
			finder([asking('team', [{}, {}])], ids, { id: 'which-role' }),
			finder([days, nights], ids),
		];
		const { finders } = catalogueOf(contentOf({ roles, finders: both }));
		expect([...finders.keys()]).toEqual(['which-path', 'which-role']);
	});

	test('is told at the field which role there is not', () => {
		expect(problemsOf(contentOf({ roles, finders: [finder([days], ['ash', 'bayy'])] }))).toEqual([
			{
				at: 'finders/which-path.yaml roles 1',
				rule: 'unknown-reference',
				message: 'expected the id of a role, found "bayy"',
				hint: 'Did you mean "bay"?',
			},
		]);
		expect(problemsOf(contentOf({ roles, finders: [finder([days], ['ash'])] }))).toEqual([
			{
				at: 'finders/which-path.yaml questions 0 answers 0 speaksFor 1 role',
				rule: 'unknown-reference',
				message: 'expected one of the roles of this finder, found "bay"',
				hint: 'Add it to "roles" at the top, or take it out here.',
			},
		]);
	});

	test('shares no question and no answer with another', () => {
		const other = finder([days], ids, { id: 'which-role' });
		const found = problemsOf(contentOf({ roles, finders: [finder([days, nights], ids), other] }));
		expect(found.map(({ at, rule }) => [at, rule])).toEqual([
			['finders/which-role.yaml questions 0 id', 'duplicate-id'],
		]);
		const renamed = { ...days, id: 'weeks' };
		const twice = problemsOf(contentOf({ roles, finders: [finder([days, renamed], ids)] }));
		expect(twice.map(({ at }) => at)).toEqual([
			'finders/which-path.yaml questions 1 answers 0 id',
			'finders/which-path.yaml questions 1 answers 1 id',
		]);
	});
});
