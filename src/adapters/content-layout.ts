import type { z } from 'zod';
import type { AuthoredContent } from '../domain/authored.ts';
import { abbreviationSchema } from '../schema/abbreviation.ts';
import { comparisonSchema } from '../schema/comparison.ts';
import { familySchema } from '../schema/family.ts';
import { finderSchema } from '../schema/finder.ts';
import { guideSchema } from '../schema/guide.ts';
import { ladderSchema } from '../schema/ladder.ts';
import { roleSchema } from '../schema/role.ts';
import { skillGroupSchema } from '../schema/skill-group.ts';
import { skillSchema } from '../schema/skill.ts';
import { sourceSchema } from '../schema/source.ts';
import { startingPointSchema } from '../schema/starting-point.ts';
import { termSchema } from '../schema/term.ts';
import { transitionSchema } from '../schema/transition.ts';

type Collection = keyof AuthoredContent;

/** Folders of MDX pages: one file an entry. */
export const pageFolders = {
	roles: { collection: 'roles', schema: roleSchema },
	skills: { collection: 'skills', schema: skillSchema },
	ladders: { collection: 'ladders', schema: ladderSchema },
	transitions: { collection: 'transitions', schema: transitionSchema },
	comparisons: { collection: 'comparisons', schema: comparisonSchema },
	guides: { collection: 'guides', schema: guideSchema },
	glossary: { collection: 'terms', schema: termSchema },
} as const satisfies Record<string, { collection: Collection; schema: z.ZodType }>;

/** The collections that are folders of pages. */
export type PageCollection = (typeof pageFolders)[keyof typeof pageFolders]['collection'];

/** Data files: one list of entries each. */
export const dataFiles = {
	'families.yaml': { collection: 'families', schema: familySchema },
	'skill-groups.yaml': { collection: 'skillGroups', schema: skillGroupSchema },
	'starting-points.yaml': { collection: 'startingPoints', schema: startingPointSchema },
	'abbreviations.yaml': { collection: 'abbreviations', schema: abbreviationSchema },
	'sources.yaml': { collection: 'sources', schema: sourceSchema },
} as const satisfies Record<string, { collection: Collection; schema: z.ZodType }>;

/** Folders of data files: one entry a file, named by its id. */
export const entryFolders = {
	finders: { collection: 'finders', schema: finderSchema },
} as const satisfies Record<string, { collection: Collection; schema: z.ZodType }>;

export const permanentFile = 'permanent.yaml';

export const wordingFile = 'wording.yaml';

/** Files that may stand beside the content without being part of it. */
export const otherFiles = ['LICENSE', 'README.md'];
