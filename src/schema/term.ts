import { z } from 'zod';
import type { TermFacts } from '../domain/authored.ts';
import { idSchema, lineSchema, pageFields } from './shared.ts';

const { questions: _questions, ...termFields } = pageFields;

/** One glossary term. */
export const termSchema = z.strictObject({
	...termFields,
	/** The term, in sentence case. */
	title: lineSchema,
	/** Ids of other terms worth reading next. */
	seeAlso: z.array(idSchema).default([]),
	/** Terms this one is mistaken for. */
	confusableWith: z
		.array(
			z.strictObject({
				/** The other term's id. */
				id: idSchema,
				/** The difference in a few words. */
				difference: lineSchema,
			}),
		)
		.default([]),
}) satisfies z.ZodType<TermFacts>;
