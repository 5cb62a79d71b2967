import type { AstroIntegration } from 'astro';
import { keepContent } from '../adapters/built-content.ts';
import { contentDir } from '../adapters/content-dir.ts';
import { formatReport, notSound } from '../checks/report.ts';
import { checkContent, type ContentCheck } from './check-content.ts';

/**
 * Holds the same rules as `npm run check` in `astro build` and `astro dev`: errors end a build before the first page; in
 * dev they are printed on every change and the site stays up.
 */
export function contentChecks(): AstroIntegration {
	return {
		name: 'content-checks',
		hooks: {
			'astro:config:setup': async ({ command }) => {
				if (command !== 'build') return;
				const { report, ok, loaded, catalogue } = await check();
				console.log(report);
				// Thrown, it would be told as a fault of the program, with a stack trace.
				if (!ok) process.exit(notSound);
				keepContent(loaded, catalogue);
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

async function check(): Promise<ContentCheck & { report: string }> {
	const today = new Date().toISOString().slice(0, 10);
	const result = await checkContent(contentDir, { today });
	return { ...result, report: formatReport(result.issues, 'terminal', result.summary) };
}
