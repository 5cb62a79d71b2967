import { z } from 'zod';
import type { Permanent } from '../domain/permanent.ts';
import { idSchema } from './shared.ts';

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const address = `/(?:${word}/)*`;

/** The address of a page, as the site makes them: the site redirects it, so it may lead nowhere else. */
const addressSchema = z
	.string()
	.max(200)
	.regex(new RegExp(`^${address}$`), 'expected an address like "/roles/product-manager/"');

/** An id with its kind, or an address. */
const nameSchema = z
	.string()
	.max(200)
	.regex(
		new RegExp(`^(?:${word}:${word}|${address})$`),
		'expected an id like "role:product-manager" or an address like "/roles/product-manager/"',
	);

/** Every id and address ever published. */
export const permanentSchema = z.strictObject({
	/** False until the first release: ids may still change freely. */
	released: z.boolean(),
	/** Recorded ids by kind. */
	ids: z.record(idSchema, z.array(idSchema)).default({}),
	/** Recorded addresses, without the base. */
	addresses: z.array(addressSchema).default([]),
	/** Ids and addresses that are gone, each with what replaced it. */
	retired: z
		.array(
			z.strictObject({
				/** The id (`role:old-id`) or address (`/roles/old-id/`) that is gone. */
				was: nameSchema,
				/** The id or address that replaces it. */
				successor: nameSchema,
			}),
		)
		.default([]),
}) satisfies z.ZodType<Permanent>;
