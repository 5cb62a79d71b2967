/** XML as its strictest reader sees it. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
	name: string;
	/** The namespace it is in. */
	uri: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	/** The text in it, without that of its children. */
	text: string;
}

/** The root of a document; what is not well-formed throws. */
export function parseXml(text: string): XmlElement {
	const parser = new SaxesParser({ xmlns: true });
	const top: XmlElement = { name: '', uri: '', attributes: {}, children: [], text: '' };
	const open = [top];
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ local, uri, attributes }) => {
		const plain = Object.entries(attributes).map(([key, { value }]) => [key, value]);
		const element: XmlElement = {
			name: local,
			uri,
			attributes: Object.fromEntries(plain) as Record<string, string>,
			children: [],
			text: '',
		};
		open.at(-1)!.children.push(element);
		open.push(element);
	});
	parser.on('text', (part) => {
		open.at(-1)!.text += part;
	});
	parser.on('closetag', () => open.pop());
	parser.write(text).close();
	return top.children[0]!;
}

/** The children of a name. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
	return children.filter((child) => child.name === name);
}

/** The text of the one child of a name; what is missing or there twice throws. */
export function textOfChild(element: XmlElement, name: string): string {
	const found = childrenOf(element, name);
	if (found.length !== 1)
		throw new Error(`expected one <${name}> in <${element.name}>, found ${found.length}`);
	return found[0]!.text;
}
