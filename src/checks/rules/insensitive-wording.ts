import retextEquality from 'retext-equality';
import type { Root, Sentence, SentenceContent } from 'nlcst';
import { unified } from 'unified';
import type { Point, Position } from 'unist';
import { VFile } from 'vfile';
import type { Rule, Where } from '../rule.ts';
import { textsOf, type Text } from '../texts.ts';

const processor = unified().use(retextEquality).freeze();

/** Words that may hurt or leave people out, as the authors of retext-equality list them. */
export const insensitiveWording: Rule = {
	id: 'insensitive-wording',
	description:
		'No text holds a word that retext-equality lists, unless wording.yaml keeps it with a reason.',
	severity: 'error',
	check: (input) => {
		const kept = new Set(
			input.wording.keep.flatMap(({ words }) => words.map((word) => word.toLowerCase())),
		);
		return perPage(textsOf(input)).flatMap((texts) =>
			wordsFound(texts)
				.filter(({ word }) => !kept.has(word.toLowerCase()))
				.map(({ word, instead, where }) => ({
					where,
					message: `expected a word that hurts nobody and leaves nobody out, found "${word}"`,
					hint: `${instead.length > 0 ? `Write ${instead.slice(0, 3).map(quoted).join(' or ')}` : 'Leave it out'}. A word of the trade can be kept: add it to "keep" in wording.yaml with the reason.`,
				})),
		);
	},
};

interface Hit {
	word: string;
	instead: string[];
	offset: number;
}

interface Found extends Omit<Hit, 'offset'> {
	where: Where;
}

/** What was found in these texts before, whatever is kept; reading English is slow. */
const known = new Map<string, Hit[]>();
const maxKnown = 1000;

/** The words that the list has something to say about. One paragraph a page: the search prepares its list anew for each. */
function wordsFound(texts: readonly Text[]): Found[] {
	const lines = texts.map(({ text }) => text.replace(/\s+/g, ' '));
	const joined = lines.join(' ');
	let found = known.get(joined);
	if (!found) {
		found = search(joined);
		if (known.size >= maxKnown) known.clear();
		known.set(joined, found);
	}
	let text = 0;
	let end = lines[0]!.length;
	return found.map(({ offset, ...rest }) => {
		while (offset > end) end += lines[++text]!.length + 1;
		return { ...rest, where: texts[text]!.where };
	});
}

function search(text: string): Hit[] {
	const file = new VFile(text);
	processor.runSync(sentenceOf(text), file);
	return file.messages
		.map(({ expected, place }) => {
			const { start, end } = place as Position;
			return {
				word: text.slice(start.offset, end.offset),
				instead: expected ?? [],
				offset: start.offset ?? 0,
			};
		})
		.sort((a, b) => a.offset - b.offset);
}

/** Words, which may have signs inside, and what parts them; the search needs no space between words. */
const tokens = /[\p{L}\p{N}]+(?:[&'’.:@_-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** A text as the words and signs of one sentence: all that the search looks at, and a tenth of what a parser of English gives. */
function sentenceOf(text: string): Root {
	const children = Array.from(text.matchAll(tokens), ({ 0: value, index }) => ({
		type: /[\p{L}\p{N}]/u.test(value) ? 'WordNode' : 'PunctuationNode',
		value,
		position: { start: pointAt(index), end: pointAt(index + value.length) },
	}));
	// A word is said to hold text nodes; the search reads a value as well, and has half as many nodes to look at.
	const sentence: Sentence = { type: 'SentenceNode', children: children as SentenceContent[] };
	return { type: 'RootNode', children: [{ type: 'ParagraphNode', children: [sentence] }] };
}

function pointAt(offset: number): Point {
	return { line: 1, column: offset + 1, offset };
}

function perPage(texts: readonly Text[]): Text[][] {
	const pages = new Map<string, Text[]>();
	for (const text of texts) {
		const page = pages.get(text.where.file);
		if (page) page.push(text);
		else pages.set(text.where.file, [text]);
	}
	return [...pages.values()];
}

function quoted(word: string): string {
	return `"${word}"`;
}
