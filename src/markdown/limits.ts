import type { Place } from './outline.ts';

/**
 * How much a page may hold. Reading Markdown takes time that grows with the square of some things, or worse: marks that may
 * open or close something, lines without an empty one between them, lists and quotes inside each other. Each limit is several
 * times what any page of ours has; docs/rules/prose-limits.md has the figures.
 */
export const limits = {
	/** Characters of a page, facts included. */
	page: 100_000,
	/** Lines of a page, facts included. */
	pageLines: 1000,
	/** Marks of a page: signs that mean something in Markdown. */
	pageMarks: 3000,
	/** Marks between two empty lines. */
	blockMarks: 400,
	/** Lines between two empty lines. */
	blockLines: 200,
	/** Lists and quotes that one line opens. */
	depth: 6,
	/** Columns that a line is indented by. */
	indent: 40,
} as const;

/** Where prose goes over a limit. */
export interface Excess {
	place: Place;
	/** What a page may have, and what this one has. */
	expected: string;
	found: string;
	hint: string;
}

const mark = /[*_~`[\]{}<>|!]/g;
const opener = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/**
 * The first place where a page holds more than can be read in reasonable time; undefined if there is none. Takes time in
 * proportion to the text.
 *
 * @param text the whole page
 * @param firstLine the line its prose begins on, counted from 1
 */
export function excessOf(text: string, firstLine: number): Excess | undefined {
	const lines = text.split('\n');
	const whole =
		over('characters', text.length, limits.page, cut) ??
		over('lines', lines.length, limits.pageLines, cut);
	if (whole) return { place: { line: 1, column: 1 }, ...whole };
	let pageMarks = 0;
	let blockMarks = 0;
	let blockStart = firstLine;
	for (let line = firstLine; line <= lines.length; line++) {
		const words = lines[line - 1]!;
		if (words.trim() === '') {
			blockMarks = 0;
			blockStart = line + 1;
			continue;
		}
		const marks = words.match(mark)?.length ?? 0;
		pageMarks += marks;
		blockMarks += marks;
		const excess =
			lineExcess(words) ??
			over(
				'lines without an empty one between them',
				line - blockStart + 1,
				limits.blockLines,
				split,
			) ??
			over('marks between two empty lines', blockMarks, limits.blockMarks, split) ??
			over('marks on a page', pageMarks, limits.pageMarks, cut);
		if (excess) return { place: { line, column: 1 }, ...excess };
	}
	return undefined;
}

const cut = 'Split the page in two, or cut it.';
const split = 'Put an empty line where the text may be parted, or cut it.';

function lineExcess(words: string): Omit<Excess, 'place'> | undefined {
	let depth = 0;
	opener.lastIndex = 0;
	while (opener.test(words)) depth++;
	const [spaces = ''] = /^[ \t]*/.exec(words) ?? [];
	const indent = spaces.replaceAll('\t', '    ').length;
	return (
		over('lists and quotes inside each other', depth, limits.depth, 'Say it in fewer steps.') ??
		over('columns of indent', indent, limits.indent, 'Take spaces away.')
	);
}

function over(
	what: string,
	count: number,
	most: number,
	hint: string,
): Omit<Excess, 'place'> | undefined {
	if (count <= most) return undefined;
	return { expected: `at most ${shown(most)} ${what}`, found: shown(count), hint };
}

function shown(count: number): string {
	return count.toLocaleString('en-US');
}
