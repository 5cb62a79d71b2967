import { jobName, jobRef, type Job } from '../../domain/job.ts';
import { matching, named, type Choice, type Match } from './choices.ts';
import { el, find } from './draw.ts';

/**
 * A field to choose a job by any of its names. In the page it is a label and a plain `<select>`; once there are choices it
 * becomes a combobox with a list (the editable pattern of the ARIA Authoring Practices, chosen by hand), and the select
 * keeps the value for the form. Says `pick` when the reader has chosen, or has taken the choice back.
 */
export class JobPicker extends HTMLElement {
	#choices: Choice[] = [];
	#job: Job | undefined;
	#shown: Match[] = [];
	#active = -1;
	readonly #select = find<HTMLSelectElement>(this, 'select');
	readonly #id = this.#select.id;
	readonly #input = el('input', {
		id: this.#id,
		type: 'text',
		role: 'combobox',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		placeholder: 'Title or abbreviation',
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': `${this.#id}-list`,
		'aria-describedby': `${this.#id}-problem`,
	});
	readonly #list = el('ul', {
		id: `${this.#id}-list`,
		role: 'listbox',
		// Browsers lead Tab into what scrolls, and the list is used from the field.
		tabindex: '-1',
		'aria-label': 'Jobs that fit',
		hidden: true,
	});
	readonly #problem = el('p', { id: `${this.#id}-problem`, class: 'problem' });
	readonly #status = el('span', { class: 'sr-only', role: 'status' });

	/** The name of the field, as in an address. */
	get name(): string {
		return this.#select.name;
	}

	get job(): Job | undefined {
		return this.#job;
	}

	/** Shows a job as the choice, without saying so. */
	set job(job: Job | undefined) {
		this.#job = job;
		this.#select.value = job ? jobRef(job) : '';
		this.#input.value = job ? jobName(job) : '';
		this.problem('');
		this.#close();
	}

	/** Turns the select into a combobox with these choices. */
	offer(choices: readonly Choice[]): void {
		const first = this.#choices.length === 0;
		this.#choices = [...choices];
		if (!first) return;
		const had = document.activeElement === this.#select;
		this.#select.removeAttribute('id');
		this.#select.hidden = true;
		const all = el('button', { type: 'button', tabindex: '-1', 'aria-label': 'Show all jobs' });
		this.append(
			el('div', { class: 'picker-box' }, this.#input, all, this.#list),
			this.#problem,
			this.#status,
		);
		all.addEventListener('click', () => {
			if (this.#list.hidden) this.#open('');
			else this.#close();
			this.#input.focus();
		});
		this.#input.addEventListener('input', () => this.#open(this.#input.value));
		this.#input.addEventListener('click', () => this.#open(''));
		this.#input.addEventListener('focus', () => this.#input.select());
		this.#input.addEventListener('keydown', (event) => this.#onKey(event));
		// The focus stays in the field while the list is used.
		this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
		this.#list.addEventListener('click', (event) => {
			const option = (event.target as Element).closest('[role="option"]');
			if (option) this.#choose(this.#shown[[...this.#list.children].indexOf(option)]!.choice.job);
		});
		this.addEventListener('focusout', (event) => {
			if (!this.contains(event.relatedTarget as Node | null)) this.settle();
		});
		if (had) this.#input.focus();
	}

	/** Says beside the field what is wrong with it; an empty text takes that back. */
	problem(text: string): void {
		this.#problem.textContent = text;
		if (text === '') this.#input.removeAttribute('aria-invalid');
		else this.#input.setAttribute('aria-invalid', 'true');
	}

	override focus(): void {
		this.#input.focus();
	}

	/** Takes what was typed for a choice if it names one job; an emptied field chooses none. */
	settle(): void {
		this.#close();
		const typed = this.#typed();
		if (typed === '' && this.#input.value !== '') return;
		const found = named(this.#choices, typed);
		if (found || typed.trim() === '') return this.#choose(found?.job);
		const text = typed;
		this.#choose(undefined);
		this.#input.value = text;
		const fitting = matching(this.#choices, text).length;
		this.problem(
			fitting > 1
				? `Missing: ${fitting} jobs fit, choose one of them.`
				: 'Missing: choose a job from the list.',
		);
	}

	#onKey(event: KeyboardEvent): void {
		const isOpen = !this.#list.hidden;
		const { key } = event;
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			event.preventDefault();
			const step = key === 'ArrowDown' ? 1 : -1;
			if (!isOpen) this.#open(this.#typed());
			if (isOpen || this.#active < 0) this.#activate(this.#active + step);
		} else if (key === 'Enter' && isOpen) {
			const chosen = this.#shown[this.#active]?.choice ?? named(this.#choices, this.#input.value);
			if (!chosen) return this.#close();
			event.preventDefault();
			this.#choose(chosen.job);
		} else if (key === 'Escape' && isOpen) {
			event.preventDefault();
			this.#close();
		}
	}

	/** What the reader has typed since the last choice. */
	#typed(): string {
		const { value } = this.#input;
		return this.#job && value === jobName(this.#job) ? '' : value;
	}

	#open(typed: string): void {
		this.#shown = matching(this.#choices, typed);
		this.#list.replaceChildren(...this.#shown.map((match, i) => this.#option(match, i)));
		const none = this.#shown.length === 0;
		this.#list.hidden = none;
		this.#input.setAttribute('aria-expanded', String(!none));
		this.problem(none ? 'No job here has that name. Try another.' : '');
		this.#activate(
			typed === '' ? this.#shown.findIndex(({ choice }) => choice.job === this.#job) : -1,
		);
		const count = this.#shown.length;
		if (typed !== '') this.#status.textContent = count === 1 ? '1 job fits' : `${count} jobs fit`;
	}

	#option({ choice, as }: Match, i: number): HTMLElement {
		return el(
			'li',
			{
				id: `${this.#id}-${i}`,
				role: 'option',
				'aria-selected': String(choice.job === this.#job),
			},
			el('span', {}, choice.title),
			' ',
			el('small', {}, as === undefined ? choice.group : `${choice.group}, also ${as}`),
		);
	}

	#activate(index: number): void {
		const count = this.#shown.length;
		this.#list.children[this.#active]?.classList.remove('active');
		this.#active = count === 0 ? -1 : index < -1 ? count - 1 : index >= count ? 0 : index;
		const option = this.#list.children[this.#active];
		if (!option) return this.#input.removeAttribute('aria-activedescendant');
		option.classList.add('active');
		option.scrollIntoView({ block: 'nearest' });
		this.#input.setAttribute('aria-activedescendant', option.id);
	}

	#close(): void {
		this.#list.hidden = true;
		this.#active = -1;
		this.#input.setAttribute('aria-expanded', 'false');
		this.#input.removeAttribute('aria-activedescendant');
	}

	#choose(job: Job | undefined): void {
		const changed = job !== this.#job;
		this.job = job;
		if (changed) this.dispatchEvent(new Event('pick', { bubbles: true }));
	}
}

customElements.define('job-picker', JobPicker);
