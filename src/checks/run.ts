import type { AuthoredContent, Day } from '../domain/authored.ts';
import { buildCatalogue, type Catalogue } from '../domain/catalogue.ts';
import type { Permanent } from '../domain/permanent.ts';
import type { Issue } from '../domain/problem.ts';
import { noWording, type Dictionary, type Wording } from '../domain/wording.ts';
import type { CheckedFile, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** What `runChecks` needs: a content folder as an adapter read it. */
export interface Checkable {
	content: AuthoredContent;
	files: ReadonlyMap<string, CheckedFile>;
	permanent?: Permanent;
	wording?: Wording;
	/** What could not even be read. */
	issues: readonly Issue[];
}

export interface CheckOptions {
	/** What knows the words of the language; an adapter loads it. */
	dictionary: Dictionary;
	/** How issues name the content folder. */
	shownAs: string;
	/** The day of the run; no rule reads the clock. */
	today: Day;
	deploy: boolean;
	/** Which rules to hold; all, if not given. */
	only?: readonly Rule[];
}

export interface CheckResult {
	catalogue: Catalogue;
	/** By file, then by line. */
	issues: Issue[];
	/** True if nothing but warnings was found. */
	ok: boolean;
}

/** Builds the catalogue and runs every rule over it: all issues of a content folder, in one run. */
export function runChecks(
	loaded: Checkable,
	{ shownAs, today, deploy, dictionary, only = rules }: CheckOptions,
): CheckResult {
	const { content, files, permanent, wording = noWording } = loaded;
	const { catalogue, problems } = buildCatalogue(content);
	const input = {
		content,
		files,
		catalogue,
		problems,
		wording,
		dictionary,
		today,
		deploy,
		...(permanent && { permanent }),
	};
	const found = only.flatMap((rule: Rule) =>
		rule.check(input).map(({ where, message, hint, severity = rule.severity }): Issue => {
			const place = 'place' in where ? where.place : locate(files, where);
			return { rule: rule.id, severity, path: `${shownAs}/${where.file}`, ...place, message, hint };
		}),
	);
	const issues = [...loaded.issues, ...found].sort(
		(a, b) =>
			compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
	);
	return { catalogue, issues, ok: issues.every(({ severity }) => severity === 'warning') };
}

function locate(
	files: ReadonlyMap<string, CheckedFile>,
	{ file, field }: { file: string; field: readonly (string | number)[] },
): { line: number; column: number } {
	return files.get(file)?.locate(field) ?? { line: 1, column: 1 };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
