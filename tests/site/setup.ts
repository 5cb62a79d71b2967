/** Makes the builds that several tests look at: our content under a base path, and the content of another field. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { keptBuild, pagesBase } from '../support/kept-build.ts';
import { built, contentDir, forkContentDir, type Build } from '../support/site.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The site under a base path, as on GitHub Pages. */
		underBase: Build;
		/** A site of other content. */
		fork: Build;
	}
}

export default async function setup(project: TestProject): Promise<void> {
	if (!existsSync(join(built.dir, 'index.html'))) {
		throw new Error(`There is no built site in ${built.dir}: run "npm run build" first.`);
	}
	project.provide('underBase', await keptBuild('under-base', contentDir, pagesBase));
	project.provide('fork', await keptBuild('fork', forkContentDir, '/'));
}
