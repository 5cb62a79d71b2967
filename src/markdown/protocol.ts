/**
 * The protocol of an address as browsers read it, like "https:"; undefined for an address inside the site. Browsers pass
 * over spaces and control characters at the start, and over tabs and line ends anywhere.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function protocolOf(url: string): string | undefined {
	const read = url.replace(/^[\0-\x20]+|[\t\n\r]+/g, '');
	return /^[a-z][a-z0-9+.-]*:/i.exec(read)?.[0].toLowerCase();
}
