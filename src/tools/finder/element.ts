import type { Finder, FinderAnswer } from '../../domain/entries.ts';
import { find } from '../base/draw.ts';
import type { Reading } from '../base/state.ts';
import { takeAlong } from '../base/take-along.ts';
import { ToolElement, type Drawn } from '../base/tool-element.ts';
import { drawFinder } from './draw.ts';
import { finderMarkdown } from './markdown.ts';
import { answersAddress, readAnswers } from './state.ts';
import { finderView } from './view.ts';

/** All questions at once; the result below follows every answer, and the button leads to it. */
class FinderTool extends ToolElement<FinderAnswer[]> {
	#finder!: Finder;
	readonly #radios = [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
	readonly #count = find<HTMLElement>(this, '.answered');
	readonly #clear = find<HTMLButtonElement>(this, 'button.clear');

	protected override async load(): Promise<void> {
		this.#finder = await this.data.finder(this.dataset['tool'] ?? '');
	}

	protected prepare(): void {
		// Who was quicker than the data keeps what they chose, unless the address holds answers already.
		const early = this.#chosen();
		if (early.length > 0 && !new URLSearchParams(location.search).has('a'))
			history.replaceState(null, '', this.href(this.addressFor(early)) + location.hash);
		// Without a script the tables are all there is; with one they are what to look up.
		for (const table of document.querySelectorAll<HTMLDetailsElement>('.finder-tables details'))
			table.open = false;
		this.addEventListener('change', () => this.#follow(this.#chosen()));
		this.#clear.addEventListener('click', () => {
			this.#follow([]);
			this.#radios[0]?.focus();
		});
	}

	protected read(search: string): Reading<FinderAnswer[]> {
		return readAnswers(this.#finder, this.catalogue.retired, search);
	}

	protected fill(answers: FinderAnswer[]): void {
		const ids = new Set(answers.map(({ id }) => id));
		for (const radio of this.#radios) {
			// Without an answer its group falls back to the choice that is none.
			radio.checked = ids.has(radio.value) || (radio.value === '' && !this.#has(radio.name, ids));
		}
		this.#tell(answers);
	}

	protected ask(): FinderAnswer[] | undefined {
		const chosen = this.#chosen();
		if (chosen.length > 0) return chosen;
		const missing = 'Missing: an answer to at least one question.';
		this.#count.textContent = missing;
		this.announce(missing);
		this.#radios[0]?.focus();
		return undefined;
	}

	protected addressFor(answers: FinderAnswer[]): string {
		return answersAddress(this.#finder, answers);
	}

	protected draw(answers: FinderAnswer[]): Drawn | undefined {
		const view = finderView(this.catalogue, this.#finder, answers);
		if (!view) return undefined;
		const nodes = drawFinder(view, this.href);
		const along = takeAlong({
			markdown: () =>
				finderMarkdown(view, {
					title: this.#finder.title,
					url: this.fullHref,
					self: location.href,
				}),
			announce: this.announce,
			beforePrint: () => {
				for (const details of this.querySelectorAll('details')) details.open = true;
			},
		});
		return { nodes: [...nodes, along], says: `${view.heading}. ${view.says}` };
	}

	/** Shows answers without a step in the history: Back leads off the page, and not through every click. */
	#follow(answers: FinderAnswer[]): void {
		this.fill(answers);
		void this.show(answers, 'replaceState');
	}

	#chosen(): FinderAnswer[] {
		const ids = new Set(this.#radios.filter(({ checked }) => checked).map(({ value }) => value));
		return this.#finder.questions.flatMap(({ answers }) => answers.filter(({ id }) => ids.has(id)));
	}

	#has(question: string, ids: ReadonlySet<string>): boolean {
		return this.#radios.some(({ name, value }) => name === question && ids.has(value));
	}

	#tell(answers: FinderAnswer[]): void {
		this.#count.textContent = `${answers.length} of ${this.#finder.questions.length} answered`;
		this.#clear.hidden = answers.length === 0;
	}
}

customElements.define('finder-tool', FinderTool);
