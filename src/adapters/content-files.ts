import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { z } from 'zod';
import { emptyContent, type Authored, type AuthoredContent, type FieldPath } from '../domain/authored.ts';
import type { Permanent } from '../domain/permanent.ts';
import { didYouMean, type Issue } from '../domain/problem.ts';
import { bodyOf, outlineOf, type Outline, type Place } from '../markdown/outline.ts';
import { parseMdx } from '../markdown/parse.ts';
import { permanentSchema } from '../schema/permanent.ts';
import { dataFiles, otherFiles, pageFolders, permanentFile } from './content-layout.ts';
import { describeSchemaError } from './schema-problems.ts';
import { parseYaml, type LocatedYaml } from './yaml.ts';

/** Bytes a single file may have: far above any page, far below what could stall a build. */
export const maxFileBytes = 1_000_000;

/** One readable file of the content folder. */
export interface ContentFile {
	/** Path inside the content folder, with forward slashes. */
	path: string;
	/** Absent for data files and for prose that does not parse. */
	tree?: Root;
	outline?: Outline;
	locate: LocatedYaml['locate'];
}

/** A content folder as read: what could be understood, and an issue for everything that could not. */
export interface LoadedContent {
	content: AuthoredContent;
	files: ReadonlyMap<string, ContentFile>;
	permanent?: Permanent;
	issues: Issue[];
}

type Report = (rule: string, file: string, place: Place, message: string, hint: string) => void;

/**
 * Reads a content folder. Never throws on bad input: every file that cannot be read, parsed or fitted to its schema
 * becomes an issue and is left out.
 *
 * @param dir the content folder
 * @param shownAs how issues name that folder
 */
export function loadContent(dir: string, shownAs = dir): LoadedContent {
	const issues: Issue[] = [];
	const report: Report = (rule, file, place, message, hint) => {
		const path = file ? `${shownAs}/${file}` : shownAs;
		issues.push({ rule, severity: 'error', path, ...place, message, hint });
	};
	const content = emptyContent();
	const files = new Map<string, ContentFile>();
	let permanent: Permanent | undefined;

	for (const entry of listDir(dir, '', report)) {
		if (entry in pageFolders) {
			const folder = pageFolders[entry as keyof typeof pageFolders];
			if (!isDirectory(join(dir, entry))) {
				report('file-place', entry, start, `expected a folder of pages, found a file`, 'Make it a folder.');
				continue;
			}
			for (const name of listDir(join(dir, entry), entry, report)) {
				const path = `${entry}/${name}`;
				if (!isPageName(name, path, report)) continue;
				const text = readText(join(dir, path), path, report);
				const page = text === undefined ? undefined : readPage(text, path, folder.schema, report);
				if (page?.file) files.set(path, page.file);
				if (page?.authored) (content[folder.collection] as Authored<unknown>[]).push(page.authored);
				if (!page?.authored?.body) {
					content.broken.push({ collection: folder.collection, id: name.replace(/\.mdx$/, '') });
				}
			}
		} else if (entry in dataFiles || entry === permanentFile) {
			const text = readText(join(dir, entry), entry, report);
			const yaml = text === undefined ? undefined : readYaml(text, 1, entry, report);
			if (!yaml) {
				if (entry !== permanentFile) {
					content.broken.push({ collection: dataFiles[entry as keyof typeof dataFiles].collection });
				}
				continue;
			}
			files.set(entry, { path: entry, locate: yaml.locate });
			if (entry === permanentFile) {
				permanent = fit(permanentSchema, yaml, [], yaml.value, entry, report) as Permanent | undefined;
				continue;
			}
			const { collection, schema } = dataFiles[entry as keyof typeof dataFiles];
			const list = yaml.value ?? [];
			if (!Array.isArray(list)) {
				const hint = 'Begin each entry with "- id: …".';
				report('invalid-field', entry, start, 'expected a list of entries, found something else', hint);
				content.broken.push({ collection });
				continue;
			}
			list.forEach((value, i) => {
				const facts = fit(schema, yaml, [i], value, entry, report);
				if (facts) (content[collection] as Authored<unknown>[]).push({ file: entry, at: [i], facts });
				else content.broken.push({ collection, ...idOf(value) });
			});
		} else if (!otherFiles.includes(entry)) {
			const known = [...Object.keys(pageFolders), ...Object.keys(dataFiles), permanentFile];
			report(
				'file-place',
				entry,
				start,
				`expected one of the folders and files of a content folder, found "${entry}"`,
				didYouMean(entry, known, `Move it elsewhere. A content folder holds: ${known.join(', ')}.`),
			);
		}
	}
	return { content, files, ...(permanent && { permanent }), issues };
}

