import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes as MarkdownNodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { SKIP, visit } from 'unist-util-visit';

/** What says nothing without a screen: drawings, controls, tooltips, what leads to other pages. */
const leftOut = {
	tags: ['svg', 'script', 'style', 'template', 'form', 'nav'],
	classes: ['route-head', 'page-foot', 'change-here', 'paper-head'],
};

/**
 * A built page as Markdown: what its main part says, with links made absolute, source numbers in brackets and words of
 * interactive parts left out. Empty if the page has no main part.
 *
 * @param html the whole page
 * @param address where it is published, with scheme and host
 */
export function twinOf(html: string, address: string): string {
	const [, text] = /(<main\b.*<\/main>)/s.exec(html) ?? [];
	const [main] = text ? fromHtml(text, { fragment: true }).children : [];
	if (!isElement(main, ['main'])) return '';
	strip(main);
	visit(main, (node) => {
		// What follows copies the tree, and has no use for where a node stood.
		delete node.position;
		if (node.type !== 'element') return;
		if (node.tagName === 'a' && hasClass(node, ['cite'])) plainMark(node);
		if (node.tagName === 'dl') asList(node);
		if (node.tagName === 'li' || node.tagName === 'p') apart(node);
		const { href } = node.properties;
		if (typeof href === 'string') node.properties['href'] = new URL(href, address).href;
	});
	const root: Root = { type: 'root', children: main.children };
	const markdown = toMdast(root) as MarkdownNodes;
	return toMarkdown(markdown, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });
}

function strip(tree: Parents): void {
	visit(tree, 'element', (node, index, parent) => {
		if (!parent || index === undefined || !isLeftOut(node)) return;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
}

function isLeftOut(node: Element): boolean {
	const { role, ariaHidden } = node.properties;
	return (
		isElement(node, leftOut.tags) ||
		hasClass(node, leftOut.classes) ||
		role === 'tooltip' ||
		ariaHidden === 'true'
	);
}

/** A source's number stays where it was, as "[3]"; the list of sources has the same number. */
function plainMark(node: Element): void {
	const text = textOf(node);
	node.tagName = 'span';
	node.properties = {};
	node.children = [{ type: 'text', value: `[${text}]` }];
}

/** What stands side by side on a page is parted by a comma in a line of text. */
function apart(node: Element): void {
	node.children = node.children.flatMap((child, i) => {
		const before = node.children[i - 1];
		const both = [before, child].every((one) => one && isElement(one, ['a', 'span', 'strong']));
		const joined = both && child.type === 'element' && !hasClass(child, ['cite']);
		return joined ? [{ type: 'text', value: ', ' }, child] : [child];
	});
}

/** A list of terms becomes a list of lines: "**Judged by**: …". */
function asList(node: Element): void {
	const parts = node.children
		.flatMap((child) => (isElement(child, ['div']) ? child.children : [child]))
		.filter((child) => child.type === 'element');
	const lines: Element[] = [];
	for (const { tagName, children } of parts) {
		if (tagName === 'dt') {
			lines.push(element('p', [element('strong', children), { type: 'text', value: ': ' }]));
		} else if (tagName === 'dd') {
			const line = lines.at(-1)?.children;
			if (isElement(line?.at(-1), ['span'])) line?.push({ type: 'text', value: '; ' });
			const words = children.flatMap((one, i): ElementContent[] => {
				if (!isElement(one, ['p'])) return [one];
				return i > 0 ? [{ type: 'text', value: '. ' }, ...one.children] : one.children;
			});
			const value = element('span', words);
			apart(value);
			line?.push(value);
		}
	}
	node.tagName = 'ul';
	node.properties = {};
	node.children = lines.map((line) => element('li', [line]));
}

function element(tagName: string, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties: {}, children };
}

function isElement(node: Nodes | undefined, names: readonly string[]): node is Element {
	return node?.type === 'element' && names.includes(node.tagName);
}

function hasClass({ properties }: Element, names: readonly string[]): boolean {
	const { className } = properties;
	return Array.isArray(className) && className.some((name) => names.includes(String(name)));
}

function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
