import { copyText } from '../../adapters/browser/clipboard.ts';
import { el } from './draw.ts';

/** What a reader can take along, and who says so aloud. */
export interface TakeAlong {
	/** The results as Markdown, as they are when asked for. */
	markdown(): string | Promise<string>;
	/** Parts that may be taken by themselves. */
	parts?: { button: string; markdown(): string }[];
	announce(text: string): void;
	/** Makes everything visible that paper should show. */
	beforePrint?(): void | Promise<void>;
}

/** How long a button says that it has copied, in milliseconds. */
const shownFor = 3000;

/** Buttons: copy as Markdown, whole or in part, and print. Where a page may not copy, the text is shown for the reader to copy. */
export function takeAlong({ markdown, parts = [], announce, beforePrint }: TakeAlong): HTMLElement {
	const row = el('div', { class: 'take-along' });
	const texts = [{ button: 'Copy as Markdown', markdown }, ...parts];
	for (const { button, markdown: text } of texts) {
		const copy = el('button', { type: 'button', class: 'quiet' }, button);
		copy.addEventListener('click', async () => {
			row.querySelector('.by-hand')?.remove();
			const said = await text();
			if (await copyText(said)) {
				copy.textContent = 'Copied';
				setTimeout(() => (copy.textContent = button), shownFor);
				announce('Copied as Markdown.');
			} else showFor(said, row);
		});
		row.append(copy);
	}
	const print = el('button', { type: 'button', class: 'quiet' }, 'Print');
	print.addEventListener('click', async () => {
		await beforePrint?.();
		window.print();
	});
	row.append(print);
	return row;
}

function showFor(text: string, row: HTMLElement): void {
	const field = el('textarea', { rows: '8', readonly: true });
	field.value = text;
	row.append(
		el(
			'label',
			{ class: 'by-hand' },
			'This browser does not let the page copy. Here is the text:',
			field,
		),
	);
	field.focus();
	field.select();
}
