/** Which files of a build can be kept for reading offline, and with which lines. */
import type { Catalogue } from '../domain/catalogue.ts';
import { addresses, addressOf, indexAddresses, pageEntries } from './addresses.ts';
import type { KeptFile } from './kept-offline.ts';
import { linesOf } from './lines.ts';
import { partAddresses } from './list-parts.ts';

/** What decides which full text is searched; all else of it is named by what is in it or by them. */
const fullText = /^pagefind\/(?:pagefind\.js|pagefind-entry\.json)$/;

/**
 * The address of a file of a build that a kept page may ask for, by its path inside. Undefined for all others: published data,
 * pictures for sharing, Markdown, what only hosts and robots read.
 */
export function keptAddress(path: string): string | undefined {
	const page = /^(.*\/)?index\.html$/.exec(path);
	if (page) return `/${page[1] ?? ''}`;
	const asset = /^(?:_astro|data\/search|data\/tools)\/|^favicon\.svg$/;
	return asset.test(path) || fullText.test(path) ? `/${path}` : undefined;
}

/**
 * With which lines each address is kept. A line has the pages that are on it and the skills that its roles need; lists, tools
 * and all that is no page come with every line.
 */
export function linesKeptWith(catalogue: Catalogue): (address: string) => KeptFile['lines'] {
	const lines = new Map<string, Set<string>>(
		pageEntries(catalogue).map((entry) => [
			addressOf(entry),
			new Set(linesOf(entry).map(({ id }) => id)),
		]),
	);
	for (const { family, skills } of catalogue.roles.values())
		for (const { skill } of skills) lines.get(addressOf(skill))?.add(family.id);
	const lists = new Set([
		...indexAddresses(catalogue),
		...partAddresses(catalogue),
		addresses.searchRest,
	]);
	return (address) => {
		if (fullText.test(address.slice(1))) return 'never';
		if (lists.has(address) || !address.endsWith('/')) return 'every';
		return [...(lines.get(address) ?? [])].sort();
	};
}
