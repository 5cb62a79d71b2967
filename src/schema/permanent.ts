import { z } from 'zod';
import type { Permanent } from '../domain/permanent.ts';
import { idSchema, lineSchema } from './shared.ts';

/** Every id and address ever published. */
export const permanentSchema = z.strictObject({
	/** False until the first release: ids may still change freely. */
	released: z.boolean(),
	/** Recorded ids by kind. */
	ids: z.record(idSchema, z.array(idSchema)).default({}),
	/** Recorded addresses, without the base. */
	addresses: z.array(lineSchema).default([]),
	/** Ids and addresses that are gone, each with what replaced it. */
	retired: z
		.array(
			z.strictObject({
				/** The id (`role:old-id`) or address (`/roles/old-id/`) that is gone. */
				was: lineSchema,
				/** The id or address that replaces it. */
				successor: lineSchema,
			}),
		)
		.default([]),
}) satisfies z.ZodType<Permanent>;
