/** Fetches what the search consists of; small enough to be on every page. */

/** How long it may take, in milliseconds: longer than a slow line needs, and not longer than a reader waits. */
const patience = 15_000;

/** What comes; an error where it takes too long. */
export function inTime<T>(coming: Promise<T>): Promise<T> {
	return new Promise((done, fail) => {
		coming.then(done, fail);
		setTimeout(fail, patience, new Error('it took too long'));
	});
}

/** One of its files. */
export function loadJson<T>(url: string): Promise<T> {
	return inTime(fetchJson<T>(url));
}

async function fetchJson<T>(url: string): Promise<T> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return (await response.json()) as T;
}

/**
 * A piece of HTML from the site itself, as nodes. The browser reads it as a document, which runs nothing and needs no
 * exception from a policy that forbids to make HTML of text.
 *
 * @param last a selector that its last part fits
 */
export function loadHtml(url: string, last: string): Promise<Node[]> {
	return new Promise((done, fail) => {
		const request = new XMLHttpRequest();
		request.open('GET', url);
		request.responseType = 'document';
		request.onload = () => {
			const { body } = request.responseXML ?? {};
			// A host may send a page of its own in place of a file that is not there, or half of the file.
			if (request.status === 200 && body?.querySelector(last)) done([...body.childNodes]);
			else fail(new Error(`${url} answered ${request.status}`));
		};
		request.onerror = () => fail(new Error(`${url} did not answer`));
		request.send();
	});
}

/** A style sheet; done when it is in use. */
export function loadStyles(url: string): Promise<void> {
	return new Promise((done, fail) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = url;
		link.onload = () => done();
		link.onerror = () => fail(new Error(`${url} did not load`));
		document.head.append(link);
	});
}
