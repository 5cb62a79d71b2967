import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/adapters/content-files.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { readPair } from '../../../src/tools/base/pair.ts';
import { forkContentDir, root } from '../../support/site.ts';
import { inBrowser } from '../../support/tool-catalogue.ts';
import { fuzzFinder } from '../../support/finder-fuzz.ts';
import { fuzz, pairTools } from '../../support/tool-fuzz.ts';

const catalogueIn = (dir: string) => inBrowser(buildCatalogue(loadContent(dir).content).catalogue);
const contents = {
	'our content': catalogueIn(`${root}content`),
	'content of another field': catalogueIn(forkContentDir),
};

describe.each(Object.entries(pairTools))('the tool %s', (_name, tool) => {
	test.each(Object.entries(contents))(
		'stands 500 random addresses over %s: no exception, no markup, no link elsewhere',
		(_content, catalogue) => {
			fuzz(tool, catalogue, 500, 20261127);
		},
	);

	test('has an answer for every two jobs of another field', () => {
		const catalogue = contents['content of another field'];
		const ids = [...catalogue.roles.keys()];
		const { first, second } = tool.shape;
		for (const a of ids) {
			for (const b of ids.filter((id) => id !== a)) {
				const search = `?v=1&${first.key}=${a}&${second.key}=${b}`;
				expect(readPair(catalogue, tool.shape, search).notes).toEqual([]);
				expect(tool.says(catalogue, search, '')).toContain(catalogue.roles.get(a)!.title);
			}
		}
	});
});

const { finders } = buildCatalogue(loadContent(`${root}content`).content).catalogue;

test.each([...finders])('the finder %s stands 500 random addresses', (_id, finder) => {
	fuzzFinder(contents['our content'], finder, 500, 20261127);
});