const start: Place = { line: 1, column: 1 };

function listDir(path: string, shown: string, report: Report): string[] {
	try {
		return readdirSync(path)
			.filter((name) => !name.startsWith('.'))
			.sort();
	} catch {
		report('readable-file', shown, start, 'expected a folder that can be read, found none', 'Check the path.');
		return [];
	}
}

function isDirectory(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isPageName(name: string, path: string, report: Report): boolean {
	if (/^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/.test(name)) return true;
	const suggestion = name
		.replace(/\.[a-z]+$/i, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	report(
		'file-place',
		path,
		start,
		`expected a file name of lower-case words joined by hyphens that ends in ".mdx", found "${name}"`,
		suggestion ? `Rename it to "${suggestion}.mdx".` : 'Rename it.',
	);
	return false;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file without byte order mark and with plain line ends, or an issue. */
function readText(path: string, shown: string, report: Report): string | undefined {
	const fail = (message: string, hint: string): undefined => {
		report('readable-file', shown, start, message, hint);
		return undefined;
	};
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) {
		return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
			? fail('expected a file, found a link that leads nowhere', 'Remove the link, or put the file there.')
			: fail('expected a file, found none', 'Put the file back.');
	}
	if (!stats.isFile()) return fail('expected a file, found a folder', 'Move what is in it, and remove it.');
	if (stats.size > maxFileBytes) {
		const found = `${(stats.size / 1e6).toFixed(1)} MB`;
		return fail(`expected at most ${maxFileBytes / 1e6} MB of text, found ${found}`, 'Split it, or cut it.');
	}
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? 'an error';
		return fail(`expected a file that can be read, found ${code}`, 'Check its permissions.');
	}
	if (bytes.includes(0)) {
		return fail('expected text, found a NUL byte', 'It is not a text file, or it is damaged: write it anew.');
	}
	try {
		return decoder.decode(bytes).replace(/\r\n?/g, '\n');
	} catch {
		return fail('expected text in UTF-8, found bytes that are not', 'Save the file as UTF-8.');
	}
}

function readYaml(text: string, firstLine: number, file: string, report: Report): LocatedYaml | undefined {
	const yaml = parseYaml(text, firstLine);
	if ('problem' in yaml) {
		const { reason, ...place } = yaml.problem;
		const hint = 'Check indents, colons and quotes on this line and the one above.';
		report('valid-yaml', file, place, `expected plain YAML, found a mistake: ${reason}`, hint);
		return undefined;
	}
	return yaml;
}

function readPage(
	text: string,
	path: string,
	schema: z.ZodType,
	report: Report,
): { file?: ContentFile; authored?: Authored<unknown> } | undefined {
	const fail = (message: string, hint: string): undefined => {
		report('frontmatter', path, start, message, hint);
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
	if (end < 0) return fail('expected a second "---" after the facts, found none', 'Close the facts with "---".');

	const yaml = readYaml(lines.slice(1, end).join('\n'), 2, path, report);
	const parsed = parseMdx(text);
	let outline: Outline | undefined;
	if ('problem' in parsed) {
		const { reason, ...place } = parsed.problem;
		report(
			'no-code-in-content',
			path,
			place,
			`expected prose and registered components, found something that reads as code: ${reason}`,
			'Write "less than" or "and" instead of angle brackets and braces; close every component.',
		);
	} else {
		outline = outlineOf(parsed.tree);
	}
	if (!yaml) return undefined;
	const facts = fit(schema, yaml, [], yaml.value, path, report);
	return {
		file: {
			path,
			locate: yaml.locate,
			...('tree' in parsed && { tree: parsed.tree }),
			...(outline && { outline }),
		},
		...(facts !== undefined && {
			authored: { file: path, at: [], facts, ...(outline && { body: bodyOf(outline) }) },
		}),
	};
}

function idOf(value: unknown): { id?: string } {
	const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
	return typeof id === 'string' ? { id } : {};
}

/** The value as its schema understands it, or an issue a field. */
function fit(
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
