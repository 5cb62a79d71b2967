import { describe, expect, test } from 'vitest';
import { gistOf, questionsOf } from '../../../src/markdown/extract.ts';
import { outlineOf, type Section } from '../../../src/markdown/outline.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';

/** A section with this text. */
function section(text: string): Section {
	const parsed = parseMdx(`## Title\n\n${text}\n`);
	if ('problem' in parsed) throw new Error(parsed.problem.reason);
	return outlineOf(parsed.tree).sections[0]!;
}

/** The gist of a section with this text. */
const gist = (text: string, size = { sentences: 2, items: 2 }): string[] =>
	gistOf(section(text), size);

describe('the gist of a section', () => {
	test('of prose is the first sentences of its first paragraph', () => {
		expect(gist('One. Two! Three.\n\nFour.')).toEqual(['One. Two!']);
	});

	test('of a list are its first items, each with its first sentences', () => {
		expect(gist('- One. Two. Three.\n- Four.\n- Five.')).toEqual(['One. Two.', 'Four.']);
	});

	test('of an example is each of its paragraphs, and a bold lead is no sentence', () => {
		const example =
			'<Example title="x">\n\n**Before.** One. Two. Three.\n\n**After.** Four.\n\n</Example>';
		expect(gist(example)).toEqual(['Before. One. Two.', 'After. Four.']);
	});

	test('passes over an aside, and finds the list inside steps', () => {
		expect(gist('<Aside type="note">\n\nNot this.\n\n</Aside>\n\nThis. And this.')).toEqual([
			'This. And this.',
		]);
		expect(gist('<Steps>\n\n1. **Go.** Then come.\n\n</Steps>')).toEqual(['Go. Then come.']);
	});

	test('is plain words: no mark, no citation, no link', () => {
		const text =
			'A *fine* [link](/roles/x/) says <Term id="t">so</Term><Cite id="s" />\nover `two` lines.';
		expect(gist(text)).toEqual(['A fine link says so over two lines.']);
	});

	test('is nothing where there is nothing to say', () => {
		expect(gist('| a |\n| - |\n| b |')).toEqual([]);
		expect(gist('')).toEqual([]);
	});
});

describe('the questions of a section', () => {
	test('are its bold quotations, each with what a good answer holds, in plain words', () => {
		const text = [
			'Bring one case.',
			'**"Tell me about *one* plan."** A good answer says <Term id="t">when</Term>\nand [why](/roles/x/).',
			'**“And now?”** A good answer is short.',
		].join('\n\n');
		expect(questionsOf(section(text))).toEqual([
			{ question: 'Tell me about one plan.', answer: 'A good answer says when and why.' },
			{ question: 'And now?', answer: 'A good answer is short.' },
		]);
	});

	test('are no bold leads without quotation marks, and none that stand alone', () => {
		expect(questionsOf(section('**Note.** Not a question.\n\n**"Alone?"**\n\nText.'))).toEqual([]);
	});
});
