import { blocks, bullets, link, plain, table } from '../base/markdown.ts';
import type { HiringPack } from './pack.ts';
import type { Line, Part } from './sheet.ts';

/** How an address is written out; none where links are left out. */
type Url = ((address: string) => string) | undefined;

/** A pack as Markdown with full addresses, to change and to send on. */
export function packMarkdown(
	{ title, side, sheets }: HiringPack,
	{ url, self }: { url(address: string): string; self: string },
): string {
	return blocks(
		`# ${plain(title)}`,
		...sheets.flatMap((sheet) => [
			`## ${plain(sheet.title)}`,
			...sheet.parts.map((part) => partMarkdown(part, url)),
		]),
		`A draft, made from ${link(side.name, url(side.address))} by ${link('the hiring pack', self)}.`,
	);
}

/** The advert alone, to be posted: without notes to whoever hires, and without links to this site. */
export function advertMarkdown({ sheets }: Pick<HiringPack, 'sheets'>): string {
	const parts = sheets.find(({ id }) => id === 'advert')?.parts ?? [];
	return blocks(
		...parts.filter(({ kind }) => kind !== 'advice').map((part) => partMarkdown(part, undefined)),
	);
}

function partMarkdown(part: Part, url: Url): string {
	switch (part.kind) {
		case 'heading':
			return `### ${plain(part.text)}`;
		case 'text':
			return plain(part.text);
		case 'advice':
			return `> For you: ${plain(part.text)}`;
		case 'blanks':
			return bullets(part.items.map((text) => plain(`[Fill in: ${text}]`)));
		case 'list':
			return bullets(part.items.map((line) => lineMarkdown(line, url)));
		case 'table':
			return table(
				part.head.map(plain),
				part.rows.map(({ name, cells }) =>
					[[name], ...cells].map((lines) => lines.map((line) => lineMarkdown(line, url)).join(' ')),
				),
			);
	}
}

function lineMarkdown({ lead, address, text }: Line, url: Url): string {
	const head =
		lead === undefined
			? ''
			: address === undefined || url === undefined
				? `**${plain(lead)}**`
				: `**${link(lead, url(address))}**`;
	return [head, text === '' ? '' : plain(text)].filter((part) => part !== '').join(' ');
}
