import type { Catalogue } from '../domain/catalogue.ts';
import { addresses, addressOf } from './addresses.ts';
import { groupsOf, type ListEntry } from './index-pages.ts';
import { toolOf } from './tools.ts';

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
			address:
				toolOf(catalogue, 'which-path')?.address ?? guide('which-path-fits-you', lists.roles),
		},
		{
			title: 'I am moving',
			says: 'What carries over from the job you have, and what is missing',
			address: toolOf(catalogue, 'gap')?.address ?? lists.transitions ?? lists.ladders,
		},
		{
			title: 'I am hiring',
			says: 'Which role your team needs, and how to tell two titles apart',
			address:
				toolOf(catalogue, 'which-role')?.address ??
				guide('which-role-does-your-team-need', lists.ladders),
		},
	];
	return all.filter((door): door is Door => door.address !== undefined);
}

/**
 * Four entries of a list for the home page: first those between two jobs that one abbreviation stands for, as the ones
 * people mix up most, in the abbreviations' order; then those between two lines.
 */
export function highlights(list: 'compare' | 'transitions', catalogue: Catalogue): ListEntry[] {
	const ends = new Map(
		[...catalogue.comparisons.values(), ...catalogue.transitions.values()].map((page) => [
			addressOf(page),
			page.kind === 'comparison' ? [page.a, page.b] : [page.from, page.to],
		]),
	);
	const rank = ({ address, families = [] }: ListEntry): number => {
		const [a, b] = ends.get(address)!;
		const shared = catalogue.abbreviations.findIndex(({ meanings }) =>
			[a, b].every((end) => meanings.some(({ role }) => role === end)),
		);
		if (shared >= 0) return shared;
		return catalogue.abbreviations.length + (new Set(families).size > 1 ? 0 : 1);
	};
	return groupsOf(list, catalogue)
		.flatMap((group) => group.entries)
		.toSorted((one, other) => rank(one) - rank(other))
		.slice(0, 4);
}
