import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { testPlaces } from './scripts/browser.mjs';
import { built } from './tests/support/site.ts';

const chrome =
	process.env['CHROME_PATH'] ?? testPlaces(process.platform, process.env).find(existsSync);

/** Tests in a real browser over the built site: `npm run build` first. */
export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/**/*.spec.ts', 'our-content/**/*.spec.ts'],
	outputDir: 'test-results',
	reporter: 'list',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env['CI']),
	timeout: 60_000,
	// The first search on a page loads the index and compiles its engine.
	expect: { timeout: 15_000 },
	webServer: {
		command: `"${process.execPath}" scripts/preview.ts --dir "${built.dir}" --port 0`,
		// What the group finds is put into the environment, in capitals.
		wait: { stdout: / at (?<pm_atlas_url>http:\S+)/ },
	},
	use: {
		baseURL: process.env['PM_ATLAS_URL'],
		viewport: { width: 1280, height: 900 },
		colorScheme: 'light',
		launchOptions: {
			...(chrome && { executablePath: chrome }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
});
