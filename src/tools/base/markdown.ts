/** Writes Markdown that says what the page says, wherever it is pasted. */
import { plain } from '../../domain/plain.ts';

export { plain };

/** A link; the address must be one of ours. */
export function link(text: string, url: string): string {
	return `[${plain(text)}](<${url}>)`;
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A bulleted list of items that are Markdown already; the lines of an item stand below its first. */
export function bullets(items: readonly string[]): string {
	return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}

/** Blocks with an empty line between them; empty ones are left out. */
export function blocks(...parts: (string | undefined | false)[]): string {
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}
