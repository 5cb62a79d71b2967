/** A catalogue in which every text that an editor may write freely holds what runs wherever it is not treated as text. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document, isScalar, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { dataFiles, entryFolders, pageFolders } from '../../src/adapters/content-layout.ts';
import { fixturesDir } from './content.ts';
import { pageText } from './pages.ts';

/** The name of the function that every attack calls. */
export const attacked = 'attacked';

/**
 * Put behind a text in facts, where "<", ">" and braces are refused: what ends an attribute, entities, a link of Markdown. Each
 * has a number of its own, as pages may not share long runs of words.
 */
function inFacts(n: number): string {
	const call = `${attacked}(${n})`;
	return ` " onfocus="${call}" autofocus ' onload='${call}' &lt;img src=x onerror=${call}&gt; &#60;svg onload=${call}&#62; [x](javascript:${call})`;
}

/** Put behind the prose of a page: elements as text, in every way in which Markdown takes them for text. */
function inProse(n: number): string {
	const call = `${attacked}(${n})`;
	return `Say \`<img src=x onerror=${call}>\`, \\<svg onload=${call}>, &lt;img src=x onerror=${call}&gt; and \`</script><script>${call}</script>\`.

\`\`\`html
<img src=x onerror=${call}> </code></pre><script>${call}</script>
\`\`\``;
}

const heading = `\\<img src=x onerror=${attacked}(0)> \`<svg onload=${attacked}(0)>\``;

let told = 0;

/** Words of the above that no dictionary knows. */
const words = [
	'attacked',
	'onfocus',
	'autofocus',
	'onload',
	'onerror',
	'img',
	'src',
	'svg',
	'lt',
	'gt',
];

/** Writes the catalogue into a folder. Gives the number of texts that hold an attack. */
export function writeHostileContent(dir: string): number {
	cpSync(join(fixturesDir, 'base'), dir, { recursive: true });
	cpSync(join(fixturesDir, 'finder-fair', 'pass'), dir, { recursive: true });
	for (const [path, text] of Object.entries(more())) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
	let count = 0;
	for (const [folder, { schema }] of Object.entries({ ...pageFolders, ...entryFolders })) {
		if (!existsSync(join(dir, folder))) continue;
		readdirSync(join(dir, folder)).forEach((name, i) => {
			const path = join(dir, folder, name);
			const text = readFileSync(path, 'utf8');
			const [, facts, prose] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
			const hostile = withAttacks(facts ?? text, schema);
			count += hostile.count;
			// In one page of a kind: pages may not share long runs of words.
			const more = i === 0 ? `\n${inProse(++told)}\n` : '';
			writeFileSync(
				path,
				facts === undefined ? hostile.text : `---\n${hostile.text}---\n${prose}${more}`,
			);
		});
	}
	for (const [name, { schema }] of Object.entries(dataFiles)) {
		const hostile = withAttacks(readFileSync(join(dir, name), 'utf8'), schema.array());
		count += hostile.count;
		writeFileSync(join(dir, name), hostile.text);
	}
	const wording = parseDocument(readFileSync(join(dir, 'wording.yaml'), 'utf8'));
	for (const word of words) wording.addIn(['spelling'], word);
	writeFileSync(join(dir, 'wording.yaml'), wording.toString());
	return count;
}

/** Facts with an attack behind every text that may be any text: after which they still fit their schema. */
function withAttacks(text: string, schema: z.ZodType): { text: string; count: number } {
	const document: Document = parseDocument(text);
	let count = 0;
	visit(document, {
		Scalar(key, node) {
			if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
			const before = node.value;
			node.value = before + inFacts(++told);
			node.type = 'QUOTE_DOUBLE';
			if (schema.safeParse(document.toJS()).success) count++;
			else node.value = before;
		},
	});
	return { text: document.toString({ lineWidth: 0 }), count };
}

/** What the base lacks: an entry of every other kind, and questions. */
function more(): Record<string, string> {
	const pair = 'a: staff-nurse\nb: charge-nurse';
	const aliases = 'aliases: []';
	return {
		'comparisons/staff-nurse-vs-charge-nurse.mdx': pageText(
			'comparisons',
			`id: staff-nurse-vs-charge-nurse\n${pair}\ntitle: Staff nurse or charge nurse?\ndefinition: Beds or a ward.\n${aliases}\ndiffersMost: [answersFor, doesNotAnswerFor, decidesAlone]`,
		),
		'transitions/paramedic-to-staff-nurse.mdx': pageText(
			'transitions',
			`id: paramedic-to-staff-nurse\nfrom: paramedic\nto: staff-nurse\ndifficulty: 2\ndefinition: From the street to the ward.\n${aliases}`,
		),
		'guides/first-week.mdx': pageText(
			'guides',
			`id: first-week\ntitle: The first week\ndefinition: What to ask on the first days.\n${aliases}\nquestions:\n  - { id: first-day, question: What do I ask?, answer: Who is on., anchor: part-2 }`,
		).replace('## Part 1', `## ${heading}`),
		'starting-points.yaml':
			'- { id: paramedic, title: Paramedic, definition: Brings people in., aliases: [medic], skills: [{ id: bedside-talk, level: 2 }] }\n',
		'abbreviations.yaml':
			'- { id: rn, text: RN, meanings: [{ title: Registered nurse, role: staff-nurse, note: In most hospitals }], sources: [ward-notes] }\n',
	};
}
