import { defineConfig } from 'vitest/config';

/** Unit tests: plain Node, no Astro, no browser. */
export default defineConfig({
	test: {
		environment: 'node',
		include: ['tests/unit/**/*.test.ts'],
		// No test changes what another sees, so they share the modules they import; that halves the time.
		isolate: false,
		maxWorkers: '100%',
		// Some tests write a content folder to disk or start a process; on a busy machine that takes a while.
		testTimeout: 20_000,
		hookTimeout: 20_000,
	},
});
