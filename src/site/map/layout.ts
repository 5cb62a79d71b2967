import type { Family } from '../../domain/entries.ts';
import type { Line, Station } from '../../domain/network.ts';
import { chooseBars } from './bars.ts';
import type { Box } from './boxes.ts';
import { columnsOf, inColumns, type Column, type Row } from './columns.ts';
import { label, margin } from './measures.ts';
import { placeRow, placeSpur } from './rows.ts';

/** A station with its place. */
export interface PlacedStation {
	station: Station;
	x: number;
	y: number;
	/** On the rail, or beside it on a spur. */
	on: 'rail' | 'spur';
	/** The title as it is set, from top to bottom. */
	lines: string[];
	/** Left edge of the label and baseline of its first line. */
	text: { x: number; y: number };
	labelBox: Box;
	stopBox: Box;
}

/** The network drawn: everything has its place, and nothing is in the way of anything else. */
export interface NetworkMap {
	width: number;
	height: number;
	/** The columns, with the x of their first stops. */
	columns: Column[];
	/** The sign of each line, and where a dotted leader runs to its first stop if that is not where the map begins. */
	signs: {
		family: Family;
		x: number;
		y: number;
		nameBox: Box;
		leader?: { from: number; to: number };
	}[];
	/** Rails as paths of level and 45-degree pieces with rounded bends. */
	rails: { family: Family; path: string }[];
	/** Interchanges between two stops of a column. */
	bars: { x: number; y1: number; y2: number }[];
	stations: PlacedStation[];
	/** Where a line ends and nobody changes to another. */
	ends: { family: Family; x: number; y: number }[];
}

/**
 * Lays the network out: columns are bands, rows are tracks from top to bottom in the order given. Rows are lowered until
 * nothing overlaps. Interchanges become bars where both stops stand first in the same column and no end of another bar is
 * between them; other stops between make way.
 */
export function layOutNetwork(lines: readonly Line[]): NetworkMap {
	const rows = lines.flatMap(({ family, tracks, spurs }) =>
		tracks.map((track): Row => ({ family, track, at: inColumns(track, spurs) })),
	);
	const bars = chooseBars(rows);
	const columns = columnsOf(rows, lines);
	const taken: Box[] = [];
	const map: NetworkMap = {
		width: 0,
		height: 0,
		columns,
		signs: [],
		rails: [],
		bars: [],
		stations: [],
		ends: [],
	};
	const placed = new Map<Station, PlacedStation>();
	let floor: number = margin.top;
	for (const line of lines) {
		const own = rows.filter(({ family }) => family === line.family);
		for (const row of own) {
			floor = placeRow(row, line, row === own[0], floor, columns, taken, placed, map);
		}
		for (const { at, stops } of line.spurs) placeSpur(placed.get(at)!, stops, taken, map);
	}
	map.bars = bars.map(([a, b]) => {
		const [upper, lower] = [placed.get(a)!, placed.get(b)!];
		return { x: upper.x, y1: upper.y, y2: lower.y };
	});
	const all = [...taken, ...map.stations.map(({ labelBox }) => labelBox)];
	map.width = Math.max(...all.map((box) => box.x + box.width)) + label.halo;
	map.height = Math.max(...all.map((box) => box.y + box.height)) + label.halo;
	return map;
}
