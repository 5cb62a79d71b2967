import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Rule, Where } from '../rule.ts';
import { textsOf, type Text } from '../texts.ts';

const processor = unified().use(retextEnglish).use(retextEquality).freeze();

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
	processor.runSync(processor.parse(file), file);
	return file.messages
		.map(({ actual, expected, place }) => ({
			word: actual ?? '',
			instead: expected ?? [],
			offset: (place && 'start' in place ? place.start : place)?.offset ?? 0,
		}))
		.sort((a, b) => a.offset - b.offset);
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
