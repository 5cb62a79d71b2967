import { defineConfig } from 'vitest/config';

/** Tests over the built site: `npm run build` first. Some make builds of their own. */
export default defineConfig({
	test: {
		name: 'site',
		environment: 'node',
		include: ['tests/site/**/*.test.ts', 'tests/our-content/**/*.test.ts'],
		globalSetup: ['tests/site/setup.ts'],
		// On two cores there would be one. Builds take turns, so more than two would mostly wait.
		maxWorkers: 2,
		// Waiting for a turn counts.
		testTimeout: 300_000,
		hookTimeout: 600_000,
	},
});
