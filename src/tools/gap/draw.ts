import type { GapItem } from '../../domain/gap.ts';
import { jobRef, lineOf } from '../../domain/job.ts';
import { lowerFirst, upperFirst } from '../../domain/names.ts';
import type { MoveTexts, SkillTexts } from '../../domain/packed.ts';
import { difficultyTitles } from '../../domain/vocabulary.ts';
import { addresses, addressOf } from '../../site/addresses.ts';
import { gapBar, type GapPart } from '../../site/gap-view.ts';
import { skillBarView } from '../../site/skill-bar.ts';
import { el, list, roundel, skillBar, type Child } from '../base/draw.ts';
import { promotionWords } from '../base/words.ts';
import { asksForWork, levelsOf, sectionOf, stepWords, type GapView } from './view.ts';

type Href = (address: string) => string;

/** The head of a result: where from, where to, and how much of what. */
export function drawHead({ from, to, counts, way }: GapView, href: Href): Node[] {
	const link = (address: string, text: string): HTMLElement =>
		el('a', { href: href(address) }, text);
	const promoted = way.promotion && `${promotionWords(way.promotion)} `;
	const direct = way.promotion ?? way.transition;
	return [
		el('h2', { id: 'result' }, `From ${lowerFirst(from.name)} to ${lowerFirst(to.name)}`),
		el('p', { class: 'ends' }, drawEnd('From', from, link), drawEnd('To', to, link)),
		el(
			'p',
			{},
			`Skills: ${counts}. ${promoted ?? ''}`,
			link(addresses.compareTool(...comparable(from.job, to.job)), 'The two jobs side by side'),
			!direct && '. No single step leads from one to the other: ',
			!direct && link(addresses.routeTool(jobRef(from.job), jobRef(to.job)), 'Plan a route'),
		),
	];
}

function drawEnd(
	word: string,
	{ job, name, address }: GapView['from'],
	link: (address: string, text: string) => HTMLElement,
): HTMLElement {
	return el('span', {}, roundel(lineOf(job)?.shape), word, el('br'), link(address, name));
}

/** The two jobs as the comparison takes them; it knows no starting point, and begins with the other. */
function comparable(from: GapView['from']['job'], to: GapView['to']['job']): [string, string?] {
	return from.kind === 'starting-point' ? [jobRef(to)] : [jobRef(from), jobRef(to)];
}

/** One of the four lists. Its rows are empty until they are opened; `made` is told of each. */
export function drawPart(
	{ key, title, says, count, shown, folded }: GapPart,
	made: (row: HTMLDetailsElement, item: GapItem) => void,
): HTMLElement {
	const rows = (items: readonly GapItem[]): HTMLElement =>
		list(
			{ class: 'gap-rows' },
			items.map((item) => {
				const { level, from } = gapBar(item);
				const bar = skillBarView(level, from);
				const row = el(
					'details',
					{},
					el(
						'summary',
						{},
						el('span', { class: 'name' }, item.skill.title),
						skillBar(asksForWork(key) ? { ...bar, words: upperFirst(stepWords(item)) } : bar),
					),
				);
				made(row, item);
				return [row];
			}),
		);
	return el(
		'section',
		{ class: asksForWork(key) && 'work' },
		el('h3', {}, `${title}: ${count}`),
		el('p', { class: 'soft' }, says),
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

/** What a row holds once it is open: both levels, and for work a way to build it and proof to show. */
export function drawTexts(item: GapItem, texts: SkillTexts, href: Href): HTMLElement {
	const more = (slug: string, text: string): HTMLElement =>
		el('a', { class: 'onward', href: href(sectionOf(item.skill, slug)) }, text);
	const work = item.to > item.from;
	const extract = (lead: string, { lines, slug }: SkillTexts['build'], text: string): Child =>
		lines.length > 0 &&
		el('p', {}, el('strong', {}, `${lead}: `), `${lines.join(' ')} `, more(slug, text));
	return el(
		'div',
		{ class: 'texts' },
		...levelsOf(item, texts).flatMap(({ title, statements }) => [
			el('h4', {}, title),
			list(
				{},
				statements.map((text) => [text]),
			),
		]),
		work && extract('One way to build it', texts.build, 'More ways'),
		work && extract('Proof to show', texts.show, 'More proof'),
		!work &&
			el(
				'p',
				{ class: 'onward' },
				el('a', { href: href(addressOf(item.skill)) }, `All of ${item.skill.title}`),
			),
	);
}

/** What the editors say against and for the move, in short; or where to read about moves like it. */
export function drawReality(
	{ from, to, way, back, nearby, promotion, compared }: GapView,
	texts: MoveTexts | undefined,
	href: Href,
): Node[] {
	const { transition } = way;
	const page = (move: { id: string; title: string }): HTMLElement =>
		el('a', { href: href(addresses.transition(move.id)) }, move.title);
	const head = el('h3', {}, 'Before you decide');
	const backWords: Child[] = back ? [' The way back has a page: ', page(back), '.'] : [];
	const sideBySide =
		compared &&
		el(
			'p',
			{},
			'The two jobs side by side: ',
			el('a', { href: href(addresses.comparison(compared.id)) }, compared.title),
		);
	const next = promotion && drawPromotion(promotion, href);
	if (!transition) {
		const others = nearby.flatMap((move, i): Child[] => [i > 0 && ', ', page(move)]);
		const known: Child[] =
			others.length > 0 ? [' Moves to the same job that have one: ', ...others, '.'] : [];
		const text = `Nobody has written a page about going from ${lowerFirst(from.name)} to ${lowerFirst(to.name)} here.`;
		const nobody = !promotion && el('p', {}, text, ...known, ...backWords);
		return [head, next, nobody, sideBySide].filter((node): node is HTMLElement => Boolean(node));
	}
	const far = `${difficultyTitles[transition.difficulty]} (${transition.difficulty} of 5)`;
	const time = texts?.time ?? 'nobody has measured it';
	const lead = [head, ...(next ? [next] : [])];
	return [
		...lead,
		el(
			'p',
			{},
			`How far: ${far}. `,
			texts && `How long: ${time}. `,
			'The whole page: ',
			page(transition),
			'.',
			...backWords,
		),
		...(texts?.parts ?? []).map(({ title, slug, lines }) =>
			el(
				'section',
				{ class: 'extract' },
				el('h4', {}, title),
				lines.length === 1
					? el('p', {}, lines[0])
					: list(
							{},
							lines.map((line) => [line]),
						),
				el(
					'p',
					{ class: 'soft onward' },
					el(
						'a',
						{ href: href(`${addresses.transition(transition.id)}#${slug}`) },
						`More: ${lowerFirst(title)}`,
					),
				),
			),
		),
		...(sideBySide ? [sideBySide] : []),
	];
}

/** What the next title asks for that the one before does not, as its ladder says it. */
function drawPromotion(
	{ title, address, scope }: NonNullable<GapView['promotion']>,
	href: Href,
): HTMLElement {
	return el(
		'section',
		{ class: 'extract' },
		el('h4', {}, `A promotion: what ${lowerFirst(title)} reaches`),
		scope.length > 0 &&
			list(
				{},
				scope.map((text) => [text]),
			),
		el('p', { class: 'soft onward' }, el('a', { href: href(address) }, 'Its place on the ladder')),
	);
}
