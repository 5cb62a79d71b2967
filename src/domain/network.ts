import type { Catalogue } from './catalogue.ts';
import type { Family, Ladder, Role, Rung, Transition } from './entries.ts';
import { ladderOrder } from './ladder.ts';
import { byBand, homeRung } from './role.ts';
import type { Band } from './vocabulary.ts';

/** A change to another line that is borne out: people move between the two roles, or both lines share a job. */
export interface Interchange {
	/** The line changed to. */
	family: Family;
	/** Where the change leads. */
	to: Role | Rung;
	/** The transitions that bear it out, out of this place first; none where the two lines share the job. */
	moves: Transition[];
}

/** A place on the map: a job title of a ladder, or a role that is on none. */
export interface Station {
	/** The rung's id, or the role's where there is no rung. */
	id: string;
	title: string;
	/** The line it stands on. */
	family: Family;
	band: Band;
	rung?: Rung;
	role?: Role;
	interchanges: Interchange[];
	/** Whether the line ends here: no promotion leads on. */
	end: boolean;
}

/** A row of stations in the order of promotions: the main rail of a ladder, a branch of it, or side stops in band order. */
export interface Track {
	ladder?: Ladder;
	stations: Station[];
}

/** A family with everything that stands on its line. */
export interface Line {
	family: Family;
	tracks: Track[];
	/** Side stops by the station they stand beside. */
	spurs: { at: Station; stops: Station[] }[];
	/** Promotions within the line that lead from one track to another. */
	joins: { from: Station; to: Station }[];
}

/** All lines in the families' order on the map; variant ladders and families without a place are left out. */
export function networkOf(catalogue: Pick<Catalogue, 'families' | 'transitions'>): Line[] {
	return catalogue.families
		.toSorted((a, b) => a.row - b.row)
		.map((family) => lineOf(catalogue, family))
		.filter(({ tracks }) => tracks.length > 0);
}

/**
 * Where a rung changes to other lines. Transitions count at the rung that stands for its role; a role of another family,
 * or one that has a rung on another family's ladder too, is an interchange of the two lines.
 */
export function interchangesAt(
	{ transitions }: Pick<Catalogue, 'transitions'>,
	rung: Rung,
): Interchange[] {
	const { role } = rung;
	if (!role) return [];
	const byMoves =
		homeRung(role) === rung ? changesByMoves(transitions, role, rung.ladder.family) : [];
	const shared = role.rungs.filter(
		({ ladder }) => !ladder.variant && ladder.family !== rung.ladder.family,
	);
	const places: (Role | Rung)[] =
		shared.length > 0 ? shared : role.family === rung.ladder.family ? [] : [role];
	return [
		...byMoves,
		...places.map((to) => ({
			family: to.kind === 'rung' ? to.ladder.family : to.family,
			to,
			moves: [],
		})),
	];
}

/** Where a role that is on no ladder changes to other lines. */
export function interchangesOf(
	{ transitions }: Pick<Catalogue, 'transitions'>,
	role: Role,
): Interchange[] {
	const rung = homeRung(role);
	return rung
		? interchangesAt({ transitions }, rung)
		: changesByMoves(transitions, role, role.family);
}

function changesByMoves(
	transitions: Catalogue['transitions'],
	role: Role,
	line: Family,
): Interchange[] {
	const found = new Map<Role, Interchange>();
	const add = (to: Role, move: Transition): void => {
		if (to.family === line) return;
		const known = found.get(to);
		if (known) known.moves.push(move);
		else found.set(to, { family: to.family, to, moves: [move] });
	};
	for (const move of transitions.values()) if (move.from === role) add(move.to, move);
	for (const move of transitions.values())
		if (move.to === role && move.from.kind === 'role') add(move.from, move);
	return [...found.values()];
}

function lineOf(catalogue: Pick<Catalogue, 'transitions'>, family: Family): Line {
	const ladders = downhill(family.ladders.filter(({ variant }) => !variant));
	const tracks: Track[] = ladders.flatMap((ladder) =>
		railsOf(ladder).map((rungs) => ({
			ladder,
			stations: rungs.map((rung) => stationOfRung(catalogue, rung)),
		})),
	);
	const stations = tracks.flatMap((track) => track.stations);
	const byRung = new Map(stations.map((station) => [station.rung, station]));
	const sideStops = byBand(family.roles).filter(({ rungs }) =>
		rungs.every(({ ladder }) => ladder.variant || ladder.family !== family),
	);
	// A role that stands on a ladder of another family has its place there.
	const placeless = sideStops.filter(({ rungs }) => rungs.every(({ ladder }) => ladder.variant));
	const spurs: Line['spurs'] = stations.flatMap((at) => {
		const stops = placeless.filter(({ beside }) => beside !== undefined && beside === at.rung);
		return stops.length > 0
			? [{ at, stops: stops.map((role) => stationOfRole(catalogue, role)) }]
			: [];
	});
	const alone = placeless.filter(({ beside }) => !beside || !byRung.has(beside));
	if (alone.length > 0)
		tracks.push({ stations: alone.map((role) => stationOfRole(catalogue, role)) });
	return { family, tracks, spurs, joins: joinsOf(tracks, byRung) };
}

/** Promotions from one track to another, besides those that run along a track. */
function joinsOf(
	tracks: readonly Track[],
	byRung: ReadonlyMap<Rung | undefined, Station>,
): Line['joins'] {
	const trackOf = new Map(
		tracks.flatMap((track) => track.stations.map((station) => [station, track] as const)),
	);
	return [...trackOf].flatMap(([from, track]) =>
		(from.rung?.next ?? []).flatMap((rung) => {
			const to = byRung.get(rung);
			return to && trackOf.get(to) !== track ? [{ from, to }] : [];
		}),
	);
}

/** Ladders so that promotions from one to another lead down the list; ties keep the catalogue's order. */
function downhill(ladders: readonly Ladder[]): Ladder[] {
	const waiting = [...ladders];
	const result: Ladder[] = [];
	while (waiting.length > 0) {
		const ready = waiting.findIndex((ladder) =>
			ladder.rungs.every(({ previous }) =>
				previous.every((rung) => rung.ladder === ladder || !waiting.includes(rung.ladder)),
			),
		);
		result.push(...waiting.splice(Math.max(ready, 0), 1));
	}
	return result;
}

/** The rungs of a ladder by rail: the main one, which follows first promotions from the first rung, then each branch. */
export function railsOf(ladder: Ladder): Rung[][] {
	const waiting = ladderOrder(ladder);
	const rails: Rung[][] = [];
	while (waiting.length > 0) {
		const rail: Rung[] = [];
		let rung: Rung | undefined = waiting[0];
		while (rung) {
			rail.push(rung);
			waiting.splice(waiting.indexOf(rung), 1);
			rung = rung.next.find((next) => waiting.includes(next));
		}
		rails.push(rail);
	}
	return rails;
}

function stationOfRung(catalogue: Pick<Catalogue, 'transitions'>, rung: Rung): Station {
	return {
		id: rung.id,
		title: rung.title,
		family: rung.ladder.family,
		band: rung.band,
		rung,
		...(rung.role && { role: rung.role }),
		interchanges: interchangesAt(catalogue, rung),
		end: rung.next.length === 0,
	};
}

function stationOfRole(catalogue: Pick<Catalogue, 'transitions'>, role: Role): Station {
	return {
		id: role.id,
		title: role.title,
		family: role.family,
		band: role.band,
		role,
		interchanges: changesByMoves(catalogue.transitions, role, role.family),
		end: false,
	};
}
