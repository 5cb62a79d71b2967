import { addressOf } from '../../site/addresses.ts';
import { roleOf } from '../../domain/job.ts';
import { el, list, type Child } from '../base/draw.ts';
import type { HiringPack } from './pack.ts';
import type { Line, Part } from './sheet.ts';

type Href = (address: string) => string;

/** Draws the sheets of a pack; on paper each begins a page. */
export function drawPack({ side, title, sheets }: HiringPack, href: Href): Node[] {
	const role = roleOf(side.job);
	const link = (address: string, text: string): HTMLElement =>
		el('a', { href: href(address) }, text);
	return [
		el('h2', { id: 'result' }, title),
		el(
			'p',
			{},
			'A draft to change, made from the guide ',
			role ? link(addressOf(role), role.title) : link(side.address, side.name),
			' and what its skills look like. What only you can know is marked “Fill in”.',
		),
		el(
			'p',
			{ class: 'sheet-links print:hidden' },
			...sheets.flatMap(({ id, title: text }, i): Child[] => [
				i > 0 && ' ',
				el('a', { href: `#${id}` }, text),
			]),
		),
		...sheets.map(({ id, title: text, parts }) =>
			el(
				'section',
				{ class: 'sheet', 'aria-labelledby': id },
				el('h3', { id }, text),
				...parts.map((part) => drawPart(part, href)),
			),
		),
	];
}

function drawPart(part: Part, href: Href): HTMLElement {
	switch (part.kind) {
		case 'heading':
			return el('h4', {}, part.text);
		case 'text':
			return el('p', {}, part.text);
		case 'advice':
			return el('p', { class: 'advice' }, el('strong', {}, 'For you: '), part.text);
		case 'blanks':
			return list(
				{ class: 'blanks' },
				part.items.map((text) => [el('span', {}, 'Fill in: '), text]),
			);
		case 'list':
			return list(
				{ class: `plain-list${part.items.every(({ text }) => text === '') ? ' names' : ''}` },
				part.items.map((line) => drawLine(line, href)),
			);
		case 'table':
			return drawTable(part, href);
	}
}

function drawLine({ lead, address, text }: Line, href: Href): Child[] {
	const strong = lead !== undefined && el('strong', {}, lead);
	return [
		strong && address !== undefined ? el('a', { href: href(address) }, strong) : strong,
		lead !== undefined && text !== '' && ' ',
		text,
	];
}

function drawTable(
	{ caption, head, rows }: Extract<Part, { kind: 'table' }>,
	href: Href,
): HTMLElement {
	const cell = (lines: readonly Line[], i: number): HTMLElement =>
		el(
			'td',
			{ role: 'cell', 'data-head': head[i + 1], class: lines.length === 0 && 'to-write' },
			...lines.map((line) => el('p', {}, ...drawLine(line, href))),
		);
	// On a narrow screen cells stand one below the other, and a table that is no grid loses its roles unless they are said.
	return el(
		'table',
		{ class: 'scorecard', role: 'table' },
		el('caption', { class: 'sr-only' }, caption),
		el(
			'thead',
			{ role: 'rowgroup' },
			el(
				'tr',
				{ role: 'row' },
				...head.map((text) => el('th', { scope: 'col', role: 'columnheader' }, text)),
			),
		),
		el(
			'tbody',
			{ role: 'rowgroup' },
			...rows.map(({ name, cells }) =>
				el(
					'tr',
					{ role: 'row' },
					el('th', { scope: 'row', role: 'rowheader' }, ...drawLine(name, href)),
					...cells.map(cell),
				),
			),
		),
	);
}
