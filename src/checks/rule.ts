import type { Root } from 'mdast';
import type {
	Authored,
	AuthoredContent,
	Collection,
	Day,
	FieldPath,
	PageFacts,
} from '../domain/authored.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Permanent } from '../domain/permanent.ts';
import type { Problem } from '../domain/problem.ts';
import type { Dictionary, Wording } from '../domain/wording.ts';
import type { Outline, Place } from '../markdown/outline.ts';
import type { Parsed } from '../markdown/parse.ts';
import { recipes, type RecipeKind } from '../recipes/recipes.ts';

/** A file as the checks see it. */
export interface CheckedFile {
	path: string;
	/** The collection a page belongs to by its folder; absent for data files. */
	collection?: RecipeKind;
	tree?: Root;
	/** The prose as the engine reads it that renders the page. */
	engine?: Parsed;
	outline?: Outline;
	/** Twelve hexadecimal digits that change with the page; absent for data files. */
	hash?: string;
	locate(field: FieldPath): Place;
}

/** Everything a rule may look at. Rules are pure: no clock, no disk. */
export interface CheckInput {
	content: AuthoredContent;
	files: ReadonlyMap<string, CheckedFile>;
	catalogue: Catalogue;
	/** What could not be resolved. */
	problems: readonly Problem[];
	permanent?: Permanent;
	wording: Wording;
	dictionary: Dictionary;
	/** The day of the run. */
	today: Day;
	/** True in the deploy workflow, where a released id that is not recorded is an error. */
	deploy: boolean;
}

/** Where a finding is: a field of a file's facts, or a place in its prose. */
export type Where = { file: string; field: FieldPath } | { file: string; place: Place };

export interface Finding {
	where: Where;
	/** What was expected and what was found. */
	message: string;
	/** What to do about it. */
	hint: string;
	/** Where it differs from the rule's own. */
	severity?: 'error' | 'warning';
}

export interface Rule {
	/** Permanent; `docs/rules/<id>.md` explains it. */
	id: string;
	/** One sentence: what the rule holds. */
	description: string;
	severity: 'error' | 'warning';
	check(input: CheckInput): Finding[];
}

/** A page of prose, whatever its facts. */
export interface ProsePage {
	collection: RecipeKind;
	file: CheckedFile & { tree: Root; outline: Outline };
}

/** A page of prose with its facts. */
export interface CheckedPage extends ProsePage {
	entry: Authored<Omit<PageFacts, 'questions'> & Pick<PageFacts, 'questions'>>;
}

/** All pages whose facts and prose could be read. */
export function pagesOf({ content, files }: Pick<CheckInput, 'content' | 'files'>): CheckedPage[] {
	return (Object.keys(recipes) as RecipeKind[]).flatMap((collection) =>
		content[collection].flatMap((entry) => {
			const file = files.get(entry.file);
			return file?.tree && file.outline
				? [{ collection, entry, file: file as CheckedPage['file'] }]
				: [];
		}),
	);
}

/** Every file whose prose could be parsed, whatever its facts. */
export function proseOf({ files }: Pick<CheckInput, 'files'>): ProsePage['file'][] {
	return [...files.values()].filter((file): file is ProsePage['file'] =>
		Boolean(file.tree && file.outline),
	);
}

/** Those files that are pages of a kind, with that kind's collection. */
export function prosePagesOf(input: Pick<CheckInput, 'files'>): ProsePage[] {
	return proseOf(input).flatMap((file) =>
		file.collection ? [{ collection: file.collection, file }] : [],
	);
}

/** Whether the entry of this id may be one that could not be read, and so may exist after all. */
export function mayBeBroken(
	{ content }: Pick<CheckInput, 'content'>,
	collection: Collection,
	id: string,
): boolean {
	return content.broken.some((entry) => entry.collection === collection && (entry.id ?? id) === id);
}

/**
 * Whether the catalogue lacks something that was written: it could not be read, or an id in it leads nowhere. What is not
 * in the catalogue is then not known to be missing.
 */
export function isIncomplete({
	content,
	problems,
}: Pick<CheckInput, 'content' | 'problems'>): boolean {
	return content.broken.length > 0 || problems.length > 0;
}

/** The findings that the catalogue already made under a rule's id. */
export function fromProblems({ problems }: Pick<CheckInput, 'problems'>, rule: string): Finding[] {
	return problems
		.filter((problem) => problem.rule === rule)
		.map(({ file, field, message, hint }) => ({ where: { file, field }, message, hint }));
}
