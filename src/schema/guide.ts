import { z } from 'zod';
import type { GuideFacts } from '../domain/authored.ts';
import { lineSchema, pageFields } from './shared.ts';

/** Free prose for one decision. */
export const guideSchema = z.strictObject({
	...pageFields,
	/** The question or promise of the guide. */
	title: lineSchema,
	/** Its place among the guides, from 1; those without one come last. */
	order: z.int().min(1).optional(),
}) satisfies z.ZodType<GuideFacts>;
