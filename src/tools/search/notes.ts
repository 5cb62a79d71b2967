/** What is said about an answer, above it, in its place, and aloud. */
import type { Answer } from '../../domain/search/answer.ts';
import type { TextPage } from '../../adapters/browser/pagefind.ts';
import { el } from '../base/draw.ts';
import type { Group } from './view.ts';

/** Above the results: what was searched instead of what was typed; nothing where that was the same. */
export function drawMended(
	note: HTMLElement,
	{ question, answer: { mended } }: { question: string; answer: Answer },
	literally: () => void,
): void {
	if (mended === undefined) return note.replaceChildren();
	const instead = el('button', { type: 'button', class: 'link' }, question.trim().slice(0, 60));
	instead.addEventListener('click', literally);
	note.replaceChildren(
		'Showing results for ',
		el('strong', {}, mended),
		'. Search instead for ',
		instead,
		'. ',
	);
}

/** After it: which words no page holds. */
export function drawMissing(note: HTMLElement, words: readonly string[]): void {
	note.querySelector('.search-missing')?.remove();
	if (words.length > 0)
		note.append(el('span', { class: 'search-missing' }, `No page holds ${quoted(words)}. `));
}

/** The message in place of results. */
export function drawNothing(place: HTMLElement, question: string | undefined): void {
	place.hidden = question === undefined;
	const asked = place.querySelector('.asked');
	if (asked) asked.textContent = (question ?? '').trim().slice(0, 60);
}

/**
 * How much was found, once everything that is there has been searched: shown, and read aloud.
 *
 * @param pages undefined where the full text could not be searched
 * @param lost whether questions and definitions could not be searched
 */
export function counted(
	groups: readonly Group[],
	pages: readonly TextPage[] | undefined,
	lost = false,
): string {
	const answers = groups.reduce((sum, { rows }) => sum + rows.length, 0);
	const inText = pages?.length ?? 0;
	const missing =
		lost && !pages
			? 'questions, definitions and the full text'
			: lost
				? 'questions and definitions'
				: 'the full text';
	const isWhole = pages && !lost;
	if (isWhole && answers + inText === 0) return 'Nothing found.';
	const found = [
		...(answers > 0 || inText === 0 ? [count(answers, 'answer', 'answers')] : []),
		...(inText > 0 ? [`${count(inText, 'page', 'pages')} in the text`] : []),
	].join(', ');
	return isWhole ? found : `${found}; ${missing} did not load`;
}

function count(n: number, one: string, many: string): string {
	return `${n} ${n === 1 ? one : many}`;
}

/** “a”; “a” or “b”; “a”, “b” or “c”: the first five at most. */
function quoted(words: readonly string[]): string {
	const marks = words.slice(0, 5).map((word) => `“${word}”`);
	return marks.length < 2 ? marks.join('') : `${marks.slice(0, -1).join(', ')} or ${marks.at(-1)}`;
}
