import { upperFirst } from '../../domain/names.ts';
import { addressOf } from '../../site/addresses.ts';
import { levelTitles } from '../../domain/vocabulary.ts';
import { el, list, skillBar, type Child } from '../base/draw.ts';
import { counted } from '../base/words.ts';
import {
	askedAddress,
	evidenceWords,
	standingBar,
	type SelfCheckView,
	type Standing,
} from './view.ts';

type Href = (address: string) => string;

/** Where the answers stand, strengths first. Somebody else's answers have no evidence to speak of. */
export function drawStanding(
	{ parts, open, summary }: SelfCheckView,
	href: Href,
	shared: boolean,
): Node[] {
	const answered = parts.length > 0;
	return [
		el(
			'p',
			{},
			answered ? summary : 'Nothing is answered yet. Open a skill above and choose a level.',
		),
		...parts.map(({ title, says, items }) =>
			el(
				'section',
				{},
				el('h3', {}, `${title}: ${items.length}`),
				el('p', { class: 'soft' }, shared ? says : `${says} ${upperFirst(evidenceWords(items))}.`),
				list(
					{ class: 'skills to' },
					items.map((item) => drawItem(item, href, shared)),
				),
			),
		),
		answered &&
			open.length > 0 &&
			el(
				'section',
				{},
				el('h3', {}, `Not answered: ${open.length}`),
				el('p', {}, `${open.map(({ title }) => title).join(', ')}.`),
			),
		answered &&
			el(
				'p',
				{ class: 'soft' },
				'These are answers and no verdict: a list earns nobody the title.',
			),
	].filter((node) => node !== false);
}

function drawItem(item: Standing, href: Href, shared: boolean): Child[] {
	const { skill, has, asks, note } = item;
	const ask: Child =
		has < asks &&
		el(
			'a',
			{ class: 'onward', href: href(askedAddress(item)) },
			`What ${levelTitles[asks]} looks like`,
		);
	const over = has > asks && `The job asks for ${levelTitles[asks]}. `;
	const evidence = shared ? '' : note === '' ? 'No line of evidence yet. ' : `Evidence: “${note}” `;
	return [
		el('a', { href: href(addressOf(skill)) }, skill.title),
		skillBar(standingBar(item)),
		(over || evidence || ask) && el('p', {}, over, evidence, ask),
	];
}

/** Says whose answers are shown, and what can be done with them. */
export function drawShared(
	count: number,
	conflicts: number,
	same: boolean,
	act: { keep(): void; keepNew(): void; own(): void },
): HTMLElement {
	const button = (text: string, quiet: boolean, then: () => void): HTMLElement => {
		const made = el('button', { type: 'button', class: quiet && 'quiet' }, text);
		made.addEventListener('click', then);
		return made;
	};
	const says = same
		? 'You have given the same answers yourself.'
		: conflicts === 0
			? 'Yours stay as they are. You may keep these on your device; you have none for the same skills.'
			: `Yours stay as they are. In ${counted(conflicts, 'skill')} you have chosen another level.`;
	return el(
		'div',
		{ class: 'state shared' },
		el('p', {}, el('strong', {}, `${counted(count, 'answer')} came with this link. `), says),
		el(
			'div',
			{ class: 'take-along' },
			!same && conflicts === 0 && button('Keep these answers', false, act.keep),
			conflicts > 0 && button(`Keep them, in place of mine`, false, act.keep),
			conflicts > 0 && button('Keep only what I have not answered', true, act.keepNew),
			button('Show my own answers', true, act.own),
		),
	);
}
