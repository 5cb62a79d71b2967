/** What of a text in Markdown a reader of Markdown would take for more than text. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { protocolOf } from '../../src/markdown/protocol.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** HTML, images, and links that are neither of the web nor inside the site. Code is text. */
export function liveIn(markdown: string): string[] {
	const found: string[] = [];
	visit(parser.parse(markdown), (node) => {
		if (node.type === 'html') found.push(node.value);
		if (node.type === 'image') found.push(`an image of ${node.url}`);
		if (node.type !== 'link' && node.type !== 'definition') return;
		const protocol = protocolOf(node.url);
		if (protocol && !['http:', 'https:', 'mailto:'].includes(protocol)) found.push(node.url);
	});
	return found;
}
