/** The menu and the table of contents, which open and close by themselves: what a browser leaves to a script. */

/** While the menu covers the page, the keyboard stays in it. */
export function trapInMenu(): void {
	const menu = document.getElementById('menu');
	menu?.addEventListener('toggle', (event) => {
		const open = (event as ToggleEvent).newState === 'open';
		for (const behind of document.querySelectorAll('.main-frame, .skip'))
			behind.toggleAttribute('inert', open);
	});
	// Where the menu stands beside the page there is nothing to close it with.
	matchMedia('(min-width: 50rem)').addEventListener('change', () => hide(menu));
}

/** A link in the table of contents leads to a place behind it. */
export function closeOnChoice(): void {
	const toc = document.getElementById('toc');
	toc?.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('a')) hide(toc);
	});
}

function hide(popover: HTMLElement | null): void {
	if (popover?.matches(':popover-open')) popover.hidePopover();
}
