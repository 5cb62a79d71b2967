/**
 * The part of a worker's world that ours uses. TypeScript's own types of workers say other things of the same names than those
 * of pages, for every file of the project.
 *
 * @see https://w3c.github.io/ServiceWorker/
 */

/** An event during which the worker stays awake. */
export interface LastingEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
	readonly request: Request;
	/** The page that asks; empty where a page itself is asked for. */
	readonly clientId: string;
	respondWith(answer: Response | Promise<Response>): void;
}

export interface OrderEvent extends LastingEvent {
	readonly data: unknown;
	readonly ports: readonly MessagePort[];
}

/** A page of the site. */
interface Reader {
	readonly url: string;
	postMessage(message: unknown): void;
}

interface Events {
	install: LastingEvent;
	activate: LastingEvent;
	fetch: FetchEvent;
	message: OrderEvent;
}

export interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly location: { readonly href: string };
	readonly caches: CacheStorage;
	readonly clients: {
		get(id: string): Promise<Reader | undefined>;
		matchAll(options: { type?: 'window'; includeUncontrolled?: boolean }): Promise<Reader[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener<Name extends keyof Events>(
		name: Name,
		listener: (event: Events[Name]) => void,
	): void;
}
