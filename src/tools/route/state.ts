/** The state of the route planner: two jobs, and what matters most to the reader. Pure. */
import { jobRef } from '../../domain/job.ts';
import { preferences, type Preference } from '../../domain/route.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import { addresses } from '../../site/addresses.ts';
import { readPair, type Pair, type PairShape } from '../base/pair.ts';
import { quoted, readQuery, type Reading } from '../base/state.ts';

export interface RouteState extends Pair {
	prefer: Preference;
}

export const routeShape: PairShape = {
	first: { key: 'from', kinds: ['role', 'rung', 'starting-point'] },
	second: { key: 'to', kinds: ['role', 'rung'] },
	address: addresses.routeTool,
};

/** What readers see for a preference. */
export const preferenceTitles: Record<Preference, string> = {
	'smallest-gap': 'Smallest gap first',
	'fewest-moves': 'Fewest moves',
	individual: 'Stay an individual contributor',
};

const [usual] = preferences;

/** The state that an address holds. */
export function readRoute(catalogue: ToolCatalogue, search: string): Reading<RouteState> {
	const { state, notes } = readPair(catalogue, routeShape, search);
	const text = readQuery(search).state.get('prefer')?.trim() ?? '';
	const known = preferences.find((one) => one === text);
	const unknown = known === undefined && text !== '';
	return {
		state: { ...state, prefer: known ?? usual },
		notes: unknown
			? [...notes, `The planner knows no preference ${quoted(text)}, so it was left out.`]
			: notes,
	};
}

/** The address of a state; the usual preference goes without saying. */
export function routeAddress({ first, second, prefer }: RouteState): string {
	const jobs = [first && jobRef(first), second && jobRef(second)] as const;
	return addresses.routeTool(...jobs, prefer === usual ? undefined : prefer);
}
