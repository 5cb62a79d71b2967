/** The same words on a site that Starlight makes by default: what our pages are held against, measured in the same run. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { binOf, root } from '../scripts/run.mjs';
import { remove } from '../scripts/swap.ts';
import { measure, type Measured } from './memory.ts';
import { listFiles } from './weight.ts';

export interface PlainSite {
	/** The built site. */
	dir: string;
	/** How many pages were written anew; Starlight adds its own 404. */
	pages: number;
	build: Measured;
	/** Takes it off the disk. */
	remove: () => void;
}

/**
 * Builds a default Starlight site of the Markdown that lies beside the pages of a site: the same words under the same
 * addresses, a sidebar of all of them, the full text search that comes with it.
 *
 * @param more variables of its environment
 */
export async function buildPlainStarlight(
	site: string,
	more: NodeJS.ProcessEnv = {},
): Promise<PlainSite> {
	// Packages are found from here upwards, so it has to lie inside the project.
	const project = mkdtempSync(join(root, '.build-plain-'));
	const write = (name: string, text: string): void => {
		const path = join(project, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	};
	write(
		'astro.config.mjs',
		`import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
	site: 'http://localhost:4321',
	cacheDir: './.cache',
	integrations: [starlight({ title: 'Plain' })],
});
`,
	);
	write(
		'src/content.config.ts',
		`import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	const twins = listFiles(site).filter((path) => path.endsWith('index.md'));
	for (const twin of twins) {
		const text = readFileSync(join(site, twin), 'utf8');
		const [, title = 'Untitled'] = /^# (.+)$/m.exec(text) ?? [];
		const words = text.replace(/^# .+$/m, '');
		write(join('src/content/docs', twin), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${words}`);
	}
	const build = await measure(process.execPath, [binOf('astro'), 'build', '--root', project], {
		cwd: project,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PM_ATLAS_OUT: undefined, ...more },
	});
	return {
		dir: join(project, 'dist'),
		pages: twins.length,
		build,
		remove: () => remove(project),
	};
}
