import { readText, saveFile } from '../../adapters/browser/files.ts';
import type { StorageProblem } from '../../adapters/browser/storage.ts';
import { el } from '../base/draw.ts';
import { counted } from '../base/words.ts';
import type { Answers } from './answers.ts';
import { countOf, takeIn, type Ratings } from './ratings.ts';
import type { Reading } from '../base/state.ts';

/** A file of answers is some thousand characters long; this is far more than any. */
const largestFile = 1_000_000;

/** What is on the device beside the answers that could be read, and goes with them. */
const unreadWords = {
	newer: 'what a newer version of this site kept on this device',
	unreadable: 'what could not be read',
};

/** Where the answers are, if they are not just on this device. */
const places: Partial<Record<StorageProblem, string>> = {
	blocked: 'this page',
	newer: 'this page',
	full: 'this page and this device',
};

/** What the box asks of the page it stands on. */
export interface KeepHost {
	answers: Answers;
	file(): string;
	read(text: string): Reading<Ratings>;
	/** Answers have changed by something that was done in the box. */
	changed(): void;
	announce(text: string): void;
}

/** Save to a file, open a file, forget everything: what a reader can do with all answers on the device. */
export class KeepBox {
	readonly element: HTMLElement;
	readonly #host: KeepHost;
	readonly #says = el('p', { class: 'keep-says', tabindex: '-1' });
	readonly #forget = el('button', { type: 'button', class: 'quiet' }, 'Forget everything');
	readonly #confirm = el('div', { class: 'confirm', hidden: true });

	constructor(host: KeepHost) {
		this.#host = host;
		const save = el('button', { type: 'button', class: 'quiet' }, 'Save to a file');
		const file = el('input', {
			type: 'file',
			id: 'answers-file',
			accept: '.json,application/json',
		});
		const open = el('button', { type: 'button', class: 'quiet' }, 'Open a saved file');
		this.element = el(
			'section',
			{ class: 'keep print:hidden', 'aria-labelledby': 'keep-answers' },
			el('h3', { id: 'keep-answers' }, 'Your answers'),
			el(
				'p',
				{ class: 'soft' },
				'They are kept by skill, so they hold for every job you check. A file takes them to another device.',
			),
			el('div', { class: 'take-along' }, save, open, this.#forget),
			el('label', { class: 'sr-only', for: 'answers-file' }, 'File with saved answers'),
			file,
			this.#confirm,
			this.#says,
		);
		file.hidden = true;
		save.addEventListener('click', () => {
			saveFile('self-check.json', 'application/json', host.file());
			this.#say('Your answers are saved as self-check.json, with every line of evidence.');
		});
		open.addEventListener('click', () => file.click());
		file.addEventListener('change', () => {
			const [chosen] = file.files ?? [];
			if (chosen) void this.#open(chosen).then(() => (file.value = ''));
		});
		this.#forget.addEventListener('click', () => this.#ask());
	}

	async #open(file: File): Promise<void> {
		const text = await readText(file, largestFile);
		if (text === undefined) return this.#say('This file could not be opened, or is too large.');
		const { answers } = this.#host;
		const { state, notes } = this.#host.read(text);
		const { changes, added, replaced, notes: lines } = takeIn(answers.all, state);
		if (state.size > 0) answers.set(changes);
		this.#host.changed();
		const took =
			state.size === 0
				? ''
				: `Read ${counted(state.size, 'answer')}: ${added} new, ${replaced} in place of yours, ${counted(lines, 'line')} of evidence.`;
		this.#say([took, ...notes].filter(Boolean).join(' '));
	}

	/** Asks once. */
	#ask(): void {
		const { all, problem, unread: found } = this.#host.answers;
		const { levels, notes } = countOf(all);
		const place = (problem && places[problem]) ?? 'this device';
		const unread = found && unreadWords[found];
		const too = unread ? `It also removes ${unread}. ` : '';
		const yes = el('button', { type: 'button' }, 'Forget them');
		const no = el('button', { type: 'button', class: 'quiet' }, 'Keep them');
		const leave = (): void => {
			this.#confirm.hidden = true;
			this.#forget.hidden = false;
		};
		yes.addEventListener('click', () => {
			const { answers } = this.#host;
			answers.forget();
			leave();
			this.#host.changed();
			this.#say(
				answers.problem
					? `${words(levels, notes)} removed from this page. The browser does not let the page change what is kept on the device.`
					: `${words(levels, notes)} removed from ${place}.${unread ? ` So is ${unread}.` : ''}`,
			);
		});
		no.addEventListener('click', () => {
			leave();
			this.#forget.focus();
		});
		this.#confirm.replaceChildren(
			el(
				'p',
				{},
				`Remove ${words(levels, notes)} from ${place}, for all jobs? Only a saved file brings them back. ${too}Plans from the gap tool stay.`,
			),
			el('div', { class: 'take-along' }, yes, no),
		);
		this.#confirm.hidden = false;
		this.#forget.hidden = true;
		this.#says.textContent = '';
		no.focus();
	}

	#say(text: string): void {
		this.#says.textContent = text;
		this.#says.focus();
		this.#host.announce(text);
	}
}

function words(levels: number, notes: number): string {
	return `${counted(levels, 'answer')} and ${counted(notes, 'line')} of evidence`;
}
