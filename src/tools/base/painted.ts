/**
 * Waits until what has changed is on the screen, so that an answer to a press is seen before the work that it starts. Goes on
 * after a tenth of a second where nothing is painted, as in a tab that nobody looks at.
 */
export function painted(): Promise<void> {
	return new Promise((done) => {
		requestAnimationFrame(() => setTimeout(done));
		setTimeout(done, 100);
	});
}
