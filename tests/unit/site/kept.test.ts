import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptOn } from '../../../src/site/kept.ts';
import { catalogueOf, contentOf, fullContent } from '../../support/catalogue.ts';
import { root } from '../../support/site.ts';

/** All code that reaches a reader: ours, and Starlight's without the components that no page of ours uses. */
function codeOf(dir: string): string[] {
	return readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:ts|js|astro)$/.test(name) && !name.endsWith('.d.ts'))
		.filter((name) => !unused.some((one) => name.endsWith(one)))
		.map((name) => readFileSync(join(root, dir, name), 'utf8'));
}

/** Synced tabs, which only content in Starlight's own components could have. */
const unused = ['user-components/Tabs.astro'];

const ours = codeOf('src');
const theirs = codeOf('node_modules/@astrojs/starlight/dist');
const kept = keptOn(catalogueOf(fullContent()));

test('the privacy page names everything that our code keeps, and nothing else of ours', () => {
	const opened = ours.flatMap((text) => [
		...text.matchAll(/openStore(?:<[^>]*>)?\(\{\s*name: '([^']+)'/g),
	]);
	expect(opened.length).toBe(ours.join('\n').split('openStore({').length - 1);
	const names = kept.flatMap(({ key }) => (typeof key === 'string' ? [] : [key.name]));
	expect(opened.map(([, name]) => name).sort()).toEqual(names.sort());
});

test('nothing of ours is kept but through the one door', () => {
	const doors = ours.filter((text) =>
		/localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|\bcaches\./.test(text),
	);
	expect(doors).toHaveLength(1);
	expect(doors[0]).toContain('export function openStore');
});

test('the privacy page names everything that Starlight keeps', () => {
	const keys = theirs.flatMap((text) => {
		const direct = [...text.matchAll(/(?:local|session)Storage\.[gs]etItem\('([^']+)'/g)];
		const named = /(?:local|session)Storage\.[gs]etItem\(storageKey/.test(text)
			? [...text.matchAll(/const storageKey = ["']([^"']+)["']/g)]
			: [];
		const used = text.split(/(?:local|session)Storage\.[gs]etItem\(/).length - 1;
		// Whatever is written in another way must be looked at by a person.
		expect(used === 0 || direct.length + named.length > 0).toBe(true);
		return [...direct, ...named].map(([, key]) => key!);
	});
	const listed = kept.flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
	expect([...new Set(keys)].sort()).toEqual(listed.sort());
});

test('what a tool keeps is listed only where there is the tool', () => {
	const titles = keptOn(catalogueOf(contentOf())).map(({ key }) => key);
	expect(titles).toEqual(['starlight-theme', { name: 'recent-searches' }, 'sl-sidebar-state']);
});
