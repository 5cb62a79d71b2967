/** Short pieces of a section in plain words, for tools that show what a page says and lead to it. */
import type { List, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isJsx, textOf, type Section } from './outline.ts';
import { sentencesOf } from './sentences.ts';

export interface ExtractSize {
	/** Sentences of a paragraph. */
	sentences: number;
	/** Items of a list, each with its first sentences. */
	items: number;
}

/**
 * The gist of a section: of a list its first items, of an example each of its paragraphs, of prose the first paragraph;
 * each cut after so many sentences. Asides are passed over. Empty where the section holds none of these.
 */
export function gistOf({ content }: Pick<Section, 'content'>, size: ExtractSize): string[] {
	for (const node of content) {
		if (node.type === 'list') return itemsOf(node, size);
		if (node.type === 'paragraph') return [cut(node, size.sentences)].filter(Boolean);
		if (isJsx(node) && node.name !== 'Aside') {
			const inside = node.children as RootContent[];
			const list = inside.find((child): child is List => child.type === 'list');
			if (list) return itemsOf(list, size);
			const paragraphs = inside.filter((child) => child.type === 'paragraph');
			if (paragraphs.length > 0) return paragraphs.map((one) => cut(one, size.sentences));
		}
	}
	return [];
}

/** A question of the prose, without its quotation marks, and what stands after it. */
export interface Question {
	question: string;
	answer: string;
}

/** The questions of a section: each paragraph that begins with a bold question in quotation marks and then answers it. */
export function questionsOf({ content }: Pick<Section, 'content'>): Question[] {
	return content.flatMap((node) => {
		if (node.type !== 'paragraph' || node.children[0]?.type !== 'strong') return [];
		const [lead, ...rest] = node.children;
		const question = /^["“](.+)["”]$/s.exec(inline([lead]))?.[1];
		const answer = inline(rest);
		return question !== undefined && answer !== '' ? [{ question, answer }] : [];
	});
}

function inline(nodes: readonly RootContent[]): string {
	return toString({ type: 'paragraph', children: nodes }).replace(/\s+/g, ' ').trim();
}

function itemsOf({ children }: List, { items, sentences }: ExtractSize): string[] {
	return children
		.slice(0, items)
		.map((item) => {
			const [first] = item.children;
			return first?.type === 'paragraph' ? cut(first, sentences) : textOf(item.children);
		})
		.filter(Boolean);
}

/** The first sentences of a paragraph; a bold lead such as "Project." is not counted as one. */
function cut(paragraph: Paragraph, count: number): string {
	const all = sentencesOf(paragraph).map(({ text }) => text.replace(/\s+/g, ' '));
	const lead = paragraph.children[0]?.type === 'strong' && /^\S+(?: \S+)?\.$/.test(all[0] ?? '');
	return all.slice(0, count + (lead ? 1 : 0)).join(' ');
}
