/** When each page last changed, by the history of the files that it shows. */
import type { Catalogue } from '../domain/catalogue.ts';
import { newest, type History } from '../domain/history.ts';
import { addresses, addressOf, pageEntries } from './addresses.ts';
import { allParts, builtAddresses } from './list-parts.ts';

/** The histories that pages are dated by. */
export interface Histories {
	content: History;
	/** Of the routes in `src/pages`. */
	routes: History;
}

const jobs = ['families.yaml', 'roles/', 'ladders/'];
const moves = ['starting-points.yaml', 'transitions/'];
const needs = [...jobs, ...moves, 'skill-groups.yaml', 'skills/'];

/** What the pages show that are made of many files: names inside the content folder, folders with a slash at the end. */
const shown: Readonly<Record<string, readonly string[]>> = {
	[addresses.home]: [...jobs, 'transitions/', 'comparisons/', 'guides/'],
	[addresses.map]: [...jobs, 'transitions/'],
	[addresses.roles]: ['families.yaml', 'roles/'],
	[addresses.skills]: ['skill-groups.yaml', 'skills/'],
	[addresses.ladders]: ['ladders/'],
	[addresses.transitions]: ['families.yaml', 'transitions/'],
	[addresses.comparisons]: ['comparisons/', ...needs],
	[addresses.guides]: ['guides/'],
	[addresses.glossary]: ['glossary/'],
	[addresses.sources]: ['sources.yaml'],
	[addresses.questions]: [
		'roles/',
		'skills/',
		'ladders/',
		'transitions/',
		'comparisons/',
		'guides/',
	],
	[addresses.titles]: [...jobs, 'starting-points.yaml', 'abbreviations.yaml', 'glossary/'],
	[addresses.tools]: ['finders/'],
	[addresses.gapTool()]: needs,
	[addresses.routeTool()]: needs,
	[addresses.selfCheckTool()]: needs,
	[addresses.hiringPackTool()]: needs,
};

/**
 * The day of the last change of every page: of its file, of all files it shows (a file that is gone changed it, too), or of
 * its route where its words stand there. A page whose history is not known is left out.
 */
export function pageDates(
	catalogue: Catalogue,
	{ content, routes }: Histories,
): ReadonlyMap<string, Date> {
	const files = new Map<string, readonly string[]>([
		...Object.entries(shown),
		...[...catalogue.finders.values()].map(
			({ id }) => [addresses.finderTool(id), [`finders/${id}.yaml`]] as const,
		),
		...allParts(catalogue).map(({ list, address }) => [address, shown[`/${list}/`] ?? []] as const),
		...pageEntries(catalogue).map((entry) => [addressOf(entry), [entry.file]] as const),
	]);
	return new Map(
		builtAddresses(catalogue).flatMap((address) => {
			const own = files.get(address);
			const date = own
				? changeOf(content, own)
				: routes.get(`${address.replaceAll('/', '')}.astro`)?.changed;
			return date ? [[address, date] as const] : [];
		}),
	);
}

/** The last change of any of some files. */
function changeOf(history: History, names: readonly string[]): Date | undefined {
	return newest(
		names.flatMap((name) =>
			name.endsWith('/')
				? [...history].flatMap(([file, { changed }]) => (file.startsWith(name) ? changed : []))
				: history.get(name)?.changed,
		),
	);
}
