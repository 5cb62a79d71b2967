import type { Answer } from '../../domain/search/answer.ts';
import { markerOf } from '../../domain/search/marking.ts';
import { find } from '../base/draw.ts';
import { drawGroup, drawPages, drawSuggestions, type Href } from './draw.ts';
import { counted, drawNote, drawNothing } from './notes.ts';
import { Options } from './options.ts';
import type { TextAnswer } from './full-text.ts';
import type { Group } from './view.ts';

/** What an answer shows. */
export interface Shown {
	question: string;
	answer: Answer;
	groups: readonly Group[];
	texts: Texts;
}

/** Whether questions and definitions are among the names, on their way, or did not come. */
export type Texts = 'here' | 'coming' | 'lost';

/** The place of the results, in three steps: the best at once, the other names after a breath, the full text when it comes. */
export class Results {
	readonly options: Options;
	readonly #list: HTMLElement;
	readonly #scroller: HTMLElement;
	readonly #note: HTMLElement;
	readonly #nothing: HTMLElement;
	readonly #status: HTMLElement;
	readonly #href: Href;
	/** Whether the first option is the active one by itself. */
	readonly #choosesFirst: boolean;
	/** What is shown now; nothing before anything is asked. */
	#shown: Shown | undefined;
	/** Whether everything that is there has been searched for it, and what the full text gave. */
	#finished: { found: TextAnswer | undefined } | undefined;
	/** The groups of it that are drawn. */
	#drawn: readonly Group[] = [];

	constructor(panel: HTMLElement, href: Href, choosesFirst: boolean) {
		this.#list = find(panel, '[role="listbox"]');
		this.#scroller = find(panel, '.search-results');
		this.#note = find(panel, '.search-note');
		this.#nothing = find(panel, '.search-nothing');
		this.#status = find(panel, '[role="status"]');
		this.options = new Options(find(panel, 'input'), this.#list);
		this.#href = href;
		this.#choosesFirst = choosesFirst;
	}

	/** Before anything is asked: recent searches, and questions that others have. */
	begin(recent: readonly string[], offered: readonly string[], toSearch: Href): void {
		this.#shown = undefined;
		this.#list.replaceChildren(
			...(recent.length > 0 ? [drawSuggestions('Your recent searches', recent, toSearch)] : []),
			...(offered.length > 0 ? [drawSuggestions('Questions people ask', offered, toSearch)] : []),
		);
		this.#note.replaceChildren();
		drawNothing(this.#nothing, undefined);
		this.options.refresh();
		this.say('');
		this.busy(false);
	}

	/**
	 * The first groups of an answer, in place of what was there.
	 *
	 * @param again whether it is the answer that was there, grown: then all of its groups, and the same option stays active
	 */
	lead(shown: Shown, literally: () => void, again = false): void {
		const { active, first } = this.options;
		const chosen = again && !(this.#choosesFirst && active === first) ? active?.href : undefined;
		this.#shown = shown;
		this.#finished = undefined;
		this.#drawn = again ? shown.groups : leading(shown.groups);
		this.#list.replaceChildren(...this.#draw(shown, this.#drawn));
		// Before the next painting, where the browser lays out anyway.
		if (!again) requestAnimationFrame(() => (this.#scroller.scrollTop = 0));
		drawNote(this.#note, { ...shown, found: undefined }, literally);
		drawNothing(this.#nothing, undefined);
		this.options.refresh();
		const same = this.options.all.find(({ href }) => href === chosen);
		if (same) this.options.activate(same);
		else this.#chooseFirst();
	}

	/** Its other groups, below. */
	follow(shown: Shown): void {
		const others = shown.groups.filter((group) => !this.#drawn.includes(group));
		this.#list.append(...this.#draw(shown, others));
		this.options.refresh();
	}

	/** What the full text adds, below that; undefined where it could not be searched. */
	finish(shown: Shown, found: TextAnswer | undefined, literally: () => void): void {
		const pages = found?.pages ?? [];
		if (pages.length > 0) {
			const title = found!.partial ? 'Some of the words, in the text' : 'In the text';
			this.#list.append(drawPages(pages, title));
		}
		drawNote(this.#note, { ...shown, found }, literally);
		this.options.refresh();
		this.#chooseFirst();
		this.#finished = { found };
		this.#conclude(shown, found);
	}

	/** Questions and definitions did not come: said of what is shown, too. */
	lose(): void {
		if (!this.#shown) return;
		this.#shown.texts = 'lost';
		if (this.#finished) this.#conclude(this.#shown, this.#finished.found);
	}

	#conclude({ question, groups, texts }: Shown, found: TextAnswer | undefined): void {
		const isNothing = groups.length === 0 && (found?.pages ?? []).length === 0;
		// The answer may lie in what is still to come.
		const isWaiting = isNothing && texts === 'coming';
		const isCertain = found !== undefined && texts === 'here';
		drawNothing(this.#nothing, isNothing && isCertain ? question : undefined);
		this.say(
			isWaiting
				? 'Questions and definitions are still loading.'
				: counted(groups, found?.pages, texts === 'lost'),
		);
		this.busy(isWaiting);
	}

	#chooseFirst(): void {
		const { active, first } = this.options;
		if (this.#choosesFirst && !active && first) this.options.activate(first);
	}

	busy(isBusy: boolean): void {
		this.#list.setAttribute('aria-busy', String(isBusy));
	}

	say(text: string): void {
		this.#status.textContent = text;
	}

	#draw({ question, answer }: Shown, groups: readonly Group[]): HTMLElement[] {
		const mark = markerOf(answer.mended ?? question);
		return groups.map((group) => drawGroup(group, mark, this.#href));
	}
}

/** The groups that are drawn with every letter: what fills the first screen. */
function leading(groups: readonly Group[]): readonly Group[] {
	const enough = 5;
	let rows = 0;
	return groups.filter((group) => {
		const fits = rows < enough;
		rows += group.rows.length;
		return fits;
	});
}
