import type { Catalogue } from '../domain/catalogue.ts';
import type { Family, Ladder, Rung } from '../domain/entries.ts';
import { ladderOrder } from '../domain/ladder.ts';
import { byBand } from '../domain/role.ts';
import { addresses, addressOf } from './addresses.ts';
import { groupsOf, type ListEntry } from './index-pages.ts';
import { rungAddress } from './role-view.ts';

export interface Door {
	title: string;
	says: string;
	address: string;
}

/** The three ways in, each to the best page there is for it. */
export function doors(catalogue: Catalogue): Door[] {
	const guide = (id: string, otherwise: string | undefined): string | undefined =>
		catalogue.guides.has(id) ? addresses.guide(id) : otherwise;
	const lists = {
		roles: catalogue.roles.size > 0 ? addresses.roles : undefined,
		transitions: catalogue.transitions.size > 0 ? addresses.transitions : undefined,
		ladders: catalogue.ladders.size > 0 ? addresses.ladders : undefined,
	};
	const all: (Omit<Door, 'address'> & { address: string | undefined })[] = [
		{
			title: 'I am choosing',
			says: 'Which of these jobs fits the work you like',
			address: guide('which-path-fits-you', lists.roles),
		},
		{
			title: 'I am moving',
			says: 'What carries over from the job you have, and what is missing',
			address: lists.transitions ?? lists.ladders,
		},
		{
			title: 'I am hiring',
			says: 'Which role your team needs, and how to tell two titles apart',
			address: guide('which-role-does-your-team-need', lists.ladders),
		},
	];
	return all.filter((door): door is Door => door.address !== undefined);
}

export interface LineSummary {
	family: Family;
	stops: { title: string; address: string }[];
	/** The first ladder of the line, where there is one. */
	address?: string;
}

/** Every line with its stops, in order; side stops last, in band order. Lines without a stop are left out. */
export function lines(catalogue: Catalogue): LineSummary[] {
	return catalogue.families
		.map((family): LineSummary => {
			const ladders = family.ladders.filter(({ variant }) => !variant);
			const onLadder = new Set(ladders.flatMap(rolesOn));
			return {
				family,
				stops: [
					...ladders.flatMap((ladder) =>
						ladderOrder(ladder).map((rung) => ({ title: rung.title, address: rungAddress(rung) })),
					),
					...byBand(family.roles)
						.filter((role) => !onLadder.has(role))
						.map((role) => ({ title: role.title, address: addressOf(role) })),
				],
				...(ladders[0] && { address: addresses.ladder(ladders[0].id) }),
			};
		})
		.filter(({ stops }) => stops.length > 0);
}

function rolesOn(ladder: Ladder): Rung['role'][] {
	return ladder.rungs.map(({ role }) => role);
}

/** Four entries of a list for the home page: those between two lines first, as the ones people mix up most. */
export function highlights(list: string, catalogue: Catalogue): ListEntry[] {
	const entries = groupsOf(list, catalogue).flatMap((group) => group.entries);
	const between = ({ families = [] }: ListEntry): boolean => new Set(families).size > 1;
	return [...entries.filter(between), ...entries.filter((entry) => !between(entry))].slice(0, 4);
}
