import { openToolData, type ToolData } from '../../adapters/browser/tool-data.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import { withBase } from '../../site/addresses.ts';
import { el, find } from './draw.ts';
import { painted } from './painted.ts';
import type { Reading } from './state.ts';

/** What a tool shows for a state, and what a screen reader hears of it. */
export interface Drawn {
	nodes: Node[];
	says: string;
}

/**
 * What all tools share, around the HTML of `ToolShell.astro`: the data, the state in the address and its history, messages
 * instead of blank pages, and polite announcements. A tool says how it reads, fills in, writes and draws its state.
 */
export abstract class ToolElement<State> extends HTMLElement {
	protected data!: ToolData;
	protected catalogue!: ToolCatalogue;
	readonly #form = find<HTMLFormElement>(this, 'form');
	readonly #results = find<HTMLElement>(this, '.tool-results');
	readonly #status = find<HTMLElement>(this, '[role="status"]');
	/** The query of the state that is shown. */
	#search = '';
	/** Counts what was drawn, so that a slow drawing does not replace a later one. */
	#turn = 0;

	/** The state an address holds. Pure: whatever stands there. */
	protected abstract read(search: string): Reading<State>;
	/** Puts a state into the panel. */
	protected abstract fill(state: State): void;
	/** The state in the panel; undefined, with a word beside the field, where something is missing. */
	protected abstract ask(): State | undefined;
	/** The address of a state, without the base. */
	protected abstract addressFor(state: State): string;
	/** What to show; undefined for a state that asks nothing yet. */
	protected abstract draw(state: State): Drawn | undefined | Promise<Drawn | undefined>;
	/** Makes the panel ready, once the catalogue is there. */
	protected abstract prepare(): void;
	/** Loads what a tool needs beside the catalogue before it can read a state. */
	protected async load(): Promise<void> {}

	connectedCallback(): void {
		this.data = openToolData(this.dataset['files'] ?? '');
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			// Without data the button does what the message in the place of the results offers.
			if (!this.catalogue) return this.#results.querySelector('button')?.click();
			const state = this.ask();
			if (state) void this.show(state).then(() => this.#goToResults());
		});
		window.addEventListener('popstate', () => {
			// A link to a heading of the page is no new state.
			if (this.catalogue && location.search !== this.#search) this.#readAddress(location.search);
		});
		void this.#start();
	}

	/** Shows a state and puts it into the address, where Back leads to the one before, unless the tool takes its place. */
	protected async show(
		state: State,
		method: 'pushState' | 'replaceState' = 'pushState',
	): Promise<void> {
		const address = this.href(this.addressFor(state));
		if (address !== location.pathname + location.search) history[method](null, '', address);
		this.#search = location.search;
		const turn = ++this.#turn;
		await painted();
		// Where the reader has gone on meanwhile, what they chose then is drawn.
		if (turn === this.#turn) await this.#draw(state, []);
	}

	/** An address of the site as a link, under its base. */
	protected readonly href = (address: string): string =>
		withBase(address, this.dataset['base'] ?? '/');

	/** An address of the site for somewhere else. */
	protected readonly fullHref = (address: string): string =>
		new URL(this.href(address), location.href).href;

	/** Says something to those who cannot see it change. */
	protected readonly announce = (text: string): void => {
		this.#status.textContent = text;
	};

	async #start(): Promise<void> {
		this.#results.replaceChildren();
		try {
			const catalogue = await this.data.catalogue();
			await this.load();
			this.catalogue = catalogue;
		} catch {
			this.#fail();
			return;
		}
		this.prepare();
		// Who was quicker than the data has chosen in the plain form.
		const search = new URLSearchParams(location.search);
		const chosen = 'select, input:checked:not(:default)';
		for (const { name, value } of this.#form.querySelectorAll<HTMLSelectElement>(chosen))
			if (value) search.set(name, value);
		this.#readAddress(`?${search}`);
	}

	#readAddress(search: string): void {
		const { state, notes } = this.read(search);
		const address = this.addressFor(state);
		// The address says what is shown; one of which nothing could be read stays for the reader to mend.
		if (address.includes('?')) history.replaceState(null, '', this.href(address) + location.hash);
		this.fill(state);
		void this.#draw(state, notes);
	}

	async #draw(state: State, notes: readonly string[]): Promise<void> {
		const turn = ++this.#turn;
		this.#search = location.search;
		const said =
			notes.length > 0
				? [el('div', { class: 'state' }, ...notes.map((note) => el('p', {}, note)))]
				: [];
		try {
			const drawn = await this.draw(state);
			if (turn !== this.#turn) return;
			this.#results.replaceChildren(...said, ...(drawn?.nodes ?? [this.copyOf('empty')]));
			this.announce([...notes, drawn?.says ?? ''].join(' ').trim());
		} catch (error) {
			if (turn !== this.#turn) return;
			this.#results.replaceChildren(...said, this.copyOf('broken'));
			this.announce('This could not be shown.');
			reportError(error);
		}
	}

	/** A message as the server drew it: `partial` stands above an answer that is not all of it. */
	protected copyOf(message: 'empty' | 'broken' | 'failed' | 'partial'): Node {
		const { content } = find<HTMLTemplateElement>(this, `.tool-${message}`);
		return content.cloneNode(true);
	}

	#fail(): void {
		const chosen = new URLSearchParams(location.search);
		for (const select of this.#form.querySelectorAll('select')) {
			const wanted = chosen.get(select.name);
			const option = [...select.options].find(({ value }) => value === wanted);
			if (option && !select.value) option.selected = true;
		}
		this.#results.replaceChildren(this.copyOf('failed'));
		const again = find<HTMLButtonElement>(this.#results, 'button');
		again.addEventListener('click', () => void this.#start());
		this.announce('The tool did not load.');
	}

	#goToResults(): void {
		const heading = this.#results.querySelector<HTMLElement>('h2');
		heading?.setAttribute('tabindex', '-1');
		heading?.focus();
	}
}

/** A message in place of results: what is the case, then what to do about it. */
export function message(statement: string, ...then: (Node | string)[]): HTMLElement {
	return el('div', { class: 'state' }, el('p', {}, el('strong', {}, statement), ...then));
}
