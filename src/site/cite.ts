import type { Catalogue } from '../domain/catalogue.ts';
import type { History } from '../domain/history.ts';
import { addressOf, pageEntries, withBase } from './addresses.ts';
import type { Identity } from './head.ts';
import { license } from './license.ts';

/**
 * How one may cite a page: the first one whose day is known. Undefined if there is none.
 *
 * @param history of the content folder
 */
export function citationOf(
	catalogue: Catalogue,
	history: History,
	{ name, site, base }: Pick<Identity, 'name' | 'site' | 'base'>,
): string | undefined {
	for (const entry of pageEntries(catalogue)) {
		const day = history.get(entry.file)?.changed.toISOString().slice(0, 10) ?? entry.reviewed;
		if (day === undefined) continue;
		const address = new URL(withBase(addressOf(entry), base), site).href;
		return `${name} contributors: “${entry.title}”. ${name}, ${day}. ${address}. ${license.name}.`;
	}
	return undefined;
}
