import type { StorageProblem, Store } from '../../adapters/browser/storage.ts';
import { countOf, keptOf, saysSomething, type Kept, type Rating, type Ratings } from './ratings.ts';

/**
 * The reader's answers while a page is open, and on the device. What cannot be kept stays here until the page is left, and
 * goes to the device with the next answer that can be.
 */
export class Answers {
	readonly #store: Store<Kept>;
	readonly #settle: (ratings: Ratings) => Ratings;
	#all: Ratings;
	/** What is not on the device yet. */
	readonly #waiting = new Map<string, Rating>();
	#problem: StorageProblem | undefined;
	#unreadable: string | undefined;

	/**
	 * @param store where answers are kept
	 * @param settle brings what was kept under the ids of today
	 */
	constructor(store: Store<Kept>, settle: (ratings: Ratings) => Ratings) {
		this.#store = store;
		this.#settle = settle;
		const { value, problem, unreadable } = store.read();
		this.#all = this.#ratingsOf(value);
		this.#problem = problem;
		this.#unreadable = unreadable;
	}

	/** What keeps the last answers from the device, or what was found there that could not be read. */
	get problem(): StorageProblem | undefined {
		return this.#problem ?? (this.#unreadable === undefined ? undefined : 'unreadable');
	}

	/** What is on the device beside answers that can be read, and would go with them. */
	get unread(): 'newer' | 'unreadable' | undefined {
		if (this.#problem === 'newer') return 'newer';
		const isThere = this.#unreadable !== undefined || this.#store.hasSetAside();
		return isThere ? 'unreadable' : undefined;
	}

	/** What was kept and could not be read. */
	get unreadable(): string | undefined {
		return this.#unreadable;
	}

	get all(): Ratings {
		return this.#all;
	}

	/** What is said of a skill; nothing where nothing is. */
	of(id: string): Rating {
		return this.#all.get(id) ?? {};
	}

	/** Puts ratings in the place of those of the same skills. */
	set(changes: Ratings): void {
		for (const [id, rating] of changes) this.#waiting.set(id, rating);
		// Another page of the site may have changed the rest; where it cannot be read, what this page knows stands.
		const { value, problem, unreadable } = this.#store.read();
		this.#unreadable ??= unreadable;
		const next = new Map(problem ? this.#all : this.#ratingsOf(value));
		for (const [id, rating] of this.#waiting) {
			if (saysSomething(rating)) next.set(id, rating);
			else next.delete(id);
		}
		this.#all = next;
		this.#problem = this.#store.write(keptOf(next));
		if (!this.#problem) this.#waiting.clear();
	}

	/** Forgets every answer, here and on the device, and says how many there were. */
	forget(): { levels: number; notes: number } {
		const count = countOf(this.#all);
		this.#waiting.clear();
		this.#all = new Map();
		this.#unreadable = undefined;
		this.#problem = this.#store.forget();
		return count;
	}

	#ratingsOf(kept: Kept = {}): Ratings {
		return this.#settle(new Map(Object.entries(kept)));
	}
}
