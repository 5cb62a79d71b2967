import { SKIP, visit } from 'unist-util-visit';
import type { Authored, FieldPath } from '../domain/authored.ts';
import { sentencesOf } from '../markdown/sentences.ts';
import type { CheckInput, ProsePage, Where } from './rule.ts';
import { pagesOf } from './rule.ts';

/** A sentence of prose or a field of the facts: something that a reader reads. */
export interface Text {
	text: string;
	where: Where;
	part: 'paragraph' | 'table' | 'heading' | 'fact';
}

const parts = { paragraph: 'paragraph', tableCell: 'table', heading: 'heading' } as const;

/** What was found in a tree before: several rules ask, and `astro dev` keeps the trees of pages that did not change. */
const known = new WeakMap<object, Text[]>();

/** The sentences of a page's prose, in order. */
export function proseTexts({ file }: ProsePage): Text[] {
	const before = known.get(file.tree);
	if (before) return before;
	const texts: Text[] = [];
	visit(file.tree, (node) => {
		const part = parts[node.type as keyof typeof parts];
		if (!part) return undefined;
		for (const { text, line, column } of sentencesOf(node as Parameters<typeof sentencesOf>[0])) {
			texts.push({ text, part, where: { file: file.path, place: { line, column } } });
		}
		return SKIP;
	});
	known.set(file.tree, texts);
	return texts;
}

/** Fields whose text names something instead of telling it, or that keep words as others write them. */
const names = new Set([
	'id',
	'anchor',
	'aliases',
	'from',
	'to',
	'a',
	'b',
	'role',
	'ladder',
	'rung',
]);

/** The fields of a page's facts that are sentences or titles. */
export function factTexts({ entry }: { entry: Authored<object> }): Text[] {
	const texts: Text[] = [];
	const collect = (value: unknown, field: FieldPath): void => {
		if (typeof value === 'string') {
			if (!/\s/.test(value) && field.at(-1) !== 'title') return;
			texts.push({ text: value, part: 'fact', where: { file: entry.file, field } });
		} else if (Array.isArray(value)) {
			value.forEach((item, i) => collect(item, [...field, i]));
		} else if (value && typeof value === 'object') {
			for (const [key, item] of Object.entries(value)) {
				if (!names.has(key)) collect(item, [...field, key]);
			}
		}
	};
	collect(entry.facts, entry.at);
	return texts;
}

/** All that a reader reads on the pages of a content folder, and in its finders. */
export function textsOf(input: Pick<CheckInput, 'content' | 'files'>): Text[] {
	return [
		...pagesOf(input).flatMap((page) => [...factTexts(page), ...proseTexts(page)]),
		...input.content.finders.flatMap((entry) => factTexts({ entry })),
	];
}
