import type { Heading, Paragraph, PhrasingContent, TableCell } from 'mdast';
import { attributesOf, isJsx, placeOf, type Place } from './outline.ts';

/** A sentence of prose, with the place where it begins. */
export interface Sentence extends Place {
	text: string;
	/** Ids of the sources cited in it. */
	cites: string[];
}

/** Stands for a citation inside the text while it is cut into sentences. */
const citeMark = '\uE000';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cuts a paragraph into sentences (Unicode UAX 29). A citation right after a full stop belongs to what it follows. */
export function sentencesOf(paragraph: Paragraph | Heading | TableCell): Sentence[] {
	const parts: Part[] = [];
	collect(paragraph.children, parts);
	const cited = parts.flatMap(({ cites }) => cites ?? []);
	// A line end inside a paragraph is a space; UAX 29 would end a sentence there.
	const text = parts.map((part) => part.text.replaceAll('\n', ' ')).join('');
	const { column: margin } = placeOf(paragraph);
	const sentences: Sentence[] = [];
	for (const { segment, index } of segmenter.segment(text)) {
		const late = new RegExp(`^(?:\\s*${citeMark})+`, 'u').exec(segment);
		const previous = sentences.at(-1);
		if (late && previous) previous.cites.push(...cited.splice(0, marksIn(late[0])));
		const own = late && previous ? segment.slice(late[0].length) : segment;
		if (own.trim() === '') continue;
		sentences.push({
			text: own.replaceAll(citeMark, '').trim(),
			cites: cited.splice(0, marksIn(own)),
			...placeAt(parts, index + segment.length - own.length + own.search(/\S/u), margin),
		});
	}
	return sentences;
}

/** A run of text as it stands in the file, or the mark of a citation with the id it cites. */
interface Part {
	text: string;
	place: Place;
	cites?: string;
}

function marksIn(text: string): number {
	return text.split(citeMark).length - 1;
}

function collect(nodes: readonly PhrasingContent[], parts: Part[]): void {
	for (const node of nodes) {
		if (isJsx(node) && node.name === 'Cite') {
			const cites = attributesOf(node)['id'] ?? '';
			parts.push({ text: citeMark, place: placeOf(node), cites });
		} else if (node.type === 'break') {
			parts.push({ text: '\n', place: placeOf(node) });
		} else if ('children' in node) {
			collect(node.children as PhrasingContent[], parts);
		} else if ('value' in node) {
			parts.push({ text: node.value.replaceAll(citeMark, ' '), place: placeOf(node) });
		}
	}
}

/** The line and column of an offset in the joined parts; lines after the first begin at the paragraph's margin. */
function placeAt(parts: readonly Part[], offset: number, margin: number): Place {
	let rest = offset;
	for (const { text, place } of parts) {
		if (rest < text.length) {
			const before = text.slice(0, rest).split('\n');
			return before.length === 1
				? { line: place.line, column: place.column + rest }
				: { line: place.line + before.length - 1, column: margin + before.at(-1)!.length };
		}
		rest -= text.length;
	}
	return parts[0]?.place ?? { line: 1, column: 1 };
}
