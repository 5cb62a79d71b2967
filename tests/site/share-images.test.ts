import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import {
	attribute,
	built,
	contentFiles,
	contentDir,
	elementsIn,
	forkContentDir,
	listFiles,
	readSite,
	relOf,
	type Build,
	type BuiltPage,
} from '../support/site.ts';

/** The kinds of pages that have a card each, by their folder in `content/`. */
const kinds = {
	roles: 'role',
	ladders: 'ladder',
	transitions: 'transition',
	comparisons: 'comparison',
	guides: 'guide',
} as const;

function pagesOf(build: Build): BuiltPage[] {
	const { pages, notFound } = readSite(build);
	return [...pages, ...(notFound ? [notFound] : [])];
}

/** What the head of a page says under a name, as often as it says it. */
function said(head: Root, name: string): string[] {
	return elementsIn(head, 'meta')
		.filter((meta) => [attribute(meta, 'property'), attribute(meta, 'name')].includes(name))
		.map((meta) => attribute(meta, 'content') ?? '');
}

/** The file of a build that an address names; undefined if the address does not lie under the base. */
function fileAt(url: string | undefined, { base }: Build): string | undefined {
	const { pathname } = new URL(url ?? '', 'http://localhost:4321');
	return pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
}

/** Width and height of a PNG, from its header. */
function sizeOf(bytes: Buffer): [number, number] {
	expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each([
	['at its own base', built, contentDir],
	['under a base path', inject('underBase'), contentDir],
	['of another field', inject('fork'), forkContentDir],
])('the built site, %s', (_where, build, content) => {
	const pages = pagesOf(build);
	const files = new Set(listFiles(build.dir));
	const sizes = new Map(
		[...files]
			.filter((file) => file.startsWith('share/'))
			.map((file) => [file, sizeOf(readFileSync(join(build.dir, file)))]),
	);
	const link = ({ head }: BuiltPage, rel: string): string | undefined =>
		attribute(
			elementsIn(head, 'link').find((one) => relOf(one).includes(rel)),
			'href',
		);

	test('names on every page one picture of 1200 by 630 that is there, by its absolute address', () => {
		const wrong = pages.filter(({ head }) => {
			const [url = '', ...more] = said(head, 'og:image');
			const size = sizes.get(fileAt(url, build) ?? '');
			return more.length > 0 || !/^https?:\/\//.test(url) || size?.join() !== '1200,630';
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('says on every page how large the picture is, what it shows, and that it is to be shown large', () => {
		const wrong = pages.filter(({ head }) => {
			const [alt = '', ...more] = said(head, 'og:image:alt');
			const rest = ['og:image:width', 'og:image:height', 'twitter:card'].map((name) =>
				said(head, name).join(),
			);
			return more.length > 0 || alt.length < 10 || rest.join() !== '1200,630,summary_large_image';
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('has a picture for each role, ladder, transition, comparison and guide, and one for all other pages', () => {
		const own = Object.entries(kinds).flatMap(([folder, kind]) =>
			contentFiles(folder, content).map(({ id }) => `share/${kind}-${id}.png`),
		);
		expect([...sizes.keys()].sort()).toEqual([...own, 'share/site.png'].sort());
		const named = pages.map(({ head, kind, id }) => ({
			kind,
			id,
			image: fileAt(said(head, 'og:image')[0], build),
		}));
		const expected = named.map(({ kind, id }) => {
			const image = `share/${kind}-${id}.png`;
			return { kind, id, image: own.includes(image) ? image : 'share/site.png' };
		});
		expect(named).toEqual(expected);
	});

	test('says in words what the picture of a role shows', () => {
		const roles = contentFiles('roles', content);
		const wrong = roles.filter(({ id, facts }) => {
			const page = pages.find((one) => one.kind === 'role' && one.id === id);
			const [alt = ''] = page ? said(page.head, 'og:image:alt') : [];
			return !alt.includes(`line, role: ${String(facts['title'])}.`);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('has an icon for browsers, one for phones and a manifest on every page', () => {
		const wrong = pages.filter((page) =>
			['icon', 'apple-touch-icon', 'manifest'].some(
				(rel) => !files.has(fileAt(link(page, rel), build) ?? ''),
			),
		);
		expect(wrong.map(({ file }) => file)).toEqual([]);
		expect(sizeOf(readFileSync(join(build.dir, 'apple-touch-icon.png')))).toEqual([180, 180]);
	});

	test('gives the browser’s frame the color of paper in either theme', () => {
		const themes = pages.map(({ head }) =>
			elementsIn(head, 'meta')
				.filter((meta) => attribute(meta, 'name') === 'theme-color')
				.map((meta) => [attribute(meta, 'media'), attribute(meta, 'content')]),
		);
		const [first] = themes;
		expect(first).toEqual([
			['(prefers-color-scheme: light)', expect.stringMatching(/^#[0-9a-f]{6}$/)],
			['(prefers-color-scheme: dark)', expect.stringMatching(/^#[0-9a-f]{6}$/)],
		]);
		expect(themes.filter((one) => JSON.stringify(one) !== JSON.stringify(first))).toEqual([]);
	});

	test('has a manifest whose addresses lie under the base and whose icons are as large as it says', () => {
		const manifest = JSON.parse(readFileSync(join(build.dir, 'manifest.webmanifest'), 'utf8')) as {
			start_url: string;
			scope: string;
			icons: { src: string; sizes: string }[];
		};
		expect([manifest.start_url, manifest.scope]).toEqual([build.base, build.base]);
		expect(manifest.icons.map(({ sizes: size }) => size)).toEqual(['192x192', '512x512']);
		for (const { src, sizes: size } of manifest.icons) {
			const bytes = readFileSync(join(build.dir, fileAt(src, build)!));
			expect(sizeOf(bytes).join('x')).toBe(size);
		}
	});
});

test('no picture is heavier than 60 kB', () => {
	const heavy = listFiles(built.dir)
		.filter((file) => file.startsWith('share/'))
		.filter((file) => readFileSync(join(built.dir, file)).byteLength > 60_000);
	expect(heavy).toEqual([]);
});
