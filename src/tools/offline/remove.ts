/** The way out of reading offline. */
import { cachePrefix } from '../../site/kept-offline.ts';

/** Where the site lies: what its worker answers for. */
export const scope = new URL(import.meta.env.BASE_URL.replace(/\/*$/, '/'), location.href).href;

/** The registration of this site's worker, if a reader has asked for one. One of a site above this one is not ours. */
export async function registered(): Promise<ServiceWorkerRegistration | undefined> {
	const found = await navigator.serviceWorker?.getRegistration(scope);
	return found?.scope === scope ? found : undefined;
}

/** The names of the caches of this site. */
export async function keptCaches(): Promise<string[]> {
	const names = 'caches' in globalThis ? await caches.keys() : [];
	return names.filter((name) => name.startsWith(cachePrefix(scope)));
}

/** Takes the worker of this site off the device, with all it kept. What a tool keeps (answers, plans) is none of that. */
export async function removeKept(): Promise<void> {
	await (await registered())?.unregister();
	for (const name of await keptCaches()) await caches.delete(name);
}
