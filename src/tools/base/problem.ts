import { saveFile } from '../../adapters/browser/files.ts';
import { storageMessages, type StorageProblem } from '../../adapters/browser/storage.ts';
import { el } from './draw.ts';

/**
 * Says in its place what is wrong with storage; nothing where nothing is.
 *
 * @param unreadable what was kept and could not be read: named where nothing else is wrong, with a way to take it along
 */
export function showProblem(
	place: HTMLElement,
	problem: StorageProblem | undefined,
	unreadable: string | undefined,
): void {
	const said = problem ?? (unreadable === undefined ? undefined : 'unreadable');
	place.replaceChildren(...(said ? [drawProblem(said, unreadable)] : []));
}

/** Beside another problem, "it" would be what the reader writes. */
const saveWords = (problem: StorageProblem): string =>
	problem === 'unreadable' ? 'Save it as a file' : 'Save what could not be read as a file';

function drawProblem(problem: StorageProblem, unreadable: string | undefined): HTMLElement {
	const save = el('button', { type: 'button', class: 'link' }, saveWords(problem));
	save.addEventListener('click', () => saveFile('unreadable.txt', 'text/plain', unreadable ?? ''));
	return el(
		'p',
		{},
		storageMessages[problem],
		unreadable !== undefined && ' ',
		unreadable !== undefined && save,
	);
}
