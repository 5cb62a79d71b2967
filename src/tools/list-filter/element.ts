/** Says how many entries of a list are shown; what is shown is the style sheet's doing. */
class ListFilterElement extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', () => this.#count());
		// A browser restores choices when the reader comes back.
		if (this.querySelector('input:checked:not([value="all"])')) this.#count();
	}

	#count(): void {
		const entries = [...document.querySelectorAll<HTMLElement>('[data-lines]')];
		const shown = entries.filter((entry) => entry.offsetParent !== null).length;
		const status = this.querySelector('.list-count')!;
		status.textContent =
			shown === entries.length
				? ''
				: shown === 0
					? 'Nothing is on that line and in that band. Choose another line or band.'
					: `${shown} of ${entries.length} shown`;
	}
}

customElements.define('list-filter', ListFilterElement);
