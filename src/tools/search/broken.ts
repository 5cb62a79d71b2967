/**
 * Says in a search whose files are missing or damaged what to do instead; small enough to be on every page.
 *
 * @param again what its button does; without it, the search works and nothing is said
 */
export function sayBroken(panel: HTMLElement, again?: () => void): void {
	const place = panel.querySelector<HTMLElement>('.search-broken')!;
	place.hidden = !again;
	if (!again) return;
	panel.querySelector('[role="listbox"]')?.setAttribute('aria-busy', 'false');
	place.querySelector('button')!.onclick = () => {
		panel.querySelector('input')!.focus();
		again();
	};
}
