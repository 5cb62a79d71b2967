import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countMoves, movesOf } from '../../../src/domain/moves.ts';
import {
	catalogueOf,
	contentOf,
	get,
	ladder,
	role,
	rung,
	startingPoint,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const catalogue = catalogueOf(
	contentOf({
		roles: ['low', 'mid', 'aside'].map((id) => role(id)),
		startingPoints: [startingPoint('tester')],
		ladders: [
			ladder('climb', [
				rung('low', { role: 'low', next: ['mid'] }),
				rung('mid', { role: 'mid', next: ['mid-2'] }),
				rung('mid-2', { role: 'mid', next: ['top'] }),
				rung('top'),
			]),
		],
		transitions: [
			transition('tester', 'mid'),
			transition('mid', 'aside'),
			transition('low', 'aside'),
		],
	}),
);
const pairs = (list: { from: { id: string }; to: { id: string } }[]) =>
	list.map(({ from, to }) => `${from.id} ${to.id}`);

test('the moves of a role are promotions and transitions, out of it and into it', () => {
	const moves = movesOf(catalogue, get(catalogue.roles, 'mid'));
	expect(pairs(moves.promotionsFrom)).toEqual(['mid mid-2', 'mid-2 top']);
	expect(pairs(moves.promotionsTo)).toEqual(['low mid']);
	expect(pairs(moves.transitionsFrom)).toEqual(['mid aside']);
	expect(pairs(moves.transitionsTo)).toEqual(['tester mid']);
});

test('a promotion between two rungs of one role counts once', () => {
	expect(countMoves(movesOf(catalogue, get(catalogue.roles, 'mid')))).toBe(5);
});

test('a role on no ladder has its transitions only', () => {
	const moves = movesOf(catalogue, get(catalogue.roles, 'aside'));
	expect(pairs(moves.transitionsTo)).toEqual(['mid aside', 'low aside']);
	expect(countMoves(moves)).toBe(2);
});

test('what leads from one role into another is told by both', () => {
	fc.assert(
		fc.property(catalogues, (random) => {
			for (const one of random.roles.values()) {
				for (const move of movesOf(random, one).promotionsFrom) {
					if (!move.to.role || move.to.role === one) continue;
					expect(movesOf(random, move.to.role).promotionsTo).toContainEqual(move);
				}
			}
		}),
	);
});
