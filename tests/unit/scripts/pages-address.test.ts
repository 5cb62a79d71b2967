import { expect, test } from 'vitest';
import { pagesAddress } from '../../../scripts/pages-address.mjs';

test('a repository lies under its name', () => {
	expect(pagesAddress({ repository: 'Ada/pm-atlas' })).toEqual({
		SITE_URL: 'https://ada.github.io',
		BASE_PATH: '/pm-atlas/',
		REPO_URL: 'https://github.com/Ada/pm-atlas',
	});
});

test('the repository of a user’s own site lies at the root, however it is written', () => {
	expect(pagesAddress({ repository: 'Ada/Ada.github.io' }).BASE_PATH).toBe('/');
	expect(pagesAddress({ repository: 'ada/bob.github.io' }).BASE_PATH).toBe('/bob.github.io/');
});

test('a domain of its own puts the site at the root', () => {
	const { SITE_URL, BASE_PATH } = pagesAddress({
		repository: 'ada/pm-atlas',
		domain: 'Atlas.Example.org\n',
	});
	expect([SITE_URL, BASE_PATH]).toEqual(['https://atlas.example.org', '/']);
});

test('another GitHub server keeps its address', () => {
	const server = 'https://github.example.org/';
	expect(pagesAddress({ repository: 'a/b', server }).REPO_URL).toBe(
		'https://github.example.org/a/b',
	);
});

test('nothing but a domain and a repository gets through', () => {
	for (const domain of ['https://a.example', 'a.example/x', 'a.example\nPATH=/evil', 'localhost']) {
		expect(() => pagesAddress({ repository: 'a/b', domain }), domain).toThrow('Expected a domain');
	}
	for (const repository of ['', 'a', 'a/', 'a/b/c']) {
		expect(() => pagesAddress({ repository }), repository).toThrow('owner/name');
	}
});
