/** What a reader searched for lately, kept on this device only. */
import { openStore, type Store } from '../../adapters/browser/storage.ts';

const most = 5;

export interface Recent {
	/** The latest first. */
	list(): string[];
	/** Keeps a question that led somewhere. */
	add(question: string): void;
	forget(): void;
}

/** Opens the list of a site, by its base. */
export function openRecent(base: string, storage?: () => Storage): Recent {
	const store: Store<string[]> = openStore({
		name: 'recent-searches',
		base,
		version: 1,
		check: isList,
		...(storage && { storage }),
	});
	const list = (): string[] => store.read().value ?? [];
	return {
		list,
		add(question) {
			const text = question.trim().replace(/\s+/g, ' ').slice(0, 100).toWellFormed();
			if (text === '') return;
			const others = list().filter((one) => one.toLowerCase() !== text.toLowerCase());
			store.write([text, ...others].slice(0, most));
		},
		forget: () => void store.forget(),
	};
}

function isList(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
