/** Every address of the site, without the base. This file owns them all. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { PageEntry } from '../domain/entries.ts';
import type { LevelWord } from '../domain/vocabulary.ts';

export const addresses = {
	home: '/',
	map: '/map/',
	roles: '/roles/',
	family: (id: string) => `/roles/#${id}`,
	role: (id: string) => `/roles/${id}/`,
	skills: '/skills/',
	skill: (id: string) => `/skills/${id}/`,
	skillLevel: (id: string, word: LevelWord) => `/skills/${id}/#${word}`,
	ladders: '/ladders/',
	ladder: (id: string) => `/ladders/${id}/`,
	rung: (ladder: string, id: string) => `/ladders/${ladder}/#${id}`,
	transitions: '/transitions/',
	transition: (id: string) => `/transitions/${id}/`,
	comparisons: '/compare/',
	comparison: (id: string) => `/compare/${id}/`,
	guides: '/guides/',
	guide: (id: string) => `/guides/${id}/`,
	glossary: '/glossary/',
	term: (id: string) => `/glossary/#${id}`,
	sources: '/sources/',
	source: (id: string) => `/sources/#${id}`,
	questions: '/questions/',
	question: (id: string) => `/questions/#${id}`,
	titles: '/titles/',
	abbreviation: (id: string) => `/titles/#${id}`,
	startingPoint: (id: string) => `/titles/#${id}`,
	method: '/method/',
	notFound: '/404.html',
	dataFile: (name: string) => `/data/v1/${name}`,
	catalogueData: '/data/v1/catalogue.json',
	shareImage: (kind: string, id: string) => `/share/${kind}-${id}.png`,
	siteImage: '/share/site.png',
	touchIcon: '/apple-touch-icon.png',
	icon: (size: number) => `/icon-${size}.png`,
	manifest: '/manifest.webmanifest',
} as const;

const ofKind = {
	role: addresses.role,
	skill: addresses.skill,
	ladder: addresses.ladder,
	transition: addresses.transition,
	comparison: addresses.comparison,
	guide: addresses.guide,
} as const satisfies Record<PageEntry['kind'], (id: string) => string>;

/** The address of an entry that has a page of its own. */
export function addressOf({ kind, id }: Pick<PageEntry, 'kind' | 'id'>): string {
	return ofKind[kind](id);
}

/** The id of a comparison with its two roles the other way round; its address redirects. */
export function reverseId({ a, b }: { a: { id: string }; b: { id: string } }): string {
	return `${b.id}-vs-${a.id}`;
}

/** All entries that have a page of their own. */
export function pageEntries(catalogue: Catalogue): PageEntry[] {
	const { roles, skills, ladders, transitions, comparisons, guides } = catalogue;
	return [roles, skills, ladders, transitions, comparisons, guides].flatMap((map) => [
		...(map as ReadonlyMap<string, PageEntry>).values(),
	]);
}

/** The pages that every site has, with the collection each lists: one that lists nothing is not built. */
export function indexAddresses(catalogue: Catalogue): string[] {
	const { roles, skills, ladders, transitions, comparisons, guides, terms, sources } = catalogue;
	const lists: [string, number][] = [
		[addresses.roles, roles.size],
		[addresses.skills, skills.size],
		[addresses.ladders, ladders.size],
		[addresses.transitions, transitions.size],
		[addresses.comparisons, comparisons.size],
		[addresses.guides, guides.size],
		[addresses.glossary, terms.size],
		[addresses.sources, sources.size],
		[addresses.questions, pageEntries(catalogue).flatMap(({ questions }) => questions).length],
	];
	return [
		addresses.home,
		...(roles.size + ladders.size > 0 ? [addresses.map] : []),
		...lists.flatMap(([address, size]) => (size > 0 ? [address] : [])),
		addresses.titles,
		addresses.method,
	];
}

/** Every page address of the built site, 404 and redirects apart. */
export function allAddresses(catalogue: Catalogue): string[] {
	return [...indexAddresses(catalogue), ...pageEntries(catalogue).map(addressOf)];
}

/** An address under the site's base: `/roles/x/` at `/pm-atlas/` is `/pm-atlas/roles/x/`. All others stay as they are. */
export function withBase(address: string, base: string): string {
	return /^\/(?!\/)/.test(address) ? `${base.replace(/\/+$/, '')}${address}` : address;
}

/** An address without the site's base; undefined if it does not lie under it. */
export function withoutBase(address: string, base: string): string | undefined {
	const prefix = base.replace(/\/+$/, '');
	if (prefix !== '' && address === prefix) return '/';
	return address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : undefined;
}
