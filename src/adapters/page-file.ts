import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Authored, FieldPath } from '../domain/authored.ts';
import { bodyOf, outlineOf, type Outline, type Place } from '../markdown/outline.ts';
import { parseAsEngine } from '../markdown/engine.ts';
import { excessOf } from '../markdown/limits.ts';
import { parseMdx, type Parsed } from '../markdown/parse.ts';
import type { PageCollection } from './content-layout.ts';
import { pageHash } from './page-hash.ts';
import { describeSchemaError } from './schema-problems.ts';
import { parseYaml, type LocatedYaml } from './yaml.ts';

/** One readable file of the content folder. */
export interface ContentFile {
	/** Path inside the content folder, with forward slashes. */
	path: string;
	/** The collection a page belongs to by its folder; absent for data files. */
	collection?: PageCollection;
	/** Absent for data files and for prose that does not parse. */
	tree?: Root;
	/** The prose as the engine reads it that renders the page. */
	engine?: Parsed;
	outline?: Outline;
	/** Twelve hexadecimal digits that change with the page; absent for data files. */
	hash?: string;
	locate: LocatedYaml['locate'];
}

/** Takes note of an issue. */
export type Report = (
	rule: string,
	file: string,
	place: Place,
	message: string,
	hint: string,
) => void;

/** Where issues about a file as a whole stand. */
export const start: Place = { line: 1, column: 1 };

/** A page as far as it could be understood; undefined where not even its facts could be parsed. */
export function readPage(
	text: string,
	path: string,
	{ collection, schema }: { collection: PageCollection; schema: z.ZodType },
	report: Report,
): { file: ContentFile; authored?: Authored<{ id: string }> } | undefined {
	const facts = frontmatterOf(text, path, report);
	if (facts === undefined) return undefined;
	const yaml = readYaml(facts.join('\n'), 2, path, report);
	// Facts stand between two lines of "---".
	const prose = readProse(text, facts.length + 3, path, report);
	if (!yaml) return undefined;
	const fitted = fit(schema, yaml, [], yaml.value, path, report) as { id: string } | undefined;
	// Without any facts it is not a page yet: what it lacks as one is not worth a list.
	const isPage =
		typeof yaml.value === 'object' && yaml.value !== null && !Array.isArray(yaml.value);
	return {
		file: {
			path,
			locate: yaml.locate,
			hash: pageHash(text),
			...(isPage && { collection }),
			...prose,
		},
		...(fitted && {
			authored: {
				file: path,
				at: [],
				facts: fitted,
				...(prose && { body: bodyOf(prose.outline) }),
			},
		}),
	};
}

/** The lines between the first two "---". */
function frontmatterOf(text: string, path: string, report: Report): string[] | undefined {
	const fail = (message: string, hint: string, place = start): undefined => {
		report('frontmatter', path, place, message, hint);
		return undefined;
	};
	if (text.trim() === '') {
		return fail('expected a page, found an empty file', 'Write it, or delete the file.');
	}
	const lines = text.split('\n');
	if (lines[0]!.trimEnd() !== '---') {
		const hint = 'Put "---" on the first line, then the facts, then "---" again.';
		return fail('expected the facts between two lines of "---" at the start, found none', hint);
	}
	const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
	if (end < 0)
		return fail(
			'expected a second "---" after the facts, found none',
			'Close the facts with "---".',
		);
	// For the engine, the prose would begin there.
	const early = lines.findIndex((line, i) => i > 0 && i < end && /^(?:---|\+\+\+)/.test(line));
	if (early > 0) {
		return fail(
			`expected the facts to end with a line of "---" alone, found "${lines[early]!.slice(0, 20)}"`,
			'Begin no line of the facts with "---" or "+++".',
			{ line: early + 1, column: 1 },
		);
	}
	return lines.slice(1, end);
}

function readProse(
	text: string,
	firstLine: number,
	path: string,
	report: Report,
): { tree: Root; engine: Parsed; outline: Outline } | undefined {
	const excess = excessOf(text, firstLine);
	if (excess) {
		const { place, expected, found, hint } = excess;
		report('prose-limits', path, place, `expected ${expected}, found ${found}`, hint);
		return undefined;
	}
	const parsed = parseMdx(text);
	if ('tree' in parsed) {
		return {
			tree: parsed.tree,
			engine: parseAsEngine(text, firstLine),
			outline: outlineOf(parsed.tree),
		};
	}
	const { reason, ...place } = parsed.problem;
	report(
		'no-code-in-content',
		path,
		place,
		`expected prose and registered components, found something that reads as code: ${reason}`,
		'Write words instead of angle brackets and braces, begin no line with "import" or "export", and close every component.',
	);
	return undefined;
}

/** Parsed YAML, or an issue. */
export function readYaml(
	text: string,
	firstLine: number,
	file: string,
	report: Report,
): LocatedYaml | undefined {
	const yaml = parseYaml(text, firstLine);
	if ('problem' in yaml) {
		const { reason, ...place } = yaml.problem;
		const hint = 'Check indents, colons and quotes on this line and the one above.';
		report('valid-yaml', file, place, `expected plain YAML, found a mistake: ${reason}`, hint);
		return undefined;
	}
	return yaml;
}

/** The value as its schema understands it, or an issue a field. */
export function fit(
	schema: z.ZodType,
	yaml: LocatedYaml,
	at: FieldPath,
	value: unknown,
	file: string,
	report: Report,
): unknown {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	for (const { field, atKey, message, hint } of describeSchemaError(result.error, value, schema)) {
		const path = [...at, ...field];
		report('invalid-field', file, atKey ? yaml.locateKey(path) : yaml.locate(path), message, hint);
	}
	return undefined;
}
