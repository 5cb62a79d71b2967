// @ts-check
/** `npm start`: installs, builds and serves the site. Runs on plain Node 20. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { projectEnv, root, run, stopWithNpm } from './run.mjs';

stopWithNpm();
const node = await ensureInstalled();
const env = projectEnv();

const built = await run(node, ['scripts/build.ts'], { env });
if (built !== 0) {
	const older = existsSync(join(root, 'dist', 'index.html'));
	console.error(
		older
			? '\nThe build failed, so nothing is served. dist/ still holds the last good site: "npm run preview" shows it.'
			: '\nThe build failed, so nothing is served.',
	);
	process.exit(1);
}
process.exit(await run(node, ['scripts/preview.ts', ...process.argv.slice(2)], { env }));
