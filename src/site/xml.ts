/** Writing XML: little enough that a library would be longer than what it writes. */

/** The first line of a file. */
export const xmlHeader = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * An element.
 *
 * @param name as in the vocabulary that is written
 * @param attributes plain text
 * @param children XML, as this function and `xmlText` give it
 */
export function xml(
	name: string,
	attributes: Record<string, string> = {},
	...children: string[]
): string {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
	const open = `${name}${pairs.join('')}`;
	return children.length === 0 ? `<${open}/>` : `<${open}>${children.join('')}</${name}>`;
}

/** Plain text as XML; what XML cannot hold (control characters, halves of characters) is left out. */
export function xmlText(text: string): string {
	return text
		.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
