import type { Sizes } from '../../site/kept-offline.ts';
import { find } from '../base/draw.ts';
import { askAbout, follow, keep, outcome, type Outcome } from './register.ts';
import { keptCaches, registered, removeKept } from './remove.ts';
import { amountText, keptText, progressText } from './view.ts';

const says = {
	cannot:
		'The site cannot be kept for offline reading here. The browser may be too old or set to block what sites keep, this may be a private window, or the address does not begin with https.',
	coming: 'Fetching what you chose. You can go on reading in another tab.',
	failed:
		'Not all of it came, so nothing opens offline yet. Try again: whatever came is not fetched twice. If it fails again, the device may be short of room: make some, or choose one line instead of the whole site.',
	failedChange: 'Not all of it came. What was kept before still works. Try again.',
	waits:
		'A newer version, or your latest choice, is here as well. Close the other tabs of this site; the next page you open will show it.',
	removed: 'The kept pages are gone from this device.',
	none: 'No pages are kept on this device.',
	partial:
		'Fetching was broken off. What came is still here. Press “Keep for offline reading” to go on, or remove it.',
};

/** Where a reader has the site kept on the device, sees what is kept, and removes it. */
class OfflineBox extends HTMLElement {
	readonly #form = find<HTMLFormElement>(this, 'form');
	readonly #choice = find<HTMLSelectElement>(this, 'select');
	readonly #go = find<HTMLButtonElement>(this, '.tool-go');
	readonly #remove = find<HTMLButtonElement>(this, '.offline-remove');
	readonly #bar = find<HTMLProgressElement>(this, 'progress');
	/** Beside the bar, and not read aloud at every file. */
	readonly #count = find<HTMLElement>(this, '.offline-count');
	readonly #state = find<HTMLElement>(this, '[role="status"]');
	readonly #titles = new Map(
		[...this.#choice.options].map(({ value, text }) => [value, text] as const),
	);

	connectedCallback(): void {
		const missing = location.pathname !== new URL(this.dataset['own']!, location.href).pathname;
		if (missing) this.#sayWhatIsMissing();
		if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return this.#refuse();
		follow(({ done, of }) => {
			this.#bar.max = of;
			this.#bar.value = done;
			this.#count.textContent = progressText({ done, of });
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#wait(keep(this.#choice.value));
		});
		this.#remove.addEventListener('click', () => void this.#removeAll());
		if (!missing) void this.#showSizes();
		this.#look().catch(() => this.#refuse());
	}

	/** Where site data is blocked, a browser has all it takes and refuses each of it. */
	#refuse(): void {
		this.#go.disabled = true;
		this.#choice.disabled = true;
		this.#state.textContent = says.cannot;
	}

	/** The worker sends this page in place of one that is not kept and cannot be fetched. */
	#sayWhatIsMissing(): void {
		find<HTMLElement>(document, 'h1').textContent = find(
			this,
			'.offline-missing strong',
		).textContent;
		find<HTMLElement>(this, '.offline-missing').hidden = false;
	}

	async #showSizes(): Promise<void> {
		try {
			const response = await fetch(this.dataset['sizes']!, { cache: 'no-cache' });
			const sizes = (await response.json()) as Sizes;
			for (const option of this.#choice.options) {
				const size = sizes[option.value];
				if (size) option.text = `${this.#titles.get(option.value)} (${amountText(size)})`;
			}
		} catch {
			// Without a network there is nothing to choose from; what is kept is said all the same.
		}
	}

	/** What there is now. */
	async #look(): Promise<void> {
		const registration = await registered();
		if (registration?.installing && !registration.active) return this.#wait(outcome(registration));
		const about = registration?.active && (await askAbout(registration.active));
		if (about) {
			this.#state.textContent = keptText(about, this.#titles);
			if (registration?.waiting) this.#state.textContent += ` ${says.waits}`;
			if (this.#titles.has(about.keep)) this.#choice.value = about.keep;
			this.#remove.hidden = false;
			return;
		}
		const left = (await keptCaches()).length > 0;
		this.#remove.hidden = !left;
		this.#state.textContent = left ? says.partial : says.none;
	}

	async #wait(coming: Promise<Outcome>): Promise<void> {
		this.#busy(true);
		const before = (await registered())?.active;
		const came = await coming;
		this.#busy(false);
		if (came === 'waits') {
			// The worker that is there hands over to the new one when it is asked for a page.
			location.reload();
			return;
		}
		await this.#look();
		if (came === 'failed') this.#state.textContent = before ? says.failedChange : says.failed;
	}

	async #removeAll(): Promise<void> {
		await removeKept();
		this.#remove.hidden = true;
		this.#state.textContent = says.removed;
		this.#go.focus();
	}

	#busy(busy: boolean): void {
		this.#bar.hidden = !busy;
		this.#bar.value = 0;
		this.#count.hidden = !busy;
		this.#count.textContent = '';
		if (busy) this.#state.textContent = says.coming;
		this.#go.disabled = busy;
		this.#choice.disabled = busy;
	}
}

customElements.define('offline-box', OfflineBox);
