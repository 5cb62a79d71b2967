import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options } from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * Takes whatever stands where MDX allows code, without reading it. Content may hold none, so where it stands is all there is
 * to know; and to try it as JavaScript again at every brace and empty line takes seconds on a page made for it.
 */
const unread = {
	parse: () => ({ type: 'Program', start: 0, end: 0, body: [] }),
	parseExpressionAt: ({ length: end }: string) => ({
		type: 'ObjectExpression',
		start: 0,
		end,
		properties: [{ type: 'SpreadElement', start: 0, end }],
	}),
};

const parser = unified()
	.use(remarkParse)
	.use(remarkFrontmatter)
	.use(remarkGfm)
	.use(remarkMdx, { acorn: unread as unknown as Acorn })
	.freeze();

type Acorn = NonNullable<Options['acorn']>;

export interface SyntaxProblem {
	line: number;
	column: number;
	reason: string;
}

/** The syntax tree of a page, or why there is none. */
export type Parsed = { tree: Root } | { problem: SyntaxProblem };

/** What was parsed by its text: `astro dev` reads every page again on every change, and parsing takes most of the time. */
const recent = new Map<string, Parsed>();
const maxRecent = 1000;

/**
 * The syntax tree of an MDX file, frontmatter included so that lines are the file's own; or why there is none. The same
 * text gives the same tree, so leave it as it is.
 */
export function parseMdx(text: string): Parsed {
	const known = recent.get(text);
	if (known) return known;
	if (recent.size >= maxRecent) recent.clear();
	const parsed = parse(text);
	recent.set(text, parsed);
	return parsed;
}

function parse(text: string): Parsed {
	try {
		return { tree: parser.parse(text) };
	} catch (error) {
		return { problem: toProblem(error, text) };
	}
}

interface ParserMessage {
	reason?: string;
	place?: { line?: number; column?: number; start?: { line: number; column: number } };
}

function toProblem(error: unknown, text: string): SyntaxProblem {
	// The parser recurses into what is nested.
	if (error instanceof RangeError) return { line: 1, column: 1, reason: 'it is nested too deeply' };
	const { reason = String(error), place } = error as ParserMessage;
	const line = place?.start?.line ?? place?.line ?? 1;
	const column = place?.start?.column ?? place?.column ?? 1;
	return {
		...(openingOf(reason, text, { line, column }) ?? { line, column }),
		// Its notes advise what content may not do.
		reason: reason.replace(/ \(note: .*\)$/, ''),
	};
}

/**
 * Where something was opened that is never closed. The parser names the place where it gave up, which may be the end of
 * the file.
 */
function openingOf(
	reason: string,
	text: string,
	end: { line: number; column: number },
): { line: number; column: number } | undefined {
	const [, line, column] = /^Expected a closing tag .* \((\d+):(\d+)-/.exec(reason) ?? [];
	if (line && column) return { line: Number(line), column: Number(column) };
	if (!reason.startsWith('Unexpected end of file in ')) return undefined;
	const before = text.split('\n').slice(0, end.line);
	before[end.line - 1] = before[end.line - 1]?.slice(0, end.column - 1) ?? '';
	const lines = before.join('\n');
	const at = reason.includes(' brace ') ? lastUnclosedBrace(lines) : lines.lastIndexOf('<');
	if (at < 0) return undefined;
	const upTo = lines.slice(0, at).split('\n');
	return { line: upTo.length, column: upTo.at(-1)!.length + 1 };
}

function lastUnclosedBrace(text: string): number {
	let closed = 0;
	for (let i = text.length - 1; i >= 0; i--) {
		if (text[i] === '}') closed++;
		else if (text[i] === '{' && closed-- === 0) return i;
	}
	return -1;
}
