import { z } from 'zod';
import type { FamilyFacts } from '../domain/authored.ts';
import { shapes } from '../domain/vocabulary.ts';
import { idSchema, lineSchema } from './shared.ts';

/** A family of roles: one line on the map. */
export const familySchema = z.strictObject({
	/** Permanent id. */
	id: idSchema,
	/** Its name, as in "Product line". */
	title: lineSchema,
	/** The letter in its roundel; no two families share one. */
	letter: z.string().regex(/^[A-Z]$/, 'expected one capital letter'),
	/** The shape of its roundel, which also decides its colour. */
	shape: z.enum(shapes),
	/** One sentence: what these jobs have in common. */
	binds: lineSchema,
	/** The question these jobs answer. */
	question: lineSchema,
	/** Its place among the families, wherever they are listed. */
	order: z.int().min(1),
	/** Its place on the map, from the top, where that is another: lines that people change between lie close together. */
	row: z.int().min(1).optional(),
}) satisfies z.ZodType<FamilyFacts>;
