import type { SkillPair } from '../../domain/comparison.ts';
import { jobRef, lineOf } from '../../domain/job.ts';
import { lowerFirst } from '../../domain/names.ts';
import { addresses, addressOf } from '../../site/addresses.ts';
import { el, list, roundel, type Child } from '../base/draw.ts';
import type { Side } from '../base/side.ts';
import { counted, promotionWords } from '../base/words.ts';
import { levelWords, type CompareView, type SkillPart } from './view.ts';

/** Draws a comparison with the classes of the ready pages, so that both look the same. */
export function drawComparison(view: CompareView, href: (address: string) => string): Node[] {
	const { a, b } = view;
	const link = (address: string, text: string): HTMLElement =>
		el('a', { href: href(address) }, text);
	return [
		el('h2', { id: 'result' }, `${a.name} and ${lowerFirst(b.name)}`),
		drawSides(view, link),
		view.most.length > 0 && drawMost(view),
		drawFacts(view),
		...view.parts.map((part) => drawPart(part, view, link)),
		view.equal.length > 0 &&
			el(
				'details',
				{ class: 'more' },
				el('summary', {}, `Carries over as it is: ${counted(view.equal.length, 'skill')}`),
				list(
					{},
					view.equal.map(({ skill, a: level }) => [
						link(addressOf(skill), skill.title),
						`: ${levelWords(level)}`,
					]),
				),
			),
		...drawShared(view, link),
		...drawWays(view, link),
	].filter((node): node is HTMLElement => node !== false);
}

type Linked = (address: string, text: string) => HTMLElement;

function drawSides({ a, b }: CompareView, link: Linked): HTMLElement {
	const sameLine = lineOf(a.job) === lineOf(b.job);
	const side = ({ job, name, says, address }: Side, second: boolean): HTMLElement =>
		el(
			'div',
			{ 'data-line': lineOf(job)?.shape, class: second && sameLine && 'second' },
			el('p', { class: 'side' }, roundel(lineOf(job)?.shape), link(address, name)),
			el('p', {}, says),
		);
	return el('div', { class: 'versus' }, side(a, false), side(b, true));
}

function drawMost({ a, b, most }: CompareView): HTMLElement {
	const answer = (side: Side, level: SkillPair['a']): HTMLElement =>
		el(
			'span',
			{ class: 'q' },
			el('span', {}, `${side.name}: `, el('strong', {}, levelWords(level))),
		);
	return el(
		'section',
		{ class: 'differs', 'aria-labelledby': 'differs-most' },
		el('h3', { id: 'differs-most' }, 'Where they differ most'),
		el(
			'ol',
			{},
			...most.map((pair) =>
				el(
					'li',
					{},
					el('span', { class: 'dim' }, pair.skill.title),
					answer(a, pair.a),
					answer(b, pair.b),
				),
			),
		),
	);
}

function drawFacts({ a, b, facts, reach, same, ready }: CompareView): HTMLElement {
	const head = ({ job, name }: Side): HTMLElement =>
		el('th', { scope: 'col', 'data-line': lineOf(job)?.shape }, el('span', {}, name));
	const row = (title: string, one: Child[], other: Child[], most = false): HTMLElement =>
		el(
			'tr',
			{ class: most && 'most' },
			el('th', { scope: 'row' }, title, most && el('small', {}, 'Differs most')),
			el('td', {}, ...one),
			el('td', {}, ...other),
		);
	const says = (lines: string[]): Child[] =>
		lines.length > 0
			? [
					list(
						{},
						lines.map((line) => [line]),
					),
				]
			: ['Nothing written: it is on no ladder here'];
	const reaches = reach.a.length + reach.b.length > 0;
	return el(
		'div',
		{},
		el('h3', {}, 'Side by side'),
		el(
			'table',
			{ class: 'facts-table' },
			el('caption', { class: 'sr-only' }, `${a.name} and ${b.name}, fact by fact`),
			el('thead', {}, el('tr', {}, el('td', {}), head(a), head(b))),
			el(
				'tbody',
				{},
				...facts.map((fact) => row(fact.title, [fact.a], [fact.b], fact.most)),
				reaches && row('Reaches', says(reach.a), says(reach.b)),
			),
		),
		el(
			'p',
			{ class: 'soft' },
			[
				same.length > 0 && `The same for both: ${same.join(', ')}.`,
				facts.length === 0 && !reaches && 'Every fact is the same for both.',
				ready && '“Differs most” is the judgment of the editors who compared the two.',
			]
				.filter(Boolean)
				.join(' '),
		),
	);
}

function drawPart(
	{ title, shown, folded }: SkillPart,
	{ a, b }: CompareView,
	link: Linked,
): HTMLElement {
	const rows = (pairs: SkillPair[]): HTMLElement =>
		el(
			'table',
			{ class: 'levels-table' },
			el('caption', { class: 'sr-only' }, title),
			el(
				'thead',
				{},
				el('tr', {}, ...['Skill', a.name, b.name].map((head) => el('th', { scope: 'col' }, head))),
			),
			el(
				'tbody',
				{},
				...pairs.map((pair) =>
					el(
						'tr',
						{},
						el('th', { scope: 'row' }, link(addressOf(pair.skill), pair.skill.title)),
						el('td', {}, levelWords(pair.a)),
						el('td', {}, levelWords(pair.b)),
					),
				),
			),
		);
	return el(
		'section',
		{},
		el('h3', {}, title),
		shown.length > 0 && rows(shown),
		folded.length > 0 &&
			el(
				'details',
				{ class: 'more' },
				el('summary', {}, `${folded.length} optional`),
				rows(folded),
			),
	);
}

function drawShared({ a, b, shared }: CompareView, link: Linked): HTMLElement[] {
	if (shared.length === 0) return [];
	const names = shared.map((name) => `“${name}”`).join(', ');
	return [
		el('h3', {}, 'Titles that hide the difference'),
		el(
			'p',
			{},
			`${names} can mean ${lowerFirst(a.name)} or ${lowerFirst(b.name)}. Where you read it, ask which. `,
			link(addresses.titles, 'All titles and what they can mean'),
		),
	];
}

function drawWays({ a, b, ready, there, back }: CompareView, link: Linked): HTMLElement[] {
	const ways: Child[][] = [
		...(ready ? [['Editors have compared the two: ', link(addressOf(ready), ready.title)]] : []),
		...[there, back].flatMap(({ promotion, transition }) => [
			...(promotion ? [[`${promotionWords(promotion)}`]] : []),
			...(transition
				? [['A page about the move: ', link(addressOf(transition), transition.title)]]
				: []),
		]),
		[
			'What the move asks for: ',
			link(
				addresses.gapTool(jobRef(a.job), jobRef(b.job)),
				`from ${lowerFirst(a.name)} to ${lowerFirst(b.name)}`,
			),
		],
		[
			'And the other way: ',
			link(
				addresses.gapTool(jobRef(b.job), jobRef(a.job)),
				`from ${lowerFirst(b.name)} to ${lowerFirst(a.name)}`,
			),
		],
	];
	return [el('h3', {}, 'Between the two'), list({ class: 'plain-list' }, ways)];
}
