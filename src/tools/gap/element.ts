import type { GapItem } from '../../domain/gap.ts';
import { jobRef, lineOf, type Job } from '../../domain/job.ts';
import { wayBetween } from '../../domain/moves.ts';
import type { MoveTexts } from '../../domain/packed.ts';
import { addressOf } from '../../site/addresses.ts';
import { el } from '../base/draw.ts';
import { PairElement } from '../base/pair-element.ts';
import { takeAlong } from '../base/take-along.ts';
import { message, type Drawn } from '../base/tool-element.ts';
import { drawHead, drawPart, drawReality, drawTexts } from './draw.ts';
import { gapMarkdown } from './markdown.ts';
import { openPlans, PlanBox } from './plan-box.ts';
import { planKey, planText } from './plan.ts';
import { gapShape, gapView, toBuild, type GapView } from './view.ts';

/** What is missing from one job to another, how to build and show it, and a plan to take along. */
class GapTool extends PairElement {
	protected readonly shape = gapShape;
	readonly #plans = openPlans(this.dataset['base'] ?? '/');

	protected async drawPair(from: Job, to: Job): Promise<Drawn> {
		const { promotion } = wayBetween(this.catalogue, from, to);
		const told = !promotion || (await this.data.describe([promotion.to]));
		const view = gapView(this.catalogue, from, to);
		const move = await this.#move(view);
		const complete = told && (move || !view.way.transition);
		const rows = new Map<HTMLDetailsElement, GapItem>();
		const parts = el(
			'div',
			{ class: 'gap', 'data-line': lineOf(to)?.shape },
			...view.parts
				.filter(({ count }) => count > 0)
				.map((part) =>
					drawPart(part, (row, item) => {
						rows.set(row, item);
						row.addEventListener('toggle', () => {
							if (row.open) void this.#fill(row, item);
						});
					}),
				),
		);
		const openAll = async (): Promise<void> => {
			const work = [...rows].filter(([, item]) => toBuild(view).includes(item));
			await Promise.all(work.map(([row, item]) => this.#fill(row, item)));
			for (const [row] of work) row.open = true;
		};
		const plan = new PlanBox(this.#plans, planKey(jobRef(from), jobRef(to)), async () =>
			planText(view, await this.#texts(view), move?.steps),
		);
		const all = el('button', { type: 'button', class: 'quiet' }, 'Open every skill to build');
		all.addEventListener('click', () => void openAll());
		const along = takeAlong({
			markdown: async () =>
				gapMarkdown(view, await this.#texts(view), {
					move,
					plan: plan.text,
					url: this.fullHref,
					self: location.href,
				}),
			announce: this.announce,
			beforePrint: openAll,
		});
		return {
			nodes: [
				...(complete ? [] : [this.copyOf('partial')]),
				...drawHead(view, this.href),
				toBuild(view).length > 0 && el('div', { class: 'take-along' }, all),
				parts,
				...drawReality(view, move, this.href),
				plan.element,
				along,
			].filter((node) => node !== false),
			says: `From ${view.from.name} to ${view.to.name}: ${view.counts}.`,
		};
	}

	/** What the page of the move says; without it there is still the link to the page. */
	async #move({ way: { transition } }: GapView): Promise<MoveTexts | undefined> {
		return transition && this.data.move(transition.id).catch(() => undefined);
	}

	#texts(view: GapView): ReturnType<typeof this.data.skills> {
		return this.data.skills(toBuild(view).map(({ skill }) => skill.id));
	}

	/** Puts into a row what its skill's page says, once. */
	async #fill(row: HTMLDetailsElement, item: GapItem): Promise<void> {
		if (row.querySelector('.texts')) return;
		const texts = (await this.data.skills([item.skill.id])).get(item.skill.id);
		for (const old of row.querySelectorAll('.texts, .state')) old.remove();
		row.append(
			texts
				? drawTexts(item, texts, this.href)
				: message(
						'The text did not load.',
						' Close the row and open it again, or read ',
						el('a', { href: this.href(addressOf(item.skill)) }, 'the page of the skill'),
						'.',
					),
		);
	}
}

customElements.define('gap-tool', GapTool);
