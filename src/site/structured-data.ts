/** What a page says to machines in schema.org's words: where it stands, what it is about, what it rests on. */
import type {
	Article,
	BreadcrumbList,
	CreativeWork,
	Dataset,
	DefinedTermSet,
	FAQPage,
	Graph,
	Occupation,
	Thing,
} from 'schema-dts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { PageEntry, Role } from '../domain/entries.ts';
import type { FileDates } from '../domain/history.ts';
import { addresses, addressOf, pageEntries, pageEntry, withBase } from './addresses.ts';
import type { Identity } from './head.ts';
import { license } from './license.ts';
import { headOfList, titleOfPart } from './list-models.ts';
import { partsOf } from './list-parts.ts';
import type { PageModel } from './page.ts';

/** The list that holds the pages of a kind, as a route parameter. */
const listOf: Record<PageEntry['kind'], string> = {
	role: 'roles',
	skill: 'skills',
	ladder: 'ladders',
	transition: 'transitions',
	comparison: 'compare',
	guide: 'guides',
};

/**
 * The graph of a page, or undefined where there is nothing to say that its title and description do not.
 *
 * @param dates the history of the page's file, if it is known
 */
export function structuredData(
	catalogue: Catalogue,
	page: PageModel,
	{ name, site, base }: Pick<Identity, 'name' | 'site' | 'base'>,
	dates?: FileDates,
): Graph | undefined {
	const link = (address: string): string => new URL(withBase(address, base), site).href;
	const entry = pageEntry(catalogue, page);
	const about = entry?.kind === 'role' ? [occupation(entry, link)] : [];
	const things: Thing[] = entry
		? [
				breadcrumbs(listOf[entry.kind], entry.title, addressOf(entry), link),
				article(catalogue, entry, page, link, dates),
				...about,
			]
		: [
				...(page.part ? [breadcrumbs(page.part.list, page.part.title, page.address, link)] : []),
				...listed(catalogue, page, name, link),
			];
	return things.length > 0 ? { '@context': 'https://schema.org', '@graph': things } : undefined;
}

type Link = (address: string) => string;

/** What a page that no editor wrote lists. */
function listed(catalogue: Catalogue, page: PageModel, name: string, link: Link): Thing[] {
	if (page.kind === 'questions') return [questions(catalogue, page)];
	if (page.kind === 'glossary') return [terms(catalogue, page, link)];
	// A glossary that is too long for one page.
	if (page.kind === 'index' && page.address === addresses.glossary)
		return [termParts(catalogue, page, link)];
	return page.address === addresses.data ? [dataset(page, name, link)] : [];
}

function breadcrumbs(list: string, title: string, address: string, link: Link): BreadcrumbList {
	const steps = [
		{ name: 'Home', at: addresses.home },
		{ name: headOfList(list).title, at: `/${list}/` },
		{ name: title, at: address },
	];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, at }, i) => ({
			'@type': 'ListItem',
			position: i + 1,
			name,
			item: { '@type': 'WebPage', '@id': link(at) },
		})),
	};
}

function article(
	{ sources }: Catalogue,
	entry: PageEntry,
	{ citations }: PageModel,
	link: Link,
	dates: FileDates | undefined,
): Article {
	const cited = citations.flatMap((id): CreativeWork[] => {
		const source = sources.get(id);
		if (!source) return [];
		const { title, url } = source;
		return [{ '@type': 'CreativeWork', name: title, ...(url && { url }) }];
	});
	// A review holds for the words that were read, so a reviewed page has not changed since.
	const modified = dates?.changed.toISOString() ?? entry.reviewed;
	return {
		'@type': 'Article',
		headline: entry.title,
		description: entry.definition,
		url: link(addressOf(entry)),
		inLanguage: 'en',
		license: license.url,
		...(dates?.created && { dateCreated: dates.created.toISOString() }),
		...(modified && { dateModified: modified }),
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
		...(core.length > 0 && {
			skills: core.map((skill) => ({
				'@type': 'DefinedTerm' as const,
				name: skill.title,
				url: link(addressOf(skill)),
			})),
		}),
	};
}

/** Whether an entry of a list is on its page: on that of its part, where the list has parts. */
function isOn({ part }: PageModel): (id: string) => boolean {
	const ids = part && new Set(part.group.entries.map(({ id }) => id));
	return (id) => ids?.has(id) ?? true;
}

function questions(catalogue: Catalogue, page: PageModel): FAQPage {
	const isHere = isOn(page);
	return {
		'@type': 'FAQPage',
		mainEntity: pageEntries(catalogue)
			.flatMap((entry) => entry.questions)
			.filter(({ id }) => isHere(id))
			.map(({ question, answer }) => ({
				'@type': 'Question',
				name: question,
				acceptedAnswer: { '@type': 'Answer', text: answer },
			})),
	};
}

function terms(catalogue: Catalogue, page: PageModel, link: Link): DefinedTermSet {
	const { title, address, part } = page;
	const isHere = isOn(page);
	const whole = part && { '@type': 'DefinedTermSet' as const, '@id': link(addresses.glossary) };
	return {
		'@type': 'DefinedTermSet',
		name: title,
		url: link(address),
		...(whole && { isPartOf: whole }),
		hasDefinedTerm: [...catalogue.terms.values()]
			.filter(({ id }) => isHere(id))
			.map((term) => ({
				'@type': 'DefinedTerm',
				name: term.title,
				...(term.aliases.length > 0 && { alternateName: term.aliases }),
				description: term.definition,
				url: link(addresses.term(term.id)),
			})),
	};
}

function termParts(
	catalogue: Catalogue,
	{ title, address }: PageModel,
	link: Link,
): DefinedTermSet {
	return {
		'@type': 'DefinedTermSet',
		'@id': link(address),
		name: title,
		url: link(address),
		hasPart: partsOf('glossary', catalogue).map((part) => ({
			'@type': 'DefinedTermSet',
			name: titleOfPart(part),
			url: link(part.address),
		})),
	};
}

function dataset({ definition, address }: PageModel, name: string, link: Link): Dataset {
	return {
		'@type': 'Dataset',
		name: `${name}: open data`,
		description: definition,
		url: link(address),
		inLanguage: 'en',
		isAccessibleForFree: true,
		license: license.url,
		distribution: [
			{
				'@type': 'DataDownload',
				name: 'catalogue.json',
				encodingFormat: 'application/json',
				contentUrl: link(addresses.catalogueData),
			},
		],
	};
}

/** JSON inside a script element: nothing in it may end the element early. */
export function scriptText(graph: Graph): string {
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
