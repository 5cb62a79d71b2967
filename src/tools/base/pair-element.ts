import type { Job } from '../../domain/job.ts';
import { choicesOf } from './choices.ts';
import { find } from './draw.ts';
import type { JobPicker } from './job-picker.ts';
import './job-picker.ts';
import { pairAddress, readPair, type Pair, type PairShape } from './pair.ts';
import type { Reading } from './state.ts';
import { message, ToolElement, type Drawn } from './tool-element.ts';

/** A tool with two pickers and a button that swaps them. Results follow every choice; the button leads to them. */
export abstract class PairElement<State extends Pair = Pair> extends ToolElement<State> {
	protected abstract readonly shape: PairShape;
	protected abstract drawPair(first: Job, second: Job, state: State): Drawn | Promise<Drawn>;
	readonly #pickers = [...this.querySelectorAll<JobPicker>('job-picker')] as [JobPicker, JobPicker];

	protected prepare(): void {
		const [first, second] = this.#pickers;
		first.offer(choicesOf(this.catalogue, this.shape.first.kinds));
		second.offer(choicesOf(this.catalogue, this.shape.second.kinds));
		this.addEventListener('pick', () => void this.show(this.chosen()));
		const swap = find<HTMLButtonElement>(this, '.tool-swap');
		swap.hidden = false;
		swap.addEventListener('click', () => {
			[first.job, second.job] = [this.#fits(second.job, 'first'), this.#fits(first.job, 'second')];
			void this.show(this.chosen());
		});
	}

	/** A pair with what else the panel asks for; a tool that asks for more says how it is read, filled in and written. */
	protected complete(pair: Pair): State {
		return pair as State;
	}

	/** The state in the panel, where jobs may still be missing. */
	protected chosen(): State {
		return this.complete({ first: this.#pickers[0].job, second: this.#pickers[1].job });
	}

	protected read(search: string): Reading<State> {
		const { state, notes } = readPair(this.catalogue, this.shape, search);
		return { state: this.complete(state), notes };
	}

	protected fill({ first, second }: State): void {
		[this.#pickers[0].job, this.#pickers[1].job] = [first, second];
	}

	protected ask(): State | undefined {
		for (const picker of this.#pickers) picker.settle();
		const missing = this.#pickers.filter(({ job }) => !job);
		for (const picker of missing) picker.problem('Missing: choose a job from the list.');
		missing[0]?.focus();
		return missing.length === 0 ? this.chosen() : undefined;
	}

	protected addressFor(state: State): string {
		return pairAddress(this.shape, state);
	}

	protected draw(state: State): Drawn | undefined | Promise<Drawn> {
		const { first, second } = state;
		if (!first || !second) return undefined;
		if (first !== second) return this.drawPair(first, second, state);
		const says = `You chose ${first.title} twice.`;
		return { nodes: [message(says, ' Choose another job in one of the two fields.')], says };
	}

	/** A job where it is to stand; a job that people come from is nowhere to go to. */
	#fits(job: Job | undefined, place: 'first' | 'second'): Job | undefined {
		return job && this.shape[place].kinds.includes(job.kind) ? job : undefined;
	}
}
