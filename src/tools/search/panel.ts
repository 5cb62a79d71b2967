import { markerOf } from '../../domain/search/marking.ts';
import type { PackedNames, PackedTexts } from '../../domain/search/pack.ts';
import { plainly } from '../../domain/search/phrases.ts';
import { keyOf, sameWord, wordsOf } from '../../domain/search/words.ts';
import { withBase } from '../../site/addresses.ts';
import { find } from '../base/draw.ts';
import { addressOf, askedByAddress, showAddress } from './address.ts';
import { sayBroken } from './broken.ts';
import type { SearchPanelHost } from './host.ts';
import { engineOf, type Engine } from './engine.ts';
import { nothing } from './full-text.ts';
import { loadJson } from './load.ts';
import { narrowingOf, textFiltersOf } from './narrowing.ts';
import { openRecent, type Recent } from './recent.ts';
import { Results, type Shown, type Texts } from './results.ts';
import { TextSearch } from './text-search.ts';
import { amounts, groupsOf } from './view.ts';

/** How long a reader must pause before more than the best is drawn, and before the full text is searched, in milliseconds. */
const pauses = { others: 60, text: 180 };

/** The field, its filters and its results: in the dialog of every page, and on the page of its own. */
class Panel {
	readonly #host: SearchPanelHost;
	readonly #input: HTMLInputElement;
	readonly #forget: HTMLButtonElement;
	readonly #isPage: boolean;
	readonly #href: (address: string) => string;
	readonly #results: Results;
	readonly #recent: Recent;
	#engine?: Engine;
	/** The names on their way. */
	#starting?: Promise<void>;
	#texts: Texts = 'coming';
	/** Tries once more for the texts, where they did not come. */
	#retry?: () => void;
	readonly #text: TextSearch;
	/** Whether every word is meant as it was typed. */
	#literal = false;
	/** Counts the questions, so that a slow answer does not replace a later one. */
	#turn = 0;
	#timers: number[] = [];

	/** @param host the element around all of it, its HTML complete */
	constructor(host: SearchPanelHost) {
		const base = host.dataset['base'] ?? '/';
		this.#host = host;
		this.#input = find<HTMLInputElement>(host, 'input');
		this.#forget = find<HTMLButtonElement>(host, '.search-forget');
		this.#isPage = host.dataset['page'] !== undefined;
		this.#href = (address) => withBase(address, base);
		this.#results = new Results(host, this.#href, !this.#isPage);
		this.#recent = openRecent(base);
		this.#text = new TextSearch(host.dataset['text'] ?? '');
		this.#listen();
		void this.#start();
	}

