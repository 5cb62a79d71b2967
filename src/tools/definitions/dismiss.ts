/** The definitions that show now: of the word under the pointer, and of the one in focus. */
const shown = '.term:is(:hover, :focus-within)';

/** Escape takes a definition away without moving pointer or focus; it shows again the next time the word is reached. */
document.addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape') return;
	for (const term of document.querySelectorAll(shown)) term.classList.add('dismissed');
});
for (const type of ['pointerout', 'focusout'] as const) {
	document.addEventListener(type, ({ target }) => {
		const term = target instanceof Element ? target.closest('.dismissed') : null;
		if (term && !term.matches(shown)) term.classList.remove('dismissed');
	});
}
