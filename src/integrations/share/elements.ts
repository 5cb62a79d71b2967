/** The boxes that the words of a card stand in, as satori takes them: a tree in flex layout. */

export interface Element {
	type: 'div';
	/** By which its place is found once it is laid out. */
	key?: string;
	props: { style: Style; children: string | Element[] };
}
export type Style = Record<string, string | number>;
type Child = Element | false;

/** A box with its children side by side. */
export function row(style: Style, ...children: Child[]): Element {
	return box({ flexDirection: 'row', alignItems: 'center', ...style }, children);
}

/** A box with its children one below the other. */
export function column(style: Style, ...children: Child[]): Element {
	return box({ flexDirection: 'column', ...style }, children);
}

/** Words in lines of about the same length; a word longer than a line is broken. */
export function words(text: string, style: Style): Element {
	return {
		type: 'div',
		props: { style: { textWrap: 'balance', wordBreak: 'break-word', ...style }, children: text },
	};
}

/** Words in one line; what does not fit ends in an ellipsis. */
export function oneLine(text: string, style: Style): Element {
	// Satori clamps the lines of blocks only.
	return {
		type: 'div',
		props: { style: { display: 'block', lineClamp: 1, ...style }, children: text },
	};
}

/** An element whose place is asked for. */
export function keyed(key: string, element: Element): Element {
	return { ...element, key };
}

function box(style: Style, children: readonly Child[]): Element {
	const shown = children.filter((child) => child !== false);
	return { type: 'div', props: { style: { display: 'flex', ...style }, children: shown } };
}
