import { describe, test } from 'vitest';
import { loadContent } from '../../../src/adapters/content-files.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { root } from '../../support/site.ts';
import { inBrowser } from '../../support/tool-catalogue.ts';
import { fuzzFinder } from '../../support/finder-fuzz.ts';
import { fuzz, pairTools } from '../../support/tool-fuzz.ts';

const { catalogue } = buildCatalogue(loadContent(`${root}content`).content);

describe.each(Object.entries(pairTools))('the tool %s', (_name, tool) => {
	test('stands 10,000 random addresses', { timeout: 600_000 }, () => {
		fuzz(tool, inBrowser(catalogue), 10_000, 7);
	});
});

test.each([...catalogue.finders])(
	'the finder %s stands 10,000 random addresses',
	{ timeout: 600_000 },
	(_id, finder) => {
		fuzzFinder(inBrowser(catalogue), finder, 10_000, 7);
	},
);
