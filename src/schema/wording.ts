import { z } from 'zod';
import type { Wording } from '../domain/wording.ts';
import { lineSchema } from './shared.ts';

/** The words of a content folder. */
export const wordingSchema = z.strictObject({
	/** Words that no dictionary knows and that are right here: names, terms of the trade. */
	spelling: z.array(lineSchema).default([]),
	/** Phrases that prose may not hold. */
	filler: z
		.array(
			z.strictObject({
				/** The phrase, in lower case. */
				phrase: lineSchema,
				/** What to do about it. */
				instead: lineSchema,
			}),
		)
		.default([]),
	/** Words that a general list calls insensitive and that stay. */
	keep: z
		.array(
			z.strictObject({
				/** The words, in lower case. */
				words: z.array(lineSchema).min(1),
				/** Why they stay. */
				reason: lineSchema,
			}),
		)
		.default([]),
}) satisfies z.ZodType<Wording>;
