import type { AstroIntegration } from 'astro';
import { contentDir } from '../adapters/content-dir.ts';
import { formatReport } from '../checks/report.ts';
import { checkContent } from './check-content.ts';

/**
 * Holds the same rules as `npm run check` in `astro build` and `astro dev`: errors stop a build before the first page; in
 * dev they are printed on every change and the site stays up.
 */
export function contentChecks(): AstroIntegration {
	return {
		name: 'content-checks',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				if (command !== 'build') return;
				const { report, ok } = await check();
				if (!ok) throw new ContentError(report);
				logger.info(report);
			},
			'astro:server:setup': async ({ server, logger }) => {
				let last = '';
				const say = async (): Promise<void> => {
					const { report, ok } = await check();
					if (report === last) return;
					last = report;
					if (ok) logger.info(report);
					else logger.error(`\n${report}`);
				};
				await say();
				server.watcher.add(contentDir);
				server.watcher.on('all', (_event, path) => {
					if (path.replaceAll('\\', '/').startsWith(contentDir)) void say();
				});
			},
		},
	};
}

/** Broken content, told without a stack trace. */
class ContentError extends Error {
	override name = 'ContentError';
	constructor(report: string) {
		super(`The content is not sound.\n\n${report}\n`);
		this.stack = '';
	}
}

async function check(): Promise<{ report: string; ok: boolean }> {
	const today = new Date().toISOString().slice(0, 10);
	const { issues, ok, summary } = await checkContent(contentDir, { today });
	return { report: formatReport(issues, 'terminal', summary), ok };
}
