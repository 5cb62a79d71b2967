import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

export interface SyntaxProblem {
	line: number;
	column: number;
	reason: string;
}

/** The syntax tree of an MDX file, frontmatter included so that lines are the file's own; or why there is none. */
export function parseMdx(text: string): { tree: Root } | { problem: SyntaxProblem } {
	try {
		return { tree: parser.parse(text) };
	} catch (error) {
		return { problem: toProblem(error) };
	}
}

interface ParserMessage {
	reason?: string;
	place?: { line?: number; column?: number; start?: { line: number; column: number } };
}

function toProblem(error: unknown): SyntaxProblem {
	const { reason, place } = error as ParserMessage;
	return {
		line: place?.start?.line ?? place?.line ?? 1,
		column: place?.start?.column ?? place?.column ?? 1,
		reason: reason ?? String(error),
	};
}
