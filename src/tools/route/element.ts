import type { Job } from '../../domain/job.ts';
import { moveNetwork, type MoveNetwork } from '../../domain/move-network.ts';
import { preferences } from '../../domain/route.ts';
import { find } from '../base/draw.ts';
import { PairElement } from '../base/pair-element.ts';
import type { Pair } from '../base/pair.ts';
import type { Reading } from '../base/state.ts';
import { takeAlong } from '../base/take-along.ts';
import { message, type Drawn } from '../base/tool-element.ts';
import { drawHead, drawLeft, drawOverview, drawProofs, drawRoute } from './draw.ts';
import { planMarkdown } from './markdown.ts';
import { readRoute, routeAddress, routeShape, type RouteState } from './state.ts';
import { planView, type RouteView, type StepView } from './view.ts';

/** Up to three ways from one job to another, drawn as lines. */
class RouteTool extends PairElement<RouteState> {
	protected readonly shape = routeShape;
	#network!: MoveNetwork;
	readonly #panel = find<HTMLFormElement>(this, 'form');

	protected override prepare(): void {
		super.prepare();
		this.#network = moveNetwork(this.catalogue);
		for (const radio of this.querySelectorAll('input[name="prefer"]'))
			radio.addEventListener('change', () => void this.show(this.chosen()));
	}

	protected override read(search: string): Reading<RouteState> {
		return readRoute(this.catalogue, search);
	}

	protected override complete(pair: Pair): RouteState {
		const chosen = new FormData(this.#panel).get('prefer');
		return { ...pair, prefer: preferences.find((one) => one === chosen) ?? preferences[0] };
	}

	protected override fill(state: RouteState): void {
		super.fill(state);
		find<HTMLInputElement>(this, `input[name="prefer"][value="${state.prefer}"]`).checked = true;
	}

	protected override addressFor(state: RouteState): string {
		return routeAddress(state);
	}

	protected drawPair(from: Job, to: Job, { prefer }: RouteState): Drawn {
		const view = planView(this.catalogue, this.#network, { from, to, prefer });
		const rows = new Map<HTMLDetailsElement, StepView>();
		const draw = (route: RouteView): HTMLElement =>
			drawRoute(route, this.href, (row, step) => {
				rows.set(row, step);
				row.addEventListener('toggle', () => {
					if (row.open) void this.#prove(row, step);
				});
			});
		const { nearest, routes } = view;
		const near = nearest ? [draw(nearest), drawLeft(nearest, this.href)] : [];
		const openAll = async (): Promise<void> => {
			await Promise.all([...rows].map(([row, step]) => this.#prove(row, step)));
			for (const row of rows.keys()) row.open = true;
		};
		const along = takeAlong({
			markdown: async () =>
				planMarkdown(view, await this.#texts([...rows.values()]), {
					url: this.fullHref,
					self: location.href,
				}),
			announce: this.announce,
			beforePrint: openAll,
		});
		return {
			nodes: [
				...drawHead(view, this.href),
				drawOverview(routes),
				...routes.map(draw),
				...near,
				along,
			].filter((node) => node !== undefined),
			says: [view.says, ...routes.map(({ title, says }) => `${title}: ${says}`)].join(' '),
		};
	}

	#texts(steps: readonly StepView[]): ReturnType<typeof this.data.skills> {
		const ids = steps.flatMap(({ skills }) => skills.map(({ skill }) => skill.id));
		return this.data.skills([...new Set(ids)]);
	}

	/** Fills in the skills of a step and what proves them; what did not come is asked for again the next time. */
	async #prove(row: HTMLDetailsElement, step: StepView): Promise<void> {
		const texts = await this.#texts([step]);
		for (const old of row.querySelectorAll('.proofs, .state')) old.remove();
		row.append(drawProofs(step, texts, this.href));
		if (step.skills.every(({ skill }) => texts.has(skill.id))) return;
		row.append(
			message(
				'Some of the proof did not load.',
				' Close the step and open it again, or open the page of a skill.',
			),
		);
	}
}

customElements.define('route-tool', RouteTool);
