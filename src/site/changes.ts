/** Interchanges as a reader meets them: a sign, a few words, a link. The same on ladders, roles and the map. */
import { lowerFirst } from '../domain/catalogue.ts';
import type { Family } from '../domain/entries.ts';
import type { Interchange } from '../domain/network.ts';
import { addressOf } from './addresses.ts';
import { rungAddress } from './role-view.ts';

export interface Change {
	/** Id of the role or rung that it leads to. */
	id: string;
	family: Family;
	/** The job at the other end. */
	title: string;
	/** "to project manager", "from project manager", "to and from project manager", "same job as head of delivery". */
	says: string;
	/** The move that bears it out, the way out first; the other place itself where the lines share a job. */
	address: string;
}

/** What an interchange says and where it leads. */
export function changeOf({ family, to, moves }: Interchange): Change {
	const [move] = moves;
	const out = moves.some((transition) => transition.to === to);
	const back = moves.some((transition) => transition.from === to);
	const way = out && back ? 'to and from' : out ? 'to' : back ? 'from' : 'same job as';
	return {
		id: to.id,
		family,
		title: to.title,
		says: `${way} ${lowerFirst(to.title)}`,
		address: move ? addressOf(move) : to.kind === 'rung' ? rungAddress(to) : addressOf(to),
	};
}

/** "Product manager, Product line, Practitioner, interchange": a station's name where its place cannot be seen. */
export function stationName(
	{ title, family, interchanges }: { title: string; family: Family; interchanges: Interchange[] },
	band: string,
): string {
	const parts = [title, `${family.title} line`, band];
	return [...parts, ...(interchanges.length > 0 ? ['interchange'] : [])].join(', ');
}
