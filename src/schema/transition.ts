import { z } from 'zod';
import type { TransitionFacts } from '../domain/authored.ts';
import { idSchema, pageFields, sourcedTextSchema } from './shared.ts';

/** A well-trodden move from one job to another. */
export const transitionSchema = z.strictObject({
	...pageFields,
	/** The role or starting point people come from. */
	from: idSchema,
	/** The role they move to. */
	to: idSchema,
	/** From 1 (same craft, new title) to 5 (a new profession); editors' judgement. */
	difficulty: z.literal([1, 2, 3, 4, 5], 'expected a difficulty from 1 to 5'),
	/** How long it takes, only as a named source guesses it. */
	time: sourcedTextSchema.optional(),
}) satisfies z.ZodType<TransitionFacts>;
