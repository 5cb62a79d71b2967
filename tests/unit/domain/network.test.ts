import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuthoredContent } from '../../../src/domain/authored.ts';
import { interchangesAt, interchangesOf, networkOf, railsOf } from '../../../src/domain/network.ts';
import {
	catalogueOf,
	contentOf,
	family,
	get,
	ladder,
	role,
	rung,
	startingPoint,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const families = [
	family('product', { order: 1 }),
	family('project', { order: 2 }),
	family('beside', { order: 3 }),
];

/** Two lines: one with a fork and two side stops, one that shares a job with it. */
const given: Partial<AuthoredContent> = {
	families,
	roles: [
		role('maker'),
		role('chief', { band: 'head' }),
		role('owner', { beside: 'maker' }),
		role('planner', { family: 'project' }),
		role('writer', { family: 'beside' }),
	],
	startingPoints: [startingPoint('tester')],
	ladders: [
		ladder('make', [
			rung('maker', { role: 'maker', next: ['lead', 'expert'] }),
			rung('lead', { role: 'maker', next: ['chief'] }),
			rung('expert', { role: 'maker' }),
			rung('chief', { role: 'chief' }),
		]),
		ladder(
			'plan',
			[
				rung('planner', { role: 'planner', next: ['head-of-plans'] }),
				rung('head-of-plans', { role: 'chief' }),
			],
			{ family: 'project' },
		),
		ladder('abroad', [rung('uk-maker', { role: 'maker' })], { variant: true }),
	],
	transitions: [
		transition('maker', 'planner'),
		transition('planner', 'maker'),
		transition('tester', 'maker'),
		transition('planner', 'owner'),
		transition('maker', 'owner'),
	],
};
const catalogue = catalogueOf(contentOf(given));
const network = networkOf(catalogue);
const product = network[0]!;
const ids = (stations: readonly { id: string }[]): string[] => stations.map(({ id }) => id);

describe('the network', () => {
	test('has a track for the main rail of each ladder and one for each branch; variants are left out', () => {
		expect(product.tracks.map(({ stations }) => ids(stations))).toEqual([
			['maker', 'lead', 'chief'],
			['expert'],
		]);
	});

	test('joins tracks where a promotion leads from one to the other', () => {
		expect(product.joins.map(({ from, to }) => `${from.id} > ${to.id}`)).toEqual([
			'maker > expert',
		]);
	});

	test('puts a side stop on a spur beside its rung, and one without a rung on a track of its own', () => {
		expect(product.spurs.map(({ at, stops }) => [at.id, ids(stops)])).toEqual([
			['maker', ['owner']],
		]);
		expect(network[2]!.tracks.map(({ stations }) => ids(stations))).toEqual([['writer']]);
	});

	test('leaves out a family that has no place', () => {
		const alone = catalogueOf(contentOf({ families, roles: [role('maker')] }));
		expect(networkOf(alone).map((one) => one.family.id)).toEqual(['product']);
	});

	test('says where a line ends', () => {
		expect(product.tracks.flatMap(({ stations }) => stations.filter(({ end }) => end))).toEqual([
			expect.objectContaining({ id: 'chief' }),
			expect.objectContaining({ id: 'expert' }),
		]);
	});

	test('puts ladders in such an order that promotions lead downward', () => {
		const two = catalogueOf(
			contentOf({
				ladders: [
					ladder('above', [rung('boss')]),
					ladder('below', [rung('hand', { next: ['boss'] })]),
				],
			}),
		);
		expect(networkOf(two)[0]!.tracks.map((track) => track.ladder!.id)).toEqual(['below', 'above']);
	});

	test('has every rung of a ladder that is no variant, and every role on none, exactly once', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const stations = networkOf(random).flatMap(({ tracks, spurs }) => [
					...tracks.flatMap((track) => track.stations),
					...spurs.flatMap(({ stops }) => stops),
				]);
				const rungs = [...random.rungs.values()].filter((one) => !one.ladder.variant);
				const sideStops = [...random.roles.values()].filter((one) =>
					one.rungs.every(({ ladder: on }) => on.variant),
				);
				expect(ids(stations).sort()).toEqual([...ids(rungs), ...ids(sideStops)].sort());
			}),
		);
	});
});

describe('an interchange', () => {
	const at = (id: string) =>
		interchangesAt(catalogue, get(catalogue.rungs, id)).map(({ to, moves }) => [
			to.id,
			moves.map((move) => move.id),
		]);

	test('is where people move to another line or come from it, the way out first', () => {
		expect(at('maker')).toEqual([['planner', ['maker-to-planner', 'planner-to-maker']]]);
	});

	test('is not where people stay on the line, nor where they come from outside', () => {
		const owner = get(catalogue.roles, 'owner');
		expect(interchangesOf(catalogue, owner).map(({ to }) => to.id)).toEqual(['planner']);
	});

	test('stands once for a role: at the rung named like it', () => {
		expect(at('lead')).toEqual([]);
	});

	test('is where two lines share a job, from both sides', () => {
		expect(at('head-of-plans')).toEqual([['chief', []]]);
		expect(at('chief')).toEqual([['head-of-plans', []]]);
	});

	test('is where a rung’s job belongs to another line that has no ladder with it', () => {
		const shared = catalogueOf(
			contentOf({
				families,
				roles: [role('writer', { family: 'beside' })],
				ladders: [ladder('make', [rung('scribe', { role: 'writer' })])],
			}),
		);
		expect(
			interchangesAt(shared, get(shared.rungs, 'scribe')).map(({ to, family: { id } }) => [
				to.id,
				id,
			]),
		).toEqual([['writer', 'beside']]);
	});

	test('leads to another line', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				for (const { family: own, tracks, spurs } of networkOf(random)) {
					const stations = [
						...tracks.flatMap((track) => track.stations),
						...spurs.flatMap(({ stops }) => stops),
					];
					for (const { interchanges } of stations) {
						for (const one of interchanges) expect(one.family).not.toBe(own);
					}
				}
			}),
		);
	});
});

test('the rails of a ladder hold every rung once, even where promotions run in a circle', () => {
	const circle = catalogueOf(
		contentOf({
			ladders: [ladder('ring', [rung('a', { next: ['b'] }), rung('b', { next: ['a'] })])],
		}),
	);
	expect(railsOf(get(circle.ladders, 'ring')).map(ids)).toEqual([['a', 'b']]);
});
