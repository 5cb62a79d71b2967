import { z } from 'zod';
import type { ComparisonFacts } from '../domain/authored.ts';
import { glanceKeySchema, idSchema, lineSchema, pageFields } from './shared.ts';

/** Two roles that people mix up, side by side. */
export const comparisonSchema = z
	.strictObject({
		...pageFields,
		/** The role in the first column. */
		a: idSchema,
		/** The role in the second column. */
		b: idSchema,
		/** The question in a reader's words. */
		title: lineSchema,
		/** The three facts in which the two differ most. */
		differsMost: z.array(glanceKeySchema).length(3, 'expected exactly three facts'),
	})
	.superRefine(({ a, b, differsMost }, context) => {
		if (a === b) {
			context.addIssue({ code: 'custom', path: ['b'], message: 'expected two different roles' });
		}
		if (new Set(differsMost).size < differsMost.length) {
			context.addIssue({
				code: 'custom',
				path: ['differsMost'],
				message: 'expected three different facts',
			});
		}
	}) satisfies z.ZodType<ComparisonFacts>;
