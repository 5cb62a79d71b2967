import type { PackedNames } from '../../domain/search/pack.ts';
import styles from '../../styles/search-panel.css?url';
import { sayBroken } from './broken.ts';
import type { SearchPanelHost } from './host.ts';
import { inTime, loadHtml, loadJson, loadStyles } from './load.ts';

/** The button that opens the search, and the shortcut. Nothing of the search is loaded before somebody reaches for it. */
class SearchOpener extends HTMLElement {
	#started = false;

	connectedCallback(): void {
		const button = this.querySelector('button')!;
		const dialog = this.querySelector('dialog')!;
		for (const type of ['pointerenter', 'focus'] as const)
			button.addEventListener(type, () => this.#start(), { once: true });
		button.addEventListener('click', () => this.#open(dialog));
		window.addEventListener('keydown', (event) => {
			if (!(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey || event.key !== 'k')
				return;
			event.preventDefault();
			if (dialog.open) dialog.close();
			else this.#open(dialog);
		});
		// A press outside of the frame closes, and so does a link, even one to this very page.
		let isPressed = false;
		dialog.addEventListener('pointerdown', (event) => (isPressed = isOutside(dialog, event)));
		dialog.addEventListener('click', (event) => {
			const isPress = isPressed && isOutside(dialog, event);
			if (isPress || (event.target as Element).closest('.search-close, a:not([data-ask])'))
				dialog.close();
		});
		// The page behind stays where it is.
		dialog.addEventListener('close', () => document.body.removeAttribute('data-search-open'));
		if (/Mac|iPhone|iPad/.test(navigator.userAgent)) {
			button.setAttribute('aria-keyshortcuts', 'Meta+K');
			this.querySelector('kbd')!.textContent = '⌘ K';
		}
	}

	#open(dialog: HTMLDialogElement): void {
		this.#start();
		dialog.showModal();
		document.body.setAttribute('data-search-open', '');
		dialog.querySelector('input')!.select();
	}

	/** All at once: on a slow line, one after the other would take several times as long. */
	#start(): void {
		if (this.#started) return;
		this.#started = true;
		const panel = this.querySelector<SearchPanelHost>('search-panel')!;
		panel.names = loadJson<PackedNames>(`${panel.dataset['files']}names.json`);
		// The panel says so once it is there, and tries again by itself.
		panel.names.catch(() => undefined);
		sayBroken(panel);
		const last = '[data-roundel="steps"]';
		const rest = panel.querySelector(last) ? [] : loadHtml(panel.dataset['rest']!, last);
		inTime(Promise.all([rest, import('./panel.ts'), loadStyles(styles)]))
			.then(([nodes]) => {
				panel.append(...nodes);
				panel.begin!();
			})
			.catch(() => {
				this.#started = false;
				sayBroken(panel, () => this.#start());
			});
	}
}

/** Whether a press is on what is behind a dialog; the dialog is the target of both that and its own ground. */
function isOutside(dialog: HTMLElement, { target, clientX, clientY }: MouseEvent): boolean {
	const { left, right, top, bottom } = dialog.getBoundingClientRect();
	const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
	return target === dialog && !isInside;
}

customElements.define('search-opener', SearchOpener);
// On its own page the search is what the reader came for.
const page = document.querySelector<HTMLElement>('search-panel[data-page]');
const bring = (panel: HTMLElement): void => {
	sayBroken(panel);
	inTime(import('./panel.ts')).catch(() => sayBroken(panel, () => bring(panel)));
};
if (page) bring(page);
