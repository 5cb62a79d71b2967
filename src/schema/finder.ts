import { z } from 'zod';
import type { FinderFacts } from '../domain/authored.ts';
import { finderIds } from '../domain/vocabulary.ts';
import { idSchema, lineSchema } from './shared.ts';

const rolesSchema = z.array(idSchema);

/** What an answer counts for, for one role. */
const speaksForSchema = z.strictObject({
	/** One of the finder's roles. */
	role: idSchema,
	/** 2 where the answer speaks for the role strongly, 1 where it does somewhat. */
	points: z.literal([1, 2], 'expected 1 or 2 points'),
	/** One sentence from the role's guide that makes it so. */
	reason: lineSchema,
});

/** One answer, and the roles it speaks for. */
const answerSchema = z.strictObject({
	/** `<question>-<slug>`; it stands in shared addresses and never changes. */
	id: idSchema,
	/** The answer as a reader would give it. */
	label: lineSchema,
	/** What to settle first, whatever comes out; said above the result. */
	caution: lineSchema.optional(),
	/** Each role once; none where the answer speaks for nobody. */
	speaksFor: z
		.array(speaksForSchema)
		.refine(
			(all) => new Set(all.map(({ role }) => role)).size === all.length,
			'expected each role once',
		),
});

/** One question. Leaving it open is always possible and needs no answer of its own. */
const finderQuestionSchema = z.strictObject({
	/** Permanent; its answers' ids begin with it. */
	id: idSchema,
	/** What the question is part of, shown above it. */
	part: lineSchema.optional(),
	/** The question, or the beginning of a sentence that each answer ends. */
	question: lineSchema,
	/** One sentence: why it matters, and which facts of the guides it rests on. */
	why: lineSchema,
	/** Each as good as the others. */
	answers: z
		.array(answerSchema)
		.min(2, 'expected at least two answers')
		.max(4, 'expected at most four answers'),
});

/** Questions whose answers speak for roles, with every point they count for. */
export const finderSchema = z.strictObject({
	/** Which of the two tools it is. */
	id: z.enum(finderIds),
	/** The name of the tool. */
	title: lineSchema,
	/** One sentence under the title. */
	definition: lineSchema,
	/** The roles it can name; a tie is listed in this order. */
	roles: rolesSchema
		.min(2, 'expected at least two roles')
		.refine((roles) => new Set(roles).size === roles.length, 'expected each role once'),
	/** What it cannot know, a sentence or two each. */
	limits: z.array(lineSchema).min(1, 'expected at least one limit'),
	/** In the order of the page; their order changes no result. */
	questions: z.array(finderQuestionSchema).min(2, 'expected at least two questions'),
}) satisfies z.ZodType<FinderFacts>;
