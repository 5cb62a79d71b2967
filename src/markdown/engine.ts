import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Parsed } from './parse.ts';

/**
 * The syntax tree of a page's prose as the engine makes it that renders the page, with the lines of the file. The checks
 * read by another parser, and where the two differ it is the engine that decides what runs.
 *
 * @param text the whole page
 * @param firstLine the line its prose begins on, counted from 1
 */
export function parseAsEngine(text: string, firstLine: number): Parsed {
	const prose =
		'\n'.repeat(firstLine - 1) +
		text
			.split('\n')
			.slice(firstLine - 1)
			.join('\n');
	try {
		return { tree: mdxToMdast(prose) as Root };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line = '1', column = '1', reason = message] =
			/^(\d+):(\d+): (.*?)(?: \(\S+\))?$/s.exec(message) ?? [];
		return { problem: { line: Number(line), column: Number(column), reason } };
	}
}
