import { z } from 'zod';
import type { RoleFacts } from '../domain/authored.ts';
import { bands } from '../domain/vocabulary.ts';
import { idSchema, lineSchema, pageFields, requirementSchema } from './shared.ts';

/** A job as practised, at one band. */
export const roleSchema = z.strictObject({
	...pageFields,
	/** The usual job title, in sentence case. */
	title: lineSchema,
	/** The family whose line it is on. */
	family: idSchema,
	/** Seniority, comparable across families. */
	band: z.enum(bands),
	/** For a side stop, a role on no ladder: the nearest rung. */
	beside: idSchema.optional(),
	/** The job in six short lines, the same six for every role. */
	glance: z.strictObject({
		/** The result people come to this job for. */
		answersFor: lineSchema,
		/** What others wrongly expect of it. */
		doesNotAnswerFor: lineSchema,
		/** Decisions that need nobody's signature. */
		decidesAlone: lineSchema,
		/** How far ahead it looks, and when it ends. */
		horizon: lineSchema,
		/** What others look at to say it went well. */
		judgedBy: lineSchema,
		/** The people it talks to most days. */
		worksMostWith: lineSchema,
	}),
	/** Required skills; one that is not listed is not needed. */
	skills: z.array(requirementSchema).min(1, 'expected at least one required skill'),
}) satisfies z.ZodType<RoleFacts>;
