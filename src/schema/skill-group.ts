import { z } from 'zod';
import type { SkillGroupFacts } from '../domain/authored.ts';
import { idSchema, lineSchema } from './shared.ts';

/** A group of skills, as the skills index shows them. */
export const skillGroupSchema = z.strictObject({
	/** Permanent id. */
	id: idSchema,
	/** Its name. */
	title: lineSchema,
	/** One sentence: what the skills of this group are for. */
	definition: lineSchema,
	/** Its place in the index. */
	order: z.int().min(1),
}) satisfies z.ZodType<SkillGroupFacts>;
