/** What a tool keeps on the reader's device. Nothing here throws: what goes wrong is a problem with words for the reader. */

export type StorageProblem = 'blocked' | 'full' | 'unreadable' | 'newer';

/** What readers are told. */
export const storageMessages: Record<StorageProblem, string> = {
	blocked:
		'This browser does not let the page keep anything. What you write stays until you leave the page, so copy it before you go.',
	full: 'There is no room left to keep this on your device. What you write stays until you leave the page, so copy it before you go.',
	unreadable:
		'What was kept on this device could not be read. None of it was deleted, but it is offered only now.',
	newer:
		'What was kept on this device was written by a newer version of this site. It is left as it is, and nothing new is kept. Copy what you wrote, then load the page again: that may bring the newer version.',
};

export interface Stored<T> {
	/** Absent where nothing was kept, or nothing that can be used. */
	value?: T;
	problem?: StorageProblem;
	/** What could not be read, so that a reader can still take it away. */
	unreadable?: string;
}

/** One thing that is kept, under one key. */
export interface Store<T> {
	read(): Stored<T>;
	write(value: T): StorageProblem | undefined;
	/** Whether something was set aside, now or on an earlier visit. */
	hasSetAside(): boolean;
	/** Deletes it, and what was set aside. */
	forget(): StorageProblem | undefined;
}

export interface StoreOptions<T> {
	/** What it is, in one word; with the site's base, as several sites may share an address. */
	name: string;
	base: string;
	/** The version of the shape that is written. */
	version: number;
	/** For each older version a step to the next one: `migrations[1]` makes version 2 of version 1. */
	migrations?: Record<number, (value: unknown) => unknown>;
	/** Whether a value has the shape; anyone can write anything there. */
	check(value: unknown): value is T;
	/** The browser's own, unless a test says otherwise; even naming it can fail. */
	storage?: () => Storage;
}

/** The key that a thing is kept under; what cannot be read is set aside under the same with `:unreadable` after it. */
export function keyOf(name: string, base: string): string {
	return `pm-atlas:${base.replace(/\/+$/, '')}/:${name}`;
}

/** Opens what is kept under a name. */
export function openStore<T>({
	name,
	base,
	version,
	migrations = {},
	check,
	storage = () => localStorage,
}: StoreOptions<T>): Store<T> {
	const key = keyOf(name, base);
	const aside = `${key}:unreadable`;
	/** Why nothing may be written: what is there must not be overwritten. */
	let closed: StorageProblem | undefined;

	const open = (): Storage | undefined => {
		try {
			return storage();
		} catch {
			return undefined;
		}
	};
	const setAside = (place: Storage, text: string): void => {
		try {
			const before = place.getItem(aside);
			place.setItem(aside, before === null ? text : `${before}\n${text}`);
			place.removeItem(key);
		} catch {
			// No room for a second copy: the first one stays where it is.
			closed = 'full';
		}
	};
	return {
		read() {
			const place = open();
			if (!place) return { problem: 'blocked' };
			let text: string | null;
			try {
				text = place.getItem(key);
			} catch {
				return { problem: 'blocked' };
			}
			if (text === null) return {};
			const found = parse(text);
			if (found && found.version > version) {
				closed = 'newer';
				return { problem: closed };
			}
			const value = found && migrate(found, version, migrations);
			if (value !== undefined && check(value)) return { value };
			setAside(place, text);
			return { problem: 'unreadable', unreadable: text };
		},
		write(value) {
			const place = open();
			if (!place) return 'blocked';
			if (closed) return closed;
			try {
				place.setItem(key, JSON.stringify({ version, value }));
				return undefined;
			} catch (error) {
				return isFull(error) ? 'full' : 'blocked';
			}
		},
		hasSetAside() {
			try {
				return storage().getItem(aside) !== null;
			} catch {
				return false;
			}
		},
		forget() {
			closed = undefined;
			try {
				const place = storage();
				place.removeItem(key);
				place.removeItem(aside);
				return undefined;
			} catch {
				return 'blocked';
			}
		},
	};
}

interface Envelope {
	version: number;
	value: unknown;
}

function parse(text: string): Envelope | undefined {
	try {
		const data = JSON.parse(text) as Partial<Envelope> | null;
		const { version, value } = data ?? {};
		return typeof version === 'number' && Number.isInteger(version)
			? { version, value }
			: undefined;
	} catch {
		return undefined;
	}
}

/** The value step by step in the present shape; undefined where a step is missing or fails. */
function migrate(
	{ version: from, value }: Envelope,
	to: number,
	steps: Record<number, (value: unknown) => unknown>,
): unknown {
	let now = value;
	try {
		for (let version = from; version < to; version++) {
			const step = steps[version];
			if (!step) return undefined;
			now = step(now);
		}
		return now;
	} catch {
		return undefined;
	}
}

function isFull(error: unknown): boolean {
	return error instanceof Error && /quota/i.test(error.name);
}
