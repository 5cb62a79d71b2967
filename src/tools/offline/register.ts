/** What a page does with the worker of the site: has it come, follows it, asks it. */
import { addresses } from '../../site/addresses.ts';
import type { About, Order, Progress } from '../../site/kept-offline.ts';
import { scope } from './remove.ts';

/** What came of a wish to keep something. `waits`: it is all there, and takes over once no other page of the site is open. */
export type Outcome = 'kept' | 'waits' | 'failed';

/** The addresses of scripts that a page may make of text: of one worker, with a choice. */
interface Policies {
	createPolicy(
		name: string,
		rules: { createScriptURL(keep: string): string },
	): { createScriptURL(keep: string): string };
}

const addressOf = (keep: string): string =>
	`${scope}${addresses.offlineWorker.slice(1)}?keep=${encodeURIComponent(keep)}`;
const { trustedTypes } = globalThis as { trustedTypes?: Policies };
const policy = trustedTypes?.createPolicy('offline-worker', { createScriptURL: addressOf });

/** Has the worker come and put the files of a choice on the device. */
export async function keep(choice: string): Promise<Outcome> {
	const address = policy?.createScriptURL(choice) ?? addressOf(choice);
	try {
		const options = { scope, updateViaCache: 'none' } as const;
		return await outcome(await navigator.serviceWorker.register(address, options));
	} catch {
		return 'failed';
	}
}

/** Waits until a worker that is on its way has arrived, or has not. */
export function outcome({
	installing,
	waiting,
	active,
}: ServiceWorkerRegistration): Promise<Outcome> {
	const worker = installing ?? waiting ?? active;
	return new Promise((done) => {
		const look = (): void => {
			if (worker?.state === 'activated') done('kept');
			// The first one goes on at once; a later one waits for the pages of the one before.
			else if (worker?.state === 'installed' && active) done('waits');
			else if (!worker || worker.state === 'redundant') done('failed');
		};
		worker?.addEventListener('statechange', look);
		look();
	});
}

/** Follows how far a worker has come. */
export function follow(show: (progress: Progress) => void): void {
	navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Progress>) =>
		show(data),
	);
	navigator.serviceWorker.startMessages();
}

/** What a worker keeps; undefined if it does not say. */
export function askAbout(worker: ServiceWorker): Promise<About | undefined> {
	const { port1, port2 } = new MessageChannel();
	const order: Order = 'about';
	return new Promise((done) => {
		port1.onmessage = ({ data }: MessageEvent<About>) => done(data);
		setTimeout(() => done(undefined), 5000);
		worker.postMessage(order, [port2]);
	});
}
