import { saveFile } from '../../adapters/browser/files.ts';
import { storageMessages, type StorageProblem } from '../../adapters/browser/storage.ts';
import { el } from './draw.ts';

/** What a problem with storage says, with a way to take along what could not be read. */
export function drawProblem(problem: StorageProblem, unreadable: string | undefined): HTMLElement {
	const save = el('button', { type: 'button', class: 'link' }, 'Save it as a file');
	save.addEventListener('click', () => saveFile('unreadable.txt', 'text/plain', unreadable ?? ''));
	return el(
		'p',
		{},
		storageMessages[problem],
		unreadable !== undefined && ' ',
		unreadable !== undefined && save,
	);
}
