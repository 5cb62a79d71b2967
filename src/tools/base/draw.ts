/** Builds elements from text: nothing a reader or an address says is ever parsed as markup. */

export type Child = Node | string | undefined | false;
export type Attributes = Record<string, string | true | undefined | false>;

/** An element with attributes and children; what is undefined or false is left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[Tag] {
	return fill(document.createElement(tag), attributes, children);
}

function svg(tag: string, attributes: Attributes, ...children: Child[]): SVGElement {
	return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill<T extends Element>(element: T, attributes: Attributes, children: Child[]): T {
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false)
			element.setAttribute(name, value === true ? '' : value);
	}
	element.append(...children.filter((child) => child !== undefined && child !== false));
	return element;
}

/** A list of the given items. */
export function list(attributes: Attributes, items: readonly Child[][]): HTMLUListElement {
	return el('ul', attributes, ...items.map((item) => el('li', {}, ...item)));
}

/** The sign of a line, as the page's template draws it; nothing for a job on no line. */
export function roundel(shape: string | undefined): Node | undefined {
	const template = document.querySelector<HTMLTemplateElement>(
		`template[data-roundel="${shape ?? ''}"]`,
	);
	return template?.content.firstElementChild?.cloneNode(true);
}

/** A skill bar with its word, as `SkillBar.astro` draws it. */
export function skillBar({ steps, words }: Bar): HTMLElement {
	const drawing = svg('svg', { viewBox: '0 0 76 22', 'aria-hidden': 'true' });
	for (const { x, y, height, state } of steps) {
		const place = { x: String(x), y: String(y), width: '16', height: String(height) };
		drawing.append(svg('rect', { class: state, ...place }));
		if (state === 'build') drawing.append(svg('path', { d: `M${x} ${y + height}L${x + 16} ${y}` }));
	}
	return el('span', { class: 'skill-bar' }, drawing, el('span', { class: 'word' }, words));
}

/** What `site/skill-bar.ts` computes. */
interface Bar {
	steps: { x: number; y: number; height: number; state: string }[];
	words: string;
}

/** An element of a page that must be there, or the page and the script do not belong together. */
export function find<T extends Element>(root: ParentNode, selector: string): T {
	const found = root.querySelector<T>(selector);
	if (!found) throw new Error(`nothing on this page fits ${selector}`);
	return found;
}
