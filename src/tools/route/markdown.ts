import type { SkillTexts } from '../../domain/packed.ts';
import { addressOf } from '../../site/addresses.ts';
import { blocks, bullets, link, plain } from '../base/markdown.ts';
import { stepWords } from '../gap/view.ts';
import type { PlanView, RouteView, StepView } from './view.ts';

/** A plan as Markdown, with full addresses; proof as far as the pages of the skills came. */
export function planMarkdown(
	view: PlanView,
	texts: ReadonlyMap<string, SkillTexts>,
	{ url, self }: { url(address: string): string; self: string },
): string {
	const step = ({ to, kind, page, time, asks, skills, gap, asIn }: StepView): string => {
		const head = `${link(to.name, url(to.address))}: ${plain(kind)}. ${link(asks, url(gap))}`;
		if (asIn !== undefined) return `${head}, as in way ${asIn}.`;
		return [
			`${head}.`,
			page && `- The page about it: ${link(page.title, url(addressOf(page)))}`,
			time !== undefined && `- How long: ${plain(time)}`,
			...skills.map((item) => {
				const proof = texts.get(item.skill.id)?.show.lines ?? [];
				const shown = proof.length > 0 ? `. Proof to show: ${proof.map(plain).join(' ')}` : '';
				return `- ${link(item.skill.title, url(addressOf(item.skill)))}: ${stepWords(item)}${shown}`;
			}),
		]
			.filter(Boolean)
			.join('\n');
	};
	const route = ({ says, from, steps }: RouteView): string[] => [
		`${plain(says)} From ${plain(from.name)}:`,
		bullets(steps.map(step)),
	];
	const { from, to, says, straight, notes, routes, hints, nearest } = view;
	return blocks(
		`# ${plain(`From ${from.name} to ${to.name}`)}`,
		`${link(from.name, url(from.address))} to ${link(to.name, url(to.address))}. ${plain([says, ...notes].join(' '))}`,
		`${plain(straight.says)} ${link('The gap between the two', url(straight.gap))}.`,
		...hints.map((hint) => `${plain(hint.text)} ${link(hint.link, url(hint.address))}.`),
		...routes.flatMap((one) => [`## ${plain(one.title)}`, ...route(one)]),
		nearest && `## ${plain(nearest.title)}`,
		...(nearest ? route(nearest) : []),
		nearest && `${plain(nearest.left)} ${link('The gap that is left', url(nearest.gap))}.`,
		`Levels are editors’ judgment, and nobody is promised a job or a promotion. From ${link('the route planner', self)}.`,
	);
}
