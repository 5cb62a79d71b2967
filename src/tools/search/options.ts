/** Which option of a list box is the active one. The focus stays in the field. */
export class Options {
	readonly #input: HTMLInputElement;
	readonly #list: HTMLElement;

	constructor(input: HTMLInputElement, list: HTMLElement) {
		this.#input = input;
		this.#list = list;
	}

	get all(): HTMLAnchorElement[] {
		return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
	}

	get active(): HTMLAnchorElement | undefined {
		return (
			this.#list.querySelector<HTMLAnchorElement>('[role="option"][aria-selected="true"]') ??
			undefined
		);
	}

	get first(): HTMLAnchorElement | undefined {
		return this.#list.querySelector<HTMLAnchorElement>('[role="option"]') ?? undefined;
	}

	/** Says whether there is anything to choose. */
	refresh(): void {
		const isOpen = this.first !== undefined;
		this.#list.hidden = !isOpen;
		this.#input.setAttribute('aria-expanded', String(isOpen));
		this.#point(this.active);
	}

	/** Moves so many options on; past an end it begins at the other one. */
	move(steps: 1 | -1): void {
		const { all, active } = this;
		if (all.length === 0) return;
		const at = active ? all.indexOf(active) : steps > 0 ? -1 : 0;
		const next = all[(at + steps + all.length) % all.length]!;
		this.activate(next);
		next.scrollIntoView({ block: 'nearest' });
	}

	/** Makes one option the active one. */
	activate(option: HTMLAnchorElement): void {
		this.active?.setAttribute('aria-selected', 'false');
		option.setAttribute('aria-selected', 'true');
		this.#point(option);
	}

	#point(option: HTMLAnchorElement | undefined): void {
		if (option) this.#input.setAttribute('aria-activedescendant', option.id);
		else this.#input.removeAttribute('aria-activedescendant');
	}
}
