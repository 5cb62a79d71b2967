import { test } from 'vitest';
import { loadContent } from '../../../src/adapters/content-files.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { fuzzHiringPack, fuzzSelfCheck } from '../../support/job-tool-fuzz.ts';
import { root } from '../../support/site.ts';
import { inBrowser } from '../../support/tool-catalogue.ts';

const catalogue = inBrowser(buildCatalogue(loadContent(`${root}content`).content).catalogue);

test('the hiring pack stands 10,000 random addresses', { timeout: 600_000 }, () => {
	fuzzHiringPack(catalogue, 10_000, 7);
});

test(
	'the self-check stands 10,000 random addresses, stored states and files',
	{ timeout: 600_000 },
	() => {
		fuzzSelfCheck(catalogue, 10_000, 7);
	},
);
