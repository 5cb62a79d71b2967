import type { Finder, Ladder, Role } from '../../domain/entries.ts';
import { roleOf, rungOf, type Job } from '../../domain/job.ts';
import {
	packedVersion,
	type LadderTexts,
	type MoveTexts,
	type PackedCatalogue,
	type RoleTexts,
	type SkillTexts,
} from '../../domain/packed.ts';
import { unpackFinder, type PackedFinder } from '../../domain/packed-finder.ts';
import {
	tellLadder,
	tellRole,
	unpackCatalogue,
	type ToolCatalogue,
} from '../../domain/unpacked.ts';

/** What tools load. Each file is asked for once; one that did not come is asked for again the next time. */
export interface ToolData {
	/** The catalogue, rebuilt; without texts. */
	catalogue(): Promise<ToolCatalogue>;
	/**
	 * Fills in what the catalogue leaves out of these jobs: definitions, facts at a glance, how far their rungs reach.
	 * False if some of it did not come.
	 */
	describe(jobs: readonly Job[]): Promise<boolean>;
	/** What the pages of these skills say, by id; what did not come is missing. */
	skills(ids: readonly string[]): Promise<Map<string, SkillTexts>>;
	/** What the page of a move says. */
	move(id: string): Promise<MoveTexts>;
	/** The questions of a finder, over the roles of the catalogue. */
	finder(id: string): Promise<Finder>;
}

/** A file that did not come, or not as it should be. */
export class MissingData extends Error {
	override name = 'MissingData';
}

/**
 * The data files of the tools.
 *
 * @param root the folder they lie in, under the site's base, with a slash at its end
 * @param load how a file is fetched, by its address
 */
export function openToolData(
	root: string,
	load: (url: string) => Promise<unknown> = fetchJson,
): ToolData {
	const asked = new Map<string, Promise<unknown>>();
	const file = <T>(name: string): Promise<T> => {
		const known = asked.get(name) ?? load(`${root}${name}.json`);
		asked.set(name, known);
		known.catch(() => asked.delete(name));
		return known as Promise<T>;
	};
	const tell = async (entry: Role | Ladder): Promise<void> => {
		if (entry.kind === 'role') tellRole(entry, await file<RoleTexts>(`roles/${entry.id}`));
		else tellLadder(entry, await file<LadderTexts>(`ladders/${entry.id}`));
	};
	let catalogue: Promise<ToolCatalogue> | undefined;
	const data: ToolData = {
		catalogue: () => {
			catalogue ??= file<PackedCatalogue>('catalogue').then((packed) => {
				if (packed?.version === packedVersion) return unpackCatalogue(packed);
				throw new MissingData('the catalogue is of another version');
			});
			catalogue.catch(() => (catalogue = undefined));
			return catalogue;
		},
		describe: async (jobs) => {
			const told = new Set(
				jobs.flatMap((job) =>
					[roleOf(job), rungOf(job)?.ladder].filter((one) => one !== undefined),
				),
			);
			const outcomes = await Promise.allSettled([...told].map(tell));
			return outcomes.every(({ status }) => status === 'fulfilled');
		},
		skills: async (ids) => {
			const loaded = await Promise.allSettled(ids.map((id) => file<SkillTexts>(`skills/${id}`)));
			return new Map(
				loaded.flatMap((one, i) =>
					one.status === 'fulfilled' ? [[ids[i]!, one.value] as const] : [],
				),
			);
		},
		move: (id) => file(`moves/${id}`),
		finder: async (id) => {
			const [packed, { roles }] = await Promise.all([
				file<PackedFinder>(`finders/${id}`),
				data.catalogue(),
			]);
			return unpackFinder(packed, roles);
		},
	};
	return data;
}

/** How long a file may take, in milliseconds: longer than a slow line needs, and not longer than a reader waits. */
const patience = 15_000;

async function fetchJson(url: string): Promise<unknown> {
	const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
	if (!response.ok) throw new MissingData(`${url} answered ${response.status}`);
	return response.json();
}
