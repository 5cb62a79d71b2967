import { el, list, roundel, type Child } from '../base/draw.ts';
import type { FinderView, Onward, RankedView } from './view.ts';

type Href = (address: string) => string;

/** A result: what comes first and why, what comes next, and what would change it. */
export function drawFinder(view: FinderView, href: Href): Node[] {
	const { kind, heading, says, cautions, compare, close, next, rest, changes, answers } = view;
	const link = ({ text, address }: Onward): HTMLElement => el('a', { href: href(address) }, text);
	const row = (open: boolean) => (ranked: RankedView) => [drawRanked(ranked, open, link)];
	const rows = (items: readonly RankedView[], open: boolean): HTMLElement =>
		list({ class: 'gap-rows ranks' }, items.map(row(open)));
	const leading = kind === 'one' || (kind === 'several' && close.length <= 3);
	const parts: (Node | false | undefined)[] = [
		el('h2', { id: 'result' }, heading),
		el('p', {}, says),
		...cautions.map((text) =>
			el('p', { class: 'caution' }, el('strong', {}, 'Settle first: '), text),
		),
		compare && kind !== 'early' && el('p', {}, 'The first two side by side: ', link(compare)),
		close.length > 0 && rows(close, leading),
		next.length > 0 && el('h3', {}, kind === 'one' ? 'Next' : 'After them'),
		next.length > 0 && rows(next, false),
		rest.length > 0 &&
			el(
				'details',
				{ class: 'more' },
				el('summary', {}, `${rest.length} more with fewer points`),
				rows(rest, false),
			),
		changes.length > 0 && el('h3', {}, 'What would change it'),
		changes.length > 0 &&
			list(
				{ class: 'plain-list' },
				changes.map((text) => [text]),
			),
		el(
			'details',
			{ class: 'more' },
			el('summary', {}, 'Your answers'),
			list(
				{ class: 'plain-list' },
				answers.map(({ question, answer }): Child[] => [`${question} `, el('strong', {}, answer)]),
			),
		),
	];
	return parts.filter((part) => part !== false && part !== undefined);
}

/** A role: what speaks for it opens below its name. */
function drawRanked(
	{ role, count, reasons, links }: RankedView,
	open: boolean,
	link: (onward: Onward) => HTMLElement,
): HTMLElement {
	return el(
		'details',
		{ open },
		el(
			'summary',
			{},
			el('span', { class: 'name' }, roundel(role.family.shape), role.title),
			el('span', { class: 'count' }, count),
		),
		el(
			'div',
			{ class: 'texts' },
			list(
				{},
				reasons.map(({ because, reason }) => [
					'Because you chose ',
					el('strong', {}, `“${because}”`),
					': ',
					el('span', { class: 'reason' }, reason),
				]),
			),
			el(
				'p',
				{ class: 'onward' },
				...links.flatMap((one, i): Child[] => [i > 0 && ' ', link(one)]),
			),
		),
	);
}
