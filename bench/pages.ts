/** What single pages of a built site weigh: the longest of each kind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, weigh, weighPage, type Weight } from './weight.ts';

export interface KindOfPage {
	kind: string;
	/** Path inside the site. */
	page: string;
	/** Every byte a reader is sent until the page is loaded, but for the font, which all pages share. */
	whole: Weight;
	/** Bytes of the page itself: what the next page of the site costs a reader who has the scripts. */
	html: Weight;
	/** How much of the page there is until its first paragraph ends: all that a first screen needs, as brotli. */
	firstScreen: number;
	/** Requests until the page is loaded, the font among them. */
	requests: number;
}

/** The longest page of every kind, tools one by one. */
export function longestPages(site: string): Map<string, string> {
	const longest = new Map<string, { page: string; length: number }>();
	for (const page of listFiles(site).filter((file) => /(?:^|\/)index\.html$/.test(file))) {
		const html = readFileSync(join(site, page), 'utf8');
		const kind = /<main data-kind="([^"]*)"/.exec(html)?.[1];
		if (kind && html.length > (longest.get(kind)?.length ?? 0))
			longest.set(kind, { page, length: html.length });
	}
	return new Map([...longest].map(([kind, { page }]) => [kind, page]));
}

/** Weighs the longest page of every kind, the heaviest first. */
export function weighKinds(site: string, base: string): KindOfPage[] {
	return [...longestPages(site)]
		.map(([kind, page]) => weighKind(site, base, kind, page))
		.sort((a, b) => b.whole.brotli - a.whole.brotli);
}

function weighKind(site: string, base: string, kind: string, page: string): KindOfPage {
	const { html, css, js } = weighPage(site, page, base);
	const sum = (key: keyof Weight): number => html[key] + css[key] + js[key];
	const whole = { files: sum('files'), raw: sum('raw'), brotli: sum('brotli'), gzip: sum('gzip') };
	const text = readFileSync(join(site, page), 'utf8');
	const lede = text.indexOf('</p>', text.indexOf('class="lede"'));
	return {
		kind,
		page,
		whole,
		html,
		firstScreen: weigh([Buffer.from(text.slice(0, lede))]).brotli,
		requests: whole.files + (text.match(/\bas="font"/g)?.length ?? 0),
	};
}
