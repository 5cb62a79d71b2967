import type { z } from 'zod';
import type { FieldPath } from '../domain/authored.ts';
import { didYouMean, nearest } from '../domain/problem.ts';

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
	const renamed = new Set<string>();
	/** Groups with a field that nobody knows: whether their fields go together can only be told once it is corrected. */
	const unclear = new Set<string>();
	const strange = error.issues.flatMap((issue): FieldProblem[] => {
		if (issue.code !== 'unrecognized_keys') return [];
		const field = issue.path as FieldPath;
		const known = knownKeys(schema, field);
		const name = fieldName(field);
		unclear.add(name);
		return issue.keys.map((key) => {
			const meant = nearest(key, known);
			if (meant !== undefined) renamed.add(fieldName([...field, meant]));
			return {
				field: [...field, key],
				atKey: true,
				message: `expected only fields this file may have, found "${key}"${name ? ` in ${name}` : ''}`,
				hint: didYouMean(key, known, `Remove it, or use one of: ${known.join(', ')}.`),
			};
		});
	});
	const seen = new Set<string>();
	const wrong = error.issues.flatMap((issue): FieldProblem[] => {
		const field = issue.path as FieldPath;
		const name = fieldName(field);
		if (issue.code === 'unrecognized_keys' || seen.has(name)) return [];
		seen.add(name);
		if (issue.code === 'custom' && unclear.has(fieldName(field.slice(0, -1)))) return [];
		const found = valueAt(value, field);
		if (found !== undefined)
			return [{ field, atKey: issue.code === 'invalid_key', ...whatIsWrong(issue, name, found) }];
		// A mistyped field is missing under its own name: that is one fault.
		if (renamed.has(name)) return [];
		return [
			{
				field,
				atKey: false,
				message: `expected ${name}${expectedValue(issue)}, found nothing`,
				hint: `Add "${String(field.at(-1))}".`,
			},
		];
	});
	return [...wrong, ...strange];
}

function whatIsWrong(
	issue: z.core.$ZodIssue,
	name: string,
	found: unknown,
): { message: string; hint: string } {
	const subject = name ? `${name}: ` : '';
	const hint = 'Correct the value; docs/content-guide.md lists the fields of each kind of file.';
	switch (issue.code) {
		case 'invalid_value': {
			const values = issue.values.map(String);
			const asText = typeof found === 'string' && values.includes(found);
			const fallback =
				values.length > 1 ? 'Use one of the values above.' : 'Correct it, or take the line away.';
			return {
				message: `expected ${name} to be ${oneOf(values)}, found ${show(found)}`,
				hint: asText ? 'Take the quotes away.' : didYouMean(String(found), values, fallback),
			};
		}
		case 'invalid_type':
			return {
				message: `${subject}expected ${typeWords(issue.expected)}, found ${show(found)}`,
				hint,
			};
		case 'invalid_key':
			return {
				message: `${subject}${issue.issues[0]?.message ?? 'expected another name'}`,
				hint: 'Correct the name of the field.',
			};
		case 'custom':
			return { message: `${subject}${issue.message}`, hint };
		case 'too_big':
		case 'too_small': {
			const message = issue.message.startsWith('expected')
				? issue.message
				: `expected ${limit(issue)}`;
			return {
				message: `${subject}${message}${message.includes(', found') ? '' : `, found ${show(found)}`}`,
				hint,
			};
		}
		default:
			return { message: `${subject}${issue.message}, found ${show(found)}`, hint };
	}
}

/** `skills[2].level` for `['skills', 2, 'level']`. */
export function fieldName(field: FieldPath): string {
	if (field.length === 0) return '';
	const name = field.reduce<string>(
		(text, part) =>
			typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part,
		'',
	);
	return `"${name}"`;
}

function expectedValue(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_type') return ` (${typeWords(issue.expected)})`;
	if (issue.code === 'invalid_value') return ` (${oneOf(issue.values.map(String))})`;
	return '';
}

function oneOf(values: readonly string[]): string {
	return values.length === 1 ? values[0]! : `one of ${values.join(', ')}`;
}

function typeWords(type: string): string {
	const words: Partial<Record<string, string>> = {
		array: 'a list',
		object: 'a group of fields',
		record: 'a group of fields',
		string: 'text',
		number: 'a number',
		int: 'a whole number',
		boolean: 'true or false',
	};
	return words[type] ?? type;
}

function limit(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
	const unit =
		issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
	return issue.code === 'too_big'
		? `at most ${issue.maximum}${unit}`
		: `at least ${issue.minimum}${unit}`;
}

/** A value as messages show it. */
export function show(value: unknown): string {
	if (value === null) return 'an empty value';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object') return 'a group of fields';
	if (typeof value !== 'string') return String(value);
	const line = value.replaceAll('\n', '\\n');
	return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
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
		const shape = current.shape ?? {};
		const next =
			typeof part === 'number'
				? current.def.element
				: Object.hasOwn(shape, part)
					? shape[part]
					: undefined;
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
