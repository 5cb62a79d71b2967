import { z } from 'zod';
import { glanceKeys, levels, weights } from '../domain/vocabulary.ts';

/** A permanent id: lower-case words and digits joined by single hyphens. */
export const idSchema = z
	.string()
	.max(80)
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'expected lower-case words joined by hyphens, like "product-manager"',
	);

/** One line of text that says something and holds no markup. */
export const lineSchema = z
	.string()
	.trim()
	.min(1, 'expected some text, found none')
	.max(400, 'expected at most 400 characters')
	.regex(
		/^[^<>{}\n]*$/,
		'expected plain text on one line, without markup, braces or angle brackets',
	);

/** A day, as YYYY-MM-DD. */
export const daySchema = z.iso.date('expected a day written as YYYY-MM-DD');

/** Other names people use for the same thing, abbreviations included. */
export const aliasesSchema = z.array(lineSchema).default([]);

/** A proficiency level: 1 aware, 2 working, 3 skilled, 4 expert. Leave a skill out instead of writing 0. */
export const levelSchema = z.literal([...levels], 'expected a level from 1 (aware) to 4 (expert)');

/** One sentence with a permanent id. */
export const statementSchema = z.strictObject({
	/** `<rung>-<slug>` or `<skill>-<level word>-<slug>`. */
	id: idSchema,
	/** The sentence. */
	text: lineSchema,
});

/** One required skill. */
export const requirementSchema = z.strictObject({
	/** The skill's id. */
	id: idSchema,
	/** The level a settled holder of the job needs. */
	level: levelSchema,
	/** How much the job leans on it. */
	weight: z.enum(weights),
});

/** A figure as a named source gives it. */
export const sourcedTextSchema = z.strictObject({
	/** The figure in words, as the source means it. */
	text: lineSchema,
	/** The id of the source. */
	source: idSchema,
});

/** The fragment of a heading: what follows "#" in a link to it. Unlike an id it may hold accents or two hyphens in a row. */
export const fragmentSchema = z
	.string()
	.regex(/^[^\s#?/<>{}"\\]+$/, 'expected the fragment of a heading, like "key-skills"');

/** A question readers ask, with the place of its long answer. */
export const questionSchema = z.strictObject({
	/** Unique among all questions. */
	id: idSchema,
	/** The question, as people ask it. */
	question: lineSchema,
	/** The answer in one or two sentences. */
	answer: lineSchema,
	/** The fragment of the heading on this page that answers at length. */
	anchor: fragmentSchema,
});

/** The fields that every page written in MDX has. */
export const pageFields = {
	/** Equal to the file's name without its ending. */
	id: idSchema,
	/** One sentence, shown under the title, in lists and in search. */
	definition: lineSchema,
	/** Other names people use. */
	aliases: aliasesSchema,
	/** Questions this page answers, collected on /questions/. */
	questions: z.array(questionSchema).optional(),
	/** When someone who did not write the page last reviewed it. */
	reviewed: z
		.strictObject({
			/** The day of the review. */
			date: daySchema,
			/** What was read, as `npm run review` sets it; the page is stale as soon as it differs. */
			hash: z
				.string()
				.regex(
					/^[0-9a-f]{12}$/,
					'expected twelve hexadecimal digits, as "npm run review" sets them',
				)
				.optional(),
		})
		.optional(),
};

/** The six facts every role states at a glance. */
export const glanceKeySchema = z.enum(
	glanceKeys as [(typeof glanceKeys)[number], ...typeof glanceKeys],
);
