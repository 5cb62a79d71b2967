/** Says in a search whose files are missing or damaged what to do instead; small enough to be on every page. */
export function showBroken(panel: HTMLElement): void {
	panel.querySelector('[role="listbox"]')?.setAttribute('aria-busy', 'false');
	const place = panel.querySelector<HTMLElement>('.search-broken');
	if (place) place.hidden = false;
}
