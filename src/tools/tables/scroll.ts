/** A table too wide for the screen scrolls. Then the keyboard must get to it, which not every browser sees to. */
const watcher = new ResizeObserver((entries) => {
	for (const { target } of entries) {
		if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
		else target.removeAttribute('tabindex');
	}
});
for (const table of document.querySelectorAll('main table:not([class])')) watcher.observe(table);
