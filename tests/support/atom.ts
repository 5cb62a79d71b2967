/** What RFC 4287 asks of a feed, as far as this site writes one. */
import { childrenOf, parseXml, textOfChild, type XmlElement } from './xml.ts';

const namespace = 'http://www.w3.org/2005/Atom';

export interface ReadFeed {
	title: string;
	self: string;
	updated: string;
	entries: { id: string; title: string; updated: string; link: string; summary: string }[];
}

/** Reads a feed; what the format forbids throws. */
export function readFeed(text: string): ReadFeed {
	const feed = parseXml(text);
	if (feed.name !== 'feed') throw new Error(`expected <feed>, found <${feed.name}>`);
	const all = [feed, ...feed.children, ...feed.children.flatMap(({ children }) => children)];
	const foreign = all.find(({ uri }) => uri !== namespace);
	if (foreign) throw new Error(`<${foreign.name}> is not in Atom's namespace`);
	const authors = childrenOf(feed, 'author');
	if (authors.length === 0 || authors.some((author) => textOfChild(author, 'name') === ''))
		throw new Error('expected an author with a name');
	const entries = childrenOf(feed, 'entry').map((entry) => ({
		...common(entry),
		link: linkOf(entry, 'alternate'),
		summary: textOfChild(entry, 'summary'),
	}));
	if (new Set(entries.map(({ id }) => id)).size !== entries.length)
		throw new Error('two entries share an id');
	const { title, updated } = common(feed);
	return { title, updated, self: linkOf(feed, 'self'), entries };
}

/** What both a feed and an entry must have. */
function common(element: XmlElement): { id: string; title: string; updated: string } {
	const id = textOfChild(element, 'id');
	const title = textOfChild(element, 'title');
	const updated = textOfChild(element, 'updated');
	if (!URL.canParse(id)) throw new Error(`expected an absolute address as id, found "${id}"`);
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(updated))
		throw new Error(`expected a date as RFC 3339 writes it, found "${updated}"`);
	return { id, title, updated };
}

function linkOf(element: XmlElement, rel: string): string {
	const found = childrenOf(element, 'link').filter(({ attributes }) => attributes['rel'] === rel);
	if (found.length !== 1) throw new Error(`expected one link "${rel}", found ${found.length}`);
	return found[0]!.attributes['href'] ?? '';
}
