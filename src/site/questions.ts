/** The questions that pages answer, as a list: by line for those about one job, then by what kind of page answers. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Family, PageEntry } from '../domain/entries.ts';
import { addressOf, pageEntries } from './addresses.ts';
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
			entries: ofPages(
				(page) => (page.kind === 'role' || page.kind === 'ladder') && page.family === family,
			),
		})),
		...others.map(({ kind, title }) => ({
			id: `about-${kind}`,
			title,
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
		lines: [...new Set(linesOf(page))],
	}));
}

function linesOf(page: PageEntry): Family[] {
	switch (page.kind) {
		case 'role':
		case 'ladder':
			return [page.family];
		case 'transition':
			return [page.from, page.to].flatMap((end) => (end.kind === 'role' ? [end.family] : []));
		case 'comparison':
			return [page.a.family, page.b.family];
		case 'skill':
		case 'guide':
			return [];
	}
}
