import { copyText } from '../../adapters/browser/clipboard.ts';
import { el } from './draw.ts';

/** What a reader can take along, and who says so aloud. */
export interface TakeAlong {
	/** The results as Markdown, as they are when asked for. */
	markdown(): string | Promise<string>;
	announce(text: string): void;
	/** Makes everything visible that paper should show. */
	beforePrint?(): void | Promise<void>;
}

/** Two buttons: copy as Markdown, and print. Where a page may not copy, the text is shown for the reader to copy. */
export function takeAlong({ markdown, announce, beforePrint }: TakeAlong): HTMLElement {
	const copy = el('button', { type: 'button', class: 'quiet' }, 'Copy as Markdown');
	const print = el('button', { type: 'button', class: 'quiet' }, 'Print');
	const row = el('div', { class: 'take-along' }, copy, print);
	copy.addEventListener('click', async () => {
		const text = await markdown();
		row.querySelector('.by-hand')?.remove();
		if (await copyText(text)) return announce('Copied as Markdown.');
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
	});
	print.addEventListener('click', async () => {
		await beforePrint?.();
		window.print();
	});
	return row;
}
