import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { contentDir } from './adapters/content-dir.ts';
import { pageFolders } from './adapters/content-layout.ts';
import { datesAsDays } from './adapters/yaml-dates.ts';

const pages = (folder: keyof typeof pageFolders) =>
	defineCollection({
		loader: glob({ base: `${contentDir}/${folder}`, pattern: '*.mdx' }),
		// The checks hold the same schemas and say more. In dev a page that breaks one must not take the others down.
		schema: import.meta.env.DEV
			? z.looseObject({})
			: z.preprocess(datesAsDays, pageFolders[folder].schema),
	});

export const collections = {
	roles: pages('roles'),
	skills: pages('skills'),
	ladders: pages('ladders'),
	transitions: pages('transitions'),
	comparisons: pages('comparisons'),
	guides: pages('guides'),
	glossary: pages('glossary'),
};
