import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Body, Heading } from '../domain/authored.ts';

export interface Place {
	line: number;
	column: number;
}

/** An H2 with everything up to the next H2. */
export interface Section extends Heading, Place {
	content: RootContent[];
	words: number;
}

/** A registered or unregistered component as it stands in the prose. */
export interface ComponentUse extends Place {
	name: string;
	/** Its attributes that are text; one without a value is an empty text. */
	attributes: Record<string, string>;
	/** Whether it has attributes that are code, which `no-code-in-content` reports. */
	coded: boolean;
}

/** What the checks and the model need to know of a page's prose. */
export interface Outline {
	headings: (Heading & Place)[];
	/** What stands before the first H2. */
	intro: RootContent[];
	sections: Section[];
	components: ComponentUse[];
	links: (Place & { url: string })[];
	images: (Place & { alt: string })[];
	words: number;
}

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a component. */
export function isJsx(node: { type: string }): node is JsxNode {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * Whether a tag is an HTML element or reaches into an object, as MDX tells them apart. All other tags are components.
 * An empty tag (`<>`) counts as an element.
 */
export function isElement({ name }: { name: string | null }): boolean {
	return name === null || /^[a-z]/.test(name) || name.includes('.');
}

/** The attributes of a component that are text. */
export function attributesOf(node: JsxNode): Record<string, string> {
	return Object.fromEntries(
		node.attributes.flatMap((attribute) =>
			isPlain(attribute) ? [[attribute.name, attribute.value ?? '']] : [],
		),
	);
}

/** Whether an attribute is text, or stands without a value; all else is code. */
export function isPlain(
	attribute: JsxNode['attributes'][number],
): attribute is MdxJsxAttribute & { value?: string | null | undefined } {
	return attribute.type === 'mdxJsxAttribute' && typeof (attribute.value ?? '') === 'string';
}

/** Words in a piece of text: runs that hold a letter or a digit. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** Nodes whose text does not run on into what follows. */
const blocks = ['paragraph', 'heading', 'tableCell', 'code', 'break'];

/** The text of nodes, blocks parted by spaces. */
export function textOf(nodes: readonly RootContent[]): string {
	let text = '';
	for (const node of nodes) {
		visit(node, (part) => {
			if (blocks.includes(part.type)) text += ' ';
			if (part.type === 'text' || part.type === 'inlineCode' || part.type === 'code')
				text += part.value;
		});
		text += ' ';
	}
	return text.trim();
}

/** Where a node begins, in the file's own lines and columns. */
export function placeOf(node: {
	position?: { start: { line: number; column: number } } | undefined;
}): Place {
	return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Reads the outline off a syntax tree. Slugs are those of the built page. */
export function outlineOf(tree: Root): Outline {
	const slugger = new GithubSlugger();
	const outline: Outline = {
		headings: [],
		intro: [],
		sections: [],
		components: [],
		links: [],
		images: [],
		words: 0,
	};
	visit(tree, (node) => {
		if (node.type === 'heading') {
			const title = toString(node);
			outline.headings.push({
				depth: node.depth,
				title,
				slug: slugger.slug(title),
				...placeOf(node),
			});
		} else if (isJsx(node) && node.name !== null) {
			outline.components.push({
				name: node.name,
				attributes: attributesOf(node),
				coded: !node.attributes.every(isPlain),
				...placeOf(node),
			});
		} else if (node.type === 'link' || node.type === 'definition') {
			outline.links.push({ url: node.url, ...placeOf(node) });
		} else if (node.type === 'image' || node.type === 'imageReference') {
			outline.images.push({ alt: node.alt ?? '', ...placeOf(node) });
		}
	});
	const bySlugPlace = new Map(outline.headings.map((heading) => [heading.line, heading]));
	for (const node of tree.children) {
		if (node.type === 'yaml') continue;
		if (node.type === 'heading' && node.depth === 2) {
			outline.sections.push({ ...headingAt(node, bySlugPlace), content: [], words: 0 });
			continue;
		}
		const section = outline.sections.at(-1);
		if (section) section.content.push(node);
		else outline.intro.push(node);
	}
	for (const section of outline.sections) section.words = countWords(textOf(section.content));
	outline.words =
		countWords(textOf(outline.intro)) + outline.sections.reduce((sum, { words }) => sum + words, 0);
	return outline;
}

function headingAt(node: HeadingNode, headings: Map<number, Heading & Place>): Heading & Place {
	return headings.get(placeOf(node).line)!;
}

/** The part of an outline that the model keeps. */
export function bodyOf(outline: Outline): Body {
	const cited = outline.components.flatMap(({ name, attributes }) =>
		name === 'Cite' && attributes['id']?.trim() ? [attributes['id']] : [],
	);
	return {
		headings: outline.headings.map(({ depth, title, slug }) => ({ depth, title, slug })),
		citations: [...new Set(cited)],
		words: outline.words,
	};
}
