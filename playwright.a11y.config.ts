import config from './playwright.config.ts';

/** Visits every page of the built site for barriers: minutes, not seconds, so `npm test` takes a sample of them. */
export default {
	...config,
	testMatch: ['a11y/**/*.spec.ts'],
	// On a busy machine axe takes half a minute for the glossary.
	timeout: 300_000,
	reporter: [['dot'], ['./tests/support/visits-reporter.ts']],
} satisfies typeof config;
