/** The content of another field with more terms, sources, questions and titles than a page of a list may show. */
import { readTexts, type ContentTexts } from '../../bench/generated-content.ts';
import { randomFrom, Vocabulary } from '../../bench/generated-words.ts';
import { listLimit } from '../../src/site/list-parts.ts';
import { forkContentDir } from './site.ts';

/** One more than a page may show, whatever the base has. */
const many = listLimit + 1;
const numbers = Array.from({ length: many }, (_, i) => i);

/** What terms say, in other words in each. */
const prose =
	'Patients whose nurses write everything before lunch rarely telephone after midnight. Families notice sooner than doctors when somebody forgot something important yesterday evening';

/** Titles under all letters, one in thirty under none. */
function titleOf(kind: string, i: number): string {
	const letter = i % 30 === 0 ? '' : String.fromCharCode(65 + (i % 26));
	return `${letter}${i} ${kind}`;
}

/** The texts of such a content folder. */
export function longContent(): ContentTexts {
	const texts = new Map(readTexts(forkContentDir));
	// Terms that repeat each other are errors.
	const pages = [...texts].flatMap(([name, text]) => (name.endsWith('.mdx') ? [text] : []));
	const vocabulary = new Vocabulary(pages, texts.get('wording.yaml'));
	for (const i of numbers) {
		texts.set(
			`glossary/made-term-${i}.mdx`,
			[
				'---',
				`id: made-term-${i}`,
				`title: ${JSON.stringify(titleOf('term', i))}`,
				`aliases: ["alias ${i}"]`,
				`definition: "What number ${i} of the made-up terms means."`,
				`seeAlso: [made-term-${(i + 1) % many}]`,
				'reviewed: { date: 2026-11-01 }',
				'---',
				'',
				`${vocabulary.vary(prose, randomFrom(i))} <Cite id="made-source-${i}" />.`,
				'',
			].join('\n'),
		);
	}
	const sources = numbers.map((i) =>
		[
			`- id: made-source-${i}`,
			`  title: ${JSON.stringify(titleOf('source', i))}`,
			'  publisher: "Example Press"',
			`  url: "https://example.org/made-source-${i}"`,
			'  date: "2026"',
			'  country: Not stated',
			'  grade: B',
			'  checked: { date: 2026-11-01, how: page }',
			'',
		].join('\n'),
	);
	texts.set('sources.yaml', `${texts.get('sources.yaml')}${sources.join('')}`);
	const questions = numbers.map(
		(i) =>
			`  - { id: made-question-${i}, question: "What of ${i}?", answer: "Nothing.", anchor: moves }\n`,
	);
	const aliases = numbers.map((i) => `, ${JSON.stringify(titleOf('nurse', i))}`);
	texts.set(
		'abbreviations.yaml',
		'- { id: cn, text: CN, meanings: [{ title: Charge nurse, role: charge-nurse }], sources: [made-source-1] }\n',
	);
	const role = 'roles/charge-nurse.mdx';
	texts.set(
		role,
		texts
			.get(role)!
			.replace(/^aliases: \[.*(?=\]$)/m, (line) => line + aliases.join(''))
			.replace(/^glance:$/m, (line) => `questions:\n${questions.join('')}${line}`),
	);
	return texts;
}
