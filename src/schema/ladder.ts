import { z } from 'zod';
import type { LadderFacts } from '../domain/authored.ts';
import { bands, tracks } from '../domain/vocabulary.ts';
import {
	aliasesSchema,
	idSchema,
	lineSchema,
	pageFields,
	requirementSchema,
	sourcedTextSchema,
	statementSchema,
} from './shared.ts';

/** One job title on a ladder. */
export const rungSchema = z
	.strictObject({
		/** Unique among the rungs of all ladders. */
		id: idSchema,
		/** The job title, in sentence case. */
		title: lineSchema,
		/** Other titles for the same rung. */
		aliases: aliasesSchema,
		/** The role practised at this rung. */
		role: idSchema.optional(),
		/** True while its role has no guide: it shows without a link. */
		planned: z.literal(true).optional(),
		/** Its band, where it differs from its role's; needed while planned. */
		band: z.enum(bands).optional(),
		/** Whether it manages people. */
		track: z.enum(tracks),
		/** How far the job reaches at this rung. */
		scope: z.array(statementSchema),
		/** Typical years of experience, only as a named guide quotes them. */
		years: z.array(sourcedTextSchema).optional(),
		/** Levels that differ from its role's, where several rungs share one. */
		skills: z.array(requirementSchema).optional(),
		/** The rungs a promotion leads to: two or more are a fork, none is the end of the line. */
		next: z.array(idSchema),
	})
	.superRefine((rung, context) => {
		if ((rung.role === undefined) !== (rung.planned === true)) {
			context.addIssue({
				code: 'custom',
				path: [rung.role === undefined ? 'id' : 'planned'],
				message: 'expected either "role" or "planned: true", and not both',
			});
		}
		if (rung.planned && rung.band === undefined) {
			context.addIssue({
				code: 'custom',
				path: ['planned'],
				message: 'expected a "band", because a planned rung has no role to take it from',
			});
		}
	});

/** Job titles in order, joined by promotions. */
export const ladderSchema = z.strictObject({
	...pageFields,
	/** Its name, in sentence case. */
	title: lineSchema,
	/** The family whose line it is a branch of. */
	family: idSchema,
	/** True for a national or sector variant, which is not on the map. */
	variant: z.literal(true).optional(),
	/** From the first step to the last. */
	rungs: z.array(rungSchema).min(1, 'expected at least one rung'),
}) satisfies z.ZodType<LadderFacts>;
