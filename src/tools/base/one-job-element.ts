import { choicesOf } from './choices.ts';
import { find } from './draw.ts';

import type { JobPicker } from './job-picker.ts';
import './job-picker.ts';
import { targetKinds, type OneJob } from './one-job.ts';
import { ToolElement } from './tool-element.ts';

/** A tool with one picker. Results follow every choice; the button leads to them. */
export abstract class OneJobElement<State extends OneJob> extends ToolElement<State> {
	readonly #picker = find<JobPicker>(this, 'job-picker');
	#state!: State;

	protected prepare(): void {
		this.#picker.offer(choicesOf(this.catalogue, targetKinds));
		this.addEventListener('pick', () => void this.show(this.#chosen()));
	}

	protected fill(state: State): void {
		this.#state = state;
		this.#picker.job = state.job;
	}

	protected ask(): State | undefined {
		this.#picker.settle();
		if (this.#picker.job) return this.#chosen();
		this.#picker.problem('Missing: choose a job from the list.');
		this.#picker.focus();
		return undefined;
	}

	protected override async show(state: State): Promise<void> {
		this.#state = state;
		await super.show(state);
	}

	#chosen(): State {
		return { ...this.#state, job: this.#picker.job };
	}
}
