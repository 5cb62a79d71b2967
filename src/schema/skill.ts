import { z } from 'zod';
import type { SkillFacts } from '../domain/authored.ts';
import { idSchema, lineSchema, pageFields, statementSchema } from './shared.ts';

const statements = z.array(statementSchema).default([]);

/** Something a person can do, with four proficiency levels. */
export const skillSchema = z.strictObject({
	...pageFields,
	/** Its name, in sentence case. */
	title: lineSchema,
	/** The skill group it belongs to. */
	group: idSchema,
	/** What others would see at each level; each level includes the one below. */
	levels: z.strictObject({
		/** Level 1. */
		aware: statements,
		/** Level 2. */
		working: statements,
		/** Level 3. */
		skilled: statements,
		/** Level 4. */
		expert: statements,
	}),
}) satisfies z.ZodType<SkillFacts>;
