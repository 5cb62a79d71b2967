import { openStore, type Store } from '../../adapters/browser/storage.ts';
import { el } from '../base/draw.ts';
import { showProblem } from '../base/problem.ts';
import { isPlans, type Plans } from './plan.ts';

/** The reader's plans on this device; what the device does not keep stays as long as the page. */
export function openPlans(base: string): Store<Plans> {
	const store = openStore({ name: 'plans', base, version: 1, check: isPlans });
	let unkept: Plans | undefined;
	/** It is found once, and can be saved for as long as the page is open. */
	let unreadable: string | undefined;
	return {
		...store,
		read() {
			const found = store.read();
			unreadable ??= found.unreadable;
			return {
				...found,
				...(unreadable !== undefined && { unreadable }),
				...(unkept && { value: unkept }),
			};
		},
		write(plans) {
			const problem = store.write(plans);
			unkept = problem && plans;
			return problem;
		},
	};
}

/** Where a reader writes a plan: started from the gap, changed at will, kept on this device under its pair of jobs. */
export class PlanBox {
	readonly element: HTMLElement;
	readonly #plans: Store<Plans>;
	readonly #key: string;
	readonly #begin: () => Promise<string>;
	readonly #problem = el('div', { class: 'problem', role: 'status' });
	readonly #field = el('textarea', { id: 'plan', rows: '14', spellcheck: 'true' });
	/** The same text for paper, where a field shows only what fits into it. */
	readonly #paper = el('p', { class: 'plan-paper', 'aria-hidden': 'true' });
	readonly #written = el('div', { hidden: true });

	/**
	 * @param plans where plans are kept
	 * @param key the pair of jobs
	 * @param begin makes the text a plan starts from
	 */
	constructor(plans: Store<Plans>, key: string, begin: () => Promise<string>) {
		this.#plans = plans;
		this.#key = key;
		this.#begin = begin;
		const start = el('button', { type: 'button' }, 'Start a plan');
		const over = el('button', { type: 'button', class: 'quiet' }, 'Start over from the gap');
		const forget = el('button', { type: 'button', class: 'quiet' }, 'Forget this plan');
		this.#written.append(
			el('label', { for: 'plan', class: 'sr-only' }, 'Your plan'),
			this.#field,
			this.#paper,
			el('div', { class: 'take-along' }, over, forget),
		);
		this.element = el(
			'section',
			{ class: 'plan' },
			el('h3', {}, 'Your plan'),
			el(
				'p',
				{ class: 'soft' },
				'A few lines for each skill to build. Change them as you like; they go along when you copy or print.',
			),
			this.#problem,
			el('p', { class: 'soft stays' }, 'They stay on this device.'),
			start,
			this.#written,
		);
		start.addEventListener('click', async () => {
			await this.#startOver();
			this.#field.setSelectionRange(0, 0);
			this.#field.focus();
		});
		over.addEventListener('click', () => void this.#startOver());
		forget.addEventListener('click', () => {
			this.#show(undefined);
			this.#keep();
			start.focus();
		});
		this.#field.addEventListener('input', () => {
			this.#paper.textContent = this.#field.value;
			this.#keep();
		});
		const { value, problem, unreadable } = plans.read();
		this.#show(value?.[key]);
		showProblem(this.#problem, problem, unreadable);
	}

	/** The plan as it stands; empty where there is none. */
	get text(): string {
		return this.#written.hidden ? '' : this.#field.value;
	}

	async #startOver(): Promise<void> {
		this.#show(await this.#begin());
		this.#keep();
	}

	#show(text: string | undefined): void {
		this.#written.hidden = text === undefined;
		this.#field.value = text ?? '';
		this.#paper.textContent = text ?? '';
		this.element.querySelector(':scope > button')!.toggleAttribute('hidden', text !== undefined);
	}

	/** Keeps the plan with those of other pairs, as they are now: another page of the site may have changed them. */
	#keep(): void {
		const { value = {}, problem, unreadable } = this.#plans.read();
		const { [this.#key]: _own, ...others } = value;
		const plans = this.#written.hidden ? others : { ...others, [this.#key]: this.#field.value };
		showProblem(this.#problem, this.#plans.write(plans) ?? problem, unreadable);
	}
}
