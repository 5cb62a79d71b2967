import type { RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { sentencesOf, type Sentence } from '../../markdown/sentences.ts';
import { attributesOf, isJsx, placeOf, textOf, type Place } from '../../markdown/outline.ts';
import { prosePagesOf, type ProsePage, type Finding, type Rule } from '../rule.ts';

const number = String.raw`(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty)`;
const range = String.raw`${number}(?:\s*(?:-|–|—|to|or|and)\s*${number})?\+?`;

/** What counts as a figure: a percentage, money, a number of years or months. */
const figures = [
	/\d[\d.,]*\s?(?:%|percent\b|per cent\b)/iu,
	/[$€£¥]\s?\d[\d.,]*/u,
	/\b(?:USD|GBP|EUR|CAD|AUD)\s?\d[\d.,]*/u,
	/\b\d[\d.,]*\s?(?:k\s)?(?:dollars|pounds|euros|USD|GBP|EUR)\b/iu,
	new RegExp(String.raw`\b${range}[\s-](?:full\s|more\s)?(?:years?|months?)\b`, 'iu'),
];

/** A figure stands in one sentence with its source. */
export const figureNeedsSource: Rule = {
	id: 'figure-needs-source',
	description:
		'A percentage, a sum of money or a number of years or months cites a source in its sentence.',
	severity: 'error',
	check: (input) => prosePagesOf(input).flatMap(checkPage),
};

function checkPage(page: ProsePage): Finding[] {
	return figuresOf(page)
		.filter(({ cites }) => cites.length === 0)
		.map(({ file, figure, place }) => ({
			where: { file, place },
			message: `expected a source for the figure "${figure}" in its sentence, found none`,
			hint: 'Add <Cite id="…" /> before the full stop, leave the figure out, or open the paragraph with "Suppose" if it is made up.',
		}));
}

/** A figure in a page's prose, with the sources that its sentence cites. */
interface Figure {
	file: string;
	figure: string;
	cites: string[];
	place: Place;
	/** The text of its paragraph; for a row of a table, the row with the table's head and the paragraph before the table. */
	around: string;
}

/** The sentences and table rows of a page that hold a figure which is not openly made up: the first figure of each. */
export function figuresOf({ file }: ProsePage): Figure[] {
	const { intro, sections } = file.outline;
	const parts = [
		intro,
		...sections.filter(({ title }) => title !== 'Worked example').map(({ content }) => content),
	];
	return parts
		.flatMap((nodes) => nodes.flatMap((node, i) => sentencesToCheck(node, nodes[i - 1])))
		.flatMap(({ text, cites, line, column, around }) => {
			const figure = findFigure(text);
			return figure === undefined
				? []
				: [{ file: file.path, figure, cites, place: { line, column }, around }];
		});
}

/** The first figure in a sentence. */
export function findFigure(text: string): string | undefined {
	for (const pattern of figures) {
		const match = pattern.exec(text);
		if (match) return match[0].replace(/[\s.,]+$/, '');
	}
	return undefined;
}

function sentencesToCheck(
	node: RootContent,
	before: RootContent | undefined,
): (Sentence & Pick<Figure, 'around'>)[] {
	const result: (Sentence & Pick<Figure, 'around'>)[] = [];
	visit(node, (child, _index, parent) => {
		if (isJsx(child) && child.name === 'Example') return SKIP;
		if (child.type === 'tableRow') {
			const text = textOf([child]);
			const head = textOf(parent!.children.slice(0, 1));
			const around = [before ? textOf([before]) : '', head, text].join(' ');
			result.push({ text, cites: citesIn(child), ...placeOf(child), around });
			return SKIP;
		}
		if (child.type !== 'paragraph' && child.type !== 'heading') return undefined;
		const around = textOf([child]);
		if (!around.trim().startsWith('Suppose'))
			result.push(...sentencesOf(child).map((sentence) => ({ ...sentence, around })));
		return SKIP;
	});
	return result;
}

function citesIn(node: RootContent): string[] {
	const ids: string[] = [];
	visit(node, (child) => {
		if (isJsx(child) && child.name === 'Cite') ids.push(attributesOf(child)['id'] ?? '');
	});
	return ids;
}
