/** The question in the address of the page, where the search has one of its own. */
import { addresses } from '../../site/addresses.ts';

/** The address of a question, whatever was typed. Half of a character pair is an error of `encodeURIComponent`. */
export function addressOf(question: string): string {
	const text = question.toWellFormed();
	return text.trim() === '' ? addresses.search : addresses.searchFor(text);
}

/** What the address asks; empty where it asks nothing. */
export function askedByAddress(): string {
	return new URLSearchParams(location.search).get('q') ?? '';
}

/** Puts an address of this page in the place of the present one, without a step of the way back. */
export function showAddress(address: string): void {
	if (address === location.pathname + location.search) return;
	try {
		history.replaceState(null, '', address);
	} catch {
		// Browsers allow so many changes in so many seconds; the reader's next pause brings another.
	}
}
