import type { z } from 'zod';

/** What a schema finds wrong with a value, a line each: the path, the code, and for unknown fields their names. */
export function reportOf(schema: z.ZodType, value: unknown): string[] {
	const result = schema.safeParse(value);
	return (result.error?.issues ?? []).map((issue) => {
		const path = issue.path.join('.') || '(whole)';
		const keys = issue.code === 'unrecognized_keys' ? ` ${issue.keys.join(', ')}` : '';
		return `${path} ${issue.code}${keys}`;
	});
}

/** The messages of a schema for a value, with their paths. */
export function messagesOf(schema: z.ZodType, value: unknown): string[] {
	const result = schema.safeParse(value);
	return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
