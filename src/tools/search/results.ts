import type { Answer } from '../../domain/search/answer.ts';
import { markerOf } from '../../domain/search/marking.ts';
import { el, find } from '../base/draw.ts';
import { drawGroup, drawPages, drawSuggestions, type Href } from './draw.ts';
import { counted, drawMended, drawMissing, drawNothing } from './notes.ts';
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
	/** In its place where not all could be searched. */
	readonly #partly: HTMLElement;
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
		this.#partly = find(panel, '.search-partly');
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
		this.#hideMessages();
		this.options.refresh();
		this.say('');
		this.busy(false);
	}

	/**
	 * The first groups of an answer, in place of what was there.
	 *
	 * @param again whether it is the answer that was there, grown: then all of its groups and what the full text had for it, and
	 * the same option stays active
	 */
	lead(shown: Shown, literally: () => void, again = false): void {
		const { active, first } = this.options;
		const chosen = again && !(this.#choosesFirst && active === first) ? active?.href : undefined;
		const mended = again ? this.#shown?.answer.mended : undefined;
		const inText = again ? drawText(this.#finished?.found) : [];
		this.#shown = shown;
		this.#finished = undefined;
		this.#drawn = again ? shown.groups : leading(shown.groups);
		this.#list.replaceChildren(...this.#draw(shown, this.#drawn), ...inText);
		this.#list.classList.toggle('search-whole', chosen !== undefined);
		if (!again) {
			this.say('');
			// Before the next painting, where the browser lays out anyway.
			requestAnimationFrame(() => (this.#scroller.scrollTop = 0));
		}
		// Whoever stands on its button stays there.
		if (mended === undefined || mended !== shown.answer.mended)
			drawMended(this.#note, shown, literally);
		this.#hideMessages();
		this.options.refresh();
		this.#choose(chosen);
	}

	/** Its other groups, below. */
	follow(shown: Shown): void {
		const others = shown.groups.filter((group) => !this.#drawn.includes(group));
		this.#list.append(...this.#draw(shown, others));
		this.options.refresh();
	}

	/** What the full text adds, below that; undefined where it could not be searched. */
	finish(shown: Shown, found: TextAnswer | undefined): void {
		const chosen = this.options.active?.href;
		this.#list.querySelector('.in-text')?.remove();
		this.#list.append(...drawText(found));
		const isSomething = shown.answer.found.length > 0 || (found?.pages ?? []).length > 0;
		drawMissing(this.#note, isSomething ? (found?.missing ?? []) : []);
		this.options.refresh();
		if (!this.options.active) this.#choose(chosen);
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
		this.#partly.hidden = !isNothing || isWaiting || isCertain;
		this.say(
			isWaiting
				? 'Questions and definitions are still loading.'
				: counted(groups, found?.pages, texts === 'lost'),
			this.#note.textContent ?? '',
		);
		this.busy(isWaiting);
	}

	#hideMessages(): void {
		drawNothing(this.#nothing, undefined);
		this.#partly.hidden = true;
	}

	/** Makes the option active that leads where the chosen one did; without it the first, where that becomes active by itself. */
	#choose(chosen: string | undefined): void {
		const { all, first } = this.options;
		const same = chosen === undefined ? undefined : all.find(({ href }) => href === chosen);
		if (same) {
			this.options.activate(same);
			same.scrollIntoView({ block: 'nearest' });
		} else if (this.#choosesFirst && first) this.options.activate(first);
	}

	busy(isBusy: boolean): void {
		this.#list.setAttribute('aria-busy', String(isBusy));
	}

	/** @param aloud what stands above the results, which nobody who listens would come by */
	say(text: string, aloud = ''): void {
		// Said once: each change is read aloud.
		if (this.#status.textContent === (aloud ? `${text} ${aloud}` : text)) return;
		this.#status.replaceChildren(
			text,
			...(aloud ? [el('span', { class: 'sr-only' }, ` ${aloud}`)] : []),
		);
	}

	#draw({ question, answer }: Shown, groups: readonly Group[]): HTMLElement[] {
		const mark = markerOf(answer.mended ?? question);
		return groups.map((group) => drawGroup(group, mark, this.#href));
	}
}

/** The pages that hold the words in their text. */
function drawText(found: TextAnswer | undefined): HTMLElement[] {
	if (!found || found.pages.length === 0) return [];
	return [drawPages(found.pages, found.partial ? 'Some of the words, in the text' : 'In the text')];
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
