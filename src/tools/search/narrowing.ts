/** What the reader narrows results by, in the two lists beside the field. */
import type { TextFilters } from '../../adapters/browser/pagefind.ts';
import { find } from '../base/draw.ts';
import type { Narrowing } from './view.ts';

function select(panel: HTMLElement, name: keyof Narrowing): HTMLSelectElement {
	return find(panel, `select[name="${name}"]`);
}

/** The kind and the line that are chosen; empty where none is. */
export function narrowingOf(panel: HTMLElement): Narrowing {
	return { kind: select(panel, 'kind').value, line: select(panel, 'line').value };
}

/** The same for the full text, which knows kinds and lines by their titles; undefined where it does not know the kind. */
export function textFiltersOf(panel: HTMLElement): TextFilters | undefined {
	const title = (name: keyof Narrowing): string =>
		select(panel, name).selectedOptions[0]?.dataset['text'] ?? '';
	const type = title('kind');
	if (type === '' && select(panel, 'kind').value !== '') return undefined;
	return { type, line: title('line') };
}
