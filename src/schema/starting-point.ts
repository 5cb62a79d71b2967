import { z } from 'zod';
import type { StartingPointFacts } from '../domain/authored.ts';
import { aliasesSchema, idSchema, levelSchema, lineSchema } from './shared.ts';

/** A job people come from that has no guide of its own. */
export const startingPointSchema = z.strictObject({
	/** Permanent id; no role has it. */
	id: idSchema,
	/** The usual job title. */
	title: lineSchema,
	/** One sentence: what this job does. */
	definition: lineSchema,
	/** Other names people use. */
	aliases: aliasesSchema,
	/** What a settled holder can do; editors' judgement. */
	skills: z.array(
		z.strictObject({
			/** The skill's id. */
			id: idSchema,
			/** The level a settled holder usually has. */
			level: levelSchema,
		}),
	),
}) satisfies z.ZodType<StartingPointFacts>;
