import type { Paragraph } from 'mdast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/markdown/sentences.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';

function paragraphOf(text: string): Paragraph {
	const parsed = parseMdx(text);
	if ('problem' in parsed) throw new Error(parsed.problem.reason);
	let [node] = parsed.tree.children;
	while (node && node.type !== 'paragraph' && 'children' in node)
		[node] = node.children as [typeof node];
	return node as Paragraph;
}

const sentences = (text: string) =>
	sentencesOf(paragraphOf(text)).map(
		({ text: words, cites, line, column }) =>
			`${line}:${column} ${cites.map((id) => `[${id}] `).join('')}${words}`,
	);

const cite = '<Cite id="a" />';

test('a paragraph is cut at its full stops', () => {
	expect(sentences('One thing. Another! A third?')).toEqual([
		'1:1 One thing.',
		'1:12 Another!',
		'1:21 A third?',
	]);
});

test('a full stop inside a number or before a small letter ends nothing', () => {
	expect(sentences('It costs 1.5 million, approx. five years of work.')).toHaveLength(1);
});

test('bold words, code, links and components run on', () => {
	expect(
		sentences('A **bold. Word** and `code` in [a link](/b/) to <Term id="c">c</Term>.'),
	).toEqual(['1:1 A bold.', '1:11 Word and code in a link to c.']);
});

describe('a citation belongs to the sentence', () => {
	test('in which it stands', () => {
		expect(sentences(`One ${cite}. Two.`)).toEqual(['1:1 [a] One .', '1:22 Two.']);
	});

	test('behind whose full stop it stands', () => {
		expect(sentences(`One. ${cite} <Cite id="b" /> Two ${cite}.`)).toEqual([
			'1:1 [a] [b] One.',
			'1:38 [a] Two .',
		]);
		expect(sentences(`One.${cite} Two.`)).toEqual(['1:1 [a] One.', '1:21 Two.']);
	});

	test('that has no id, too: others keep theirs', () => {
		expect(sentences(`One <Cite />. Two ${cite}.`)).toEqual(['1:1 [] One .', '1:15 [a] Two .']);
	});

	test('that it begins, where none stands before', () => {
		expect(sentences(`${cite} One. Two.`)).toEqual(['1:1 [a] One.', '1:22 Two.']);
	});
});

describe('a line end', () => {
	test('does not end a sentence', () => {
		expect(sentences(`One thing\nand ${cite}. Another\none.`)).toEqual([
			'1:1 [a] One thing and .',
			'2:22 Another one.',
		]);
	});

	test('does not end a sentence where it is forced, and parts words', () => {
		expect(sentences('One\\\nthing.')).toEqual(['1:1 One thing.']);
	});

	test('is counted from the margin of a list or a quote', () => {
		expect(sentences('- One.\n  Two. Three.')).toEqual(['1:3 One.', '2:3 Two.', '2:8 Three.']);
		expect(sentences('> One.\n> Two. Three.')).toEqual(['1:3 One.', '2:3 Two.', '2:8 Three.']);
	});
});

describe('for any plain sentences', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'z'), minLength: 1, maxLength: 6 });
	const sentence = fc
		.array(word, { minLength: 1, maxLength: 6 })
		.map((list) => `X${list.join(' ')}.`);
	const space = fc.constantFrom(' ', '\n');

	test('each is found, at its place', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(sentence, space), { minLength: 1, maxLength: 6 }), (list) => {
				const text = list
					.map(([words, gap]) => words + gap)
					.join('')
					.trimEnd();
				const found = sentencesOf(paragraphOf(text));
				expect(found.map(({ text: words }) => words)).toEqual(list.map(([words]) => words));
				const lines = text.split('\n');
				for (const { text: words, line, column } of found) {
					expect(lines[line - 1]!.slice(column - 1, column - 1 + words.length)).toBe(words);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('a citation marks one of them and no other', () => {
		fc.assert(
			fc.property(
				fc.array(sentence, { minLength: 1, maxLength: 6 }),
				fc.nat(),
				fc.boolean(),
				(list, n, behind) => {
					const at = n % list.length;
					const text = list
						.map((words, i) =>
							i !== at ? words : behind ? `${words} ${cite}` : words.replace('.', ` ${cite}.`),
						)
						.join(' ');
					expect(sentencesOf(paragraphOf(text)).map(({ cites }) => cites)).toEqual(
						list.map((_, i) => (i === at ? ['a'] : [])),
					);
				},
			),
			{ numRuns: 60 },
		);
	});
});
