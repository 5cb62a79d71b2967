import { z } from 'zod';
import type { SourceFacts } from '../domain/authored.ts';
import { checkedHows, grades } from '../domain/vocabulary.ts';
import { daySchema, idSchema, lineSchema } from './shared.ts';

/** A publication that claims cite. */
export const sourceSchema = z.strictObject({
	/** Permanent id, used in `<Cite id="…" />`. */
	id: idSchema,
	/** Title of the publication. */
	title: lineSchema,
	/** Who published it. */
	publisher: lineSchema,
	/** Its address, where it has a stable one. */
	url: z
		.url({
			protocol: /^https?$/,
			error: 'expected an address that begins with https:// or http://',
		})
		.optional(),
	/** Its own date, as printed; "n.d." if it shows none. */
	date: lineSchema,
	/** The country its figures are about, or "Not stated". */
	country: lineSchema,
	/** A official, B named author, C weak. */
	grade: z.enum(grades),
	/** When and how an editor last saw it. */
	checked: z.strictObject({
		/** The day. */
		date: daySchema,
		/** The page itself, an excerpt of it, or not opened. */
		how: z.enum(checkedHows),
	}),
}) satisfies z.ZodType<SourceFacts>;
