import type { Ladder, Role, Rung, Statement } from './entries.ts';
import { gap, type GapItem } from './gap.ts';

/** What is new at a rung, compared with the rung below it. */
export interface RungDelta {
	/** The rung it is compared with; absent at the start of a line, where everything is new. */
	below?: Rung;
	/** The rung's own scope statements. */
	scope: Statement[];
	added: GapItem[];
	raised: GapItem[];
}

/** The rung a promotion normally comes from: on the same ladder if there is one. */
export function rungBelow(rung: Rung): Rung | undefined {
	return rung.previous.find(({ ladder }) => ladder === rung.ladder) ?? rung.previous[0];
}

/**
 * What this rung adds to the one below: its scope statements that the rung below does not make, and the skills that are
 * new or needed at a higher level. Nothing that stays the same is repeated.
 */
export function rungDelta(rung: Rung): RungDelta {
	const below = rungBelow(rung);
	const said = new Set(below?.scope.map(({ text }) => text));
	const { added, raised } = gap(below ?? { skills: [] }, rung);
	return {
		...(below && { below }),
		scope: rung.scope.filter(({ text }) => !said.has(text)),
		added,
		raised,
	};
}

/** The rungs of a ladder so that every promotion inside it runs forward; ties keep the editors' order. */
export function ladderOrder(ladder: Ladder): Rung[] {
	const waiting = [...ladder.rungs];
	const placed = new Set<Rung>();
	const result: Rung[] = [];
	while (waiting.length > 0) {
		const ready = waiting.findIndex((rung) =>
			rung.previous.every((below) => below.ladder !== ladder || placed.has(below)),
		);
		// A cycle has no first rung; `ladder-shape` reports it, and the editors' order stands.
		const [rung] = waiting.splice(Math.max(ready, 0), 1);
		placed.add(rung!);
		result.push(rung!);
	}
	return result;
}

/** Rungs from which two or more promotions lead on. */
export function forks(ladder: Ladder): Rung[] {
	return ladder.rungs.filter(({ next }) => next.length > 1);
}

/** Rungs to which two or more promotions lead. */
export function merges(ladder: Ladder): Rung[] {
	return ladder.rungs.filter(({ previous }) => previous.length > 1);
}

/** The rungs of a promotion cycle, in order, if following promotions from any of these rungs can lead back to it. */
export function findCycle(rungs: Iterable<Rung>): Rung[] | undefined {
	const done = new Set<Rung>();
	const visit = (rung: Rung, trail: Rung[]): Rung[] | undefined => {
		const start = trail.indexOf(rung);
		if (start >= 0) return trail.slice(start);
		if (done.has(rung)) return undefined;
		for (const next of rung.next) {
			const cycle = visit(next, [...trail, rung]);
			if (cycle) return cycle;
		}
		done.add(rung);
		return undefined;
	};
	for (const rung of rungs) {
		const cycle = visit(rung, []);
		if (cycle) return cycle;
	}
	return undefined;
}

/** Rungs that no promotion joins, directly or through others, to the ladder's first rung. */
export function islands(ladder: Ladder): Rung[] {
	const [first] = ladder.rungs;
	if (!first) return [];
	const reached = new Set<Rung>([first]);
	for (const rung of reached) {
		for (const other of [...rung.next, ...rung.previous]) {
			if (other.ladder === ladder) reached.add(other);
		}
	}
	return ladder.rungs.filter((rung) => !reached.has(rung));
}

/** A role that one promotion separates from another, with both rungs. */
export interface Neighbor {
	role: Role;
	here: Rung;
	there: Rung;
	direction: 'up' | 'down';
}

/** The other roles one promotion away, below first, each once. */
export function neighbors(role: Role): Neighbor[] {
	const found = new Map<Role, Neighbor>();
	for (const direction of ['down', 'up'] as const) {
		for (const here of role.rungs) {
			for (const there of direction === 'down' ? here.previous : here.next) {
				if (there.role && there.role !== role && !found.has(there.role)) {
					found.set(there.role, { role: there.role, here, there, direction });
				}
			}
		}
	}
	return [...found.values()];
}
