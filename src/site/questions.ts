/** The questions that pages answer, as a list: by line for those about one job, then by what kind of page answers. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { PageEntry } from '../domain/entries.ts';
import { addressOf, pageEntries } from './addresses.ts';
import { linesOf } from './lines.ts';
import type { ListEntry, ListGroup } from './index-pages.ts';

const others: { kind: PageEntry['kind']; title: string }[] = [
	{ kind: 'transition', title: 'Changing jobs' },
	{ kind: 'comparison', title: 'Telling jobs apart' },
	{ kind: 'skill', title: 'Skills' },
	{ kind: 'guide', title: 'Guides' },
];

/** Every question of the catalogue, in exactly one group. */
export function questionGroups(catalogue: Catalogue): ListGroup[] {
	const pages = pageEntries(catalogue);
	const ofPages = (fits: (page: PageEntry) => boolean): ListEntry[] =>
		pages.filter(fits).flatMap(entriesOf);
	return [
		...catalogue.families.map((family) => ({
			id: `line-${family.id}`,
			title: `${family.title} line`,
			family,
			path: `line/${family.id}`,
			entries: ofPages(
				(page) => (page.kind === 'role' || page.kind === 'ladder') && page.family === family,
			),
		})),
		...others.map(({ kind, title }) => ({
			id: `about-${kind}`,
			title,
			path: `about/${kind}`,
			entries: ofPages((page) => page.kind === kind),
		})),
	];
}

function entriesOf(page: PageEntry): ListEntry[] {
	return page.questions.map(({ id, question, answer, anchor }) => ({
		id,
		title: question,
		address: `${addressOf(page)}#${anchor}`,
		says: answer,
		note: page.title,
		lines: linesOf(page),
	}));
}
