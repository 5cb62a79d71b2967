import type { SkillNeed } from '../../domain/entries.ts';
import type { SkillTexts } from '../../domain/packed.ts';
import { addressOf } from '../../site/addresses.ts';
import { skillBarView } from '../../site/skill-bar.ts';
import { el, skillBar } from '../base/draw.ts';
import { ownLevels, ownLevelTitles, type OwnLevel, type Rating } from './ratings.ts';

/** What a question asks of the page it stands on. */
export interface QuestionHost {
	href(address: string): string;
	/** What the levels of a skill look like. */
	levels(id: string): Promise<SkillTexts['levels'] | undefined>;
	changed(id: string, rating: Rating): void;
	/** Goes on to the question after this one. */
	next(question: Question): void;
}

/** One skill: a row that opens to five radios, each beside what its level looks like, and a line of evidence. */
export class Question {
	readonly row = el('details');
	readonly id: string;
	readonly #host: QuestionHost;
	readonly #radios: HTMLInputElement[];
	readonly #says: HTMLElement[];
	readonly #note: HTMLInputElement;
	readonly #answer = el('span', { class: 'answer' });
	readonly #clear = el('button', { type: 'button', class: 'link' }, 'Take the answer back');
	readonly #problem = el('p', { class: 'problem', role: 'status' });
	#asked = false;

	constructor({ skill }: SkillNeed, rating: Rating, host: QuestionHost) {
		const { id, title } = skill;
		this.id = id;
		this.#host = host;
		this.#radios = ownLevels.map((level) =>
			el('input', {
				type: 'radio',
				name: `level-${id}`,
				value: String(level),
				'aria-labelledby': `${id}-${level}`,
				'aria-describedby': `${id}-${level}-says`,
			}),
		);
		this.#says = ownLevels.map((level) =>
			el(
				'span',
				{ class: 'says', id: `${id}-${level}-says` },
				level === 0 && 'None of what follows is true of you yet.',
			),
		);
		this.#note = el('input', {
			type: 'text',
			id: `${id}-note`,
			maxlength: '300',
			autocomplete: 'off',
		});
		const next = el('button', { type: 'button', class: 'quiet' }, 'Next skill');
		const page = el('a', { href: host.href(addressOf(skill)) }, `All of ${title}`);
		this.row.append(
			el('summary', {}, el('span', { class: 'name' }, title), this.#answer),
			el(
				'div',
				{ class: 'question' },
				el(
					'fieldset',
					{},
					el(
						'legend',
						{},
						el('span', { class: 'sr-only' }, `${title}: `),
						'The highest level at which all of this is true of you',
					),
					...ownLevels.map((level, i) =>
						el(
							'label',
							{},
							this.#radios[i],
							el('span', { class: 'word', id: `${id}-${level}` }, ownLevelTitles[level]),
							this.#says[i],
						),
					),
				),
				this.#problem,
				el(
					'label',
					{ class: 'evidence', for: `${id}-note` },
					'One thing that shows it ',
					el('small', {}, 'never sent, never in a link'),
				),
				this.#note,
				el('p', { class: 'question-foot' }, next, page, this.#clear),
			),
		);
		this.show(rating);
		this.row.addEventListener('toggle', () => {
			if (this.row.open) void this.#fill();
		});
		for (const radio of this.#radios) radio.addEventListener('change', () => this.#changed());
		this.#note.addEventListener('input', () => this.#changed());
		this.#clear.addEventListener('click', () => {
			for (const radio of this.#radios) radio.checked = false;
			this.#changed();
			this.focus();
		});
		next.addEventListener('click', () => host.next(this));
	}

	/** Shows an answer, without saying so. */
	show(rating: Rating): void {
		const { level, note = '' } = rating;
		this.#radios.forEach((radio, i) => (radio.checked = ownLevels[i] === level));
		if (this.#note.value !== note) this.#note.value = note;
		this.#answered(level);
	}

	/** Goes to the chosen radio, or to the first. */
	focus(): void {
		(this.#radios.find(({ checked }) => checked) ?? this.#radios[0])?.focus();
	}

	#changed(): void {
		const level = ownLevels[this.#radios.findIndex(({ checked }) => checked)];
		this.#answered(level);
		this.#host.changed(this.id, {
			...(level !== undefined && { level }),
			...(this.#note.value !== '' && { note: this.#note.value }),
		});
	}

	#answered(level: OwnLevel | undefined): void {
		this.#clear.hidden = level === undefined;
		this.#answer.replaceChildren(
			level === undefined
				? 'Not answered'
				: skillBar({ ...skillBarView(level), words: ownLevelTitles[level] }),
		);
	}

	/** Puts beside each level what it looks like, once; a text that did not come is asked for again at the next opening. */
	async #fill(): Promise<void> {
		if (this.#asked) return;
		this.#asked = true;
		const levels = await this.#host.levels(this.id);
		this.#asked = levels !== undefined;
		this.#problem.textContent = levels
			? ''
			: 'The descriptions of the levels did not load. Close the row and open it again, or read the page of the skill.';
		levels?.forEach((statements, i) =>
			this.#says[i + 1]?.replaceChildren(...statements.map((text) => el('span', {}, text))),
		);
	}
}
