import { z } from 'zod';
import type { AbbreviationFacts } from '../domain/authored.ts';
import { idSchema, lineSchema } from './shared.ts';

/** An abbreviation and everything it can mean. */
export const abbreviationSchema = z.strictObject({
	/** Permanent id. */
	id: idSchema,
	/** As people write it. */
	text: lineSchema,
	/** Most common first. */
	meanings: z
		.array(
			z.strictObject({
				/** The words it stands for. */
				title: lineSchema,
				/** The role it means, if that role has a guide. */
				role: idSchema.optional(),
				/** The glossary term it means, if there is one. */
				term: idSchema.optional(),
				/** When it means this. */
				note: lineSchema.optional(),
			}),
		)
		.min(1, 'expected at least one meaning'),
	/** Ids of the sources that show the meanings in use. */
	sources: z.array(idSchema),
}) satisfies z.ZodType<AbbreviationFacts>;
