import { join } from 'node:path';
import type { z } from 'zod';
import {
	emptyContent,
	type Authored,
	type BrokenEntry,
	type Collection,
} from '../domain/authored.ts';
import type { AuthoredContent } from '../domain/authored.ts';
import type { Permanent } from '../domain/permanent.ts';
import { didYouMean, nearest, type Issue } from '../domain/problem.ts';
import type { Wording } from '../domain/wording.ts';
import { permanentSchema } from '../schema/permanent.ts';
import { idSchema } from '../schema/shared.ts';
import { wordingSchema } from '../schema/wording.ts';
import {
	dataFiles,
	entryFolders,
	otherFiles,
	pageFolders,
	permanentFile,
	wordingFile,
} from './content-layout.ts';
import { fit, readPage, readYaml, start, type ContentFile, type Report } from './page-file.ts';
import { show } from './schema-problems.ts';
import { isFolder, listFolder, maxListBytes, readText } from './text-file.ts';

/** A content folder as read: what could be understood, and an issue for everything that could not. */
export interface LoadedContent {
	content: AuthoredContent;
	files: ReadonlyMap<string, ContentFile>;
	permanent?: Permanent;
	wording?: Wording;
	issues: Issue[];
}

/** The collection that each folder and data file holds. */
const layout: ReadonlyMap<string, Collection> = new Map(
	Object.entries({ ...pageFolders, ...entryFolders, ...dataFiles }).map(
		([name, { collection }]) => [name, collection],
	),
);

/**
 * Reads a content folder. Never throws on bad input: every file that cannot be read, parsed or fitted to its schema
 * becomes an issue and is left out, and what it may have held is noted as broken, so that nobody is blamed for naming it.
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
	const reading: Reading = { dir, content: emptyContent(), files: new Map(), report };
	let permanent: Permanent | undefined;
	let wording: Wording | undefined;

	const entries = namesIn(reading, '');
	if (entries?.length === 0) {
		report(
			'file-place',
			'',
			start,
			'expected a content folder, found an empty folder',
			'Check the path.',
		);
	}
	for (const entry of entries ?? []) {
		if (Object.hasOwn(pageFolders, entry)) {
			readFolder(reading, entry as keyof typeof pageFolders);
		} else if (Object.hasOwn(entryFolders, entry)) {
			readEntryFolder(reading, entry as keyof typeof entryFolders);
		} else if (Object.hasOwn(dataFiles, entry)) {
			readDataFile(reading, entry as keyof typeof dataFiles);
		} else if (entry === permanentFile) {
			permanent = readFacts(reading, permanentFile, permanentSchema) as Permanent | undefined;
		} else if (entry === wordingFile) {
			wording = readFacts(reading, wordingFile, wordingSchema) as Wording | undefined;
		} else if (!otherFiles.includes(entry)) {
			const known = [...layout.keys(), permanentFile, wordingFile];
			report(
				'file-place',
				entry,
				start,
				`expected one of the folders and files of a content folder, found "${entry}"`,
				didYouMean(entry, known, `Move it elsewhere. A content folder holds: ${known.join(', ')}.`),
			);
			const meant = nearest(
				entry,
				known.filter((name) => !entries!.includes(name)),
			);
			const collection = layout.get(meant ?? '');
			if (collection) reading.content.broken.push({ collection });
		}
	}
	const { content, files } = reading;
	return { content, files, ...(permanent && { permanent }), ...(wording && { wording }), issues };
}

/** What the parts of the reader share. */
interface Reading {
	dir: string;
	content: AuthoredContent;
	files: Map<string, ContentFile>;
	report: Report;
}

function namesIn({ dir, report }: Reading, folder: string): string[] | undefined {
	const listed = listFolder(join(dir, folder));
	if ('names' in listed) return listed.names;
	report('readable-file', folder, start, listed.problem, listed.hint);
	return undefined;
}

function textOf({ dir, report }: Reading, path: string, maxBytes?: number): string | undefined {
	const read = readText(join(dir, path), maxBytes);
	if ('text' in read) return read.text;
	report('readable-file', path, read.place ?? start, read.problem, read.hint);
	return undefined;
}

