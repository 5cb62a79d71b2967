import type { Job } from '../../domain/job.ts';
import { PairElement } from '../base/pair-element.ts';
import { takeAlong } from '../base/take-along.ts';
import type { Drawn } from '../base/tool-element.ts';
import { counted } from '../base/words.ts';
import { drawComparison } from './draw.ts';
import { comparisonMarkdown } from './markdown.ts';
import { compareShape, compareView } from './view.ts';

/** Any two roles or titles side by side. */
class CompareTool extends PairElement {
	protected readonly shape = compareShape;

	protected async drawPair(a: Job, b: Job): Promise<Drawn> {
		const complete = await this.data.describe([a, b]);
		const view = compareView(this.catalogue, a, b);
		const along = takeAlong({
			markdown: () => comparisonMarkdown(view, { url: this.fullHref, self: location.href }),
			announce: this.announce,
		});
		const differing = view.parts.flatMap(({ shown, folded }) => [...shown, ...folded]).length;
		return {
			nodes: [
				...(complete ? [] : [this.copyOf('partial')]),
				...drawComparison(view, this.href),
				along,
			],
			says: `${view.a.name} and ${view.b.name}: ${counted(differing, 'skill')} differ, ${view.equal.length} carry over.`,
		};
	}
}

customElements.define('compare-tool', CompareTool);
