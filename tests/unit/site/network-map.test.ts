import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../src/domain/network.ts';
import { overlap, roomBelow } from '../../../src/site/map/boxes.ts';
import { isBorneOut } from '../../../src/site/map/bars.ts';
import { layOutNetwork, type NetworkMap } from '../../../src/site/map/layout.ts';
import { inTwoLines, textWidth } from '../../../src/site/map/text-width.ts';
import {
	catalogueOf,
	contentOf,
	family,
	ladder,
	line,
	role,
	rung,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';
import { collisions } from '../../support/map.ts';

const families = [
	family('product', { order: 1 }),
	family('project', { order: 2 }),
	family('third', { order: 3 }),
];
const layOut = (given: Parameters<typeof contentOf>[0]): NetworkMap =>
	layOutNetwork(networkOf(catalogueOf(contentOf({ families, ...given }))));
const at = (map: NetworkMap, id: string) => map.stations.find(({ station }) => station.id === id)!;

describe('the map', () => {
	const three = layOut({
		roles: [
			role('maker'),
			role('planner', { family: 'project' }),
			role('writer', { family: 'third' }),
			role('owner', { beside: 'maker' }),
		],
		ladders: [
			ladder('make', [
				rung('maker', { role: 'maker', next: ['lead', 'expert'] }),
				rung('lead', { role: 'maker', band: 'lead' }),
				rung('expert', { role: 'maker', band: 'lead' }),
			]),
			ladder('plan', line(['planner'], ['planner']), { family: 'project' }),
			ladder('write', line(['writer'], ['writer']), { family: 'third' }),
		],
		transitions: [transition('maker', 'planner'), transition('writer', 'maker')],
	});

	test('puts bands into columns and promotions from left to right', () => {
		expect(three.columns.map(({ band }) => band)).toEqual(['mid', 'lead']);
		expect(at(three, 'maker').x).toBe(three.columns[0]!.x);
		expect(at(three, 'lead').x).toBe(three.columns[1]!.x);
	});

	test('puts the lines below one another, in their order', () => {
		expect(at(three, 'maker').y).toBeLessThan(at(three, 'planner').y);
		expect(at(three, 'planner').y).toBeLessThan(at(three, 'writer').y);
	});

	test('draws a fork as a slope of 45 degrees with rounded bends that is level at both ends', () => {
		const slope = three.rails
			.map(({ path }) => /Q([\d.]+) [\d. ]+L[\d. ]+Q([\d.]+) ([\d.]+) [\d. ]+H/.exec(path))
			.find(Boolean)!;
		const [, head, foot, y] = slope.map(Number);
		expect(foot! - head!).toBeCloseTo(y! - at(three, 'maker').y);
		expect(y).toBe(at(three, 'expert').y);
	});

	test('hangs a side stop on a spur below its stop', () => {
		expect(at(three, 'owner').on).toBe('spur');
		expect(at(three, 'owner').y).toBeGreaterThan(at(three, 'maker').y);
	});

	test('draws a bar between neighbors of a column, and none across the end of another bar', () => {
		expect(three.bars).toEqual([
			{ x: at(three, 'maker').x, y1: at(three, 'maker').y, y2: at(three, 'planner').y },
		]);
	});

	test('lets a stop between the two ends of a bar step aside', () => {
		const map = layOut({
			roles: [
				role('maker'),
				role('planner', { family: 'project' }),
				role('writer', { family: 'third' }),
			],
			transitions: [transition('writer', 'maker')],
		});
		expect(map.bars).toHaveLength(1);
		expect(at(map, 'planner').x).toBeGreaterThan(at(map, 'maker').x);
	});

	test('is empty for an empty network', () => {
		expect(layOutNetwork([])).toMatchObject({ stations: [], rails: [], bars: [] });
	});
});

test('no two labels, stops or names of lines are in each other’s way, whatever the catalogue', () => {
	fc.assert(
		fc.property(catalogues, (catalogue) => {
			const map = layOutNetwork(networkOf(catalogue));
			expect(collisions(map)).toEqual([]);
			for (const { labelBox } of map.stations) {
				expect(labelBox.x + labelBox.width).toBeLessThanOrEqual(map.width);
				expect(labelBox.y + labelBox.height).toBeLessThanOrEqual(map.height);
				expect(labelBox.y).toBeGreaterThanOrEqual(0);
			}
		}),
	);
});

test('a bar joins only stops that a move or a shared job bears out, and no other stop is on it', () => {
	fc.assert(
		fc.property(catalogues, (catalogue) => {
			const { bars, stations } = layOutNetwork(networkOf(catalogue));
			for (const { x, y1, y2 } of bars) {
				const on = stations.filter((one) => one.x === x && one.y >= y1 && one.y <= y2);
				const [upper, lower, ...others] = on.toSorted((a, b) => a.y - b.y);
				expect(others).toEqual([]);
				expect(isBorneOut(upper!.station, lower!.station)).toBe(true);
			}
		}),
	);
});

describe('boxes', () => {
	const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

	test('overlap where they share an area, and not where they touch', () => {
		expect(overlap(box(0, 0), box(9, 9))).toBe(true);
		expect(overlap(box(0, 0), box(10, 0))).toBe(false);
	});

	test('are lowered until there is room', () => {
		expect(roomBelow([box(0, 0)], [box(5, 5)])).toBe(16);
		expect(roomBelow([box(0, 0)], [box(50, 5)])).toBe(0);
	});

	test('are lowered as little as if every step were tried', () => {
		const some = fc.array(
			fc.record({
				x: fc.integer({ min: 0, max: 40 }),
				y: fc.integer({ min: 0, max: 200 }),
				width: fc.integer({ min: 1, max: 20 }),
				height: fc.integer({ min: 1, max: 20 }),
			}),
			{ maxLength: 12 },
		);
		fc.assert(
			fc.property(some, some, fc.integer({ min: 1, max: 3 }), (boxes, taken, step) => {
				const isFree = (by: number): boolean =>
					!boxes.some((one) => taken.some((other) => overlap({ ...one, y: one.y + by }, other)));
				let by = 0;
				while (!isFree(by)) by += step;
				expect(roomBelow(boxes, taken, step)).toBe(by);
			}),
		);
	});
});

describe('a label', () => {
	test('stands in the two lines that keep it narrowest', () => {
		expect(inTwoLines('Senior technical program manager')).toEqual([
			'Senior technical',
			'program manager',
		]);
		expect(inTwoLines('Planner')).toEqual(['Planner']);
	});

	test('is as wide as its characters, and a character nobody measured is wide', () => {
		expect(textWidth('mm', 10)).toBe(18);
		expect(textWidth('漢', 10)).toBeGreaterThanOrEqual(textWidth('W', 10));
	});
});
