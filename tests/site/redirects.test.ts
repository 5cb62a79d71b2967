import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { built, contentFiles, readSite } from '../support/site.ts';

const comparisons = contentFiles('comparisons').map(({ id, facts: { a, b } }) => ({
	address: `/compare/${id}/`,
	reverse: `/compare/${String(b)}-vs-${String(a)}/`,
}));

describe.each([
	['at its own base', built],
	['under a base path', inject('underBase')],
])('the redirects of the site, %s', (_where, build) => {
	const { redirects } = readSite(build);
	const under = (address: string): string => build.base + address.slice(1);

	test('lead from the reverse address of every comparison to the editors’ order, and there are no others', () => {
		const found = redirects.map(({ address, target }) => [address, target]);
		expect(Object.fromEntries(found)).toEqual(
			Object.fromEntries(comparisons.map(({ address, reverse }) => [reverse, under(address)])),
		);
	});

	test('are rules for Netlify as well', () => {
		const rules = readFileSync(join(build.dir, '_redirects'), 'utf8').trim().split('\n');
		expect(rules.sort()).toEqual(
			redirects.map(({ address, target }) => `${under(address)} ${target} 301!`).sort(),
		);
	});

	test('name the page they lead to as the canonical one', () => {
		const paths = redirects.map(({ canonical }) => new URL(canonical ?? 'missing:').pathname);
		expect(paths).toEqual(redirects.map(({ target }) => target));
	});
});
