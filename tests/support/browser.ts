/** What the browser tests share: a page that must stay quiet, and the pages to visit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { Snapshot } from '../../src/schema/snapshot.ts';
import { built, listFiles } from './site.ts';

export { expect } from '@playwright/test';

interface Quiet {
	/** Console messages to put up with. */
	toleratedMessage: RegExp | undefined;
	/** Fails every test in which the page complains, or asks another host for anything. */
	quiet: void;
}

/** Every test of the site: whatever it does, no console error and no request off the site. */
export const test = base.extend<Quiet>({
	toleratedMessage: [undefined, { option: true }],
	quiet: [
		async ({ context, baseURL, toleratedMessage }, use) => {
			const complaints: string[] = [];
			const { origin } = new URL(baseURL!);
			context.on('console', (message) => {
				if (!['error', 'warning'].includes(message.type())) return;
				if (!toleratedMessage?.test(message.text())) complaints.push(message.text());
			});
			context.on('weberror', (error) => complaints.push(String(error.error())));
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (url.protocol.startsWith('http') && url.origin !== origin)
					complaints.push(`a request to ${url.href}`);
			});
			await use();
			expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});

/** A page to visit. */
export interface Stop {
	address: string;
	kind: string;
	id: string;
	html: string;
}

/** All pages of a build but the 404 page; parsing them would cost every worker seconds. */
function pagesOf(dir: string): Stop[] {
	return listFiles(dir)
		.filter((file) => /(?:^|\/)index\.html$/.test(file))
		.flatMap((file) => {
			const html = readFileSync(join(dir, file), 'utf8');
			const [, kind = '', id = ''] = /<main data-kind="([^"]*)" data-id="([^"]*)"/.exec(html) ?? [];
			return kind ? [{ address: `/${file.replace(/index\.html$/, '')}`, kind, id, html }] : [];
		});
}

function longest(pages: Stop[]): Stop[] {
	return [...Map.groupBy(pages, ({ kind }) => kind).values()].map((ofKind) =>
		ofKind.reduce((a, b) => (b.html.length > a.html.length ? b : a)),
	);
}

/** The longest page of every kind that a build has. */
export function longestPagesOf(dir: string): Stop[] {
	return longest(pagesOf(dir));
}

const pages = pagesOf(built.dir);

/** The longest page of every kind there is. */
export const longestOfEachKind = longest(pages);

/** The page whose prose uses most glossary terms; none if no page uses one. */
export const pageWithTerm = pages
	.map((page) => ({ ...page, terms: page.html.split('class="term"').length - 1 }))
	.filter(({ terms }) => terms > 0)
	.sort((a, b) => b.terms - a.terms)[0];

/** The page whose prose has most columns in one table; none if no prose has a table. */
export const pageWithTable = pages
	.map((page) => ({
		...page,
		columns: Math.max(
			0,
			...page.html
				.split('<table>')
				.slice(1)
				.map((part) => part.split('</thead>')[0]!.split('<th').length),
		),
	}))
	.filter(({ columns }) => columns > 0)
	.sort((a, b) => b.columns - a.columns)[0];

/** The published catalogue of the site. */
export const catalogue = JSON.parse(
	readFileSync(join(built.dir, 'data', 'v1', 'catalogue.json'), 'utf8'),
) as Snapshot;

/** An address of the site as `page.goto` takes it: under whatever base the site was built for. */
export function at(address: string): string {
	return `.${address}`;
}

/** The title of the page. */
export function titleOf(page: Page): Locator {
	return page.getByRole('heading', { level: 1 });
}

/** Presses Tab until the focus is on something that fits the selector, and gives it. */
export async function tabTo(page: Page, selector: string, most = 400): Promise<Locator> {
	for (let i = 0; i < most; i++) {
		await page.keyboard.press('Tab');
		const focused = page.locator(`${selector}:focus`);
		if ((await focused.count()) > 0) return focused;
	}
	throw new Error(`${most} times Tab did not lead to ${selector}`);
}
