/** Marks in the table of contents, and names beside its button, the section that is being read. */
export function followReading(): void {
	const nav = document.querySelector('.toc');
	const now = nav?.querySelector('.toc-now');
	if (!nav || !now) return;
	const links = [...nav.querySelectorAll('a')];
	const places = links.flatMap((link) => {
		const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		return heading ? [{ link, heading }] : [];
	});
	let waits = false;
	const mark = (): void => {
		waits = false;
		// The line below everything that stays at the top of the window.
		const line =
			Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 24;
		const passed = places.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
		const current = (passed.at(-1) ?? places[0])?.link;
		for (const link of links) {
			if (link === current) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		now.textContent = current?.textContent ?? '';
	};
	const later = (): void => {
		if (waits) return;
		waits = true;
		requestAnimationFrame(mark);
	};
	addEventListener('scroll', later, { passive: true });
	addEventListener('resize', later, { passive: true });
	later();
}
