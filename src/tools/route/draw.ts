import type { SkillTexts } from '../../domain/packed.ts';
import { lowerFirst } from '../../domain/names.ts';
import { addressOf } from '../../site/addresses.ts';
import { el, list, roundel, type Child } from '../base/draw.ts';
import { counted } from '../base/words.ts';
import { sectionOf, stepWords } from '../gap/view.ts';
import type { PlanView, RouteView, StepView, StopView } from './view.ts';

type Href = (address: string) => string;

/** How many skills of a step are named before it is opened. */
const namedSkills = 3;

/** The head of a plan: where from, where to, how far without a way, and what ways there are. */
export function drawHead({ from, to, says, straight, notes, hints }: PlanView, href: Href): Node[] {
	const link = (address: string, text: string): HTMLElement =>
		el('a', { href: href(address) }, text);
	return [
		el('h2', { id: 'result' }, `From ${lowerFirst(from.name)} to ${lowerFirst(to.name)}`),
		el(
			'p',
			{},
			el('strong', {}, says),
			...hints.flatMap((hint): Child[] => [` ${hint.text} `, link(hint.address, hint.link), '.']),
		),
		el(
			'p',
			{},
			[...notes, straight.says, ''].join(' '),
			link(straight.gap, 'The gap between the two'),
		),
	];
}

/** The ways beside each other, where there is more than one. */
export function drawOverview(routes: readonly RouteView[]): HTMLElement | undefined {
	if (routes.length < 2) return undefined;
	return el(
		'table',
		{ class: 'levels-table ways' },
		el('caption', { class: 'sr-only' }, 'The ways side by side'),
		el(
			'thead',
			{},
			el(
				'tr',
				{},
				...['Way', 'Moves', 'Levels to gain', 'Longest step'].map((head) =>
					el('th', { scope: 'col' }, head),
				),
			),
		),
		el(
			'tbody',
			{},
			...routes.map(({ id, title, moves, levels, longest }) =>
				el(
					'tr',
					{},
					el('th', { scope: 'row' }, el('a', { href: `#${id}` }, title)),
					...[moves, levels, longest].map((count) => el('td', {}, String(count))),
				),
			),
		),
	);
}

/** One way: its line, stop by stop. `made` is told of the row that holds the skills of a step. */
export function drawRoute(
	{ id, title, says, from, steps }: RouteView,
	href: Href,
	made: (row: HTMLDetailsElement, step: StepView) => void,
): HTMLElement {
	return el(
		'section',
		{ class: 'way', id },
		el('h3', {}, title),
		el('p', {}, says),
		el(
			'ol',
			{ class: 'way-stops' },
			el(
				'li',
				{ class: 'first', 'data-line': from.line?.shape },
				el('span', { class: 'dot', 'aria-hidden': 'true' }),
				el('span', { class: 'here' }, 'You are here'),
				drawName(from, href),
			),
			...steps.map((step, i) => drawStep(step, href, i === steps.length - 1, made)),
		),
	);
}

/** What is missing from the nearest job. */
export function drawLeft({ left, gap }: NonNullable<PlanView['nearest']>, href: Href): HTMLElement {
	return el('p', {}, `${left} `, el('a', { href: href(gap) }, 'The gap that is left'));
}

function drawStep(
	step: StepView,
	href: Href,
	last: boolean,
	made: (row: HTMLDetailsElement, step: StepView) => void,
): HTMLElement {
	const { to, change, kind, page, time, asks, skills, gap, asIn } = step;
	const link = (address: string, text: string): HTMLElement =>
		el('a', { href: href(address) }, text);
	const named = skills
		.slice(0, namedSkills)
		.map((item) => `${item.skill.title} (${stepWords(item)})`);
	const more = skills.length - named.length;
	return el(
		'li',
		{
			class: [change && 'crosses', last && 'last'].filter(Boolean).join(' '),
			'data-line': to.line?.shape,
		},
		change &&
			el(
				'p',
				{ class: 'way-change' },
				// The line that is left runs up to the capsule.
				el('span', {
					class: 'rail',
					'data-line': change.from?.shape ?? 'none',
					'aria-hidden': 'true',
				}),
				el('b', {}, 'Change here'),
			),
		el('span', { class: 'dot', 'aria-hidden': 'true' }),
		drawName(to, href),
		...(asIn === undefined
			? [
					el(
						'p',
						{},
						`${kind}. `,
						page && 'The page about it: ',
						page && link(addressOf(page), page.title),
						page && '.',
					),
					time !== undefined && el('p', {}, `How long: ${time}.`),
					el(
						'p',
						{},
						link(gap, asks),
						named.length > 0 && `: ${named.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
						'.',
					),
					skills.length > 0 && drawSkills(step, made),
				]
			: [
					el(
						'p',
						{},
						`${kind}. `,
						link(gap, asks),
						', as in ',
						el('a', { href: `#way-${asIn}` }, `way ${asIn}`),
						'.',
					),
				]),
	);
}

function drawName({ name, address, line }: StopView, href: Href): HTMLElement {
	return el('h4', {}, roundel(line?.shape), el('a', { href: href(address) }, name));
}

/** The skills of a step, folded; they are drawn once the row is open. */
function drawSkills(
	step: StepView,
	made: (row: HTMLDetailsElement, step: StepView) => void,
): HTMLElement {
	const { skills, to } = step;
	const row = el(
		'details',
		{ class: 'more' },
		el(
			'summary',
			{},
			'What to prove',
			el('span', { class: 'sr-only' }, ` for ${lowerFirst(to.name)}`),
			`: ${counted(skills.length, 'skill')}`,
		),
	);
	made(row, step);
	return row;
}

/** The skills of a step, each with how far and, where its page came, what proves it. */
export function drawProofs(
	{ skills }: StepView,
	texts: ReadonlyMap<string, SkillTexts>,
	href: Href,
): HTMLElement {
	return list(
		{ class: 'proofs' },
		skills.map((item): Child[] => {
			const show = texts.get(item.skill.id)?.show;
			return [
				el('a', { href: href(addressOf(item.skill)) }, item.skill.title),
				`: ${stepWords(item)}`,
				show &&
					show.lines.length > 0 &&
					el(
						'p',
						{},
						`${show.lines.join(' ')} `,
						el(
							'a',
							{ class: 'onward', href: href(sectionOf(item.skill, show.slug)) },
							'More proof',
						),
					),
			];
		}),
	);
}
