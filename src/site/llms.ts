import type { Catalogue } from '../domain/catalogue.ts';
import { plain } from '../domain/plain.ts';
import { addresses, addressOf, pageEntries, withBase } from './addresses.ts';
import type { Identity } from './head.ts';
import { kindTitles } from './page.ts';

/**
 * The site for readers that are programs, after the proposal at llmstxt.org: its name, what it holds, and the Markdown of
 * every page that an editor wrote, with its definition, by kind.
 */
export function llmsText(
	catalogue: Catalogue,
	{ name, description, site, base }: Identity,
): string {
	const link = (address: string): string => new URL(withBase(address, base), site).href;
	const kinds = Object.groupBy(pageEntries(catalogue), ({ kind }) => kind);
	const parts = Object.entries(kinds).map(([kind, pages]) => {
		const lines = pages.map(
			(page) =>
				`- [${plain(page.title)}](${link(addresses.twin(addressOf(page)))}): ${plain(page.definition)}`,
		);
		return `## ${kindTitles[kind as keyof typeof kinds]}\n\n${lines.join('\n')}\n`;
	});
	const data = [
		`- [The catalogue as JSON](${link(addresses.catalogueData)}): every entry, with sources and levels`,
		`- [Open data](${link(addresses.twin(addresses.data))}): all files, their fields, the license`,
	].join('\n');
	return [`# ${name}\n`, `> ${description}\n`, ...parts, `## Data\n\n${data}\n`].join('\n');
}
