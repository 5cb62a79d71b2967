import type { Family } from '../../domain/entries.ts';
import type { Line, Station } from '../../domain/network.ts';
import { lowered, overlap, roomBelow, type Box } from './boxes.ts';
import { widthOf, type Column, type Row } from './columns.ts';
import type { NetworkMap, PlacedStation } from './layout.ts';
import { air, apart, bend, label, landing, name, spur, stop } from './measures.ts';
import { inTwoLines, textWidth } from './text-width.ts';

/** Puts a row below what stands already, as high as it fits, with the rails that join it to rows above. */
export function placeRow(
	row: Row,
	line: Line,
	isFirst: boolean,
	floor: number,
	columns: readonly Column[],
	taken: Box[],
	placed: Map<Station, PlacedStation>,
	map: NetworkMap,
): number {
	const { family, track } = row;
	const columnX = new Map(columns.map(({ band, x }) => [band, x]));
	const xs = new Map(
		track.stations.map((station) => [
			station,
			columnX.get(station.band)! + row.at.get(station)!.dx,
		]),
	);
	const start = isFirst ? 0 : Math.min(...xs.values());
	const end = Math.max(...xs.values());
	const upper = floor + apart.rows;
	let y = upper;
	const boxesAt = (at: number): Box[] => [
		{
			x: start - stop.interchange,
			y: at - stop.interchange,
			width: end - start + stop.interchange * 2,
			height: stop.interchange * 2,
		},
		...track.stations.map((station) => {
			const { box } = labelOf(station, xs.get(station)!, at, row.at.get(station)!.side);
			return { ...box, height: box.height + air };
		}),
		...(isFirst ? [nameBoxOf(family, at)] : []),
	];
	// Rows move down one by one; the diagonals of joins move with them, so each step is looked at anew.
	const joins = line.joins.filter(
		({ from, to }) =>
			(track.stations.includes(to) && placed.has(from)) ||
			(track.stations.includes(from) && placed.has(to)),
	);
	const pathsAt = (at: number) =>
		joins.flatMap(({ from, to }) => {
			const here = (station: Station) => placed.get(station) ?? { x: xs.get(station)!, y: at };
			return joinOf(here(from), here(to)) ?? [];
		});
	const isFree = (at: number): boolean => {
		const slopes = pathsAt(at).flatMap(({ slope }) => slope);
		const boxes = boxesAt(at);
		return (
			![...boxes, ...slopes].some((box) => taken.some((other) => overlap(box, other))) &&
			!slopes.some((slope) => boxes.slice(1).some((box) => overlap(slope, box)))
		);
	};
	while (!isFree(y) && y < upper + 4000) y += 2;
	taken.push(...boxesAt(y), ...pathsAt(y).flatMap(({ slope }) => slope));
	for (const station of track.stations) {
		const x = xs.get(station)!;
		const { side } = row.at.get(station)!;
		const { box, lines, text } = labelOf(station, x, y, side);
		const radius = station.interchanges.length > 0 ? stop.interchange : stop.radius;
		const stopBox = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
		const entry: PlacedStation = { station, x, y, on: 'rail', lines, text, labelBox: box, stopBox };
		placed.set(station, entry);
		map.stations.push(entry);
		// Where people change, the line's end is not the end of the journey.
		if (station.end && station.interchanges.length === 0) map.ends.push({ family, x, y });
	}
	const west = Math.min(...xs.values());
	const sign = nameBoxOf(family, y);
	const afterName = sign.x + sign.width + name.gap;
	const begins = isFirst && west === columns[0]!.x ? afterName : west;
	map.rails.push({ family, path: `M${begins} ${y}H${end}` });
	map.rails.push(...pathsAt(y).map(({ path }) => ({ family, path })));
	if (isFirst) {
		map.signs.push({
			family,
			x: 0,
			y,
			nameBox: sign,
			...(begins > afterName && { leader: { from: afterName, to: begins } }),
		});
	}
	return y;
}

/** The name of a line beside its sign. */
function nameBoxOf(family: Family, y: number): Box {
	const width = textWidth(family.title, label.size) + 4;
	return { x: name.x, y: y - label.line / 2, width, height: label.line };
}

function labelOf(
	station: Station,
	x: number,
	y: number,
	side: 'above' | 'below',
): { box: Box; lines: string[]; text: { x: number; y: number } } {
	const lines = inTwoLines(station.title);
	const height = lines.length * label.line + label.lead;
	const top = side === 'above' ? y - stop.interchange - 2 - height : y + stop.interchange + 2;
	const box = {
		x: x + label.gap - label.halo,
		y: top,
		width: widthOf(station) + label.halo * 2,
		height,
	};
	return { box, lines, text: { x: x + label.gap, y: top + label.ascent } };
}

/** A rail that leaves one stop level, drops or rises at 45 degrees and is level again before the other; if there is room. */
function joinOf(
	from: { x: number; y: number },
	to: { x: number; y: number },
): { path: string; slope: Box[] } | undefined {
	const rise = to.y - from.y;
	const foot = to.x - landing;
	const head = foot - Math.abs(rise);
	if (rise === 0 || head < from.x + 6) return undefined;
	const round = Math.min(bend, Math.abs(rise) / 2, head - from.x);
	const along = round * Math.SQRT1_2;
	const down = Math.sign(rise) * along;
	const path =
		`M${from.x} ${from.y}H${head - round}Q${head} ${from.y} ${head + along} ${from.y + down}` +
		`L${foot - along} ${to.y - down}Q${foot} ${to.y} ${foot + round} ${to.y}H${to.x}`;
	const piece = 8;
	const count = Math.floor(Math.abs(rise) / piece);
	const slope = Array.from({ length: count }, (_, i) => {
		const far = i * piece;
		return {
			x: head + far - 4,
			y: rise > 0 ? from.y + far : from.y - far - piece,
			width: piece + 8,
			height: piece,
		};
	});
	// Both ends lie on rails, which may be there already.
	return { path, slope: slope.slice(2, -2) };
}

/** Hangs side stops below their stop, as high as they fit. */
export function placeSpur(
	at: PlacedStation,
	stops: readonly Station[],
	taken: Box[],
	map: NetworkMap,
): void {
	const x = at.x + spur.out;
	const boxes = stops.map(({ title }, i) => ({
		x: x - 6,
		y: at.y + spur.out + 10 + i * spur.pitch - label.line / 2,
		width: 6 + spur.label + textWidth(title, label.size) + label.halo,
		height: label.line,
	}));
	const by = roomBelow(boxes, taken);
	boxes.forEach((box, i) => {
		const { x: left, y, width, height } = lowered(box, by);
		const station = stops[i]!;
		const middle = y + height / 2;
		const text = { x: x + spur.label, y: middle + 4.5 };
		const labelBox = { x: text.x - 1, y, width: width - 6 - spur.label + 1, height };
		const stopBox = { x: x - 6, y: middle - 6, width: 12, height: 12 };
		map.stations.push({
			station,
			x,
			y: middle,
			on: 'spur',
			lines: [station.title],
			text,
			labelBox,
			stopBox,
		});
		taken.push({ x: left, y, width, height: height + (i === stops.length - 1 ? 6 : 0) });
	});
	const last = lowered(boxes.at(-1)!, by);
	const path = `M${at.x} ${at.y}L${x} ${at.y + spur.out}V${last.y + last.height / 2}`;
	map.rails.push({ family: at.station.family, path });
	taken.push({ x: x - 4, y: at.y + spur.out, width: 8, height: last.y - at.y - spur.out });
}
