import { describe, expect, test } from 'vitest';
import { nextStation, type Point } from '../../../src/tools/network-map/travel.ts';

const points: Point[] = [
	{ x: 0, y: 0, line: 'a' },
	{ x: 10, y: 0, line: 'a' },
	{ x: 20, y: 8, line: 'a' },
	{ x: 10, y: 20, line: 'b' },
	{ x: 14, y: 10, line: 'b' },
];

describe('an arrow on the map', () => {
	test('leads along the line to the nearest stop on its side', () => {
		expect(nextStation(points, 0, 'right')).toBe(1);
		expect(nextStation(points, 1, 'left')).toBe(0);
		expect(nextStation(points, 1, 'right')).toBe(2);
	});

	test('leads nowhere at the end of a line', () => {
		expect(nextStation(points, 0, 'left')).toBeUndefined();
		expect(nextStation(points, 2, 'right')).toBeUndefined();
		expect(nextStation(points, 9, 'right')).toBeUndefined();
	});

	test('leads up and down to other lines, straight on rather than aside', () => {
		expect(nextStation(points, 1, 'down')).toBe(3);
		expect(nextStation(points, 3, 'up')).toBe(1);
	});
});
