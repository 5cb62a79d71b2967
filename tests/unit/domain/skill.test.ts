import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byWeight, whoNeeds } from '../../../src/domain/skill.ts';
import {
	catalogueOf,
	contentOf,
	get,
	need,
	role,
	skill,
	startingPoint,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

test('those who need a skill come highest level first, then by how much they lean on it, then as they are', () => {
	const catalogue = catalogueOf(
		contentOf({
			skills: [skill('asking'), skill('other')],
			roles: [
				role('slight', { skills: [need('asking', 1, 'core')] }),
				role('optional', { skills: [need('asking', 3, 'optional')] }),
				role('core', { skills: [need('other', 1), need('asking', 3, 'core')] }),
				role('core-too', { skills: [need('asking', 3, 'core')] }),
				role('without'),
			],
		}),
	);
	const found = whoNeeds(catalogue, get(catalogue.skills, 'asking'));
	expect(found.map(({ role: { id }, level, weight }) => [id, level, weight])).toEqual([
		['core', 3, 'core'],
		['core-too', 3, 'core'],
		['optional', 3, 'optional'],
		['slight', 1, 'core'],
	]);
});

test('everyone who requires a skill is among those who need it, at the level they require', () => {
	fc.assert(
		fc.property(catalogues, (catalogue) => {
			for (const one of catalogue.skills.values()) {
				const expected = [...catalogue.roles.values()].filter(({ skills }) =>
					skills.some((needed) => needed.skill === one),
				);
				expect(new Set(whoNeeds(catalogue, one).map((needs) => needs.role))).toEqual(
					new Set(expected),
				);
			}
		}),
	);
});

test('required skills by weight run from core to optional, within a weight from high to low', () => {
	const { roles, startingPoints } = catalogueOf(
		contentOf({
			skills: ['a', 'b', 'c', 'd'].map((id) => skill(id)),
			roles: [
				role('one', {
					skills: [
						need('a', 4, 'optional'),
						need('b', 1, 'core'),
						need('c', 2, 'supporting'),
						need('d', 3, 'core'),
					],
				}),
			],
			startingPoints: [
				startingPoint('two', {
					skills: [
						{ id: 'a', level: 1 },
						{ id: 'b', level: 3 },
					],
				}),
			],
		}),
	);
	const order = (owner: Parameters<typeof byWeight>[0]) =>
		byWeight(owner).map(({ skill: { id } }) => id);
	expect(order(get(roles, 'one').skills)).toEqual(['d', 'b', 'c', 'a']);
	expect(order(get(startingPoints, 'two').skills)).toEqual(['b', 'a']);
	expect(
		order([...get(roles, 'one').skills, ...get(startingPoints, 'two').skills]).slice(4),
	).toEqual(['b', 'a']);
	expect(get(roles, 'one').skills[0]!.skill.id).toBe('a');
});
