/** The network as nested lists: lines, their ladders, their stops, and where each changes. */
import { bands, bandTitles } from '../domain/vocabulary.ts';
import { networkOf, type Line, type Station } from '../domain/network.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { addresses, addressOf } from './addresses.ts';
import { rungAddress } from './role-view.ts';

/** Where a station is described. */
export function stationAddress({ rung, role }: Station): string {
	if (rung) return rungAddress(rung);
	if (role) return addressOf(role);
	throw new Error('a station stands for a rung or a role');
}

export interface ListedStation {
	station: Station;
	band: string;
	/** Promotions to another ladder or branch of the line: "Fork: staff product manager or group product manager". */
	fork: Station[];
	beside: Station[];
}

export interface ListedTrack {
	/** The ladder with its address; absent for jobs that are on none. */
	title: string;
	address?: string;
	/** Where the row branches off from. */
	from?: Station;
	stations: ListedStation[];
}

export interface ListedLine {
	line: Line;
	tracks: ListedTrack[];
	/** "9 stops, 2 interchanges". */
	count: string;
	/** Where each stop of the first row stands on the six bands, for the strip: 0 to 5, several in a band side by side. */
	strip: { band: number; nth: number; of: number; interchange: boolean }[];
}

/** Every line of the network as it is listed: in the families' order, which on the map may be another. */
export function listedLines(catalogue: Pick<Catalogue, 'families' | 'transitions'>): ListedLine[] {
	const { families } = catalogue;
	const lines = networkOf(catalogue).toSorted(
		(a, b) => families.indexOf(a.family) - families.indexOf(b.family),
	);
	return lines.map((line) => {
		const stops = [
			...line.tracks.flatMap(({ stations }) => stations),
			...line.spurs.flatMap((spur) => spur.stops),
		];
		return {
			line,
			tracks: line.tracks.map((track) => {
				const [first] = track.stations;
				const from = line.joins.find(({ to }) => to === first)?.from;
				return {
					title: track.ladder?.title ?? 'On no ladder',
					...(track.ladder && { address: addresses.ladder(track.ladder.id) }),
					...(from && { from }),
					stations: track.stations.map((station) => ({
						station,
						band: bandTitles[station.band],
						fork: line.joins.filter((join) => join.from === station).map(({ to }) => to),
						beside: line.spurs.find(({ at }) => at === station)?.stops ?? [],
					})),
				};
			}),
			count: counted(stops),
			strip: stripOf(line),
		};
	});
}

function counted(stations: readonly Station[]): string {
	const changes = stations.filter(({ interchanges }) => interchanges.length > 0).length;
	const stops = stations.length === 1 ? '1 stop' : `${stations.length} stops`;
	if (changes === 0) return stops;
	return `${stops}, ${changes === 1 ? '1 interchange' : `${changes} interchanges`}`;
}

function stripOf({ tracks }: Line): ListedLine['strip'] {
	const stations = tracks.flatMap((track) => track.stations);
	return bands.flatMap((band, column) => {
		const here = stations.filter((station) => station.band === band);
		return here.map(({ interchanges }, nth) => ({
			band: column,
			nth,
			of: here.length,
			interchange: interchanges.length > 0,
		}));
	});
}
