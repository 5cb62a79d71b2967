/** Draws results. Nothing that was typed or found is ever parsed as markup. */
import { el, roundel, type Child } from '../base/draw.ts';
import type { Marker } from '../../domain/search/marking.ts';
import type { TextPage } from '../../adapters/browser/pagefind.ts';
import { piecesOf } from './full-text.ts';
import type { Group, Row, Sign } from './view.ts';

/** How an address of the site becomes a link. */
export type Href = (address: string) => string;

let made = 0;

/** An id that no other element has. */
function newId(): string {
	made += 1;
	return `hit-${made}`;
}

function option(href: string, className: string, ...children: Child[]): HTMLAnchorElement {
	const attributes = { role: 'option', id: newId(), href, class: className };
	return el('a', { ...attributes, tabindex: '-1', 'aria-selected': 'false' }, ...children);
}

function marked(pieces: readonly { text: string; marked: boolean }[]): Child[] {
	return pieces.map(({ text, marked: isMarked }) => (isMarked ? el('mark', {}, text) : text));
}

function sign(of: Sign): Child {
	if (typeof of === 'object' && 'bars' in of) {
		const bars = of.bars.map((shape) => el('i', { 'data-line': shape }));
		return el('span', { class: 'hit-sign hit-bars' }, ...bars);
	}
	const drawn = roundel(typeof of === 'object' ? of.shape : of);
	return el('span', { class: 'hit-sign' }, drawn);
}

/** A group of options with its title. */
function group(title: string, className: string, options: readonly Node[]): HTMLElement {
	const id = newId();
	return el(
		'div',
		{ role: 'group', 'aria-labelledby': id, class: className },
		el('div', { id, class: 'hits-title', role: 'presentation' }, title),
		...options,
	);
}

/** A group of an answer. */
export function drawGroup({ title, card, rows }: Group, mark: Marker, href: Href): HTMLElement {
	const options = rows.map((row) => drawRow(row, mark, href));
	return group(title, card ? 'hits card' : 'hits', options);
}

/** A result and, on a line below it, what else it leads to. */
function set(main: Node, more: readonly { href: string; title: string }[]): HTMLElement {
	const others = more.map(({ href, title }) => option(href, 'hit more', title));
	return el(
		'div',
		{ class: 'hit-set', role: 'presentation' },
		main,
		others.length > 0 && el('div', { class: 'hit-more', role: 'presentation' }, ...others),
	);
}

function drawRow(
	{ address, title, badge, sign: of, alias, isCalledSo, says, more }: Row,
	mark: Marker,
	href: Href,
): HTMLElement {
	const name = el(
		'span',
		{ class: 'hit-name' },
		el('strong', {}, ...marked(mark(title))),
		alias !== undefined &&
			el(
				'span',
				{ class: 'hit-alias' },
				isCalledSo ? ' also called ' : ' also found as ',
				...marked(mark(alias)),
			),
	);
	const line = says !== undefined && el('span', { class: 'hit-says' }, says);
	const text = el('span', { class: 'hit-text' }, name, line);
	return set(
		option(href(address), 'hit', sign(of), text, el('span', { class: 'badge' }, badge)),
		more.map((one) => ({ href: href(one.address), title: one.title })),
	);
}

/** A piece of a text with the signs of what is left out around it. */
function cutOut(pieces: ReturnType<typeof piecesOf>): ReturnType<typeof piecesOf> {
	const dots = (text: string) => ({ text, marked: false });
	const begins = /^\p{Lu}/u.test(pieces[0]?.text ?? '');
	const ends = /[.?!]$/.test(pieces.at(-1)?.text ?? '');
	return [...(begins ? [] : [dots('… ')]), ...pieces, ...(ends ? [] : [dots(' …')])];
}

/** A heading after the title of its page. */
function after(title: string, heading: string): string {
	return `${/[.?!]$/.test(title) ? '' : ':'} ${heading}`;
}

/** What the full text found. */
export function drawPages(pages: readonly TextPage[], title: string): HTMLElement {
	const options = pages.map(({ title: name, url, excerpt, places }) => {
		const [first, ...others] = places;
		const text = el(
			'span',
			{ class: 'hit-text' },
			el('span', { class: 'hit-name' }, el('strong', {}, name), first && after(name, first.title)),
			el('span', { class: 'hit-says' }, ...marked(cutOut(piecesOf(first?.excerpt ?? excerpt)))),
		);
		const main = option(first?.url ?? url, 'hit', sign(undefined), text);
		const more = others.slice(0, 2).map((place) => ({ href: place.url, title: place.title }));
		return set(main, more);
	});
	return group(title, 'hits in-text', options);
}

/** Questions or recent searches to begin with: each fills the field instead of leading somewhere. */
export function drawSuggestions(title: string, texts: readonly string[], href: Href): HTMLElement {
	const options = texts.map((text) => {
		const one = option(href(text), 'hit suggestion', el('span', { class: 'hit-name' }, text));
		one.dataset['ask'] = text;
		return one;
	});
	return group(title, 'hits', options);
}
