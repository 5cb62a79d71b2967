/** What a page says to machines in schema.org's words: where it stands, what it is about, what it rests on. */
import type {
	Article,
	BreadcrumbList,
	CreativeWork,
	DefinedTermSet,
	FAQPage,
	Graph,
	Occupation,
	Thing,
} from 'schema-dts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { PageEntry, Role } from '../domain/entries.ts';
import { addresses, addressOf, pageEntries, pageEntry, withBase } from './addresses.ts';
import type { Place } from './head.ts';
import { listPages } from './index-pages.ts';
import type { PageModel } from './page.ts';

const license = 'https://creativecommons.org/licenses/by/4.0/';

/** The list that holds the pages of a kind, as a route parameter. */
const listOf: Record<PageEntry['kind'], string> = {
	role: 'roles',
	skill: 'skills',
	ladder: 'ladders',
	transition: 'transitions',
	comparison: 'compare',
	guide: 'guides',
};

/** The graph of a page, or undefined where there is nothing to say that its title and description do not. */
export function structuredData(
	catalogue: Catalogue,
	page: PageModel,
	place: Place,
): Graph | undefined {
	const link = (address: string): string => new URL(withBase(address, place.base), place.site).href;
	const entry = pageEntry(catalogue, page);
	const about = entry?.kind === 'role' ? [occupation(entry, link)] : [];
	const things: Thing[] = entry
		? [breadcrumbs(entry, link), article(catalogue, entry, page, link), ...about]
		: page.kind === 'questions'
			? [questions(catalogue)]
			: page.kind === 'glossary'
				? [terms(catalogue, page, link)]
				: [];
	return things.length > 0 ? { '@context': 'https://schema.org', '@graph': things } : undefined;
}

type Link = (address: string) => string;

function breadcrumbs(entry: PageEntry, link: Link): BreadcrumbList {
	const list = listOf[entry.kind];
	const steps = [
		{ name: 'Home', item: link(addresses.home) },
		{ name: listPages[list]!.title, item: link(`/${list}/`) },
		{ name: entry.title, item: link(addressOf(entry)) },
	];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
	};
}

function article(
	{ sources }: Catalogue,
	entry: PageEntry,
	{ citations }: PageModel,
	link: Link,
): Article {
	const cited = citations.flatMap((id): CreativeWork[] => {
		const source = sources.get(id);
		if (!source) return [];
		const { title, url } = source;
		return [{ '@type': 'CreativeWork', name: title, ...(url && { url }) }];
	});
	return {
		'@type': 'Article',
		headline: entry.title,
		description: entry.definition,
		url: link(addressOf(entry)),
		inLanguage: 'en',
		license,
		...(entry.reviewed && { dateModified: entry.reviewed }),
		...(cited.length > 0 && { citation: cited }),
	};
}

function occupation({ title, aliases, definition, glance, skills }: Role, link: Link): Occupation {
	const core = skills.filter(({ weight }) => weight === 'core').map(({ skill }) => skill);
	return {
		'@type': 'Occupation',
		name: title,
		...(aliases.length > 0 && { alternateName: aliases }),
		description: definition,
		responsibilities: glance.answersFor,
		skills: core.map((skill) => ({
			'@type': 'DefinedTerm',
			name: skill.title,
			url: link(addressOf(skill)),
		})),
	};
}

function questions(catalogue: Catalogue): FAQPage {
	return {
		'@type': 'FAQPage',
		mainEntity: pageEntries(catalogue)
			.flatMap((page) => page.questions)
			.map(({ question, answer }) => ({
				'@type': 'Question',
				name: question,
				acceptedAnswer: { '@type': 'Answer', text: answer },
			})),
	};
}

function terms(catalogue: Catalogue, { title, address }: PageModel, link: Link): DefinedTermSet {
	return {
		'@type': 'DefinedTermSet',
		name: title,
		url: link(address),
		hasDefinedTerm: [...catalogue.terms.values()].map((term) => ({
			'@type': 'DefinedTerm',
			name: term.title,
			...(term.aliases.length > 0 && { alternateName: term.aliases }),
			description: term.definition,
			url: link(addresses.term(term.id)),
		})),
	};
}

/** JSON inside a script element: nothing in it may end the element early. */
export function scriptText(graph: Graph): string {
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
