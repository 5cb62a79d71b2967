/** Work that may pause: whoever asks for it decides when it goes on. */

/** Does one step each time it is asked for the next, and ends with what it was for. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
