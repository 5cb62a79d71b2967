import { defineConfig } from 'vitest/config';

/** Tests over the built site: `npm run build` first. Some make builds of their own. */
export default defineConfig({
	test: {
		name: 'site',
		environment: 'node',
		include: ['tests/site/**/*.test.ts', 'tests/our-content/**/*.test.ts'],
		globalSetup: ['tests/site/setup.ts'],
		testTimeout: 120_000,
		hookTimeout: 240_000,
	},
});
