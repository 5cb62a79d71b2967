import type { Role, Rung } from '../../domain/entries.ts';
import type { Station } from '../../domain/network.ts';
import { homeRung } from '../../domain/role.ts';
import type { Band } from '../../domain/vocabulary.ts';
import type { Row } from './columns.ts';
import { apart, longestBar } from './measures.ts';

/** Pairs of stations that a bar joins, upper one first; makes stations between them step aside. */
export function chooseBars(rows: readonly Row[]): [Station, Station][] {
	const first = new Map<Station, number>();
	rows.forEach(({ track, at }, i) => {
		for (const station of track.stations) if (at.get(station)!.dx === 0) first.set(station, i);
	});
	const wanted = [...first.keys()].flatMap((a) =>
		[...first.keys()]
			.filter((b) => first.get(a)! < first.get(b)! && a.band === b.band && isBorneOut(a, b))
			.map((b) => [a, b] as [Station, Station]),
	);
	const length = ([a, b]: [Station, Station]): number => first.get(b)! - first.get(a)!;
	const chosen: [Station, Station][] = [];
	const aside = new Set<Station>();
	for (const pair of wanted.toSorted((p, q) => length(p) - length(q))) {
		if (length(pair) > longestBar || pair.some((end) => aside.has(end))) continue;
		const between = [...first].filter(
			([station, row]) =>
				station.band === pair[0].band && row > first.get(pair[0])! && row < first.get(pair[1])!,
		);
		const ends = new Set(chosen.flat());
		if (between.some(([station]) => ends.has(station))) continue;
		const crossed = chosen.some(
			([a, b]) =>
				a.band === pair[0].band &&
				first.get(a)! < first.get(pair[1])! &&
				first.get(b)! > first.get(pair[0])! &&
				a !== pair[0] &&
				b !== pair[1],
		);
		if (crossed) continue;
		chosen.push(pair);
		for (const [station, row] of between) {
			// One that stands aside already leaves the way free.
			if (!aside.has(station)) stepAside(rows[row]!, station.band);
			aside.add(station);
		}
	}
	return chosen;
}

/** Whether people change between two stations: one lists the other, or both stand for one job. */
export function isBorneOut(a: Station, b: Station): boolean {
	const leads = (from: Station, to: Station): boolean =>
		from.interchanges.some(({ to: place }) => stands(to, place));
	return leads(a, b) || leads(b, a);
}

/** Whether a station is where an interchange leads. */
function stands(station: Station, place: Role | Rung): boolean {
	if (place.kind === 'rung') return station.rung === place;
	return station.role === place && (!station.rung || homeRung(place) === station.rung);
}

function stepAside(row: Row, band: Band): void {
	for (const [station, place] of row.at) {
		if (station.band === band) row.at.set(station, { ...place, dx: place.dx + apart.stops });
	}
}
