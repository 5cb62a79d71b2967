/** Fetches what the search consists of; small enough to be on every page. */

/** One of its files. */
export async function loadJson<T>(url: string): Promise<T> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return (await response.json()) as T;
}

/**
 * A piece of HTML from the site itself, as nodes. The browser reads it as a document, which runs nothing and needs no
 * exception from a policy that forbids to make HTML of text.
 */
export function loadHtml(url: string): Promise<Node[]> {
	return new Promise((done, fail) => {
		const request = new XMLHttpRequest();
		request.open('GET', url);
		request.responseType = 'document';
		request.onload = () => {
			const { body } = request.responseXML ?? {};
			if (request.status === 200 && body) done([...body.childNodes]);
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
