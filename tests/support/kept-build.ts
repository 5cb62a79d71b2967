/** Builds that several tests look at, each made once for the code, the content and the site as they are. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './one-build.ts';
import { built, hashOf, root, runScript, type Build } from './site.ts';

/** The base that sites are built for where one is asked for: that of a repository on GitHub Pages. */
export const pagesBase = '/pm-atlas/';

/**
 * Builds a content folder under a base, unless that very build is there. Nobody may change what it holds.
 *
 * @param name keeps it apart from others
 * @throws with what the build printed, if it fails
 */
export function keptBuild(name: string, content: string, base: string): Promise<Build> {
	const kept = join(root, 'node_modules', '.cache', 'pm-atlas', 'test-builds', name);
	const dir = join(kept, 'dist');
	const stamp = join(kept, 'made-of');
	return alone(async () => {
		// The built site stands for what code and content do not show: settings, packages, dates.
		const parts = [content, join(root, 'src'), built.dir].map((part) => hashOf(part));
		const madeOf = [base, ...parts].join('\n');
		if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeOf) return { dir, base };
		// With its cache, which may name content that is gone.
		rmSync(kept, { recursive: true, force: true });
		const { code, output } = await runScript('build.ts', ['--content', content, '--out', dir], {
			BASE_PATH: base,
			PM_ATLAS_CACHE: join(kept, 'cache'),
		});
		if (code !== 0) throw new Error(`The build "${name}" failed:\n${output}`);
		writeFileSync(stamp, madeOf);
		return { dir, base };
	});
}
