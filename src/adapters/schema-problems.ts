import type { z } from 'zod';
import type { FieldPath } from '../domain/authored.ts';
import { didYouMean } from '../domain/problem.ts';

/** A schema error in words, with the field it is about. */
export interface FieldProblem {
	field: FieldPath;
	/** True when the key itself should not be there. */
	atKey: boolean;
	message: string;
	hint: string;
}

/** Turns Zod's issues into what was expected, what was found and what to do; one problem a field. */
export function describeSchemaError(
	error: z.ZodError,
	value: unknown,
	schema: z.ZodType,
): FieldProblem[] {
	return error.issues.flatMap((issue): FieldProblem[] => {
		const field = issue.path as FieldPath;
		const name = fieldName(field);
		if (issue.code === 'unrecognized_keys') {
			const known = knownKeys(schema, field);
			return issue.keys.map((key) => ({
				field: [...field, key],
				atKey: true,
				message: `expected only fields this file may have, found "${key}"${name ? ` in ${name}` : ''}`,
				hint: didYouMean(key, known, `Remove it, or use one of: ${known.join(', ')}.`),
			}));
		}
		const found = valueAt(value, field);
		if (found === undefined) {
			return [
				{
					field,
					atKey: false,
					message: `expected ${name}${expectedType(issue)}, found nothing`,
					hint: `Add "${String(field.at(-1) ?? 'the facts')}".`,
				},
			];
		}
		if (issue.code === 'invalid_value') {
			const values = issue.values.map(String);
			return [
				{
					field,
					atKey: false,
					message: `expected ${name} to be one of ${values.join(', ')}, found ${show(found)}`,
					hint: didYouMean(String(found), values, 'Use one of the values above.'),
				},
			];
		}
		const detail =
			issue.code === 'invalid_type'
				? `expected a ${typeWord(issue.expected)}`
				: issue.message.replace(/^(?!expected)/, 'expected otherwise: ');
		return [
			{
				field,
				atKey: false,
				message: `${name ? `${name}: ` : ''}${detail}, found ${show(found)}`,
				hint: 'Correct the value; docs/content-guide.md lists the fields of each kind of file.',
			},
		];
	});
}

/** `skills[2].level` for `['skills', 2, 'level']`. */
export function fieldName(field: FieldPath): string {
	if (field.length === 0) return '';
	const name = field.reduce<string>(
		(text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
		'',
	);
	return `"${name}"`;
}

function expectedType(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_type') return ` (a ${typeWord(issue.expected)})`;
	if (issue.code === 'invalid_value') return ` (one of ${issue.values.map(String).join(', ')})`;
	return '';
}

function typeWord(type: string): string {
	return { array: 'list', object: 'group of fields', record: 'group of fields', string: 'text' }[type] ?? type;
}

function show(value: unknown): string {
	if (value === null) return 'an empty value';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object') return 'a group of fields';
	const text = String(value);
	return typeof value === 'string' ? `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"` : text;
}

function valueAt(value: unknown, field: FieldPath): unknown {
	return field.reduce<unknown>(
		(current, part) =>
			typeof current === 'object' && current !== null && Object.hasOwn(current, part)
				? (current as Record<string | number, unknown>)[part]
				: undefined,
		value,
	);
}

interface SchemaInternals {
	shape?: Record<string, z.ZodType>;
	def: { innerType?: z.ZodType; element?: z.ZodType };
}

/** The fields an object schema allows at a path, looking through lists, defaults and optional fields. */
function knownKeys(schema: z.ZodType, field: FieldPath): string[] {
	let current = unwrap(schema);
	for (const part of field) {
		const next = typeof part === 'number' ? current.def.element : current.shape?.[part];
		if (!next) return [];
		current = unwrap(next);
	}
	return Object.keys(current.shape ?? {});
}

function unwrap(schema: z.ZodType): SchemaInternals {
	let current = schema as unknown as SchemaInternals;
	while (current.def.innerType) current = current.def.innerType as unknown as SchemaInternals;
	return current;
}
