/** Makes the builds that several tests look at: our content under a base path, and the content of another field. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { built, contentDir, forkContentDir, runScript, type Build } from '../support/site.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The site under a base path, as on GitHub Pages. */
		underBase: Build;
		/** A site of other content. */
		fork: Build;
	}
}

export default async function setup(project: TestProject): Promise<() => void> {
	if (!existsSync(join(built.dir, 'index.html'))) {
		throw new Error(`There is no built site in ${built.dir}: run "npm run build" first.`);
	}
	const temp = mkdtempSync(join(tmpdir(), 'pm-atlas-site-'));
	const remove = (): void => rmSync(temp, { recursive: true, force: true });
	try {
		// One after the other: they share the folder of generated types.
		project.provide('underBase', await build('under-base', contentDir, '/pm-atlas/'));
		project.provide('fork', await build('fork', forkContentDir, '/'));
	} catch (error) {
		remove();
		throw error;
	}
	return remove;

	async function build(name: string, content: string, base: string): Promise<Build> {
		const dir = join(temp, name, 'dist');
		const { code, output } = await runScript('build.ts', ['--content', content, '--out', dir], {
			BASE_PATH: base,
		});
		if (code !== 0) throw new Error(`The build "${name}" failed:\n${output}`);
		return { dir, base };
	}
}
