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
	// The parser recurses into what is nested.
	if (error instanceof RangeError) return { line: 1, column: 1, reason: 'it is nested too deeply' };
	const { reason = String(error), place } = error as ParserMessage;
	// At the end of the file the parser names the tag that was left open, and no place.
	const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/.exec(place ? '' : reason) ?? [];
	return {
		line: place?.start?.line ?? place?.line ?? Number(line ?? 1),
		column: place?.start?.column ?? place?.column ?? Number(column ?? 1),
		reason: plainReasons[reason] ?? reason.replace(/ \(note: .*\)$/, ''),
	};
}

/** What the parser says in terms of its own tools, in words for editors. Its notes advise what content may not do. */
const plainReasons: Partial<Record<string, string>> = {
	'Could not parse import/exports with acorn': 'a line that begins with "import" or "export"',
	'Could not parse expression with acorn': 'text in braces',
};
