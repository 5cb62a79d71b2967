/** Where an arrow key leads on the map. */

export interface Point {
	x: number;
	y: number;
	/** The line it stands on. */
	line: string;
}

export type Arrow = 'left' | 'right' | 'up' | 'down';

/**
 * The stop that an arrow leads to: left and right to the nearest one of the same line on that side, up and down to the
 * nearest above or below on any line. Undefined where there is none.
 *
 * @param points all stops
 * @param from index of the stop where the reader is
 * @returns an index
 */
export function nextStation(
	points: readonly Point[],
	from: number,
	arrow: Arrow,
): number | undefined {
	const here = points[from];
	if (!here) return undefined;
	const along = arrow === 'left' || arrow === 'right';
	const sign = arrow === 'left' || arrow === 'up' ? -1 : 1;
	const reachable = points
		.map((point, index) => {
			const [ahead, aside] = along
				? [(point.x - here.x) * sign, Math.abs(point.y - here.y)]
				: [(point.y - here.y) * sign, Math.abs(point.x - here.x)];
			// A step aside costs more than one ahead: an arrow leads straight on where it can.
			return { index, ahead, cost: ahead + aside * 3, sameLine: point.line === here.line };
		})
		.filter(({ ahead, sameLine }) => ahead > 0.5 && (sameLine || !along));
	return reachable.sort((a, b) => a.cost - b.cost || a.index - b.index)[0]?.index;
}
