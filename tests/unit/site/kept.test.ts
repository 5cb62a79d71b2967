import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptOn } from '../../../src/site/kept.ts';
import { catalogueOf, contentOf, fullContent } from '../../support/catalogue.ts';
import { root } from '../../support/site.ts';

/** All code of ours that may reach a reader. */
const ours = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(?:ts|astro)$/.test(name))
	.map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));
const kept = keptOn(catalogueOf(fullContent()));

test('the privacy page names everything that our code keeps, and nothing else of ours', () => {
	const opened = ours.flatMap(({ text }) => [
		...text.matchAll(/openStore(?:<[^>]*>)?\(\{\s*name: '([^']+)'/g),
	]);
	const all = ours.map(({ text }) => text).join('\n');
	expect(opened.length).toBe(all.split('openStore({').length - 1);
	const names = kept.flatMap(({ key }) => (typeof key === 'string' ? [] : [key.name]));
	expect(opened.map(([, name]) => name).sort()).toEqual(names.sort());
});

test('nothing is kept but through the one door, the theme, which is read before a page is drawn, and the site itself for offline reading', () => {
	const doors = ours.filter(({ text }) =>
		/localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|\bcaches\./.test(text),
	);
	expect(doors.map(({ name }) => name.replaceAll('\\', '/')).sort()).toEqual([
		'adapters/browser/storage.ts',
		'components/frame/ThemeProvider.astro',
		'tools/frame/theme.ts',
		'tools/offline/remove.ts',
		'tools/offline/worker.ts',
	]);
	const keys = doors.flatMap(({ text }) => [...text.matchAll(/'(starlight-[a-z]+)'/g)]);
	expect(new Set(keys.map(([, key]) => key))).toEqual(
		new Set(kept.flatMap(({ key }) => (typeof key === 'string' ? [key] : []))),
	);
});

test('what a tool keeps is listed only where there is the tool', () => {
	const titles = keptOn(catalogueOf(contentOf())).map(({ key }) => key);
	expect(titles).toEqual(['starlight-theme', { name: 'recent-searches' }]);
});
