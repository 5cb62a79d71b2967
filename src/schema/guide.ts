import { z } from 'zod';
import type { GuideFacts } from '../domain/authored.ts';
import { lineSchema, pageFields } from './shared.ts';

/** Free prose for one decision. */
export const guideSchema = z.strictObject({
	...pageFields,
	/** The question or promise of the guide. */
	title: lineSchema,
}) satisfies z.ZodType<GuideFacts>;
