import type { Family } from '../../domain/entries.ts';
import type { Line, Station, Track } from '../../domain/network.ts';
import { bands, bandTitles, type Band } from '../../domain/vocabulary.ts';
import { apart, label, margin, spur, stop, name } from './measures.ts';
import { inTwoLines, textWidth } from './text-width.ts';

/** A track as a row of the map. */
export interface Row {
	family: Family;
	track: Track;
	/** Distance of each station from the start of its column, and the side of its label. */
	at: Map<Station, { dx: number; side: 'above' | 'below' }>;
}

/** A band as a column, with the x of its first stops. */
export interface Column {
	band: Band;
	title: string;
	x: number;
}

/** Where the stations of a track stand within their columns: as close as stops and labels allow, labels on both sides. */
export function inColumns(track: Track, spurs: Line['spurs']): Row['at'] {
	const at: Row['at'] = new Map();
	const hasSpur = (station: Station): boolean => spurs.some((entry) => entry.at === station);
	for (const band of bands) {
		const here = track.stations.filter((station) => station.band === band);
		// A spur leaves downward, so its stop has the label above.
		const below = (i: number, odd: number): boolean => here.length > 1 && i % 2 === odd;
		const clashes = (odd: number): number =>
			here.filter((station, i) => below(i, odd) && hasSpur(station)).length;
		const odd = clashes(1) <= clashes(0) ? 1 : 0;
		const split = Math.min(clashes(0), clashes(1)) === 0;
		const ends = { above: 0, below: 0 };
		let dx = 0;
		here.forEach((station, i) => {
			const side = split && below(i, odd) ? 'below' : 'above';
			if (i > 0) dx = Math.max(dx + apart.stops, ends[side] - label.gap + label.halo * 2);
			at.set(station, { dx, side });
			ends[side] = dx + label.gap + widthOf(station) + label.halo;
		});
	}
	return at;
}

/** How wide a station's label is. */
export function widthOf(station: Station): number {
	return Math.max(...inTwoLines(station.title).map((line) => textWidth(line, label.size)));
}

/** The columns that any station stands in, each as wide as its widest row. */
export function columnsOf(rows: readonly Row[], lines: readonly Line[]): Column[] {
	const names = lines.map(({ family }) => textWidth(family.title, label.size));
	let x = Math.max(
		margin.left,
		...names.map((width) => name.x + width + name.gap * 2 + stop.interchange),
	);
	return bands
		.map((band) => {
			const stations = rows.flatMap(({ at }) =>
				[...at].filter(([station]) => station.band === band),
			);
			const spurred = lines
				.flatMap(({ spurs }) => spurs)
				.flatMap(({ at, stops }) => {
					const place = rows.map((row) => row.at.get(at)).find(Boolean);
					return at.band === band
						? stops.map(
								({ title }) => place!.dx + spur.out + spur.label + textWidth(title, label.size),
							)
						: [];
				});
			const width = Math.max(
				0,
				...stations.map(([station, { dx }]) => dx + label.gap + widthOf(station)),
				...spurred,
			);
			const title = bandTitles[band];
			const column = { band, title, x };
			if (stations.length > 0) x += Math.max(width, textWidth(title, label.size)) + apart.columns;
			return { column, used: stations.length > 0 };
		})
		.filter(({ used }) => used)
		.map(({ column }) => column);
}