	#listen(): void {
		const host = this.#host;
		this.#input.addEventListener('input', () => this.#ask(this.#input.value));
		this.#input.addEventListener('keydown', (event) => this.#press(event));
		find(host, 'form').addEventListener('submit', (event) => this.#submit(event));
		for (const select of host.querySelectorAll('select'))
			select.addEventListener('change', () => this.#ask(this.#input.value, this.#literal));
		const list = find<HTMLElement>(host, '[role="listbox"]');
		list.addEventListener('click', (event) => this.#choose(event));
		// A press on a result must not take the focus from the field before it is a click.
		list.addEventListener('mousedown', (event) => event.preventDefault());
		this.#forget.addEventListener('click', () => {
			this.#recent.forget();
			this.#ask(this.#input.value);
			this.#input.focus();
		});
		if (this.#isPage) {
			window.addEventListener('popstate', () => this.#readAddress());
			// What was typed before the script came is the question, whatever the address asks.
			if (this.#isAsked) this.#ask(this.#input.value);
			else this.#readAddress();
		}
	}

	/** What the names answer, as addresses; once all of them are there. For tests, and for the curious. */
	async answer(question: string): Promise<{ address: string; more: string[] }[]> {
		while (!this.#engine?.complete) await new Promise((done) => setTimeout(done, 20));
		const { names, answer } = this.#engine;
		return groupsOf(markerOf(question), answer(question), names, { kind: '', line: '' })
			.flatMap(({ rows }) => rows)
			.map(({ address, more }) => ({ address, more: more.map((one) => one.address) }));
	}

	/** The key under which a name is known: equal ones are the same name. */
	keyOf(name: string): string {
		return keyOf(plainly(wordsOf(name)).map(sameWord));
	}

	/** Fetches the names, if they are not on their way, and then what belongs to them. */
	#start(): Promise<void> {
		return (this.#starting ??= this.#load().finally(() => (this.#starting = undefined)));
	}

	async #load(): Promise<void> {
		const host = this.#host;
		sayBroken(host);
		this.#wait(true);
		let packed: PackedNames;
		let texts: Promise<PackedTexts>;
		let engine: Engine;
		let turn: number;
		try {
			packed = await (host.names ?? loadJson<PackedNames>(this.#file('names')));
			texts = this.#loadTexts();
			engine = engineOf(packed);
			if (!this.#isAsked) this.#begin(engine);
			turn = this.#turn;
			await engine.prepare();
		} catch {
			delete host.names;
			this.#wait(false);
			return sayBroken(host, () => void this.#start());
		}
		this.#engine = engine;
		void this.#completeWith(packed, texts);
		if (this.#isAsked || turn !== this.#turn) this.#ask(this.#input.value, this.#literal);
	}

	/** While there are no names: whether they are on their way. */
	#wait(isComing: boolean): void {
		this.#results.busy(isComing);
		this.#results.say(isComing && this.#isAsked ? 'The search is still loading.' : '');
	}

	#loadTexts(): Promise<PackedTexts> {
		const texts = loadJson<PackedTexts>(this.#file('texts'));
		// Whoever waits for it deals with that; until somebody does, it is no error of the page.
		texts.catch(() => undefined);
		return texts;
	}

	/** Adds questions and definitions. With the names alone there are answers, too, so the next question tries again. */
	async #completeWith(packed: PackedNames, texts: Promise<PackedTexts>): Promise<void> {
		let engine: Engine;
		try {
			engine = engineOf(packed, await texts);
			await engine.prepare();
		} catch {
			if (this.#texts === 'coming') this.#results.lose();
			this.#texts = 'lost';
			this.#retry = () => void this.#completeWith(packed, this.#loadTexts());
			return;
		}
		this.#engine = engine;
		this.#texts = 'here';
		if (this.#isAsked) this.#ask(this.#input.value, this.#literal, true);
	}

	/** Whether the field holds a question. */
	get #isAsked(): boolean {
		return this.#input.value.trim() !== '';
	}

	#file(name: string): string {
		return `${this.#host.dataset['files'] ?? ''}${name}.json`;
	}

	/**
	 * Answers from the names at once, and after a pause from the full text.
	 *
	 * @param again whether the question is the same and its answer has grown, so that the reader's place in it stays
	 */
	#ask(question: string, literal = false, again = false): void {
		this.#literal = literal;
		const turn = ++this.#turn;
		for (const timer of this.#timers) clearTimeout(timer);
		this.#timers = [];
		if (this.#isPage) this.#after(pauses.text, () => this.#writeAddress(question));
		if (!this.#engine) return this.#wait(this.#starting !== undefined);
		this.#forget.hidden = true;
		this.#results.busy(true);
		if (question.trim() === '') return this.#begin(this.#engine);
		this.#retry?.();
		this.#retry = undefined;
		const { names, answer } = this.#engine;
		const found = answer(question, literal);
		const amount = amounts[this.#isPage ? 'page' : 'box'];
		const groups = groupsOf(
			markerOf(found.mended ?? question),
			found,
			names,
			narrowingOf(this.#host),
			amount,
		);
		const shown: Shown = { question, answer: found, groups, texts: this.#texts };
		this.#results.lead(shown, this.#literally, again);
		this.#after(pauses.others, () => this.#results.follow(shown));
		this.#after(pauses.text, () => void this.#askText(shown, turn));
	}

	/** Does something unless another question comes before. */
	#after(pause: number, something: () => void): void {
		this.#timers.push(window.setTimeout(something, pause));
	}

	async #askText(shown: Shown, turn: number): Promise<void> {
		const { question, answer } = shown;
		const filters = textFiltersOf(this.#host);
		const found = filters
			? await this.#text.answer(answer.mended ?? question, answer.unknown, filters)
			: nothing;
		if (turn === this.#turn) this.#results.finish(shown, found);
	}

	#begin({ names }: Engine): void {
		const recent = this.#recent.list();
		this.#results.begin(recent, names.offered, (text) => this.#href(addressOf(text)));
		this.#forget.hidden = recent.length === 0;
	}

	/** Takes the question as it was typed. */
	readonly #literally = (): void => {
		this.#ask(this.#input.value, true);
		this.#input.focus();
	};

	#press(event: KeyboardEvent): void {
		const { options } = this.#results;
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			options.move(event.key === 'ArrowDown' ? 1 : -1);
		} else if (event.key === 'Enter' && options.active) {
			event.preventDefault();
			options.active.click();
		}
	}

	/** Enter where no result is chosen: the page of its own keeps what it shows, the dialog leads there. */
	#submit(event: Event): void {
		this.#recent.add(this.#input.value);
		if (!this.#isPage) return;
		event.preventDefault();
		// What did not come is tried for once more.
		this.#ask(this.#input.value, this.#literal, true);
	}

	#choose(event: MouseEvent): void {
		const option = (event.target as Element).closest<HTMLAnchorElement>('[role="option"]');
		const text = option?.dataset['ask'];
		if (!option) return;
		if (text === undefined) {
			// The way back leads to what was asked last.
			if (this.#isPage) this.#writeAddress(this.#input.value);
			return this.#recent.add(this.#input.value);
		}
		if (event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		this.#input.value = text;
		this.#input.focus();
		this.#ask(text);
	}

	#readAddress(): void {
		const question = askedByAddress();
		// A jump within the page changes no question.
		if (question === this.#input.value.trim()) return;
		this.#input.value = question;
		this.#ask(question);
	}

	#writeAddress(question: string): void {
		showAddress(this.#href(addressOf(question)));
	}
}

/** The field with all that belongs to it. In the dialog most of that is fetched, and then it begins. */
class SearchPanel extends HTMLElement implements SearchPanelHost {
	declare names?: Promise<PackedNames>;
	#panel?: Panel;

	connectedCallback(): void {
		if (this.querySelector('.search-results')) this.begin();
	}

	/** Sets it to work. */
	begin(): void {
		this.#panel ??= new Panel(this);
	}

	/** See `Panel`. */
	answer(question: string): ReturnType<Panel['answer']> {
		return this.#panel!.answer(question);
	}

	/** See `Panel`. */
	keyOf(name: string): string {
		return this.#panel!.keyOf(name);
	}
}

customElements.define('search-panel', SearchPanel);
