/** What stands under an anchor of a built page. */
import type { Element, Root, RootContent } from 'hast';
import { elementsIn, textOf } from './site.ts';

/**
 * The text that a reader finds at a fragment: under a heading all up to the next heading of its depth or above, in any
 * other element what it holds. Undefined if nothing on the page has that id. Source marks are left out.
 */
export function sectionAt(tree: Root | Element, id: string): string | undefined {
	const target = elementsIn(tree).find(({ properties }) => properties.id === id);
	if (!target) return undefined;
	const depth = depthOf(target);
	if (depth === undefined) return plain(textOf(target, isSourceMark));
	const [heading, ...after] = readingOrder(tree, target);
	const end = after.findIndex((node) => (depthOf(node) ?? 7) <= depth);
	const section = [heading!, ...(end < 0 ? after : after.slice(0, end))];
	return plain(section.map((node) => textOf(node, isSourceMark)).join(' '));
}

/** Whether a section holds a span of words, whatever their case, quotes and spaces. */
export function holds(section: string, span: string): boolean {
	return plain(section).includes(plain(span));
}

/** Words as they are compared: typographic marks as typed, no case, single spaces. */
function plain(text: string): string {
	return text
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[\u00A0\u2060]/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/ (?=[.,;:!?)])/g, '')
		.trim()
		.toLowerCase();
}

function depthOf(node: RootContent): number | undefined {
	const match = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName) : null;
	return match ? Number(match[1]) : undefined;
}

function isSourceMark({ tagName }: Element): boolean {
	return tagName === 'sup';
}

/**
 * The target and all that comes after it, headings and the text between them as pieces in the order of the page. An
 * element without a heading in it is one piece.
 */
function readingOrder(tree: Root | Element, target: Element): RootContent[] {
	const pieces: RootContent[] = [];
	const walk = (node: RootContent): void => {
		if (node.type === 'element' && depthOf(node) === undefined && holdsHeading(node))
			node.children.forEach(walk);
		else pieces.push(node);
	};
	tree.children.forEach(walk);
	return pieces.slice(pieces.indexOf(target));
}

function holdsHeading(element: Element): boolean {
	return elementsIn(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').length > 0;
}
