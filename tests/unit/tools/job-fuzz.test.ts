import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/adapters/content-files.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { hiringPack } from '../../../src/tools/hiring-pack/pack.ts';
import { selfCheckView } from '../../../src/tools/self-check/view.ts';
import { fuzzHiringPack, fuzzSelfCheck } from '../../support/job-tool-fuzz.ts';
import { forkContentDir, root } from '../../support/site.ts';
import { inBrowser } from '../../support/tool-catalogue.ts';

const catalogueIn = (dir: string) => inBrowser(buildCatalogue(loadContent(dir).content).catalogue);
const contents = {
	'our content': catalogueIn(`${root}content`),
	'content of another field': catalogueIn(forkContentDir),
};

describe.each(Object.entries(contents))('over %s', (_content, catalogue) => {
	test('the hiring pack stands 500 random addresses: no exception, no markup, no link elsewhere', () => {
		fuzzHiringPack(catalogue, 500, 20261127);
	});

	test('the self-check stands 500 random addresses, stored states and files', () => {
		fuzzSelfCheck(catalogue, 500, 20261127);
	});
});

test('both have an answer for every job of another field', () => {
	const catalogue = contents['content of another field'];
	for (const job of catalogue.roles.values()) {
		expect(selfCheckView(job, new Map()).asked.length).toBeGreaterThan(4);
		const text = JSON.stringify(hiringPack(job, new Map()).sheets);
		expect(text).toContain(job.definition);
		expect(text).toContain(job.glance.worksMostWith);
	}
});
