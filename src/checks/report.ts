import type { Issue } from '../domain/problem.ts';

export const reportFormats = ['terminal', 'github', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The exit code of a build that was not begun, as its content is not sound; its report says why. */
export const notSound = 3;

/** The issues of a run as text, in one of three formats; no trailing line end. */
export function formatReport(
	issues: readonly Issue[],
	format: ReportFormat,
	summary: string,
): string {
	return { terminal, github, json }[format](issues, summary);
}

function terminal(issues: readonly Issue[], summary: string): string {
	if (issues.length === 0) return summary;
	const byPath = Map.groupBy(issues, ({ path }) => path);
	const blocks = [...byPath].map(([path, ofFile]) =>
		[
			path,
			...ofFile.map(({ line, column, rule, severity, message, hint }) => {
				const mark = severity === 'warning' ? ' (warning)' : '';
				return `  ${path}:${line}:${column}  ${rule}${mark}  ${message}\n      ${hint}`;
			}),
		].join('\n'),
	);
	return [...blocks, countLine(issues)].join('\n\n');
}

/** "Found 2 errors and 1 warning in 2 files." */
export function countLine(issues: readonly Issue[]): string {
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const warnings = issues.length - errors;
	const files = new Set(issues.map(({ path }) => path)).size;
	const parts = [
		...(errors > 0 ? [count(errors, 'error')] : []),
		...(warnings > 0 ? [count(warnings, 'warning')] : []),
	];
	return `Found ${parts.join(' and ')} in ${count(files, 'file')}.`;
}

/** "1 file", "2 files". */
export function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function github(issues: readonly Issue[], summary: string): string {
	if (issues.length === 0) return summary;
	return [
		...issues.map(({ severity, path, line, column, rule, message, hint }) => {
			const properties = Object.entries({ file: path, line, col: column, title: rule })
				.map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
				.join(',');
			return `::${severity} ${properties}::${escapeData(`${message}\n${hint}`)}`;
		}),
		countLine(issues),
	].join('\n');
}

/** Escapes as the workflow command syntax of GitHub Actions asks. */
function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function json(issues: readonly Issue[]): string {
	return JSON.stringify({ issues }, null, '\t');
}
