/** The shape of the published data, version 1: `data/v1/catalogue.json`. Fields may be added, never changed or removed. */
import { z } from 'zod';
import {
	bands,
	checkedHows,
	glanceKeys,
	grades,
	levels,
	shapes,
	tracks,
	weights,
} from '../domain/vocabulary.ts';

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const level = z.literal([...levels]);
// A pattern: `startsWith` would publish a format that no other validator knows.
const address = z.string().regex(/^\//);

/** What every entry has. */
const entry = {
	/** Permanent id. */
	id,
	/** As shown to readers. */
	title: text,
	/** Other names. */
	aliases: z.array(text),
	/** Address on the site: begins with "/", without the site's base. */
	url: address,
};
const requirement = z.strictObject({ id, level, weight: z.enum(weights) });
const statement = z.strictObject({ id, text });
const sourced = z.strictObject({ text, source: id });

export const snapshotSchema = z.strictObject({
	/** Version of this shape. */
	version: z.literal(1),
	families: z.array(
		z.strictObject({ ...entry, letter: text, shape: z.enum(shapes), binds: text, question: text }),
	),
	roles: z.array(
		z.strictObject({
			...entry,
			definition: text,
			/** Id of a family. */
			family: id,
			band: z.enum(bands),
			/** Id of the nearest rung, for a role on no ladder. */
			beside: id.optional(),
			glance: z.record(z.enum(glanceKeys as [string, ...string[]]), text),
			/** Required skills; one that is not listed is not needed. */
			skills: z.array(requirement),
			/** Ids of the rungs it stands on. */
			rungs: z.array(id),
			reviewed: z.iso.date().optional(),
		}),
	),
	startingPoints: z.array(
		z.strictObject({ ...entry, definition: text, skills: z.array(z.strictObject({ id, level })) }),
	),
	skills: z.array(
		z.strictObject({
			...entry,
			definition: text,
			group: id,
			groupTitle: text,
			/** What others would see at each level. */
			levels: z.strictObject({
				aware: z.array(statement),
				working: z.array(statement),
				skilled: z.array(statement),
				expert: z.array(statement),
			}),
		}),
	),
	ladders: z.array(
		z.strictObject({
			...entry,
			definition: text,
			family: id,
			variant: z.boolean(),
			rungs: z.array(
				z.strictObject({
					...entry,
					/** Id of its role; null while planned. */
					role: id.nullable(),
					planned: z.boolean(),
					band: z.enum(bands),
					track: z.enum(tracks),
					scope: z.array(statement),
					years: z.array(sourced),
					/** Effective requirements: the role's with this rung's own laid over them. */
					skills: z.array(requirement),
					/** Ids of the rungs a promotion leads to. */
					next: z.array(id),
				}),
			),
		}),
	),
	transitions: z.array(
		z.strictObject({
			...entry,
			definition: text,
			/** Id of a role or a starting point. */
			from: id,
			to: id,
			difficulty: z.int().min(1).max(5),
			time: sourced.optional(),
		}),
	),
	comparisons: z.array(
		z.strictObject({ ...entry, definition: text, a: id, b: id, differsMost: z.array(text) }),
	),
	guides: z.array(z.strictObject({ ...entry, definition: text })),
	questions: z.array(
		z.strictObject({
			...entry,
			answer: text,
			/** Address of the long answer. */
			answeredAt: address,
		}),
	),
	abbreviations: z.array(
		z.strictObject({
			...entry,
			/** Most common first. */
			meanings: z.array(
				z.strictObject({
					title: text,
					role: id.optional(),
					term: id.optional(),
					note: text.optional(),
				}),
			),
			sources: z.array(id),
		}),
	),
	glossary: z.array(
		z.strictObject({
			...entry,
			definition: text,
			seeAlso: z.array(id),
			confusableWith: z.array(z.strictObject({ id, difference: text })),
		}),
	),
	sources: z.array(
		z.strictObject({
			...entry,
			publisher: text,
			/** Where it was published. */
			link: z.url().optional(),
			date: text,
			country: text,
			grade: z.enum(grades),
			checked: z.strictObject({ date: z.iso.date(), how: z.enum(checkedHows) }),
		}),
	),
	/** Questions whose answers speak for roles, with what each counts for. */
	finders: z.array(
		z.strictObject({
			...entry,
			definition: text,
			/** Ids of the roles it can name. */
			roles: z.array(id),
			questions: z.array(
				z.strictObject({
					id,
					question: text,
					why: text,
					answers: z.array(
						z.strictObject({
							id,
							label: text,
							caution: text.optional(),
							/** 2 points where it speaks for a role strongly, 1 where it does somewhat. */
							speaksFor: z.array(
								z.strictObject({ role: id, points: z.literal([1, 2]), reason: text }),
							),
						}),
					),
				}),
			),
		}),
	),
});

export type Snapshot = z.output<typeof snapshotSchema>;