function readFolder(reading: Reading, folder: keyof typeof pageFolders): void {
	const { content, files, report } = reading;
	const { collection } = pageFolders[folder];
	const names = namesIn(reading, folder);
	if (!names) content.broken.push({ collection });
	for (const name of names ?? []) {
		const path = `${folder}/${name}`;
		if (!pageName.test(name)) {
			reportMisplaced(reading, { folder, collection, kind: 'page', ending: '.mdx' }, name, names);
			continue;
		}
		const id = name.replace(/\.mdx$/, '');
		const text = textOf(reading, path);
		const page = text === undefined ? undefined : readPage(text, path, pageFolders[folder], report);
		if (page) files.set(path, page.file);
		if (page?.authored) (content[collection] as Authored<unknown>[]).push(page.authored);
		// Where the id differs from the file's name, `id-matches-file` says so; others may go by the name.
		if (!page?.authored?.body || page.authored.facts.id !== id)
			content.broken.push({ collection, id });
	}
}

/** Reads a folder of data files that hold one entry each. */
function readEntryFolder(reading: Reading, folder: keyof typeof entryFolders): void {
	const { content } = reading;
	const { collection, schema } = entryFolders[folder];
	const names = namesIn(reading, folder);
	if (!names) content.broken.push({ collection });
	for (const name of names ?? []) {
		const file = `${folder}/${name}`;
		if (!entryName.test(name)) {
			reportMisplaced(reading, { folder, collection, kind: 'file', ending: '.yaml' }, name, names);
			continue;
		}
		const facts = readFacts(reading, file, schema);
		if (facts) (content[collection] as Authored<unknown>[]).push({ file, at: [], facts });
		else content.broken.push({ collection, id: name.replace(/\.yaml$/, '') });
	}
}

const entryName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;
const pageName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;

/** Reports what is not named like an entry of its folder, and notes which entry it was probably meant to be. */
function reportMisplaced(
	{ dir, content, report }: Reading,
	{
		folder,
		collection,
		kind,
		ending,
	}: { folder: string; collection: Collection; kind: 'page' | 'file'; ending: string },
	name: string,
	siblings: readonly string[] = [],
): void {
	const path = `${folder}/${name}`;
	if (isFolder(join(dir, path))) {
		const hint = `Move its ${kind}s up into "${folder}", and remove it.`;
		report('file-place', path, start, `expected a ${kind}, found the folder "${name}"`, hint);
		content.broken.push({ collection });
		return;
	}
	const id = name
		.replace(/\.(?:mdx?|ya?ml)\b.*$|\.[a-z]+$/i, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	const isCopy = siblings.includes(id + ending);
	const rename = id ? `Rename it to "${id}${ending}".` : 'Rename it.';
	report(
		'file-place',
		path,
		start,
		`expected a file name of lower-case words joined by hyphens that ends in "${ending}", found "${name}"`,
		isCopy ? `Remove it: "${id}${ending}" is there already.` : rename,
	);
	if (!isCopy) content.broken.push({ collection, ...(id && { id }) });
}

function readDataFile(reading: Reading, file: keyof typeof dataFiles): void {
	const { content, files, report } = reading;
	const { collection, schema } = dataFiles[file];
	const text = textOf(reading, file, maxListBytes);
	const yaml = text === undefined ? undefined : readYaml(text, 1, file, report);
	if (yaml) files.set(file, { path: file, locate: yaml.locate });
	if (!yaml || !Array.isArray(yaml.value)) {
		content.broken.push({ collection });
		if (yaml) {
			const found = yaml.value === null ? 'an empty file' : show(yaml.value);
			const hint = 'Begin each entry with "- id: …", or write "[]" if there are none.';
			report('invalid-field', file, start, `expected a list of entries, found ${found}`, hint);
		}
		return;
	}
	const ids = new Set<string>();
	yaml.value.forEach((value: unknown, i) => {
		const facts = fit(schema, yaml, [i], value, file, report) as { id: string } | undefined;
		if (facts) (content[collection] as Authored<unknown>[]).push({ file, at: [i], facts });
		else content.broken.push({ collection, ...idOf(value) });
		// Of two entries with one id, which `duplicate-id` reports, one was meant to have another.
		if (facts && ids.has(facts.id)) content.broken.push({ collection });
		if (facts) ids.add(facts.id);
	});
}

/** The id of an entry whose other fields are wrong; nothing if the id itself is, as it could then be any. */
function idOf(value: unknown): Pick<BrokenEntry, 'id'> {
	const { data } = idSchema.safeParse((value as { id?: unknown } | null)?.id);
	return data === undefined ? {} : { id: data };
}

/** A file that holds one record of facts instead of a list of entries. */
function readFacts(reading: Reading, path: string, schema: z.ZodType): unknown {
	const { files, report } = reading;
	const text = textOf(reading, path, maxListBytes);
	const yaml = text === undefined ? undefined : readYaml(text, 1, path, report);
	if (!yaml) return undefined;
	files.set(path, { path, locate: yaml.locate });
	return fit(schema, yaml, [], yaml.value, path, report);
}
